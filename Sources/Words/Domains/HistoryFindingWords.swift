public import CivilDates

/// What is wrong with what a register records as happened.
public protocol HistoryFindingWords: Sendable {
  func eventOfOther(_ contract: String, endsWith other: String) -> String
  func recordWithOther(_ other: String) -> String
  var noExtensions: String { get }
  var describeExtensions: String { get }
  var nothingToStop: String { get }
  var useNotExtended: String { get }
  var terminationWithoutLastDay: String { get }
  var addLastDay: String { get }
  func noSuchStep(_ step: Int, of count: Int) -> String
  var checkStepNumber: String { get }
  var terminatedAlready: String { get }
  var keepOneTermination: String { get }
  func terminatedBeforeStart(lastDay: CivilDate, start: CivilDate) -> String
  var checkLastDay: String { get }
  func terminatedAfterEnd(lastDay: CivilDate, furthest: CivilDate) -> String
  var checkLastDayOrExtension: String { get }
  func lateForUnknownDay(_ day: CivilDate, lastDay: CivilDate, extension step: Int) -> String
  func lateForExtension(_ day: CivilDate, lastDay: CivilDate, extension step: Int) -> String
  func lateForEnd(_ day: CivilDate, last: CivilDate, end lastDay: CivilDate) -> String
  var nameLaterEnd: String { get }
  func recordExtensionOrAccept(_ step: Int) -> String
  func forEnd(on lastDay: CivilDate) -> String
  func noticePerhapsLate(_ day: CivilDate, aim: String) -> String
  var lookNoticeUp: String { get }
  func noticeWithoutStep(_ id: String, name: String) -> String
  func noticeAgainstRefusal(_ id: String, name: String) -> String
  func recordStepOrCheckNotice(_ id: String) -> String
  func noticeForOtherDay(_ day: CivilDate) -> String
  var noDayForNotice: String { get }
  var nameAllowedDay: String { get }
}
