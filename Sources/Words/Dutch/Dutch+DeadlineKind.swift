import CivilDates

extension Dutch {
  var termEndKind: String { "einde looptijd" }
  var noticeKind: String { "opzegging" }
  var extensionDecisionKind: String { "besluit verlengen" }
  var exitNoticeKind: String { "opzegging regeling" }
  var claimsEndKind: String { "einde declaratietermijn" }
  var stepKind: String { "voorbereiding" }
  var recurringDateKind: String { "terugkerende datum" }
  var endAct: String { "einde" }
  var claimAct: String { "declareren" }
  var agreeAct: String { "afspreken" }
  var extendAct: String { "verlengen" }
  func forExtension(_ step: Int) -> String { "voor verlenging \(step)" }
  func toLeave(in year: Int) -> String { "voor vertrek in \(year)" }
  func toLeave(per day: CivilDate) -> String { "voor vertrek per \(date(day))" }
  var prepareAct: String { "voorbereiden" }

  func onlyIfTransitionGoesAhead(per target: CivilDate) -> String {
    "geldt alleen als de overstap per \(date(target)) doorgaat"
  }

  var giveNoticeAct: String { "opzeggen" }
  var theirNoticeAct: String { "andere partij zegt op" }
  var dateAct: String { "datum" }
  func afterExtension(_ steps: Int) -> String { "na verlenging \(steps)" }
  func againstExtension(_ step: Int) -> String { "tegen verlenging \(step)" }

  func onlyIfItEnds(after steps: Int) -> String {
    "geldt alleen als het contract na \(steps == 0 ? "de eerste termijn" : "verlenging \(steps)") eindigt"
  }

  func onlyIfItRuns(to step: Int) -> String { "geldt alleen als het contract tot verlenging \(step) is doorgelopen" }
  var onlyIfItCanBeLeft: String { "geldt alleen als het contract dan nog loopt, en als gebeurt wat ervoor nodig is" }
  var onlyIfItStillRuns: String { "geldt alleen als het contract dan nog loopt" }
}
