public import CivilDates

/// Up to which day what happened is known.
public protocol CompletenessWords: Sendable {
  func historyComplete(through day: CivilDate) -> String
  var afterwardsNotRecorded: String { get }
  func nothingKnownYet(until first: CivilDate) -> String
}
