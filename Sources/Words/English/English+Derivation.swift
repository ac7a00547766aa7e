import CivilDates

extension EnglishByDefault {
  func firstDay(_ day: ImpreciseDate) -> String { "First day: \(impreciseDate(day))." }
  func firstTerm(_ length: Period) -> String { "First term: \(period(length))." }
  func recordedLastDay(_ day: ImpreciseDate) -> String { "Recorded last day: \(impreciseDate(day))." }

  func extensionStep(_ number: Int, kind: String, length: Period) -> String {
    "Extension \(number), \(kind): \(period(length))."
  }

  func neededInAdvance(_ notice: String) -> String { "Needed in advance: \(notice)." }
  func claimsUntil(_ length: Period) -> String { "Claims can come in until \(period(length)) after the term." }
  func claimFallsDue(after length: Period) -> String { "The claim falls due \(period(length)) after the term." }
  func knownSince(_ day: CivilDate, event: String) -> String { "Known since \(date(day)): \(event)." }

  func doneBeforeTransition(per target: CivilDate) -> String {
    "Must be done before the transition per \(date(target)): on \(date(target.previous)) at the latest."
  }

  func doneByExitNotice(_ id: String, day: CivilDate) -> String {
    "Must be done when notice is received (\(id)): on \(date(day)) at the latest."
  }

  func waitedFor(by id: String, until day: CivilDate, atLeast: Period) -> String {
    "`\(id)` waits for this and must be done on \(date(day)) at the latest"
      + (atLeast.isZero ? "." : ", at least \(period(atLeast)) later.")
  }

  func canBeLeft(on days: RecurringDays) -> String {
    "The contract can be left, with as its last day: \(recurringDays(days))."
  }

  func membershipEnds(on day: MonthDay) -> String {
    "Membership can end every year, with \(dayOfYear(day)) as its last day."
  }

  func added(_ length: Period, to day: CivilDate, result: CivilDate, rounded: String) -> String {
    "\(day) plus \(period(length)) = \(result)\(rounded)."
  }

  func subtracted(_ length: Period, from day: CivilDate, result: CivilDate, rounded: String) -> String {
    "\(day) minus \(period(length)) = \(result)\(rounded)."
  }

  func dayBefore(_ day: CivilDate, is result: CivilDate) -> String { "The day before \(day) is \(result)." }
  func dayAfter(_ day: CivilDate, is result: CivilDate) -> String { "After \(day), \(result) is the first day." }

  func calendarYearsBefore(_ day: CivilDate, years: Int, result: CivilDate) -> String {
    "\(years) full calendar year\(years == 1 ? "" : "s") must lie between receipt and \(day): on \(result) at "
      + "the latest."
  }

  func calendarMonthsBefore(_ end: CivilDate, months: Int, result: CivilDate) -> String {
    "\(fullCalendarMonths(months)) must lie between receipt and \(end): on \(result) at the latest."
  }

  func dayOfYear(_ day: MonthDay, in year: Int, is result: CivilDate) -> String {
    "In \(year), \(dayOfYear(day)) is \(result)."
  }

  func oneOfThoseDays(_ result: CivilDate) -> String { "One of those days is \(date(result))." }

  func notBefore(_ length: Period, after day: CivilDate, result: CivilDate) -> String {
    "Not before \(period(length)) after \(day): \(result)."
  }

  func adviceToSend(by result: CivilDate, workingDays count: Int, before day: CivilDate, decreesKnown: Bool) -> String {
    "Advice: send by \(weekdayAndDate(result)), \(count) working days before \(date(day))."
      + (decreesKnown ? "" : " The extra days off by royal decree are not known here for that year.")
  }

  func termsActLeaves(_ day: CivilDate) -> String { "The Algemene termijnenwet holds and leaves \(day) as it is." }

  func termsActTurns(_ day: CivilDate, into result: CivilDate) -> String {
    "The Algemene termijnenwet turns \(day) into \(result)."
  }

  var daysOffNotKnown: String { " The extra days off by royal decree are not known here for that year." }

  func extensionAtMost(_ number: Int, kind: String, length: Period) -> String {
    "Extension \(number), \(kind): \(period(length)) at the most; how long is not fixed."
  }

  var runsUntilSomebodyLeaves: String { "From here on the contract runs until somebody leaves it." }

  func lastsInAllAtMost(_ length: Period, through lastDay: CivilDate) -> String {
    "The contract lasts \(period(length)) in all at the most: through \(lastDay)."
  }

  func startsAfter(_ contract: String, reference: String) -> String { "It starts after `\(contract)`" + reference }
  func underFramework(_ contract: String) -> String { "It falls under `\(contract)`" }
  func takesOverEnds(of contract: String) -> String { "It always ends with `\(contract)`, and takes over its ends." }
  func onlyIfThisHappens(_ reason: String) -> String { "Only if this happens: \(reason)." }
  func dayComesBack(_ days: RecurringDays) -> String { "This day comes back: \(recurringDays(days))." }
  var andLastsNoLonger: String { " and lasts no longer" }
  var andCanLastLonger: String { " and can last longer" }
  func andLastsLonger(by length: Period) -> String { " and lasts \(period(length)) longer at the most" }
  var andWhetherLongerIsUnknown: String { "; whether it can last longer is not known" }
  var ofWhichNothingIsKnown: String { ", of which nothing is known." }
  func whoseEndIsNotKnown(_ id: String) -> String { ", whose end is not known (\(id))." }
  func whoseLastDay(is lastDay: ImpreciseDate, id: String) -> String { ": last day \(impreciseDate(lastDay)) (\(id))." }
  var roundedUp: String { " (that day does not exist; the first of the next month)" }
  var roundedDown: String { " (that day does not exist; the last of the month)" }
}
