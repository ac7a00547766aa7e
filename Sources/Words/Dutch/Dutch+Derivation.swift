import CivilDates

extension Dutch {
  func firstDay(_ day: ImpreciseDate) -> String { "Eerste dag: \(impreciseDate(day))." }
  func firstTerm(_ length: Period) -> String { "Eerste termijn: \(period(length))." }
  func recordedLastDay(_ day: ImpreciseDate) -> String { "Vastgelegde laatste dag: \(impreciseDate(day))." }

  func extensionStep(_ number: Int, kind: String, length: Period) -> String {
    "Verlenging \(number), \(kind): \(period(length))."
  }

  func neededInAdvance(_ notice: String) -> String { "Van tevoren nodig: \(notice)." }
  func claimsUntil(_ length: Period) -> String { "Declareren kan tot \(period(length)) na de looptijd." }

  func claimFallsDue(after length: Period) -> String {
    "De vordering wordt \(period(length)) na de looptijd opeisbaar."
  }

  func knownSince(_ day: CivilDate, event: String) -> String { "Bekend sinds \(date(day)): \(event)." }

  func doneBeforeTransition(per target: CivilDate) -> String {
    "Moet klaar zijn voor de overstap per \(date(target)): uiterlijk \(date(target.previous))."
  }

  func doneByExitNotice(_ id: String, day: CivilDate) -> String {
    "Moet klaar zijn als de opzegging ontvangen is (\(id)): uiterlijk \(date(day))."
  }

  func waitedFor(by id: String, until day: CivilDate, atLeast: Period) -> String {
    "`\(id)` wacht hierop en moet uiterlijk \(date(day)) gedaan zijn"
      + (atLeast.isZero ? "." : ", minstens \(period(atLeast)) later.")
  }

  func canBeLeft(on days: RecurringDays) -> String {
    "Het contract kan worden verlaten met als laatste dag: \(recurringDays(days))."
  }

  func membershipEnds(on day: MonthDay) -> String {
    "Deelname kan elk jaar eindigen, met \(dayOfYear(day)) als laatste dag."
  }

  func added(_ length: Period, to day: CivilDate, result: CivilDate, rounded: String) -> String {
    "\(day) plus \(period(length)) = \(result)\(rounded)."
  }

  func subtracted(_ length: Period, from day: CivilDate, result: CivilDate, rounded: String) -> String {
    "\(day) min \(period(length)) = \(result)\(rounded)."
  }

  func dayBefore(_ day: CivilDate, is result: CivilDate) -> String { "De dag voor \(day) is \(result)." }
  func dayAfter(_ day: CivilDate, is result: CivilDate) -> String { "Na \(day) is \(result) de eerste dag erna." }

  func calendarYearsBefore(_ day: CivilDate, years: Int, result: CivilDate) -> String {
    "Tussen ontvangst en \(day) moet\(years == 1 ? "" : "en") \(years) vol\(years == 1 ? "" : "le") "
      + "kalenderja\(years == 1 ? "ar" : "ren") liggen: uiterlijk \(result)."
  }

  func calendarMonthsBefore(_ end: CivilDate, months: Int, result: CivilDate) -> String {
    "Tussen ontvangst en \(end) moet\(months == 1 ? "" : "en") \(fullCalendarMonths(months)) liggen: "
      + "uiterlijk \(result)."
  }

  func dayOfYear(_ day: MonthDay, in year: Int, is result: CivilDate) -> String {
    "In \(year) is \(dayOfYear(day)): \(result)."
  }

  func oneOfThoseDays(_ result: CivilDate) -> String { "Een van die dagen is \(date(result))." }

  func notBefore(_ length: Period, after day: CivilDate, result: CivilDate) -> String {
    "Niet eerder dan \(period(length)) na \(day): \(result)."
  }

  func adviceToSend(by result: CivilDate, workingDays count: Int, before day: CivilDate, decreesKnown: Bool) -> String {
    "Advies: verstuur uiterlijk \(weekdayAndDate(result)), \(count) werkdagen voor \(date(day))."
      + (decreesKnown ? "" : " De extra vrije dagen bij koninklijk besluit zijn voor dat jaar hier niet bekend.")
  }

  func termsActLeaves(_ day: CivilDate) -> String { "De Algemene termijnenwet geldt en verandert \(day) niet." }

  func termsActTurns(_ day: CivilDate, into result: CivilDate) -> String {
    "De Algemene termijnenwet maakt van \(day): \(result)."
  }

  var daysOffNotKnown: String { " De extra vrije dagen bij koninklijk besluit zijn voor dat jaar hier niet bekend." }

  func extensionAtMost(_ number: Int, kind: String, length: Period) -> String {
    "Verlenging \(number), \(kind): hooguit \(period(length)); hoe lang precies staat niet vast."
  }

  var runsUntilSomebodyLeaves: String { "Vanaf hier loopt het contract door tot iemand het verlaat." }

  func lastsInAllAtMost(_ length: Period, through lastDay: CivilDate) -> String {
    "Het contract duurt in totaal hooguit \(period(length)): tot en met \(lastDay)."
  }

  func startsAfter(_ contract: String, reference: String) -> String { "Het begint na `\(contract)`" + reference }
  func underFramework(_ contract: String) -> String { "Het valt onder `\(contract)`" }

  func takesOverEnds(of contract: String) -> String {
    "Het eindigt steeds met `\(contract)`, en neemt diens einden over."
  }

  func onlyIfThisHappens(_ reason: String) -> String { "Alleen als dit gebeurt: \(reason)." }
  func dayComesBack(_ days: RecurringDays) -> String { "Deze dag komt terug: \(recurringDays(days))." }
  var andLastsNoLonger: String { " en duurt niet langer" }
  var andCanLastLonger: String { " en kan langer duren" }
  func andLastsLonger(by length: Period) -> String { " en duurt hooguit \(period(length)) langer" }
  var andWhetherLongerIsUnknown: String { "; of het langer kan duren, is niet bekend" }
  var ofWhichNothingIsKnown: String { ", waarvan niets bekend is." }
  func whoseEndIsNotKnown(_ id: String) -> String { ", waarvan het einde niet bekend is (\(id))." }

  func whoseLastDay(is lastDay: ImpreciseDate, id: String) -> String {
    ": laatste dag \(impreciseDate(lastDay)) (\(id))."
  }

  var roundedUp: String { " (die dag bestaat niet; de eerste van de volgende maand)" }
  var roundedDown: String { " (die dag bestaat niet; de laatste van de maand)" }
}
