import Diagnostics
import Words

extension ReadingRule {
  /// How long the first term is: "voor de duur van twee jaar", "de looptijd bedraagt", "geldt voor onbepaalde tijd".
  static let duration = ReadingRule(
    name: "duration",
    summary: BilingualText(nl: "hoe lang de eerste termijn duurt", en: "how long the first term is"),
    good: [
      Example("De overeenkomst wordt aangegaan voor de duur van twee jaren en vier maanden.", "duration P2Y4M"),
      Example("Deze overeenkomst is gesloten voor onbepaalde tijd.", "duration indefinite"),
      Example("De pachtovereenkomst geldt voor ten minste twaalf (12) jaren.", "duration P12Y min"),
    ],
    bad: [
      "De offerte is 90 dagen geldig.",
      "De voorzitter wordt benoemd voor een periode van vier jaar.",
      "De stukken worden vijf jaar bewaard.",
    ],
    kinds: ["duration"]
  ) { reading in
    let sentence = reading.sentence
    for index in sentence.all {
      guard case .indefinite = sentence.items[index].kind, !reading.taken.contains(index) else { continue }
      readIndefinite(at: index, &reading)
    }
    for index in reading.freePeriods() {
      guard let period = sentence.period(index), period.bound != .exceeding, isDuration(index, reading) else {
        continue
      }
      reading.take(index)
      let isCertain =
        sentence.has(.instrument) && period.disagreement == nil && !sentence.contains(DurationPatterns.usually)
      let bound = period.bound ?? (sentence.precedes(DurationPatterns.least, index, reach: 8) ? .min : nil)
      reading.add(
        .duration(period: period.length, bound: bound.map(\.rawValue)), DurationPatterns.evidence(sentence, index),
        isCertain: isCertain)
    }
  }
}

private func readIndefinite(at index: Int, _ reading: inout Reading) {
  let sentence = reading.sentence
  let clause = sentence.clauses(around: index, before: 1, after: 1)
  let isHead = sentence.precedes(.any(.words("voor|van|is|voor een|voor de duur van|als"), .colon), index, reach: 4)
  let isRefused = sentence.has(.not, in: sentence.clause(around: index))
  let isOffice = sentence.has(.office, in: clause) || sentence.contains(.words("schorsing|gesloten worden"), in: clause)
  guard isHead, !isRefused, !isOffice, reading.isAboutContract || sentence.has([.run, .conclude]) else { return }
  let isRenewal = reading.found.contains { found in
    if case .renewal(_, _, "indefinite") = found.content { found.evidence.contains(index) } else { false }
  }
  guard !isRenewal else { return }
  reading.add(
    .duration(period: "indefinite", bound: nil), DurationPatterns.evidence(sentence, index),
    isCertain: sentence.has(.instrument))
}

/// Whether a period is the length of a first term.
private func isDuration(_ index: Int, _ reading: Reading) -> Bool {
  let sentence = reading.sentence
  let clause = sentence.clause(around: index)
  if reading.isForeign(index) || sentence.has([.claim], in: clause) { return false }
  if Segments(sentence).force(index) == .condition { return false }
  if sentence.precedes(.words("met|met nog"), index), sentence.has(.renew, in: clause) { return false }
  // "blijft nog ten hoogste zes maanden van kracht": how long it goes on.
  if sentence.precedes(.words("nog"), index), sentence.period(index)?.bound == .max { return false }
  // "eindigt van rechtswege na 48 maanden"
  if sentence.precedes(DurationPatterns.endsAfter, index), sentence.has(.instrument) { return true }
  // "Na vier jaar eindigt deze overeenkomst"
  if sentence.precedes(.words("na"), index), sentence.has(.instrument),
    sentence.follows(.words("eindigt de|eindigt het|eindigt deze|eindigt dit"), index + 1)
  {
    return true
  }
  // "twaalf jaren voor een hoeve en ten minste zes jaren voor los land"
  if sentence.precedes(.words("en|of|respectievelijk"), index), sentence.period(index)?.bound != nil,
    reading.found.contains(where: { if case .duration = $0.content { clause.overlaps($0.evidence) } else { false } })
  {
    return true
  }
  if sentence.contains(.words("overschrijden|overschrijdt|overschreden"), in: clause) { return false }
  if sentence.precedes(DurationPatterns.inCaseOf, index) { return false }
  if sentence.precedes(DurationPatterns.otherLength, index)
    || sentence.follows(DurationPatterns.otherLengthBehind, index + 1)
  {
    return false
  }
  let wide = sentence.clauses(around: index, before: 1, after: 1)
  if sentence.hasNotice(in: clause) && !sentence.has([.conclude, .term], in: clause) { return false }
  if sentence.precedes(DurationPatterns.termOf, index, reach: 12) {
    return reading.isAboutContract || sentence.contains(DurationPatterns.contractTerm, in: clause)
  }
  guard reading.isAboutContract else { return false }
  let hasVerb = sentence.has([.conclude, .run, .begin], in: wide)
  if sentence.contains(DurationPatterns.shifted, in: clause) { return false }
  if sentence.precedes(DurationPatterns.forLength, index, reach: 10) {
    return hasVerb || sentence.follows(DurationPatterns.untilDate, index + 1) || sentence.has(.instrument, in: clause)
  }
  if sentence.precedes(DurationPatterns.verb, index, reach: 8) || sentence.precedes(DurationPatterns.namely, index) {
    return true
  }
  // "twee jaar tot en met 31 december 2021", "twee jaar, van 1 januari 2021 tot en met"
  if sentence.follows(DurationPatterns.untilDate, index + 1) { return true }
  return sentence.contains(DurationPatterns.behind, in: sentence.range(index + 1, index + 5)) && hasVerb
}

