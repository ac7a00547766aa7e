import Diagnostics
import Words

extension ReadingRule {
  /// What a body must do or decide, and by when.
  static let step = ReadingRule(
    name: "step",
    summary: BilingualText(nl: "wie wat wanneer moet doen", en: "who must do what, and by when"),
    good: [
      Example("De raad beslist uiterlijk 1 juli 2021 over de uittreding.", "step raad 2021-07-01"),
      Example(
        "Het college stuurt de raad voor het zomerreces een voorstel.", "step college voor het zomerreces",
        "imprecise zomerreces"),
    ],
    bad: [
      "De raad heeft op 1 juli 2021 besloten.",
      "Rijkswaterstaat verstrekt jaarlijks vóór 15 mei een overzicht.",
      "De raad bestaat sinds 2018 uit 21 leden.",
    ],
    kinds: ["step"]
  ) { reading in
    StepReading(reading.sentence).read(into: &reading)
  }
}

/// The reading of the steps in one sentence.
private struct StepReading {
  let sentence: Sentence

  init(_ sentence: Sentence) {
    self.sentence = sentence
  }

  func read(into reading: inout Reading) {
    guard sentence.has(.act), !sentence.has(.yearly), !sentence.has(.claim) else { return }
    if reading.found.contains(where: { ["notice", "exit", "extension"].contains($0.rule) }) { return }
    for index in sentence.all {
      guard let limit = limit(at: index), !reading.taken.contains(index) else { continue }
      let clause = sentence.clause(around: index)
      let wide = sentence.clauses(around: index, before: 1, after: 0)
      guard let owner = owner(in: clause) ?? owner(in: wide), let act = act(near: index, owner, in: wide) else {
        continue
      }
      if isPast(before(nadat: wide, [owner, index])) { continue }
      // "beslist binnen acht weken na ontvangst van de aanvraag": how long a procedure takes.
      if sentence.period(index) != nil, sentence.has(.foreign, in: clause) { continue }
      // "besloten dat er per 1 januari 2023": what is decided on, not by when.
      if index > act, sentence.contains(.words("dat|om|of"), in: sentence.range(act + 1, index)) { continue }
      let what = reading.text(sentence.range(min(owner, act), max(owner, act, index) + 1))
      reading.take(index)
      reading.add(
        .step(owner: sentence.word(owner) ?? "", by: limit.text(reading), what: collapsed(what)),
        [owner, act, limit.start, index], isCertain: false)
    }
  }

  /// The range up to "nadat" and its like: what is past there is only the occasion.
  private func before(nadat range: Range<Int>, _ places: [Int]) -> Range<Int> {
    let from = (places.max() ?? range.lowerBound) + 1
    let stop = sentence.range(from, range.upperBound).first {
      ["nadat", "dat", "wat", "die", "waarop"].contains(sentence.word($0) ?? "")
    }
    return range.lowerBound..<max(range.lowerBound, stop ?? range.upperBound)
  }

  /// When something is to be done.
  private struct Limit {
    let start: Int
    let index: Int
    let date: String?

    func text(_ reading: Reading) -> String {
      if let date { return date }
      let words = collapsed(reading.text(start..<(index + 1)))
      // "op 12 maart" is by 12 maart; the verb of "vindt niet eerder plaats dan" says nothing of when.
      for (long, short) in [("op ", ""), ("niet eerder plaats dan ", "niet eerder dan ")] where words.hasPrefix(long) {
        return short + words.dropFirst(long.count)
      }
      return words.hasPrefix("Voor ") ? "v" + words.dropFirst() : words
    }
  }

  /// A limit that ends at an item: "uiterlijk D", "voor D", "op D", "binnen P na", "niet eerder dan D".
  private func limit(at index: Int) -> Limit? {
    if let start = sentence.start(of: StepPatterns.limit, endingAt: index) {
      let wording = sentence.word(start) ?? ""
      if let date = sentence.date(index), let edtf = date.edtf {
        guard date.grain != .years else { return nil }
        if wording == "voor" || (wording == "uiterlijk" && sentence.word(start + 1) == "voor"), date.isDay {
          return Limit(start: start, index: index, date: DatePatterns.lastDay(date, edtf, "tot"))
        }
        return Limit(start: start, index: index, date: date.isDay && wording != "niet" ? edtf : nil)
      }
      let isMonth = sentence.word(index).map { MonthName.number($0) != nil } ?? false
      if isMonth || sentence.date(index) != nil || sentence.yearDay(index) != nil {
        return Limit(start: start, index: index, date: nil)
      }
    }
    // "wordt verwacht medio 2021"
    if let date = sentence.date(index), date.grain == .around { return Limit(start: index, index: index, date: nil) }
    if sentence.period(index) != nil, sentence.precedes(.words("binnen|uiterlijk binnen|uiterlijk"), index) {
      let start = sentence.start(of: .words("binnen|uiterlijk binnen|uiterlijk"), endingAt: index) ?? index
      return Limit(start: start, index: index, date: nil)
    }
    if let word = sentence.word(index), StepPatterns.weekdays.contains(word) {
      return Limit(start: index, index: index, date: nil)
    }
    return nil
  }

  /// The body that acts: the first that is not only told.
  private func owner(in range: Range<Int>) -> Int? {
    // "het bestuur moet in kennis worden gesteld van het besluit van het college": who decided tells it.
    if sentence.contains(.words("kennis")), sentence.contains(.words("gesteld")),
      let teller = sentence.places(of: .body).first(where: {
        sentence.precedes(.words("besluit van het|besluit van de|door het|door de"), $0)
      })
    {
      return teller
    }
    return sentence.places(of: .body, in: range).first { index in
      !sentence.precedes(
        .words("aan de|aan het|door de leden van de|lid van de|leden van de|bij de|van de|van het|in de|voor de"), index
      )
    }
  }

  private func act(near index: Int, _ owner: Int, in range: Range<Int>) -> Int? {
    sentence.places(of: .act, in: range).filter { $0 != owner }.min { abs($0 - index) < abs($1 - index) }
  }

  /// "heeft besloten", "is vastgesteld": done already.
  private func isPast(_ range: Range<Int>) -> Bool {
    if sentence.contains(.words("wil|willen|zou|zal|zullen|moet|moeten|dient|dienen|verwacht|voornemens"), in: range) {
      return false
    }
    return sentence.has(.past, in: range)
      || sentence.contains(.words("is|zijn|jl"), in: range) && sentence.contains(StepPatterns.done, in: range)
  }
}

enum StepPatterns {
  /// "uiterlijk", "voor", "op", "niet eerder dan", "in".
  static let limit =
    Pattern.words(
      "uiterlijk voor|uiterlijk op|uiterlijk in|uiterlijk|niet eerder dan|niet eerder plaats dan|eerder plaats dan"
        + "|in de vergadering van|in zijn vergadering van|in haar vergadering van|tijdens de vergadering van|voor|op|in|per"
        + "|tegen|rond") + .words("de|het").optional

  static let done = Pattern.words(
    "vastgesteld|besloten|behandeld|besproken|genomen|gestuurd|aangeboden|geinformeerd|gemeld|gehouden|gevoerd|ondertekend"
  )

  static let weekdays: Set<String> = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"]
}

/// A text on one line.
func collapsed(_ text: String) -> String {
  text.split { $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\t" || $0 == "\r" }.joined(separator: " ")
}
