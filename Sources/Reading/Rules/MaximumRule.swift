import Words

extension ReadingRule {
  /// How long the whole can last at most: "niet langer dan vier jaar", "de totale looptijd bedraagt ten hoogste".
  static let maximum = ReadingRule(
    name: "maximum",
    summary: BilingualText(nl: "hoe lang het geheel ten hoogste duurt", en: "how long the whole can last at most"),
    good: [
      Example("De looptijd van een raamovereenkomst is niet langer dan vier jaar.", "maximum P4Y"),
      Example("De overeenkomst duurt inclusief verlengingen maximaal acht jaar.", "maximum P8Y"),
    ],
    bad: [
      "De offerte is maximaal 90 dagen geldig.",
      "De overeenkomst wordt aangegaan voor ten minste twee jaar.",
    ],
    kinds: ["maximum"]
  ) { reading in
    let sentence = reading.sentence
    // "kan deze termijn met ten hoogste zes weken verlengen" is of no contract.
    guard reading.isAboutContract, sentence.has(.instrument) || reading.memory.isAboutContract else { return }
    for index in reading.freePeriods() {
      guard let period = sentence.period(index), !reading.isForeign(index) else { continue }
      let clause = sentence.clauses(around: index, before: 2, after: 1)
      let isBoundary = sentence.follows(MaximumPatterns.notExceeded, index + 1)
      // "mag de looptijd met maximaal zes maanden overschrijden": by how much, not how long.
      if sentence.contains(.words("overschrijden|overschrijdt|overschreden"), in: clause), !isBoundary { continue }
      if sentence.hasNotice(), sentence.contains(RenewalPatterns.noticeTerm, in: clause) { continue }
      let isRefused =
        sentence.has(.not, in: sentence.range(index - 6, index))
        || (sentence.has(.not, in: clause) && sentence.has(.renew, in: clause))
      let isLimit = period.bound == .max || isBoundary || (period.bound == .exceeding && isRefused)
      // "nog ten hoogste zes maanden van kracht": how long it goes on.
      if sentence.precedes(.words("nog"), index) { continue }
      let isTotal = sentence.matches(of: MaximumPatterns.total, in: sentence.range(index - 8, index)).contains {
        // "met maximaal vijf aanbieders" limits something else.
        !sentence.isNumber($0.upperBound)
      }
      // "verlengd tot maximaal zes jaar"
      let isUpTo = isLimit && sentence.precedes(.words("tot"), index)
      // "8 jaar in de speciale sectoren" goes on about the limit before it.
      let isFurther = sentence.precedes(.words("of|en"), index) && reading.found.contains { $0.rule == "maximum" }
      guard isLimit || isTotal || isFurther, sentence.has([.term, .instrument, .run], in: clause) || isFurther else {
        continue
      }
      // "aangegaan voor ten hoogste", "heeft een duur van ten hoogste": how long this one is, at most.
      let isDuration = sentence.precedes(MaximumPatterns.duration, index, reach: 8)
      if isDuration, period.bound == .max { continue }
      if sentence.has(.renew, in: sentence.clause(around: index)), !isTotal, !isUpTo, !sentence.has(.term, in: clause),
        period.bound != .exceeding, !sentence.contains(.words("inclusief|inbegrepen|in totaal|totaal"), in: clause)
      {
        continue
      }
      reading.take(index)
      reading.add(.maximum(period: period.length), [index])
    }
  }
}

enum MaximumPatterns {
  /// "een periode van tien jaar niet te boven gaan".
  static let notExceeded = Pattern.words("niet te boven|niet overschrijden|niet overschrijdt")

  /// What says that a length is that of the whole.
  static let total = Pattern.words(
    "maximale|maximum|totale|maximaal|in totaal|ten hoogste|uiterste|hoogstens|max")

  /// What makes a limited length the length of this contract.
  static let duration = Pattern.any(
    .words(
      "aangegaan voor|gesloten voor|verleend voor|geldt voor|afgesloten voor|geldig voor|verhuurd voor|loopt voor"),
    .words("voor een periode van|voor de duur van|voor een duur van|voor de tijd van|voor een termijn van"),
    .words("heeft een duur van|een duur van|duur heeft van"))
}