/// The words around the length of a first term.
enum DurationPatterns {
  private static let article = Pattern.words("een|eene|de|het|haar|zijn")
  private static let span = Pattern.words(
    "bepaalde tijd van|bepaalde tijd te weten|bepaalde tijd namelijk|periode van|termijn van|duur van|tijdvak van|tijd van"
      + "|eerste periode van|eerste termijn van|vaste periode van|bepaalde periode van|looptijd van|totale duur van"
      + "|initiele periode van|initiele looptijd van|vaste duur van|minimale periode van|contractperiode van"
      + "|tijdsduur van|bepaalde duur van|bepaalde tijd")
  private static let bound = Pattern.words(
    "telkens|in beginsel|in principe|vooralsnog|in eerste instantie|minimaal|ten minste|eerst")

  /// "voor de duur van", "gedurende", "voor een periode van".
  static let forLength =
    Pattern.words("voor|gedurende|over|met|van|tot") + bound.optional + article.optional + span.optional
    + bound.optional

  /// "een looptijd van", "de duur bedraagt", "een eerste termijn van".
  static let termOf =
    Pattern.any(
      .sense(.term),
      .words(
        "looptijd|duur|contractduur|contracttermijn|contractperiode|termijn|geldigheidsduur|huurperiode|huurtermijn"
          + "|tijdsduur|pachttermijn|concessieduur|concessieperiode|contractsduur|contractsperiode|periode|pachtduur"
          + "|basislooptijd|geldingsduur|huurduur|contractlooptijd|minimumduur|minimumperiode|minimumlooptijd"))
    + Pattern.any(
      .words("van deze|van de|van het|van dit|der|van een") + .item { if case .word = $0 { true } else { false } },
      .words("daarvan|hiervan")
    ).optional
    + Pattern.any(
      .words("van|is|bedraagt|beloopt|betreft|geldt|omvat|is in beginsel|is vastgesteld op|is bepaald op|van minimaal"),
      .colon)
    + bound.optional

  static let contractTerm = Pattern.words(
    "looptijd|contractduur|contracttermijn|contractperiode|huurperiode|huurtermijn|geldigheidsduur|basislooptijd")

  /// "een minimale looptijd van".
  static let least =
    Pattern.words("minimale|minimum") + .sense([.term, .span]) + .words("van|is|bedraagt").optional + article.optional

  /// "duurt", "geldt", "loopt": with the length right behind.
  static let verb =
    Pattern.sense(.run) + .words("in beginsel|in principe|minimaal|dan|nog|wij|we|standaard|steeds").optional

  /// "eindigt na verloop van".
  static let endsAfter =
    Pattern.words("eindigt") + Pattern.words("van rechtswege|automatisch|vanzelf").optional
    + .words("na|na verloop van|na ommekomst van")

  /// "voor bepaalde tijd, te weten".
  static let namely =
    Pattern.words("bepaalde tijd|vaste tijd|bepaalde duur") + Pattern.comma.optional
    + .words("te weten|namelijk|zijnde|en wel|en wel voor|van|voor")

  /// "tot en met D", ", van D": the period and the dates say the same thing.
  static let untilDate =
    Pattern.any(.comma, .open).optional
    + .words("te rekenen|namelijk|te weten|zijnde|lopende|en wel|ingaande|het tijdvak").optional
    + .words("tot en met|t / m|tot|van|vanaf|met ingang van|ingaande|per|ingaande op") + .words("de|het").optional
    + .date

  /// "12 maanden samen": the verb stands before, the rest behind.
  static let behind = Pattern.words("samen|geldig|van kracht|lang|aangegaan|gesloten|vast")

  /// Words before a period that make it no term.
  static let otherLength = Pattern.words(
    "na afloop van|na verloop van|na het verstrijken van|deze periode van|die periode van|binnen|na|na de eerste|ieder|elke|per|om de|iedere|sinds|uiterlijk|al|reeds|over"
  )

  /// Words behind a period that make it no term.
  static let otherLengthBehind = Pattern.words(
    "voor het|voor de|voor afloop|voor einde|voor het einde|voordat|na|nadat|later|geleden|daarna|eerder|voorafgaand|vooraf|tevoren|daarvoor|te laat|aansluitend|nodig"
      + "|geduurd|achterstand|per|na dagtekening|ervaring")

  /// "bij een overeenkomst van": for which contracts something holds.
  static let inCaseOf =
    Pattern.words("bij") + Pattern.words("een").optional + .sense(.instrument) + .words("van|voor|met een looptijd van")

  /// "uitgesteld met twee jaar": by how much, not how long.
  static let shifted = Pattern.words(
    "uitgesteld|verkort|ingekort|bekort|verschoven|opgeschoven|opgeschort|vertraagd|vervroegd")

  /// "doorgaans", "in de regel": what contracts are like, not this one.
  static let usually = Pattern.words("doorgaans|meestal|gewoonlijk|in de regel|vaak|gemiddeld|standaard")

  /// The items that show a length: the word of the term before it, if one is near.
  static func evidence(_ sentence: Sentence, _ index: Int) -> [Int] {
    let clause = sentence.clause(around: index)
    let near = sentence.places(of: [.term, .conclude, .run], in: clause).min { abs($0 - index) < abs($1 - index) }
    return [index] + [near].compactMap { $0 }.filter { abs($0 - index) < 14 }
  }
}
