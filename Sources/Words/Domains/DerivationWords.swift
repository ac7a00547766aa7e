public import CivilDates

/// The steps by which a day was reckoned.
public protocol DerivationWords: Sendable {
  func firstDay(_ day: ImpreciseDate) -> String
  func firstTerm(_ length: Period) -> String
  func recordedLastDay(_ day: ImpreciseDate) -> String
  func extensionStep(_ number: Int, kind: String, length: Period) -> String
  func neededInAdvance(_ notice: String) -> String
  func claimsUntil(_ length: Period) -> String
  func claimFallsDue(after length: Period) -> String
  func knownSince(_ day: CivilDate, event: String) -> String
  func doneBeforeTransition(per target: CivilDate) -> String
  func doneByExitNotice(_ id: String, day: CivilDate) -> String
  func waitedFor(by id: String, until day: CivilDate, atLeast: Period) -> String
  func canBeLeft(on days: RecurringDays) -> String
  func membershipEnds(on day: MonthDay) -> String
  func added(_ length: Period, to day: CivilDate, result: CivilDate, rounded: String) -> String
  func subtracted(_ length: Period, from day: CivilDate, result: CivilDate, rounded: String) -> String
  func dayBefore(_ day: CivilDate, is result: CivilDate) -> String
  func dayAfter(_ day: CivilDate, is result: CivilDate) -> String
  func calendarYearsBefore(_ day: CivilDate, years: Int, result: CivilDate) -> String
  func calendarMonthsBefore(_ end: CivilDate, months: Int, result: CivilDate) -> String
  func dayOfYear(_ day: MonthDay, in year: Int, is result: CivilDate) -> String
  func oneOfThoseDays(_ result: CivilDate) -> String
  func notBefore(_ length: Period, after day: CivilDate, result: CivilDate) -> String
  func adviceToSend(by result: CivilDate, workingDays count: Int, before day: CivilDate, decreesKnown: Bool) -> String
  func termsActLeaves(_ day: CivilDate) -> String
  func termsActTurns(_ day: CivilDate, into result: CivilDate) -> String
  var daysOffNotKnown: String { get }
  func extensionAtMost(_ number: Int, kind: String, length: Period) -> String
  var runsUntilSomebodyLeaves: String { get }
  func lastsInAllAtMost(_ length: Period, through lastDay: CivilDate) -> String
  func startsAfter(_ contract: String, reference: String) -> String
  func underFramework(_ contract: String) -> String
  func takesOverEnds(of contract: String) -> String
  func onlyIfThisHappens(_ reason: String) -> String
  func dayComesBack(_ days: RecurringDays) -> String
  var andLastsNoLonger: String { get }
  var andCanLastLonger: String { get }
  func andLastsLonger(by length: Period) -> String
  var andWhetherLongerIsUnknown: String { get }
  var ofWhichNothingIsKnown: String { get }
  func whoseEndIsNotKnown(_ id: String) -> String
  func whoseLastDay(is lastDay: ImpreciseDate, id: String) -> String
  var roundedUp: String { get }
  var roundedDown: String { get }
}
