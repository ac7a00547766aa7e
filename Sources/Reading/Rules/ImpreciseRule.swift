import Words

extension ReadingRule {
  /// Dates of a term or a step that are no days: "medio 2021", "december 2021", "voor het zomerreces".
  static let imprecise = ReadingRule(
    name: "imprecise",
    summary: BilingualText(nl: "data die geen dag zijn", en: "dates that are no days"),
    good: [
      Example(
        "Het contract loopt tot medio 2021.", "last-day [2021-05-31..2021-07-30] tot",
        "imprecise medio 2021 [2021-06..2021-07]"),
      Example(
        "De overeenkomst gaat in per december 2021.", "start 2021-12", "imprecise december 2021 2021-12"),
    ],
    bad: [
      "In het voorjaar van 2020 is met inwoners gesproken.",
      "Het contract loopt tot en met 31 december 2021.",
    ],
    kinds: ["imprecise"]
  ) { reading in
    let sentence = reading.sentence
    for index in sentence.all {
      guard let date = sentence.date(index), date.grain != .day else { continue }
      let isTermDate = reading.found.contains { found in
        guard found.evidence.contains(index) else { return false }
        switch found.content {
        case .start, .lastDay, .step: return true
        default: return false
        }
      }
      let isEnd =
        !isTermDate && sentence.has(.instrument) && sentence.has(.end, in: sentence.clause(around: index))
        && [.years, .around, .part, .month].contains(date.grain)
        && !sentence.has(.past, in: sentence.clause(around: index))
        && !sentence.precedes(.words("sinds|vanaf|in"), index)
      // A bare year is as exact as a year can be; that it is no day shows in the fact itself.
      guard isTermDate || isEnd, date.grain != .year else { continue }
      reading.add(.imprecise(text: reading.text(index..<(index + 1)), edtf: date.edtf), [index])
    }
  }
}
