public import CivilDates

/// What a statute asks for, in the version that is meant.
public protocol StatuteWords: Sendable {
  func before(_ day: MonthDay) -> String
  func weeksBeforeBoard(_ weeks: Int) -> String
  var arrangementWithBoard: String { get }
  func asItHeld(through day: CivilDate) -> String
  func asItHolds(from day: CivilDate) -> String
  var versionRead: String { get }
}
