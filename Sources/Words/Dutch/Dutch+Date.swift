import CivilDates

extension Dutch {
  func date(_ day: CivilDate) -> String {
    let (year, month, number) = day.fields
    return "\(number) \(monthName(month)) \(year)"
  }

  func weekdayAndDate(_ day: CivilDate) -> String { "\(weekday(day.weekday)) \(date(day))" }
  func weekday(_ weekday: Weekday) -> String { weekdays[weekday.rawValue - 1] }
  func monthName(_ month: Int) -> String { monthNames[month - 1] }
  func dayOfYear(_ day: MonthDay) -> String { "\(day.day) \(monthName(day.month))" }
  func years(_ years: Int) -> String { "\(years) jaar" }
  func months(_ months: Int) -> String { months == 1 ? "1 maand" : "\(months) maanden" }
  func days(_ days: Int) -> String { days == 1 ? "1 dag" : "\(days) dagen" }
  var anyDay: String { "elke dag" }
  var lastDayOfMonth: String { "de laatste dag van een maand" }
  var lastDayOfQuarter: String { "de laatste dag van een kwartaal" }
  func everyYear(on days: String) -> String { "elk jaar \(days)" }
  var thousandsSeparator: String { "." }
  var decimalSeparator: String { "," }
  var and: String { " en " }
  var or: String { " of " }

  func unknownDay(before end: CivilDate?) -> String {
    end.map { "niet bekend; voor \(date($0))" } ?? notKnown
  }

  func bound(before end: CivilDate?) -> String { "uiterste dag \(unknownDay(before: end))" }
  func shortBound(before end: CivilDate?) -> String { end.map { "onbekend; voor \($0)" } ?? unknown }
  func between(_ first: CivilDate, and last: CivilDate) -> String { "tussen \(date(first)) en \(date(last))" }
}

private let weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
private let monthNames = [
  "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
  "december",
]
