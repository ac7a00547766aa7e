import CivilDates

extension Dutch {
  func putUnder(_ places: [String], _ text: String) -> String { "zet `\(text)` onder \(places.joined(separator: or))" }

  func calledHere(_ text: String, under places: [String]) -> String {
    "dat heet hier `\(text)`, en staat onder \(places.joined(separator: or))"
  }

  func calledHere(_ written: String) -> String { "dat heet hier `\(written)`" }

  func leaveOutOrWriteUnknown(_ prefix: String) -> String {
    "laat de sleutel weg als het er niet is, of schrijf `\(prefix)unknown` als het niet bekend is"
  }

  var leaveKeyOut: String { "laat de sleutel weg: wat er niet is of niet bekend is, hoeft er niet te staan" }
  var writeOpen: String { "schrijf voor onbepaalde tijd `last-day: open`, zonder `duration`" }
  func writeTimes(_ times: Int, duration: Period) -> String { "schrijf `times: \(times)` en `duration: \(duration)`" }

  func monthsOrYears(_ prefix: String, number: Int) -> String {
    "schrijf `\(prefix)P\(number)M` voor maanden of `\(prefix)P\(number)Y` voor jaren"
  }

  var periodOfWorkingDays: String { "een termijn in werkdagen" }

  var insteadOfWorkingDays: String {
    "schrijf een periode die zeker lang genoeg is (tien werkdagen: P16D), met `assumed` waarom"
  }

  var dayOnEvent: String { "een dag die van een gebeurtenis afhangt" }

  var insteadOfEvent: String {
    "schrijf `unknown`, of de vroegste en laatste dag als \"[2026..2030]\", en zet de gebeurtenis bij `note`"
  }

  var stretchOfDays: String { "een periode van dag tot dag" }
  var periodForEachParty: String { "een termijn per partij bij een uitgang" }

  var insteadOfParties: String {
    "schrijf er onder `exits` een per partij: `{by: us, ...}` en `{by: them, ...}`, elk met een `notice`"
  }

  var periodGrowing: String { "een termijn die met de jaren langer wordt" }
  var insteadOfGrowing: String { "schrijf de langste termijn als `notice`, met `assumed` waarom" }
  var dayOfSomeYears: String { "een dag die om de zoveel jaar terugkomt" }

  var insteadOfSomeYears: String {
    "schrijf die jaren als een verlenging die steeds terugkomt: "
      + "`extensions: [{by: silence, duration: P5Y, times: unlimited, notice: P2M}]`"
  }

  var suspension: String { "een opschorting van de looptijd" }
  var insteadOfSuspension: String { "schrijf de nieuwe laatste dag onder `amendments`, met het stuk dat hem noemt" }
  var periodAfterOtherDay: String { "een termijn na een andere dag dan het einde" }

  var insteadOfOtherDay: String {
    "maak er een eigen bestand van, met die dag als `start` en de lengte als `duration`; begint hij wel bij het "
      + "einde, gebruik dan `claims`"
  }

  var daysToJoin: String { "dagen waarop men kan instappen" }

  var insteadOfDaysToJoin: String {
    "schrijf bij de overstap `joins: [{contract: ..., entry: any-time}]`, of `at-end` als het alleen bij een einde "
      + "kan, en zet de dagen bij `note`"
  }

  var lots: String { "percelen binnen een contract" }
  var insteadOfLots: String { "maak van elk perceel een eigen bestand, met `under:` en de raamovereenkomst" }
  var ownDaysOff: String { "eigen vrije dagen" }

  var insteadOfOwnDaysOff: String {
    "de feestdagen van de wet zijn bekend; neem `send-ahead` zo ruim dat uw brugdagen erin passen"
  }

  var announcingEnd: String { "de aankondiging van een einde" }

  var insteadOfAnnouncing: String {
    "schrijf haar onder `dates`, met de dag als `each` en hoe lang van tevoren als `notice`"
  }

  var insteadOfStretch: String { "schrijf de laatste dag als `notice`, en de eerste bij `note`" }
}
