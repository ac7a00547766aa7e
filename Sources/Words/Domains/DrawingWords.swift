public import CivilDates

/// What the pictures of terms and years say, in signs and in sentences.
public protocol DrawingWords: Sendable {
  var startOrEndNotKnownToTheDay: String { get }
  var claimsStillPossible: String { get }
  var lastDayForNotice: String { get }
  var lastDayForTheirNotice: String { get }
  var lastDayToExtend: String { get }
  var lastDayForExitNotice: String { get }
  var canBeLeftHere: String { get }
  var unknownHereAtTheLatest: String { get }
  var severalCloseTogether: String { get }
  var theirNoticeKind: String { get }
  var dayUnknown: String { get }
  var severalOnOneDay: String { get }
  func theyCanGiveNotice(againstExtension step: Int) -> String
  func giveNoticeToLeave(in year: Int) -> String
  func giveNoticeToLeave(per day: CivilDate) -> String
  func theyCanGiveNotice(per day: CivilDate) -> String
  func part(_ number: Int, of count: Int) -> String
  func termsTitle(from first: CivilDate, through last: CivilDate) -> String
  func termsSummary(_ count: Int, asOf: CivilDate) -> String
  var tableGivesTheSame: String { get }
  func transitionPer(_ day: String) -> String
  func perDay(_ day: CivilDate) -> String
  var contractHeading: String { get }
  var toBeDoneHeading: String { get }
  var notCertainHeading: String { get }
  var thenAgainAndAgain: String { get }
  var termUntilLeft: String { get }
  func spanFrom(_ first: String) -> String
  func spanThrough(_ last: CivilDate) -> String
  func spanThroughADay(_ last: ImpreciseDate) -> String
  var withoutEnd: String { get }
  var endUnknown: String { get }
  var fixedTerm: String { get }
  var extensionBySilence: String { get }
  var extensionByDecision: String { get }
  var extensionByAgreement: String { get }
  var runsUntilLeft: String { get }
  func claimsThrough(_ last: CivilDate) -> String
  var noTermInTheseYears: String { get }
  func asOf(_ day: String) -> String
  func canBeLeft(per day: CivilDate) -> String
  var withoutKnownDay: String { get }
  func beforeDate(_ day: CivilDate) -> String
  func nothingKnown(ofDeadlines unknown: Int) -> String
  func moreInTheTable(_ more: Int) -> String
  func deadlinesTitle(in year: Int) -> String
  func numberOfDeadlines(_ count: Int) -> String
  func asKnown(_ number: String, on asOf: CivilDate) -> String
  var lastDayHeading: String { get }
  var whatHeading: String { get }
  var certaintyHeading: String { get }
  var idHeading: String { get }
  var noWayOutKnown: String { get }
  func imprecise(start days: String) -> String
  func endNotKnown(afterExtension step: Int) -> String
  func imprecise(lastDay days: String) -> String
  func imprecise(lastDay days: String, afterExtension step: Int) -> String
  func twoReadings(_ name: String, _ days: String) -> String
}
