import Diagnostics
import Words

extension ReadingRule {
  /// Notice: how long before which end, by whom and in which form.
  static let notice = ReadingRule(
    name: "notice",
    summary: BilingualText(
      nl: "opzegging: hoe lang voor welk einde, door wie en in welke vorm",
      en: "notice: how long before which end, by whom and in which form"),
    good: [
      Example(
        "Partijen kunnen de overeenkomst schriftelijk opzeggen met een opzegtermijn van drie maanden.",
        "notice P3M any-time both written"),
      Example(
        "De opdrachtgever kan het contract tegen het einde van een kalendermaand opzeggen met inachtneming van een "
          + "termijn van twee maanden.", "notice P2M end-of-month client"),
      Example("De opzegtermijn bedraagt één kalenderjaar.", "notice calendar-years:1 unknown unknown"),
      Example(
        "Het lidmaatschap kan door het lid uiterlijk 1 november schriftelijk worden opgezegd.",
        "notice by 11-01 unknown client written"),
    ],
    bad: [
      "De overeenkomst kan niet tussentijds worden opgezegd.",
      "Partijen treden zes maanden voor het einde van de looptijd in overleg.",
      "De wethouder zegde toe binnen twee maanden te antwoorden.",
    ],
    kinds: ["notice"]
  ) { reading in
    NoticeReading(reading).read(into: &reading)
  }
}

/// The reading of notice in one sentence.
private struct NoticeReading {
  let sentence: Sentence
  let segments: Segments
  /// The words that speak of notice.
  let heads: [Int]

  init(_ reading: Reading) {
    sentence = reading.sentence
    segments = Segments(reading.sentence)
    let sentence = reading.sentence
    heads = NoticeHeads.places(in: sentence).filter { head in
      // "de eerdere overeenkomst kende een opzegtermijn van een jaar": what is over.
      !sentence.isAbsent(head) && !sentence.contains(NoticePatterns.former, in: sentence.clause(around: head))
    }
  }

  func read(into reading: inout Reading) {
    guard !heads.isEmpty else { return }
    var hasPeriod = false
    for index in reading.freePeriods() where isNotice(index) || isSecond(index, reading) {
      guard let period = sentence.period(index) else { continue }
      hasPeriod = true
      reading.take(index)
      add(period.text, at: index, to: &reading)
    }
    if hasPeriod { return }
    addWithoutPeriod(to: &reading)
  }

  /// "De werknemer een maand, de werkgever twee maanden": the second of two.
  private func isSecond(_ index: Int, _ reading: Reading) -> Bool {
    guard sentence.sense(index - 1).overlaps([.client, .supplier]) else { return false }
    return reading.found.contains { $0.rule == "notice" && $0.evidence.upperBound <= index }
  }

  /// Whether a period is how long before the end notice must be given.
  private func isNotice(_ index: Int) -> Bool {
    guard let period = sentence.period(index), period.bound != .exceeding, !isElsewhere(index) else { return false }
    if sentence.precedes(NoticePatterns.namedFor, index, reach: 8), sentence.contains(NoticePatterns.named) {
      return true
    }
    if sentence.precedes(NoticePatterns.named, index, reach: 12) || sentence.follows(NoticePatterns.noun, index + 1) {
      return true
    }
    if sentence.precedes(NoticePatterns.observingFully, index, reach: 12), segments.force(index) == .unless {
      return true
    }
    // "als u dat een maand van tevoren laat weten"
    if segments.force(index) == .condition,
      sentence.follows(.words("van tevoren|vooraf|tevoren|van te voren"), index + 1)
    {
      return true
    }
    // "waarbij een termijn van drie maanden in acht wordt genomen"
    if sentence.contains(.words("in acht"), in: sentence.range(index + 1, index + 4)) { return true }
    // "met een jaar verlengd": how long it goes on.
    if sentence.follows(NoticePatterns.renewed, index + 1) { return false }
    let part = segments.part(around: index)
    guard heads.contains(where: { part.contains($0) || sentence.clause(around: index).contains($0) }) else {
      return false
    }
    let isNear = heads.contains { sentence.clause(around: index).contains($0) }
    return
      (sentence.precedes(NoticePatterns.observing, index, reach: 12)
      && (isNear || sentence.precedes(NoticePatterns.observingFully, index, reach: 12)))
      || (sentence.follows(NoticePatterns.before, index + 1) && !sentence.precedes(.words("na|binnen"), index))
      || (sentence.follows(NoticePatterns.afterwards, index + 1) && !sentence.precedes(.words("binnen"), index)
        && sentence.contains(NoticePatterns.takesEffect))
  }

