import CivilDates

extension EnglishByDefault {
  var deadlinesName: String { "Deadlines" }
  var transitionName: String { "transition" }

  var calendarTooLarge: String {
    " This calendar is too large for one file: it holds the deadlines that come first. The others stand by year "
      + "in the calendars beside it."
  }

  var calendarDescription: String { "Deadlines of contracts. This is an aid; check a date before you rely on it." }

  func calendarDescription(of municipality: String) -> String {
    "Deadlines of \(municipality). This is an aid; check a date before you rely on it."
  }

  var reminder: String { "reminder" }
  func findTheDay(_ title: String) -> String { "Find the day: \(title)" }
  func inAdvance(_ lead: String, _ title: String) -> String { "In \(lead): \(title)" }
  func papersInAdvance(_ lead: String, _ title: String) -> String { "Papers in \(lead): \(title)" }
  func movedFrom(_ day: CivilDate) -> String { "Moved. It stood on \(weekdayAndDate(day)) before." }

  func stoodPerhapsRightly(on day: CivilDate) -> String {
    "It stood on \(weekdayAndDate(day)) before; whether that is right is not known."
  }

  var perhapsNoLongerMatters: String {
    "Whether this still matters is open: the day that it hung on has passed, and nothing of that is recorded."
  }

  func conditionalOn(_ condition: String) -> String { "Conditional: \(condition)." }
  func questionsTo(_ contact: String) -> String { "Questions: \(contact)." }
  func transitionTitle(_ title: String) -> String { "Transition: \(title)." }
  func contractTitle(_ title: String) -> String { "Contract: \(title)." }
  func forAudiences(_ audiences: String) -> String { "For: \(audiences)." }
  func lastDay(_ date: CivilDate) -> String { "Last day: \(weekdayAndDate(date))." }
  var lastDayNotKnown: String { "The last day is not known." }
  var isAmbiguous: String { "is ambiguous" }
  var isImprecise: String { "is imprecise" }
  var restsOnAssumption: String { "rests on an assumption" }
  func noteOnDate(_ all: String, days: String) -> String { "Note: this date \(all)\(days)." }
  func standsIn(_ title: String, lines: String) -> String { "Stands in: \(title)\(lines)." }

  func cancelled(day: String, found: String) -> String {
    "Cancelled. This stood on \(day), but no longer matters: something was decided, or it is in the register no "
      + "more. Found on \(found)."
  }

  func done(found: String) -> String { "Done. Recorded on \(found)." }

  func missed(day: String, found: String) -> String {
    "Missed. The last day was \(day). That was found on \(found), when it had passed already."
  }

  func passed(day: String) -> String { "Passed. This stood on \(day). Nothing is recorded." }
  func lastDayWasOn(_ day: String) -> String { "Last day: \(day)." }

  var disappearsInThreeMonths: String {
    "You need not do anything. After three months this disappears from the calendar."
  }

  var nothingIsLeft: String { "Nothing is left to be done." }
  var wasItDone: String { "Was it done? Then record it. If not: " }
  var movedMark: String { "MOVED" }
  var dayUnknownMark: String { "DAY UNKNOWN" }
  var passedMark: String { "PASSED" }
  var missedMark: String { "MISSED" }
  var doneMark: String { "DONE" }
  var cancelledMark: String { "CANCELLED" }
  var referenceLabel: String { "Reference:" }
  func weeks(_ weeks: Int) -> String { weeks == 1 ? "1 week" : "\(weeks) weeks" }
  var calendarFileName: String { "deadlines" }
}
