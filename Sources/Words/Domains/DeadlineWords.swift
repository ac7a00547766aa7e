public import CivilDates

/// How sure the day of a deadline is.
public protocol DeadlineWords: Sendable {
  func forTarget(_ target: CivilDate) -> String
  var certain: String { get }
  var conditional: String { get }
  func either(_ first: CivilDate, or last: CivilDate) -> String
  var cannotBeDoneForRefusal: String { get }
  var cannotBeDoneInTime: String { get }
  var ambiguous: String { get }
  var imprecise: String { get }
  var assumed: String { get }
}
