public import CivilDates

/// What must be done, by whom and by when, and what happens otherwise.
public protocol ActionWords: Sendable {
  var assumedMark: String { get }
  func restsOnAssumptions(_ reasons: String) -> String
  func costsKnown(_ cents: Int) -> String
  func costsNotKnown(of names: String) -> String
  var byWhomIsUnknown: String { get }
  var noticeByOtherParty: String { get }
  func actionDone(_ what: String, id: String) -> String
  func actionMissed(_ what: String, through day: CivilDate, id: String) -> String
  func actionDue(_ what: String, by day: CivilDate, id: String) -> String
  func neededInTime(_ actions: String) -> String
  func exerciseExtension(_ step: Int?) -> String
  func agreeOnExtension(_ step: Int?) -> String
  func giveNoticeAgainstExtension(_ step: Int?) -> String
  var giveNoticeToLeave: String { get }
  func toExerciseExtension(_ step: Int?) -> String
  func toAgreeOnExtension(_ step: Int?) -> String
  func toGiveNoticeAgainstExtension(_ step: Int?) -> String
  var toGiveNoticeToLeave: String { get }
  var stateOpen: String { get }
  var stateMissed: String { get }
  var stateDone: String { get }
  var stateRefused: String { get }
  var unknown: String { get }
  func otherwiseRunsOn(through day: String) -> String
  var otherwiseRunsOn: String { get }
  func otherwiseEnds(on day: String) -> String
  var otherwiseEndsEarlier: String { get }
  func otherwiseNoTransition(on target: CivilDate?) -> String
}
