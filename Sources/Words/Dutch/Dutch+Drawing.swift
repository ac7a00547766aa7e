import CivilDates

extension Dutch {
  var startOrEndNotKnownToTheDay: String { "begin of einde niet op de dag bekend" }
  var claimsStillPossible: String { "declaraties nog mogelijk, als niemand iets doet" }
  var lastDayForNotice: String { "uiterste dag opzegging" }
  var lastDayForTheirNotice: String { "uiterste dag opzegging door de andere partij" }
  var lastDayToExtend: String { "uiterste dag besluit verlengen" }
  var lastDayForExitNotice: String { "uiterste dag opzegging regeling" }
  var canBeLeftHere: String { "kan worden verlaten" }
  var unknownHereAtTheLatest: String { "dag onbekend, uiterlijk hier" }
  var severalCloseTogether: String { "meer dagen dicht bijeen" }
  var theirNoticeKind: String { "opzegging door de andere partij" }
  var dayUnknown: String { "dag onbekend" }
  var severalOnOneDay: String { "meer op een dag" }
  func theyCanGiveNotice(againstExtension step: Int) -> String { "andere partij kan opzeggen tegen verlenging \(step)" }
  func giveNoticeToLeave(in year: Int) -> String { "opzeggen voor vertrek in \(year)" }
  func giveNoticeToLeave(per day: CivilDate) -> String { "opzeggen voor vertrek per \(date(day))" }
  func theyCanGiveNotice(per day: CivilDate) -> String { "andere partij kan opzeggen per \(date(day))" }
  func part(_ number: Int, of count: Int) -> String { "deel \(number) van \(count)" }

  func termsTitle(from first: CivilDate, through last: CivilDate) -> String {
    "Looptijden van \(date(first)) tot en met \(date(last))"
  }

  func termsSummary(_ count: Int, asOf: CivilDate) -> String {
    "\(count) \(count == 1 ? "contract of regeling" : "contracten en regelingen"), zoals bekend op "
      + "\(date(asOf))."
  }

  var tableGivesTheSame: String { "De tabel erbij geeft dezelfde gegevens." }
  func transitionPer(_ day: String) -> String { "Overstap per \(day): " }
  func perDay(_ day: CivilDate) -> String { "Per \(date(day)): " }
  var contractHeading: String { "Contract" }
  var toBeDoneHeading: String { "Te doen" }
  var notCertainHeading: String { "Niet zeker" }
  var thenAgainAndAgain: String { "daarna steeds opnieuw" }
  var termUntilLeft: String { "looptijd tot opzegging" }
  func spanFrom(_ first: String) -> String { " vanaf \(first)" }
  func spanThrough(_ last: CivilDate) -> String { " t/m \(date(last))" }
  func spanThroughADay(_ last: ImpreciseDate) -> String { " t/m een dag \(impreciseDate(last))" }
  var withoutEnd: String { ", zonder einde" }
  var endUnknown: String { ", einde onbekend" }
  var fixedTerm: String { "vaste looptijd" }
  var extensionBySilence: String { "stilzwijgende verlenging" }
  var extensionByDecision: String { "verlenging na besluit" }
  var extensionByAgreement: String { "verlenging in overleg" }
  var runsUntilLeft: String { "loopt door tot opzegging" }
  func claimsThrough(_ last: CivilDate) -> String { "declaraties t/m \(date(last))" }
  var noTermInTheseYears: String { "Geen looptijd in deze jaren." }
  func asOf(_ day: String) -> String { "Peildatum \(day)" }
  func canBeLeft(per day: CivilDate) -> String { "kan worden verlaten per \(date(day))" }
  var withoutKnownDay: String { "Zonder vaste dag" }
  func beforeDate(_ day: CivilDate) -> String { "voor \(date(day))" }

  func nothingKnown(ofDeadlines unknown: Int) -> String {
    unknown == 1
      ? "Van 1 termijn is niets bekend: zie de tabel."
      : "Van \(unknown) termijnen is niets bekend: zie de tabel."
  }

  func moreInTheTable(_ more: Int) -> String { "… en nog \(more): zie de tabel." }
  func deadlinesTitle(in year: Int) -> String { "Termijnen in \(year)" }
  func numberOfDeadlines(_ count: Int) -> String { count == 1 ? "1 termijn" : "\(count) termijnen" }
  func asKnown(_ number: String, on asOf: CivilDate) -> String { "\(number), zoals bekend op \(date(asOf))." }
  var lastDayHeading: String { "Uiterste dag" }
  var whatHeading: String { "Wat" }
  var certaintyHeading: String { "Zekerheid" }
  var idHeading: String { "Kenmerk" }
  var noWayOutKnown: String { "Hoe men eruit kan, is niet bekend." }
  func imprecise(start days: String) -> String { "Begin: \(days)." }
  func endNotKnown(afterExtension step: Int) -> String { "Het einde na verlenging \(step) is niet bekend." }
  func imprecise(lastDay days: String) -> String { "Laatste dag: \(days)." }

  func imprecise(lastDay days: String, afterExtension step: Int) -> String {
    "Laatste dag na verlenging \(step): \(days)."
  }
  func twoReadings(_ name: String, _ days: String) -> String { "\(name): twee lezingen, \(days)." }
}
