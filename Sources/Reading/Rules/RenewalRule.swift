import Words

extension ReadingRule {
  /// Going on after a term: by silence, by decision or by agreement; how often and for how long.
  static let renewal = ReadingRule(
    name: "extension",
    summary: BilingualText(
      nl: "verlenging: stilzwijgend, door een besluit of samen; hoe vaak en hoe lang",
      en: "extension: by silence, by decision or by agreement; how often and for how long"),
    good: [
      Example("De overeenkomst wordt stilzwijgend tweemaal met één jaar verlengd.", "extension silence 2 P1Y"),
      Example("Het contract kan vier keer één jaar worden verlengd.", "extension decision 4 P1Y"),
      Example(
        "De overeenkomst kan in onderlinge overeenstemming worden verlengd.", "extension agreement"),
      Example(
        "Het convenant wordt telkens met een jaar voortgezet, tenzij een partij het opzegt.",
        "extension silence unlimited P1Y"),
    ],
    bad: [
      "De overeenkomst bevat geen optie of verlenging.",
      "De beslistermijn kan met zes weken worden verlengd.",
      "Het contract kan niet meer worden verlengd.",
    ],
    kinds: ["extension"]
  ) { reading in
    RenewalReading(reading.sentence).read(into: &reading)
  }
}

/// The reading of one sentence that speaks of going on.
private struct RenewalReading {
  let sentence: Sentence
  let segments: Segments

  init(_ sentence: Sentence) {
    self.sentence = sentence
    segments = Segments(sentence)
  }

  func read(into reading: inout Reading) {
    var heads = sentence.places(of: .renew)
    heads += sentence.all.filter { sentence.word($0) == "langer" && sentence.period($0 - 1) != nil }
    heads += sentence.matches(of: RenewalPatterns.yearToYear).map(\.lowerBound)
    heads += sentence.matches(of: .words("omgezet in")).map(\.lowerBound)
    if sentence.has([.silent, .each]), NoticeHeads.places(in: sentence).isEmpty == false || sentence.has(.silent) {
      heads += sentence.matches(of: RenewalPatterns.sameLength).map(\.lowerBound)
    }
    heads += sentence.matches(of: .any(RenewalPatterns.optionOn, RenewalPatterns.toGoOn)).map(\.lowerBound)
    // "blijft daarna telkens voor vijf jaar van kracht" renews without a verb that says so.
    if !heads.isEmpty || sentence.has(.run) {
      heads += sentence.matches(of: RenewalPatterns.further).map { $0.lowerBound + 1 }
    }
    heads = Array(Set(heads)).sorted().filter { !isCountedIn($0) }
    guard let first = heads.first else { return }
    // Words of the same renewal: "optie tot verlenging", "de verlengde overeenkomst".
    var groups: [[Int]] = [[first]]
    for head in heads.dropFirst() {
      if isNewRenewal(head, after: groups[groups.count - 1]) {
        groups.append([head])
      } else {
        groups[groups.count - 1].append(head)
      }
    }
    var mode: RenewalMode.Answer?
    for (number, group) in groups.enumerated() {
      let low = number == 0 ? 0 : group[0]
      let high = number + 1 < groups.count ? groups[number + 1][0] : sentence.items.count
      let range = number == 0 ? 0..<high : low..<high
      // What goes on with "daarna telkens" goes on in the same way.
      mode = RenewalMode(sentence, segments, group, range).mode(reading) ?? (number > 0 ? mode : nil)
      if let mode, !reading.isForeign(group[0]) { read(group, in: range, mode, into: &reading) }
    }
  }

  /// "inclusief alle verlengingen": they count in what is said of the whole.
  private func isCountedIn(_ head: Int) -> Bool {
    sentence.precedes(
      .words("inclusief|met inbegrip van") + .words("alle|de|eventuele|mogelijke|de mogelijke").optional, head)
      && !sentence.follows(.words("van|met") + .any(.count, .period), head + 1)
  }

  /// Whether a head begins another renewal: "daarna telkens met een jaar", with a period of its own.
  private func isNewRenewal(_ head: Int, after group: [Int]) -> Bool {
    guard let last = group.last else { return true }
    // "wordt niet stilzwijgend verlengd; verlenging kan alleen met instemming"
    let clause = sentence.clause(around: last)
    if !clause.contains(head), segments.force(head) == .main, sentence.hasRefusal(in: clause) { return true }
    let between = sentence.range(last + 1, head)
    // "gaat daarna steeds een jaar door" is one.
    guard between.count > 1 else { return false }
    return sentence.contains(.words("daarna|vervolgens|waarna|nadien"), in: between)
      && (sentence.contains(.any(.period, .sense(.same)), in: between)
        || sentence.follows(Pattern.period.within(4), head))
  }

