public import CivilDates

/// What is wrong with a contract, or with what it says of other contracts.
public protocol ContractFindingWords: Sendable {
  func noWayOut(of contract: String) -> String
  var addExit: String { get }
  func lastDayBeforeFirst(last: CivilDate, first start: CivilDate) -> String
  var checkStartAndLastDay: String { get }
  var termOfNoDays: String { get }
  var giveDuration: String { get }
  var noReasonForOtherValue: String { get }
  var addBecause: String { get }
  var termNotRecorded: String { get }
  var addDurationOrLastDay: String { get }
  func otherLastDay(computed: String, recorded: String) -> String
  func settleLastDay(earliest: CivilDate, latest: CivilDate) -> String
  func sourceSaysOtherwise(_ said: String) -> String
  var staysVisible: String { get }
  func lastDayLeftOpen(computed: String, recorded: String) -> String
  var findOutWhichDayHolds: String { get }
  func tooManyExtensions(_ count: Int, most: Int) -> String
  var checkTimes: String { get }
  var extensionOfNoDays: String { get }
  var giveDurationOrTakeOut: String { get }
  var extensionLengthNotRecorded: String { get }
  var addDurationOfExtension: String { get }
  var noticeDoesNothing: String { get }
  var takeNoticeOut: String { get }
  var theirNoticeDoesNothing: String { get }
  var writeOwnNoticeAlone: String { get }
  var beyondYear9999: String { get }
  var checkLengthsOfSteps: String { get }
  var noticeNotRecorded: String { get }
  var addNotice: String { get }
  func beyondFinalLastDay(last: CivilDate, final: String) -> String
  var checkStepsOrState: String { get }
  func shortOfFinalLastDay(last: CivilDate, final: String) -> String
  var isExtensionMissing: String { get }
  func optionNotRecorded(_ contract: String, lastDay: CivilDate, extension step: Int) -> String
  func recordOption(extension step: Int) -> String
  func hangsOnItself(_ id: String, through link: String) -> String
  var takeLinkOut: String { get }
  var longFramework: String { get }
  var justifyFramework: String { get }
  func startsAfterFramework(_ contract: String, start: CivilDate, framework: String) -> String
  var recordFramework: String { get }
  var openAndDuration: String { get }
  var leaveLastDayOut: String { get }
  var noEndToExtend: String { get }
  var giveFirstTermDuration: String { get }
  var nothingAfterOpen: String { get }
  var putBeforeOpen: String { get }
  var noLengthToRepeat: String { get }
  var giveDurationOrNoTimes: String { get }
  var nothingAfterUnlimited: String { get }
  var putItLast: String { get }
  func endsWithOther(_ contract: String, other: String) -> String
  var takeThemOut: String { get }
  func startOverFollows(_ other: String) -> String
  var takeOneOfTheTwoOut: String { get }
  var atMostWithoutStart: String { get }
  var addStart: String { get }
  func firstTermCut(at most: Period) -> String
  var checkDurationAndAtMost: String { get }
  func extensionNeverComes(most: Period) -> String
  var takeOutOrCheckAtMost: String { get }
}
