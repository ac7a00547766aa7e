import CivilDates

extension EnglishByDefault {
  func before(_ day: MonthDay) -> String { "before \(dayOfYear(day))" }
  func weeksBeforeBoard(_ weeks: Int) -> String { "\(weeks) weeks before the board deals with it" }
  var arrangementWithBoard: String { " This holds for an arrangement that has a board of its own." }
  func asItHeld(through day: CivilDate) -> String { "as it held through \(date(day))" }
  func asItHolds(from day: CivilDate) -> String { "as it holds from \(date(day))" }
  var versionRead: String { "read in the version of 1 January 2026" }
}