  private func read(_ heads: [Int], in range: Range<Int>, _ mode: RenewalMode.Answer, into reading: inout Reading) {
    let duration = duration(heads, range, reading)
    let times = times(duration, mode.by, range)
    if mode.isWeak, duration == nil, times == .unknown { return }
    if let index = duration?.index { reading.take(index) }
    let silent = mode.by == .silence ? sentence.places(of: [.silent], in: range).prefix(1) : []
    let count = range.first { if case .count = sentence.items[$0].kind { true } else { false } }
    let modal =
      mode.by == .decision
      ? heads.first.flatMap { head in
        sentence.places(of: .may, in: sentence.clause(around: head)).last { $0 <= head && head - $0 < 12 }
      } : nil
    // "Kan worden verlengd" without a name counts as a decision: that is a reading.
    reading.add(
      .renewal(by: mode.by, times: times, duration: duration?.text),
      heads + silent + [duration?.index, count, modal].compactMap { $0 }, isCertain: mode.isCertain)
  }

  /// How long the step is, and where that stands.
  private func duration(_ heads: [Int], _ range: Range<Int>, _ reading: Reading) -> (text: String, index: Int?)? {
    // "een contract van drie jaar met twee optiejaren": a year each.
    let years = sentence.matches(of: RenewalPatterns.optionYears, in: range).last {
      ["optiejaar", "optiejaren", "verlengingsjaren"].contains(sentence.word($0.upperBound - 1) ?? "")
    }
    if let years, !sentence.contains(.period, in: years.upperBound..<range.upperBound) { return ("P1Y", nil) }
    let candidates = reading.freePeriods(in: range).filter { index in
      guard let period = sentence.period(index), period.bound != .exceeding else { return false }
      // "in ieder geval vijf jaar tot 2025": how long it lasts.
      if sentence.follows(DurationPatterns.untilDate, index + 1), !sentence.precedes(.words("met"), index) {
        return false
      }
      if sentence.precedes(RenewalPatterns.notLength, index) || sentence.precedes(RenewalPatterns.upTo, index)
        || sentence.follows(.words("na|voor|voordat|nadat"), index + 1)
      {
        return false
      }
      // The length of the step stands with its verb, or in the same breath.
      return heads.contains { head in
        sentence.clauses(around: head, before: 1, after: sentence.follows(.colon, head + 1) ? 2 : 1).contains(index)
      }
    }
    let scored = candidates.map { index -> (Int, Int) in
      if index > 0, case .count = sentence.items[index - 1].kind, !isFirstTerm(index, heads, candidates) {
        return (0, index)
      }
      let distance = heads.map { abs($0 - index) }.min() ?? 0
      return (isFirstTerm(index, heads, candidates) ? distance + 100 : distance, index)
    }
    if let best = scored.min(by: { $0 < $1 }), best.0 < 100, let period = sentence.period(best.1) {
      return (period.length, best.1)
    }
    if let match = sentence.matches(of: RenewalPatterns.indefinite, in: range).first(where: { match in
      heads.contains { abs($0 - match.lowerBound) < 12 } && !isFirstTerm(match.upperBound - 1, heads, [])
    }) {
      return ("indefinite", match.upperBound - 1)
    }
    if let same = sentence.matches(of: RenewalPatterns.sameLength, in: range).first {
      // "de in het eerste lid genoemde duur ... dezelfde duur"
      let isElsewhere = sentence.contains(.reference, in: sentence.range(0, same.lowerBound))
      guard !isElsewhere else { return nil }
      let inSentence = sentence.all.first {
        sentence.period($0) != nil && $0 < same.lowerBound && !reading.taken.contains($0)
      }
      return (inSentence.flatMap { sentence.period($0)?.length } ?? reading.memory.duration).map { ($0, nil) }
    }
    if sentence.contains(.words("per maand|maandelijks|iedere maand|elke maand"), in: range) { return ("P1M", nil) }
    let isYearly = sentence.has(.yearly, in: range) || sentence.contains(RenewalPatterns.everyYear, in: range)
    return isYearly ? ("P1Y", nil) : nil
  }

