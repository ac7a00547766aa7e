public import CivilDates

/// What to write instead of what the data language does not have.
public protocol ReplacementWords: Sendable {
  func putUnder(_ places: [String], _ text: String) -> String
  func calledHere(_ text: String, under places: [String]) -> String
  func calledHere(_ written: String) -> String
  func leaveOutOrWriteUnknown(_ prefix: String) -> String
  var leaveKeyOut: String { get }
  var writeOpen: String { get }
  func writeTimes(_ times: Int, duration: Period) -> String
  func monthsOrYears(_ prefix: String, number: Int) -> String
  var periodOfWorkingDays: String { get }
  var insteadOfWorkingDays: String { get }
  var dayOnEvent: String { get }
  var insteadOfEvent: String { get }
  var stretchOfDays: String { get }
  var periodForEachParty: String { get }
  var insteadOfParties: String { get }
  var periodGrowing: String { get }
  var insteadOfGrowing: String { get }
  var dayOfSomeYears: String { get }
  var insteadOfSomeYears: String { get }
  var suspension: String { get }
  var insteadOfSuspension: String { get }
  var periodAfterOtherDay: String { get }
  var insteadOfOtherDay: String { get }
  var daysToJoin: String { get }
  var insteadOfDaysToJoin: String { get }
  var lots: String { get }
  var insteadOfLots: String { get }
  var ownDaysOff: String { get }
  var insteadOfOwnDaysOff: String { get }
  var announcingEnd: String { get }
  var insteadOfAnnouncing: String { get }
  var insteadOfStretch: String { get }
}
