import CivilDates

extension Dutch {
  var assumedMark: String { " (aanname)" }

  func restsOnAssumptions(_ reasons: String) -> String {
    "Waar (aanname) achter staat, rust op wat in geen stuk staat: \(reasons)."
  }

  func costsKnown(_ cents: Int) -> String { "Kosten, voor zover bekend: \(euros(cents))." }
  func costsNotKnown(of names: String) -> String { " Niet bekend van: \(names)." }
  var byWhomIsUnknown: String { "door wie is onbekend" }
  var noticeByOtherParty: String { "opzegging door de andere partij" }
  func actionDone(_ what: String, id: String) -> String { "\(what): gedaan (\(id))" }

  func actionMissed(_ what: String, through day: CivilDate, id: String) -> String {
    "\(what): te laat, kon tot en met \(date(day)) (\(id))"
  }

  func actionDue(_ what: String, by day: CivilDate, id: String) -> String { "\(what): uiterlijk \(date(day)) (\(id))" }
  func neededInTime(_ actions: String) -> String { " Daarvoor moet op tijd gebeuren: \(actions)." }
  func exerciseExtension(_ step: Int?) -> String { "verlenging\(spaced(step)) inroepen" }
  func agreeOnExtension(_ step: Int?) -> String { "verlenging\(spaced(step)) afspreken" }
  func giveNoticeAgainstExtension(_ step: Int?) -> String { "opzeggen tegen verlenging\(spaced(step))" }
  var giveNoticeToLeave: String { "opzeggen om te vertrekken" }
  func toExerciseExtension(_ step: Int?) -> String { "verlenging\(spaced(step)) in te roepen" }
  func toAgreeOnExtension(_ step: Int?) -> String { "verlenging\(spaced(step)) af te spreken" }
  func toGiveNoticeAgainstExtension(_ step: Int?) -> String { "tegen verlenging\(spaced(step)) op te zeggen" }
  var toGiveNoticeToLeave: String { "op te zeggen" }
  var stateOpen: String { "open" }
  var stateMissed: String { "te laat" }
  var stateDone: String { "gedaan" }
  var stateRefused: String { "geweigerd" }
  var unknown: String { "onbekend" }
  func otherwiseRunsOn(through day: String) -> String { "Anders loopt het door tot en met \(day)." }
  var otherwiseRunsOn: String { "Anders loopt het door." }
  func otherwiseEnds(on day: String) -> String { "Anders eindigt het op \(day)." }
  var otherwiseEndsEarlier: String { "Anders eindigt het eerder." }

  func otherwiseNoTransition(on target: CivilDate?) -> String {
    "Anders kan de overstap\(target.map { " per \(date($0))" } ?? "") niet."
  }
}
