import CivilDates

extension EnglishByDefault {
  var conflictOverlap: String { "runs on" }
  var conflictGap: String { "ends too early" }
  var conflictMissedDeadline: String { "acted on too late" }
  var conflictPast: String { "already past" }
  var conflictNotBefore: String { "too early" }
  var conflictStepsInfeasible: String { "preparation cannot end in time" }
  var conflictCannotJoin: String { "cannot be joined then" }
  var conflictUnknownEntry: String { "unknown whether it can be joined" }
  var conflictUnknownDeadline: String { "last day unknown" }
  var conflictUnknownAuthority: String { "unknown who can act" }
  var conflictImpreciseDate: String { "imprecise date" }
  var conflictSourceDisagreement: String { "sources disagree" }
  var conflictUnconfirmedBridge: String { "bridge not confirmed" }
  var conflictNotRecorded: String { "happened or not: no record" }
  var conflictTheirExit: String { "other party can leave before" }
  var conflictNotKnownYet: String { "not known yet" }
  var conflictSlipped: String { "promise not kept" }
  var conflictRefused: String { "step refused" }
  var conflictDropped: String { "date given up" }

  func runsOnOrLater(through lastDay: String, past days: String) -> String {
    "Runs on through \(lastDay) or later, \(days) past the transition."
  }

  func runsOn(through lastDay: String, past days: String) -> String {
    "Runs on through \(lastDay), \(days) past the transition."
  }

  func endsOrEarlier(on lastDay: String, before days: String) -> String {
    "Ends on \(lastDay) or earlier, \(days) before the transition."
  }

  func ends(on lastDay: String, before days: String) -> String { "Ends on \(lastDay), \(days) before the transition." }
  func lastDayWas(_ day: String) -> String { "last day \(day)" }

  func cannotEndAnyMore(to action: String, last: String, id: String) -> String {
    "Can no longer end on this day. To \(action): \(last) (\(id))."
  }

  var transitionIsPast: String { "The day of the transition is not after the as-of day." }
  func transitionNotBefore(_ day: ImpreciseDate) -> String { "The transition cannot be before \(impreciseDate(day))." }

  func preparationCannotEnd(step: String, earliest: CivilDate, latest: CivilDate) -> String {
    "The preparation cannot end in time: `\(step)` can be done on \(date(earliest)) at the earliest and must be "
      + "done by \(date(latest))."
  }

  var cannotBeJoinedThatDay: String { "It cannot be joined on this day." }
  func joinedOnlyWhenTermEnds(per days: String) -> String { "It can be joined only when a term ends: per \(days)." }
  func toAct(_ action: String, before: CivilDate?) -> String { "To \(action): \(bound(before: before))." }
  var endNotKnown: String { "When it ends is not known." }
  func whoCanIsNotKnown(_ action: String) -> String { "Who can \(action) is not known." }

  func restsOnDateNotFixed(_ day: ImpreciseDate) -> String {
    "This rests on a date that is not fixed: \(impreciseDate(day))."
  }

  var sourcesDisagreeOnTerm: String { "The sources disagree about the term." }
  func orEarlier(_ day: CivilDate) -> String { "\(date(day)) or earlier" }

  func extensionNotRecorded(_ step: Int, settled: String) -> String {
    "Whether extension \(step) happened is not recorded; it was settled on \(settled)."
  }

  func contractKnownOnly(from day: CivilDate) -> String { "This contract is known only from \(date(day)) on." }
  var contractNotKnownYet: String { "This contract is not known yet." }
  var aDayNotKnown: String { "a day that is not known" }

  func otherPartyCanEnd(on lastDay: CivilDate, noticeBy limit: String, id: String) -> String {
    "The other party can end the contract on \(date(lastDay)) already, if it gives notice by \(limit) (\(id))."
  }

  func transitionKnownOnly(from day: CivilDate) -> String { "This transition is known only from \(date(day)) on." }
  var transitionNotKnownYet: String { "This transition is not known yet." }
  func waitsForUnknown(_ name: String) -> String { "This waits for `\(name)`, of which nothing is known yet." }

  func waitsForTransition(_ other: String, earliest day: CivilDate) -> String {
    "This waits for the transition `\(other)`, which can be per \(date(day)) at the earliest."
  }

  func stepRefused(_ step: String, on day: CivilDate) -> String { "`\(step)` was refused on \(date(day))." }
  func stepCannotBeDone(_ step: String) -> String { "`\(step)` cannot be done: what it waits for was refused." }

  func stepSlipped(_ step: String, promised day: ImpreciseDate) -> String {
    "`\(step)` was promised for \(impreciseDate(day)), and has not been done."
  }

  func dateGivenUp(on day: CivilDate) -> String { "This date was given up on \(date(day))." }
  var entryInNoDocument: String { "Whether and when it can be joined is in no document." }
  var noFittingBridgeConfirmed: String { "No bridge that fits is confirmed." }
  var cannotEndOnThisDay: String { "Can no longer end on this day." }
}
