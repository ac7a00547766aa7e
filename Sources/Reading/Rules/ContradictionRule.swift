import CivilDates
import Diagnostics
import Words

extension ReadingRule {
  /// What does not add up or is said twice, differently: a start and a length that give another last day than the
  /// text, numbers that words and digits give differently, and days that no calendar has.
  static let contradiction = ReadingRule(
    name: "contradiction",
    summary: BilingualText(
      nl: "wat niet klopt: begin en duur tegen de laatste dag, woorden tegen cijfers",
      en: "what does not add up: start and length against the last day, words against digits"),
    good: [
      Example(
        "Het contract geldt twee jaar, van 1 januari 2021 tot en met 31 januari 2022.", "start 2021-01-01",
        "duration P2Y", "last-day 2022-01-31 tot en met", "contradiction 2022-12-31 2022-01-31"),
      Example(
        "De overeenkomst loopt tot en met 31 december 2021 en eindigt op 31 december 2022.",
        "last-day 2021-12-31 tot en met", "last-day 2022-12-31 op", "contradiction last-day 2021-12-31 2022-12-31"),
      Example("De looptijd is twee jaar (18 maanden).", "duration P2Y", "contradiction duration P2Y P18M"),
      Example("De overeenkomst duurt drie (4) jaar.", "duration P3Y", "contradiction 3 4"),
      Example("De overeenkomst gaat in op 30 februari 2025.", "contradiction 30 februari 2025"),
    ],
    bad: [
      "Het contract geldt twee jaar, van 1 januari 2021 tot en met 31 december 2022.",
      "Het contract geldt twee jaar, van 1 januari 2021 tot 1 januari 2023.",
      "De overeenkomst duurt drie (3) jaar.", "De looptijd is twee jaar (24 maanden).",
      "Het contract loopt tot en met 31 december 2021 en kan worden verlengd tot en met 31 december 2022.",
      "Het oude contract eindigt op 31 december 2020, het nieuwe contract eindigt op 31 december 2024.",
    ],
    kinds: ["contradiction"]
  ) { reading in
    let sentence = reading.sentence
    for index in sentence.all {
      guard let disagreement = sentence.period(index)?.disagreement, reading.taken.contains(index) else { continue }
      reading.add(.contradiction(.number(words: disagreement.words, digits: disagreement.digits)), [index])
    }
    if reading.isAboutContract || sentence.has([.notice, .leave]) {
      for index in sentence.all {
        guard case .noDay = sentence.items[index].kind else { continue }
        reading.add(.contradiction(.noDay(text: reading.text(index..<(index + 1)))), [index])
      }
    }
    addUp(&reading)
    compareLastDays(&reading)
    compareLengths(&reading)
  }
}

/// Computes the last day from the start and the length, and compares.
private func addUp(_ reading: inout Reading) {
  var starts: [(CivilDate, Range<Int>)] = []
  var lasts: [(CivilDate, Range<Int>, String)] = []
  var lengths: [(Period, String, Range<Int>)] = []
  for found in reading.found {
    switch found.content {
    case .start(let date): if let day = CivilDate(date) { starts.append((day, found.evidence)) }
    case .lastDay(let date, let wording): if let day = CivilDate(date) { lasts.append((day, found.evidence, wording)) }
    case .duration(let text, let bound) where bound == nil || bound == "max":
      if let period = Period(text) { lengths.append((period, text, found.evidence)) }
    case .maximum(let text):
      if let period = Period(text) { lengths.append((period, text, found.evidence)) }
    default: break
    }
  }
  // Two terms in one sentence cannot be told apart here.
  guard starts.count == 1, lengths.count == 1, let start = starts.first, let length = lengths.first,
    let last = lasts.first, lasts.count == 1
  else { return }
  let computed = start.0.adding(length.0, rounding: .up).previous
  // "tot 31 december" often means the whole year: a convention, and no contradiction.
  let isByConvention = last.2 == "tot" && last.0.next == computed
  guard computed != last.0, !isByConvention else { return }
  let places = Array(start.1) + Array(last.1) + Array(length.2)
  for index in reading.found.indices {
    switch reading.found[index].content {
    case .lastDay, .duration, .maximum: reading.found[index].isCertain = false
    default: break
    }
  }
  reading.add(
    .contradiction(
      .lastDay(start: start.0.description, period: length.1, computed: computed.description, stated: last.0.description)
    ),
    places)
}

/// Two last days of one contract in one sentence, where nothing extends it.
private func compareLastDays(_ reading: inout Reading) {
  let sentence = reading.sentence
  guard !sentence.has([.renew, .notice, .condition]),
    !sentence.contains(.words("nieuwe|volgende|tweede|respectievelijk"))
  else {
    return
  }
  let lasts = reading.found.compactMap { found -> (date: String, evidence: Range<Int>)? in
    guard case .lastDay(let date, _) = found.content, CivilDate(date) != nil else { return nil }
    return (date, found.evidence)
  }
  let contracts = sentence.places(of: .instrument).filter { !sentence.sense($0).overlaps(.term) }
  guard lasts.count == 2, lasts[0].date != lasts[1].date, contracts.count == 1 else { return }
  for index in reading.found.indices {
    if case .lastDay = reading.found[index].content { reading.found[index].isCertain = false }
  }
  reading.add(
    .contradiction(.twice(kind: "last-day", first: lasts[0].date, second: lasts[1].date)),
    Array(lasts[0].evidence) + Array(lasts[1].evidence))
}

/// A length with another behind it in brackets: "twee jaar (18 maanden)".
private func compareLengths(_ reading: inout Reading) {
  let sentence = reading.sentence
  for index in sentence.all {
    guard let first = sentence.period(index), sentence.follows(.open + .period + .mark(")"), index + 1),
      let second = sentence.period(index + 2), let one = Period(first.text), let other = Period(second.text),
      one.totalMonths != other.totalMonths || one.days != other.days,
      // Weeks against months are no contradiction: they are never the same.
      (one.totalMonths == 0) == (other.totalMonths == 0), reading.taken.contains(index)
    else { continue }
    for place in reading.found.indices where reading.found[place].evidence.contains(index) {
      if case .duration = reading.found[place].content { reading.found[place].isCertain = false }
    }
    reading.add(.contradiction(.twice(kind: "duration", first: first.text, second: second.text)), [index, index + 3])
  }
}
