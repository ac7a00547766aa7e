import CivilDates

extension Dutch {
  func before(_ day: MonthDay) -> String { "voor \(dayOfYear(day))" }
  func weeksBeforeBoard(_ weeks: Int) -> String { "\(weeks) weken voordat het bestuur die behandelt" }
  var arrangementWithBoard: String { " Dit geldt voor een regeling met een eigen bestuur." }
  func asItHeld(through day: CivilDate) -> String { "zoals dat gold tot en met \(date(day))" }
  func asItHolds(from day: CivilDate) -> String { "zoals dat geldt vanaf \(date(day))" }
  var versionRead: String { "gelezen in de versie van 1 januari 2026" }
}
