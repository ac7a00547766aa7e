public import CivilDates

/// What a deadline of each kind is called, what is done, and when it is there.
public protocol DeadlineKindWords: Sendable {
  var termEndKind: String { get }
  var noticeKind: String { get }
  var extensionDecisionKind: String { get }
  var exitNoticeKind: String { get }
  var claimsEndKind: String { get }
  var stepKind: String { get }
  var recurringDateKind: String { get }
  var endAct: String { get }
  var claimAct: String { get }
  var agreeAct: String { get }
  var extendAct: String { get }
  func forExtension(_ step: Int) -> String
  func toLeave(in year: Int) -> String
  func toLeave(per day: CivilDate) -> String
  var prepareAct: String { get }
  func onlyIfTransitionGoesAhead(per target: CivilDate) -> String
  var giveNoticeAct: String { get }
  var theirNoticeAct: String { get }
  var dateAct: String { get }
  func afterExtension(_ steps: Int) -> String
  func againstExtension(_ step: Int) -> String
  func onlyIfItEnds(after steps: Int) -> String
  func onlyIfItRuns(to step: Int) -> String
  var onlyIfItCanBeLeft: String { get }
  var onlyIfItStillRuns: String { get }
}
