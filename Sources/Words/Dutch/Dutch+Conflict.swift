import CivilDates

extension Dutch {
  var conflictOverlap: String { "loopt door" }
  var conflictGap: String { "eindigt te vroeg" }
  var conflictMissedDeadline: String { "te laat opgezegd of verlengd" }
  var conflictPast: String { "al voorbij" }
  var conflictNotBefore: String { "te vroeg" }
  var conflictStepsInfeasible: String { "voorbereiding komt niet op tijd klaar" }
  var conflictCannotJoin: String { "instappen kan dan niet" }
  var conflictUnknownEntry: String { "onbekend of men kan instappen" }
  var conflictUnknownDeadline: String { "uiterste dag onbekend" }
  var conflictUnknownAuthority: String { "onbekend wie bevoegd is" }
  var conflictImpreciseDate: String { "datum bij benadering" }
  var conflictSourceDisagreement: String { "stukken spreken elkaar tegen" }
  var conflictUnconfirmedBridge: String { "overbrugging niet afgesproken" }
  var conflictNotRecorded: String { "gebeurd of niet: niet vastgelegd" }
  var conflictTheirExit: String { "andere partij kan eerder weg" }
  var conflictNotKnownYet: String { "nog niet bekend" }
  var conflictSlipped: String { "toezegging niet gehaald" }
  var conflictRefused: String { "stap geweigerd" }
  var conflictDropped: String { "datum losgelaten" }

  func runsOnOrLater(through lastDay: String, past days: String) -> String {
    "Loopt door tot en met \(lastDay) of later, \(days) na de overstap."
  }

  func runsOn(through lastDay: String, past days: String) -> String {
    "Loopt door tot en met \(lastDay), \(days) na de overstap."
  }

  func endsOrEarlier(on lastDay: String, before days: String) -> String {
    "Eindigt op \(lastDay) of eerder, \(days) voor de overstap."
  }

  func ends(on lastDay: String, before days: String) -> String { "Eindigt op \(lastDay), \(days) voor de overstap." }
  func lastDayWas(_ day: String) -> String { "uiterste dag \(day)" }

  func cannotEndAnyMore(to action: String, last: String, id: String) -> String {
    "Kan niet meer op deze dag eindigen. Om \(action): \(last) (\(id))."
  }

  var transitionIsPast: String { "De dag van de overstap ligt niet na de peildatum." }
  func transitionNotBefore(_ day: ImpreciseDate) -> String { "De overstap kan niet voor \(impreciseDate(day))." }

  func preparationCannotEnd(step: String, earliest: CivilDate, latest: CivilDate) -> String {
    "De voorbereiding komt niet op tijd klaar: `\(step)` kan op zijn vroegst \(date(earliest)) en moet uiterlijk "
      + "\(date(latest))."
  }

  var cannotBeJoinedThatDay: String { "Instappen kan niet op deze dag." }

  func joinedOnlyWhenTermEnds(per days: String) -> String {
    "Instappen kan alleen als een termijn afloopt: per \(days)."
  }

  func toAct(_ action: String, before: CivilDate?) -> String { "Om \(action): \(bound(before: before))." }
  var endNotKnown: String { "Wanneer het eindigt, is niet bekend." }
  func whoCanIsNotKnown(_ action: String) -> String { "Niet bekend is wie bevoegd is om \(action)." }

  func restsOnDateNotFixed(_ day: ImpreciseDate) -> String {
    "Dit rust op een datum die niet vaststaat: \(impreciseDate(day))."
  }

  var sourcesDisagreeOnTerm: String { "De stukken spreken elkaar tegen over de looptijd." }
  func orEarlier(_ day: CivilDate) -> String { "\(date(day)) of eerder" }

  func extensionNotRecorded(_ step: Int, settled: String) -> String {
    "Of verlenging \(step) is ingegaan, is niet vastgelegd; dat besliste zich op \(settled)."
  }

  func contractKnownOnly(from day: CivilDate) -> String { "Dit contract is pas bekend vanaf \(date(day))." }
  var contractNotKnownYet: String { "Dit contract is nog niet bekend." }
  var aDayNotKnown: String { "een dag die niet bekend is" }

  func otherPartyCanEnd(on lastDay: CivilDate, noticeBy limit: String, id: String) -> String {
    "De andere partij kan het contract al laten eindigen op \(date(lastDay)), als zij uiterlijk \(limit) opzegt "
      + "(\(id))."
  }

  func transitionKnownOnly(from day: CivilDate) -> String { "Deze overstap is pas bekend vanaf \(date(day))." }
  var transitionNotKnownYet: String { "Deze overstap is nog niet bekend." }
  func waitsForUnknown(_ name: String) -> String { "Dit wacht op `\(name)`, waarvan nog niets bekend is." }

  func waitsForTransition(_ other: String, earliest day: CivilDate) -> String {
    "Dit wacht op de overstap `\(other)`, die op zijn vroegst per \(date(day)) kan."
  }

  func stepRefused(_ step: String, on day: CivilDate) -> String { "`\(step)` is op \(date(day)) geweigerd." }
  func stepCannotBeDone(_ step: String) -> String { "`\(step)` kan niet: waar dit op wacht, is geweigerd." }

  func stepSlipped(_ step: String, promised day: ImpreciseDate) -> String {
    "`\(step)` was toegezegd voor \(impreciseDate(day)), en is niet gedaan."
  }

  func dateGivenUp(on day: CivilDate) -> String { "Deze datum is op \(date(day)) losgelaten." }
  var entryInNoDocument: String { "Of en wanneer men kan instappen, staat in geen stuk." }
  var noFittingBridgeConfirmed: String { "Geen overbrugging die past, is afgesproken." }
  var cannotEndOnThisDay: String { "Kan niet meer op deze dag eindigen." }
}