  /// Whether a period is that of the term before: "voor twee jaar aangegaan", "geldt vijf jaar".
  private func isFirstTerm(_ index: Int, _ heads: [Int], _ candidates: [Int]) -> Bool {
    guard let head = heads.min(by: { abs($0 - index) < abs($1 - index) }) else { return false }
    if index < head, sentence.contains(.words("daarna|vervolgens|nadien"), in: sentence.range(index + 1, head + 1)) {
      return true
    }
    let isOfTerm = index < head && sentence.precedes(RenewalPatterns.termIs, index, reach: 8)
    if let start = sentence.start(of: RenewalPatterns.length, endingAt: index, reach: 10) {
      // "geldt voor een periode van X en wordt verlengd"
      if index < head, sentence.sense(start - 1).overlaps([.run, .conclude]) { return true }
      return isOfTerm && sentence.word(start) != "voor"
    }
    if isOfTerm { return true }
    if sentence.sense(index - 1).overlaps(.run), index < head { return true }
    if case .count? = sentence.items.indices.contains(index - 1) ? sentence.items[index - 1].kind : nil,
      sentence.sense(index - 2).overlaps(.run), index < head
    {
      return true
    }
    // "de verlenging bedraagt een jaar"
    if index > head, index - head < 6, let word = sentence.word(head),
      word.hasSuffix("verlenging") || word.hasPrefix("optie")
    {
      return false
    }
    let between = index < head ? sentence.range(index + 1, head) : sentence.range(head + 1, index)
    if sentence.has([.conclude], in: between) { return true }
    if sentence.has([.run], in: between) {
      return !sentence.contains(.words("lopen|loopt|duren|duurt"), in: between) || index < head
    }
    // "twee jaar, met een optie van een jaar": the one before the option is the term's.
    return index < head && sentence.has([.may], in: between)
      && sentence.clause(around: index) != sentence.clause(around: head)
      && !sentence.contains(.words("worden|te"), in: sentence.range(index + 1, index + 2))
  }

  private func times(_ duration: (text: String, index: Int?)?, _ by: Fact.ExtensionMode, _ range: Range<Int>)
    -> Fact.Times
  {
    let counts = range.filter { index in
      guard case .count = sentence.items[index].kind else { return false }
      return !sentence.precedes(.words("per|uiterlijk|duurt|duren"), index)
        && !sentence.follows(.words("per jaar"), index + 1)
    }
    if let index = counts.first, case .count(let count) = sentence.items[index].kind {
      return count.map { .number($0) } ?? .unknown
    }
    if let index = sentence.matches(of: RenewalPatterns.optionYears, in: range).first,
      let number = sentence.word(index.lowerBound).flatMap(numberWord) ?? sentence.number(index.lowerBound)
    {
      return .number(number)
    }
    if let label = sentence.matches(of: RenewalPatterns.optionsLabel, in: range).first,
      let number = sentence.number(label.upperBound - 1)
    {
      return .number(number)
    }
    if duration?.text == "indefinite" { return .number(1) }
    if sentence.places(of: [.each, .yearly], in: range).contains(where: {
      segments.force($0) == .main && isRepeating($0)
    })
      || sentence.contains(RenewalPatterns.repeated, in: range)
    {
      return .unlimited
    }
    guard let duration else { return .unknown }
    if let index = duration.index,
      sentence.precedes(.words("periodes van|perioden van|tijdvakken van|termijnen van"), index)
    {
      return .unlimited
    }
    return .number(1)
  }

  /// "elke partij" repeats nothing, "elk jaar" and "telkens" do.
  private func isRepeating(_ index: Int) -> Bool {
    guard let word = sentence.word(index) else { return false }
    if ["elke", "iedere", "elk", "ieder"].contains(word) {
      return sentence.follows(.words("jaar|keer|maal|maand|termijn|periode|verlenging"), index + 1)
    }
    if word == "vervolgens" || word == "opnieuw" || word == "weer" { return sentence.has(.same) }
    return true
  }
}

extension Sentence {
  /// Whether a number stands at a place, in words or in digits.
  func isNumber(_ index: Int) -> Bool {
    number(index) != nil || word(index).flatMap(numberWord) != nil
  }

  /// The bare number at a place, or nil.
  func number(_ index: Int) -> Int? {
    guard items.indices.contains(index), case .number(let number) = items[index].kind else { return nil }
    return number
  }
}
