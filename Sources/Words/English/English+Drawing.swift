import CivilDates

extension EnglishByDefault {
  var startOrEndNotKnownToTheDay: String { "start or end not known to the day" }
  var claimsStillPossible: String { "claims still possible, if nobody acts" }
  var lastDayForNotice: String { "last day for notice" }
  var lastDayForTheirNotice: String { "last day for the other party's notice" }
  var lastDayToExtend: String { "last day to extend" }
  var lastDayForExitNotice: String { "last day for exit notice" }
  var canBeLeftHere: String { "can be left" }
  var unknownHereAtTheLatest: String { "day unknown, here at the latest" }
  var severalCloseTogether: String { "several days close together" }
  var theirNoticeKind: String { "other party's notice" }
  var dayUnknown: String { "day unknown" }
  var severalOnOneDay: String { "several on one day" }

  func theyCanGiveNotice(againstExtension step: Int) -> String {
    "other party can give notice against extension \(step)"
  }

  func giveNoticeToLeave(in year: Int) -> String { "give notice to leave in \(year)" }
  func giveNoticeToLeave(per day: CivilDate) -> String { "give notice to leave per \(date(day))" }
  func theyCanGiveNotice(per day: CivilDate) -> String { "other party can give notice to leave per \(date(day))" }
  func part(_ number: Int, of count: Int) -> String { "part \(number) of \(count)" }

  func termsTitle(from first: CivilDate, through last: CivilDate) -> String {
    "Terms from \(date(first)) through \(date(last))"
  }

  func termsSummary(_ count: Int, asOf: CivilDate) -> String {
    "\(count) \(count == 1 ? "contract or arrangement" : "contracts and arrangements"), as known on "
      + "\(date(asOf))."
  }

  var tableGivesTheSame: String { "The table with it gives the same data." }
  func transitionPer(_ day: String) -> String { "Transition per \(day): " }
  func perDay(_ day: CivilDate) -> String { "Per \(date(day)): " }
  var contractHeading: String { "Contract" }
  var toBeDoneHeading: String { "To be done" }
  var notCertainHeading: String { "Not certain" }
  var thenAgainAndAgain: String { "then again and again" }
  var termUntilLeft: String { "term until left" }
  func spanFrom(_ first: String) -> String { " from \(first)" }
  func spanThrough(_ last: CivilDate) -> String { " through \(date(last))" }
  func spanThroughADay(_ last: ImpreciseDate) -> String { " through a day \(impreciseDate(last))" }
  var withoutEnd: String { ", without end" }
  var endUnknown: String { ", end unknown" }
  var fixedTerm: String { "fixed term" }
  var extensionBySilence: String { "extension by silence" }
  var extensionByDecision: String { "extension by decision" }
  var extensionByAgreement: String { "extension by agreement" }
  var runsUntilLeft: String { "runs until left" }
  func claimsThrough(_ last: CivilDate) -> String { "claims through \(date(last))" }
  var noTermInTheseYears: String { "No term in these years." }
  func asOf(_ day: String) -> String { "As of \(day)" }
  func canBeLeft(per day: CivilDate) -> String { "can be left per \(date(day))" }
  var withoutKnownDay: String { "Without a known day" }
  func beforeDate(_ day: CivilDate) -> String { "before \(date(day))" }

  func nothingKnown(ofDeadlines unknown: Int) -> String {
    unknown == 1
      ? "Nothing is known of 1 deadline: see the table."
      : "Nothing is known of \(unknown) deadlines: see the table."
  }

  func moreInTheTable(_ more: Int) -> String { "… and \(more) more: see the table." }
  func deadlinesTitle(in year: Int) -> String { "Deadlines in \(year)" }
  func numberOfDeadlines(_ count: Int) -> String { count == 1 ? "1 deadline" : "\(count) deadlines" }
  func asKnown(_ number: String, on asOf: CivilDate) -> String { "\(number), as known on \(date(asOf))." }
  var lastDayHeading: String { "Last day" }
  var whatHeading: String { "What" }
  var certaintyHeading: String { "Certainty" }
  var idHeading: String { "Id" }
  var noWayOutKnown: String { "How it can be left is not known." }
  func imprecise(start days: String) -> String { "Start: \(days)." }
  func endNotKnown(afterExtension step: Int) -> String { "The end after extension \(step) is not known." }
  func imprecise(lastDay days: String) -> String { "Last day: \(days)." }

  func imprecise(lastDay days: String, afterExtension step: Int) -> String {
    "Last day after extension \(step): \(days)."
  }
  func twoReadings(_ name: String, _ days: String) -> String { "\(name): two readings, \(days)." }
}
