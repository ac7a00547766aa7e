import CivilDates

extension EnglishByDefault {
  func date(_ day: CivilDate) -> String {
    let (year, month, number) = day.fields
    return "\(number) \(monthName(month)) \(year)"
  }

  func weekdayAndDate(_ day: CivilDate) -> String { "\(weekday(day.weekday)) \(date(day))" }
  func weekday(_ weekday: Weekday) -> String { weekdays[weekday.rawValue - 1] }
  func monthName(_ month: Int) -> String { monthNames[month - 1] }
  func dayOfYear(_ day: MonthDay) -> String { "\(day.day) \(monthName(day.month))" }
  func years(_ years: Int) -> String { years == 1 ? "1 year" : "\(years) years" }
  func months(_ months: Int) -> String { months == 1 ? "1 month" : "\(months) months" }
  func days(_ days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }
  var anyDay: String { "any day" }
  var lastDayOfMonth: String { "the last day of a month" }
  var lastDayOfQuarter: String { "the last day of a quarter" }
  func everyYear(on days: String) -> String { "every year \(days)" }
  var thousandsSeparator: String { "," }
  var decimalSeparator: String { "." }
  var and: String { " and " }
  var or: String { " or " }

  func unknownDay(before end: CivilDate?) -> String {
    end.map { "not known; before \(date($0))" } ?? notKnown
  }

  func bound(before end: CivilDate?) -> String { "last day \(unknownDay(before: end))" }
  func shortBound(before end: CivilDate?) -> String { end.map { "unknown; before \($0)" } ?? unknown }
  func between(_ first: CivilDate, and last: CivilDate) -> String { "between \(date(first)) and \(date(last))" }
}

private let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]
