import CivilDates

extension EnglishByDefault {
  var assumedMark: String { " (assumed)" }

  func restsOnAssumptions(_ reasons: String) -> String {
    "What is marked (assumed) rests on what no document says: \(reasons)."
  }

  func costsKnown(_ cents: Int) -> String { "Costs, as far as known: \(euros(cents))." }
  func costsNotKnown(of names: String) -> String { " Not known of: \(names)." }
  var byWhomIsUnknown: String { "by whom is unknown" }
  var noticeByOtherParty: String { "notice by the other party" }
  func actionDone(_ what: String, id: String) -> String { "\(what): done (\(id))" }

  func actionMissed(_ what: String, through day: CivilDate, id: String) -> String {
    "\(what): too late, was possible through \(date(day)) (\(id))"
  }

  func actionDue(_ what: String, by day: CivilDate, id: String) -> String { "\(what): by \(date(day)) (\(id))" }
  func neededInTime(_ actions: String) -> String { " For that this must be done in time: \(actions)." }
  func exerciseExtension(_ step: Int?) -> String { "exercise extension\(spaced(step))" }
  func agreeOnExtension(_ step: Int?) -> String { "agree on extension\(spaced(step))" }
  func giveNoticeAgainstExtension(_ step: Int?) -> String { "give notice against extension\(spaced(step))" }
  var giveNoticeToLeave: String { "give notice to leave" }
  func toExerciseExtension(_ step: Int?) -> String { "exercise extension\(spaced(step))" }
  func toAgreeOnExtension(_ step: Int?) -> String { "agree on extension\(spaced(step))" }
  func toGiveNoticeAgainstExtension(_ step: Int?) -> String { "give notice against extension\(spaced(step))" }
  var toGiveNoticeToLeave: String { "give notice to leave" }
  var stateOpen: String { "open" }
  var stateMissed: String { "missed" }
  var stateDone: String { "done" }
  var stateRefused: String { "refused" }
  var unknown: String { "unknown" }
  func otherwiseRunsOn(through day: String) -> String { "Otherwise it runs on through \(day)." }
  var otherwiseRunsOn: String { "Otherwise it runs on." }
  func otherwiseEnds(on day: String) -> String { "Otherwise it ends on \(day)." }
  var otherwiseEndsEarlier: String { "Otherwise it ends earlier." }

  func otherwiseNoTransition(on target: CivilDate?) -> String {
    "Otherwise there is no transition\(target.map { " per \(date($0))" } ?? "")."
  }
}
