import CivilDates
import Register
import RegisterDrafts

/// A duration with its options, "2+1+1" or "4 jaar + 2 x 1 jaar": the first part is the first term.
struct CellSum {
  /// The first term.
  let first: Period
  /// The options.
  let further: [CellExtensions.Step]

  /// The parts of a cell; nil if it says anything else.
  init?(_ text: String, unit: TimeUnit?) {
    let parts = text.split(separator: "+", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    // "2+1+1 jaar" names its unit once, "2+1+1" not at all: then it is years, if they are few.
    let named = CellWords(parts[1]).words.last.flatMap { word -> TimeUnit? in
      if case .word(let word) = word { TimeUnit(dutch: word) } else { nil }
    }
    let words = CellWords(parts[0]).words
    guard let first = period(words, unit: unit ?? named ?? .years),
      let steps = CellExtensions(parts[1], by: .decision, unit: unit ?? named ?? .years)
    else { return nil }
    let isFew = first.totalMonths <= 120 && first.days == 0
    if unit == nil, named == nil, words.count == 1, !isFew { return nil }
    self.first = first
    further = steps.steps
  }
}
