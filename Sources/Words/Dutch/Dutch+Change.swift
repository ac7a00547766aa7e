import CivilDates

extension Dutch {
  func becameKnown(document title: String, on day: CivilDate) -> String { "\(title) (bekend sinds \(date(day)))." }
  var noSignOfNotice: String { "niet vastgelegd: niets wijst op een opzegging" }
  var changeMoved: String { "Verschoven" }
  var changeNew: String { "Nieuw" }
  var changeCertain: String { "Vast geworden" }
  var changeDecided: String { "Besloten" }
  var changePassed: String { "Verstreken, zonder dat er iets is vastgelegd" }
  var changeOver: String { "Afgelopen" }
  var changeExtended: String { "Stilzwijgend verlengd" }
  var changeOutOfPlay: String { "Niet meer aan de orde" }

  func digestTitle(_ whose: String, since: CivilDate) -> String {
    "Termijnen\(whose.isEmpty ? "" : " \(whose)"): nieuws sinds \(date(since))"
  }

  func digestCompares(_ asOf: String, with earlier: String) -> String {
    "Dit was bekend op \(asOf). Het is vergeleken met wat bekend was op \(earlier)."
  }

  var digestNothing: String { "Er is niets veranderd, en er komt geen uiterste dag dichtbij." }
  var digestMissed: String { "Te laat" }
  var digestSoon: String { "Binnenkort" }
  func wasPossible(through day: String) -> String { "Dit kon tot en met \(day). Er is niets vastgelegd." }

  func daysLeft(_ days: Int) -> String {
    days == 0 ? " (dat is vandaag)" : days == 1 ? " (nog 1 dag)" : " (nog \(days) dagen)"
  }

  func wasAndIsNow(_ before: String, after: String) -> String { "Was: \(before). Is nu: \(after)." }
  func stoodOn(_ day: String) -> String { "Stond op: \(day)." }
  func whyChanged(_ reasons: String) -> String { "Waardoor: \(reasons)" }
  func lastDayOn(_ day: String) -> String { "Uiterste dag: \(day)" }
  func canBe(_ days: String) -> String { "Het kan zijn: \(days)." }
}
