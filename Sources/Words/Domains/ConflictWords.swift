public import CivilDates

/// What stands in the way of a target date, in a few words and as a sentence.
public protocol ConflictWords: Sendable {
  var conflictOverlap: String { get }
  var conflictGap: String { get }
  var conflictMissedDeadline: String { get }
  var conflictPast: String { get }
  var conflictNotBefore: String { get }
  var conflictStepsInfeasible: String { get }
  var conflictCannotJoin: String { get }
  var conflictUnknownEntry: String { get }
  var conflictUnknownDeadline: String { get }
  var conflictUnknownAuthority: String { get }
  var conflictImpreciseDate: String { get }
  var conflictSourceDisagreement: String { get }
  var conflictUnconfirmedBridge: String { get }
  var conflictNotRecorded: String { get }
  var conflictTheirExit: String { get }
  var conflictNotKnownYet: String { get }
  var conflictSlipped: String { get }
  var conflictRefused: String { get }
  var conflictDropped: String { get }
  func runsOnOrLater(through lastDay: String, past days: String) -> String
  func runsOn(through lastDay: String, past days: String) -> String
  func endsOrEarlier(on lastDay: String, before days: String) -> String
  func ends(on lastDay: String, before days: String) -> String
  func lastDayWas(_ day: String) -> String
  func cannotEndAnyMore(to action: String, last: String, id: String) -> String
  var transitionIsPast: String { get }
  func transitionNotBefore(_ day: ImpreciseDate) -> String
  func preparationCannotEnd(step: String, earliest: CivilDate, latest: CivilDate) -> String
  var cannotBeJoinedThatDay: String { get }
  func joinedOnlyWhenTermEnds(per days: String) -> String
  func toAct(_ action: String, before: CivilDate?) -> String
  var endNotKnown: String { get }
  func whoCanIsNotKnown(_ action: String) -> String
  func restsOnDateNotFixed(_ day: ImpreciseDate) -> String
  var sourcesDisagreeOnTerm: String { get }
  func orEarlier(_ day: CivilDate) -> String
  func extensionNotRecorded(_ step: Int, settled: String) -> String
  func contractKnownOnly(from day: CivilDate) -> String
  var contractNotKnownYet: String { get }
  var aDayNotKnown: String { get }
  func otherPartyCanEnd(on lastDay: CivilDate, noticeBy limit: String, id: String) -> String
  func transitionKnownOnly(from day: CivilDate) -> String
  var transitionNotKnownYet: String { get }
  func waitsForUnknown(_ name: String) -> String
  func waitsForTransition(_ other: String, earliest day: CivilDate) -> String
  func stepRefused(_ step: String, on day: CivilDate) -> String
  func stepCannotBeDone(_ step: String) -> String
  func stepSlipped(_ step: String, promised day: ImpreciseDate) -> String
  func dateGivenUp(on day: CivilDate) -> String
  var entryInNoDocument: String { get }
  var noFittingBridgeConfirmed: String { get }
  var cannotEndOnThisDay: String { get }
}