  /// "de in lid 1 bedoelde opzegtermijn van zes maanden", "is niet van toepassing": a rule that stands elsewhere, or that
  /// does not hold.
  private func isElsewhere(_ index: Int) -> Bool {
    sentence.precedes(NoticePatterns.referred, index, reach: 12)
      || sentence.contains(.words("niet van toepassing|geen toepassing|geldt niet"), in: sentence.clause(around: index))
  }

  private func add(_ period: String, at index: Int, to reading: inout Reading) {
    let part = segments.part(around: index)
    let isMain = segments.force(index) == .main
    // What is said in "tenzij" says nothing of who gives notice in the main clause, and the other way around.
    let clause = sentence.clause(around: index)
    let nearest: ([Int]) -> Int? = { heads in heads.min { abs($0 - index) < abs($1 - index) } }
    let head = nearest(heads.filter { clause.contains($0) }) ?? nearest(heads) ?? index
    let around = isMain ? sentence.all.filter { segments.force($0) == .main } : Array(part)
    let range = (around.min() ?? index)..<((around.max() ?? index) + 1)
    let after = sentence.clauses(around: index, before: 1, after: 1)
    let effect =
      nearEffect(reading, index, in: isMain ? after : part) ?? reading.effect(in: range)
      ?? (segments.force(index) == .condition ? reading.effect(in: sentence.all) : nil)
    var notice = Fact.Notice(
      period: period, per: effect?.per ?? per(reading, index, head: head), party: party(reading, [index, head], range),
      form: reading.form)
    let days = yearDays(reading)
    notice.by = days.by
    notice.before = days.before
    reading.add(.notice(notice), [index, head] + (effect?.evidence ?? []))
    if effect?.per == "calendar-year-end" || effect?.each.isEmpty == false {
      for each in effect?.each ?? [] {
        reading.add(.exit(each: each, notice: period), [index, head] + (effect?.evidence ?? []))
      }
    }
  }

  private func nearEffect(_ reading: Reading, _ index: Int, in range: Range<Int>) -> Reading.Effect? {
    reading.effect(in: sentence.clause(around: index)) ?? reading.effect(in: range)
  }

  /// Who gives notice: whoever stands in the clause of the verb, or of the period, or else in the part.
  private func party(_ reading: Reading, _ places: [Int], _ range: Range<Int>) -> String {
    // "door de huurder of de verhuurder ten minste een jaar": both of them.
    if let place = places.first, let start = sentence.start(of: NoticePatterns.namedFor, endingAt: place),
      !sentence.precedes(.sense([.client, .supplier]) + .words("of|en"), start)
    {
      let named = reading.party(in: start..<place)
      if named != "unknown" { return named }
    }
    // "een maand voor de opdrachtnemer en twee maanden voor de opdrachtgever"
    if let place = places.first {
      let named = sentence.matches(of: NoticePatterns.ofParty, in: sentence.range(place + 1, place + 5)).first
      if let named, named.lowerBound == place + 1 { return reading.party(in: named) }
    }
    // ", de verhuurder met een termijn van drie maanden": the verb stands with the other.
    if let place = places.first {
      let clause = sentence.clause(around: place)
      if let own = sentence.matches(of: NoticePatterns.elliptical, in: clause).first,
        own.lowerBound == clause.lowerBound
      {
        return reading.party(in: own)
      }
    }
    for place in places.reversed() {
      let party = reading.party(in: sentence.clause(around: place))
      if party != "unknown" { return party }
    }
    let party = reading.party(in: range)
    // "Indien de huurder wil opzeggen, dient hij"
    let isToldBefore = sentence.contains(.words("hij|zij|die|deze")) || segments.force(0) == .condition
    return party == "unknown" && isToldBefore ? reading.party(in: sentence.all) : party
  }

