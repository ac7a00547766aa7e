import CivilDates

extension Dutch {
  var dayBeforeTheEnd: String {
    "De uiterste dag staat in geen stuk en kan maanden eerder zijn: dit is de laatste dag voor het einde."
  }

  var lastDayOfContract: String { "Dit is de laatste dag dat het contract geldt." }
  var searchEnd: String { "Zoek op wanneer het contract eindigt, en leg het vast." }

  var noticeByThen: String {
    "Een opzegging moet uiterlijk dan ontvangen zijn. Anders wordt het contract stilzwijgend verlengd."
  }

  var withoutNoticeInTime: String { " Zonder opzegging op tijd wordt het contract stilzwijgend verlengd." }

  func withoutNotice(extension step: Int) -> String {
    "Zonder opzegging wordt het contract stilzwijgend verlengd (verlenging \(step))."
  }

  var agreementByThen: String {
    "Wie wil verlengen, moet dat uiterlijk dan met de andere partij hebben afgesproken. Anders eindigt het."
  }

  var decisionByThen: String { "Wie wil verlengen, moet dat uiterlijk dan laten weten. Anders eindigt het contract." }

  var searchTimeToExtend: String {
    "Zoek op hoe lang van tevoren verlengen moet, en leg het vast. Zonder besluit op tijd eindigt het."
  }

  func withoutDecision(extension step: Int) -> String {
    "Zonder besluit wordt het contract niet verlengd (verlenging \(step)), en eindigt het."
  }

  func exitNoticeByThen(leaving year: Int) -> String {
    "Wie de regeling in \(year) wil verlaten, moet zorgen dat de opzegging uiterlijk dan ontvangen is. "
      + "Anders duurt het een jaar langer."
  }

  func withoutNoticeInTime(leaving year: Int) -> String {
    " Zonder opzegging op tijd kan de regeling in \(year) niet worden verlaten."
  }

  func withoutNotice(leaving year: Int) -> String {
    "Zonder opzegging kan de regeling in \(year) niet worden verlaten; op zijn vroegst een jaar later."
  }

  func exitNoticeByThen(per day: CivilDate) -> String {
    "Wie het contract per \(date(day)) wil verlaten, moet zorgen dat de opzegging uiterlijk dan ontvangen is."
  }

  func withoutNoticeInTime(per day: CivilDate) -> String {
    " Zonder opzegging op tijd kan het contract per \(date(day)) niet worden verlaten."
  }

  func withoutNotice(per day: CivilDate) -> String {
    "Zonder opzegging kan het contract per \(date(day)) niet worden verlaten."
  }

  var theyCanGiveNoticeThrough: String {
    "Tot en met deze dag kan de andere partij opzeggen. Daarna loopt het contract door."
  }

  var untilThenTheyCan: String { " Tot dan kan de andere partij opzeggen." }
  var dayComesBackInContract: String { "Deze dag komt terug in het contract." }
  var claimsThroughThisDay: String { "Tot en met deze dag kunnen nog declaraties binnenkomen." }
  var searchClaimsTime: String { "Zoek op hoe lang er nog declaraties kunnen binnenkomen, en leg het vast." }

  func stepByThen(for target: CivilDate) -> String {
    "Moet uiterlijk dan gedaan zijn. Anders kan de overstap per \(date(target)) niet doorgaan."
  }

  func withoutStepInTime(for target: CivilDate) -> String {
    "Zonder deze stap op tijd kan de overstap per \(date(target)) niet doorgaan."
  }

  func withoutStep(for target: CivilDate) -> String {
    "De overstap per \(date(target)) kan zonder deze stap niet doorgaan."
  }

  var searchNoticePeriod: String { "Zoek de opzegtermijn op en leg hem vast." }
  var dayHasPassed: String { "De dag is voorbij." }
}
