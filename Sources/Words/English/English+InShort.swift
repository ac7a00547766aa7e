import CivilDates

extension EnglishByDefault {
  func yearHasPassed(_ year: Int, asOf: String, before: CivilDate) -> String {
    "\(year) had passed on the as-of day, \(asOf): this report shows only what is still in play then. How "
      + "things stood is shown by a report as of \(date(before)) or earlier."
  }

  func besidesStatute(_ law: Int) -> String {
    " Besides, statute sets \(law == 1 ? "1 day that matters" : "\(law) days that matter") to the council."
  }

  func nothingFalls(in year: Int) -> String { "No deadline with a known day falls in \(year)." }
  func someNotFixed(_ imprecise: Int) -> String { " Of \(imprecise) the day is not fixed; then the safe side counts." }

  func deadlinesFall(_ count: Int, in year: Int, certain: Int, conditional: Int) -> String {
    "\(count == 1 ? "1 deadline falls" : "\(count) deadlines fall") in \(year): \(certain) "
      + "\(certain == 1 ? "is" : "are") certain, \(conditional) \(conditional == 1 ? "holds" : "hold") only under a "
      + "condition."
  }

  func deadlinesMissed(_ count: Int, _ all: String) -> String {
    "\(count) \(count == 1 ? "deadline was" : "deadlines were") missed, for the day is past and nothing is "
      + "recorded: \(all)."
  }

  func dayUnknown(of count: Int, in year: Int) -> String {
    "Of \(count) more \(count == 1 ? "deadline" : "deadlines") the day is unknown; "
      + "\(count == 1 ? "it goes" : "they go") by in \(year) at the latest."
  }

  func neitherDayNorYear(of count: Int) -> String {
    "Of \(count) \(count == 1 ? "deadline" : "deadlines") neither day nor year is known."
  }

  func nothingForCouncil(in year: Int) -> String {
    "According to the register there is nothing for the council in \(year)."
  }

  func councilMustKnow(_ known: Int) -> String {
    "Of \(known == 1 ? "1 deadline" : "\(known) deadlines") the council must know; no decision is asked of it."
  }

  func councilDecides(_ decided: Int, of count: Int, mustKnow known: Int) -> String {
    "\(count == 1 ? "1 deadline is" : "\(count) deadlines are") for the council: on \(decided) it decides"
      + (known == 0 ? "." : ", of \(known) it must know.")
  }

  func nothingChanged(since day: String) -> String { "Nothing has changed since \(day)." }

  func deadlinesChanged(since day: String, _ changes: String) -> String {
    "Deadlines that changed since \(day): \(changes)."
  }

  var countMoved: String { "moved" }
  var countNew: String { "new" }
  var countCertain: String { "certain now" }
  var countDecided: String { "decided" }
  var countPassed: String { "gone by" }
  var countOver: String { "over" }
  var countExtended: String { "extended by silence" }
  var countOutOfPlay: String { "no longer in play" }
}
