public import CivilDates

/// What an event explains of its deadline by its kind, and what follows where it was not met.
public protocol EventExplanationWords: Sendable {
  var dayBeforeTheEnd: String { get }
  var lastDayOfContract: String { get }
  var searchEnd: String { get }
  var noticeByThen: String { get }
  var withoutNoticeInTime: String { get }
  func withoutNotice(extension step: Int) -> String
  var agreementByThen: String { get }
  var decisionByThen: String { get }
  var searchTimeToExtend: String { get }
  func withoutDecision(extension step: Int) -> String
  func exitNoticeByThen(leaving year: Int) -> String
  func withoutNoticeInTime(leaving year: Int) -> String
  func withoutNotice(leaving year: Int) -> String
  func exitNoticeByThen(per day: CivilDate) -> String
  func withoutNoticeInTime(per day: CivilDate) -> String
  func withoutNotice(per day: CivilDate) -> String
  var theyCanGiveNoticeThrough: String { get }
  var untilThenTheyCan: String { get }
  var dayComesBackInContract: String { get }
  var claimsThroughThisDay: String { get }
  var searchClaimsTime: String { get }
  func stepByThen(for target: CivilDate) -> String
  func withoutStepInTime(for target: CivilDate) -> String
  func withoutStep(for target: CivilDate) -> String
  var searchNoticePeriod: String { get }
  var dayHasPassed: String { get }
}