  /// To which end a notice runs where the text names none.
  private func per(_ reading: Reading, _ index: Int, head: Int) -> String {
    if sentence.contains(.words("niemand")), segments.force(index) == .condition { return "end-of-term" }
    if sentence.contains(.words("totdat|zolang"), in: sentence.range(min(head, index) - 16, head)),
      !sentence.has(.renew)
    {
      return "any-time"
    }
    if segments.force(index) == .unless || (segments.force(index) == .condition && sentence.has([.renew, .end])) {
      if sentence.has(.renew) { return "end-of-term" }
      // "eindigt op 31 december 2028 als een van de partijen een jaar van tevoren opzegt"
      if sentence.has(.end, in: sentence.range(0, index).clamped(to: 0..<index)), sentence.contains(.date) {
        return "end-of-term"
      }
      return sentence.contains(.indefinite) ? "any-time" : "unknown"
    }
    if sentence.contains(.indefinite) { return "any-time" }
    if sentence.has([.renew, .same]), sentence.has(.silent) { return "end-of-term" }
    if sentence.follows(NoticePatterns.beforeOther, index + 1) { return "unknown" }
    let isRight = sentence.has(.may) || sentence.contains(.words("opzegbaar|is mogelijk"))
    return isRight && head != index ? "any-time" : "unknown"
  }

  /// The day of the year by which notice must be there: "vóór 1 juli", "uiterlijk 1 november".
  private func yearDays(_ reading: Reading) -> (by: String?, before: String?, evidence: [Int]) {
    var by: String?
    var before: String?
    var evidence: [Int] = []
    for index in sentence.all {
      guard let day = sentence.yearDay(index) else { continue }
      if sentence.precedes(.words("uiterlijk voor|voor|uiterlijk vóór|voor de|tot"), index) {
        before = day.text
        evidence.append(index)
      } else if sentence.precedes(
        .words("uiterlijk|uiterlijk op|uiterlijk per|niet later dan|tot en met|tot uiterlijk|op uiterlijk"), index)
      {
        by = day.text
        evidence.append(index)
      }
    }
    return (by, before, evidence)
  }

  /// Notice of which the text says no length, but a day, a form, an end, or that it can be given at any time.
  private func addWithoutPeriod(to reading: inout Reading) {
    let days = yearDays(reading)
    // "als u niet vóór 1 december opzegt" stops a renewal; other conditions say nothing of when.
    let isStop =
      sentence.has(.renew) && (sentence.has([.silent, .not]) || sentence.contains(.words("van rechtswege")))
      && (days.by != nil || days.before != nil)
    guard let head = heads.first(where: { segments.force($0) != .condition || isStop }) else { return }
    let part = segments.part(around: head)
    let clause = sentence.clause(around: head)
    let hasDay = days.by != nil || days.before != nil
    // "een lid dat niet vóór 1 december heeft opgezegd" says by when.
    let isOmitted = hasDay && sentence.contains(.words("heeft opgezegd|hebben opgezegd|is opgezegd"), in: clause)
    guard !sentence.hasRefusal(in: clause) || segments.force(head) != .main || isOmitted else { return }
    // "Bij opzegging is de leverancier gerechtigd" and "slechts zoals in deze voorwaarden bepaald" say nothing of when.
    if !hasDay, sentence.precedes(NoticePatterns.occasion, head) || sentence.contains(NoticePatterns.otherwhere) {
      return
    }
    let isOpen = sentence.precedesOpenNotice
    let effect = reading.effect(in: part)
    let isRight =
      sentence.has(.may, in: part)
      || sentence.contains(.words("dient|moet|geschiedt|dienen|moeten|gaat|geschieden"), in: part)
    let hasForm = reading.form != nil && isRight
    let hasEffect = effect.map { $0.per != "unknown" && isRight } ?? false
    guard hasDay || isOpen || hasForm || hasEffect else { return }
    // "per 1 januari en per 1 juli": the exits say it all.
    if !hasDay, !isOpen, !hasForm, effect?.each.isEmpty == false { return }
    let unnamed =
      segments.force(head) == .unless && !hasDay
      ? "unknown" : hasDay && sentence.has(.renew) ? "end-of-term" : "unknown"
    var notice = Fact.Notice(
      period: nil, per: effect?.per ?? unnamed, party: party(reading, [head], sentence.all), form: reading.form)
    notice.by = days.by
    notice.before = days.before
    reading.add(.notice(notice), [head] + days.evidence + (effect?.evidence ?? []), isCertain: hasDay || hasEffect)
    if effect?.per == "calendar-year-end" {
      for each in effect?.each ?? [] { reading.add(.exit(each: each, notice: nil), [head] + (effect?.evidence ?? [])) }
    }
  }
}

extension Sentence {
  /// Whether a period of notice is left open, as in "een opzegtermijn van [aantal] maanden".
  fileprivate var precedesOpenNotice: Bool {
    all.contains { index in
      guard case .blank = items[index].kind else { return false }
      return precedes(NoticePatterns.named, index, reach: 12) || precedes(NoticePatterns.observing, index, reach: 12)
    }
  }
}
