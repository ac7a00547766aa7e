public import CivilDates

/// How days, lengths of time and amounts are written, and what joins the parts of a list.
public protocol DateWords: Sendable {
  /// The day in full: `31 december 2022`.
  func date(_ day: CivilDate) -> String
  /// The day with its weekday: `zaterdag 31 december 2022`.
  func weekdayAndDate(_ day: CivilDate) -> String
  /// The name of a day of the week.
  func weekday(_ weekday: Weekday) -> String
  /// The name of a month, 1 for January.
  func monthName(_ month: Int) -> String
  /// A day of the year: `31 december`.
  func dayOfYear(_ day: MonthDay) -> String
  /// A number of years.
  func years(_ years: Int) -> String
  /// A number of months.
  func months(_ months: Int) -> String
  /// A number of days.
  func days(_ days: Int) -> String
  var anyDay: String { get }
  var lastDayOfMonth: String { get }
  var lastDayOfQuarter: String { get }
  /// Each of some days of the year, joined already.
  func everyYear(on days: String) -> String

  /// What stands between groups of three digits.
  var thousandsSeparator: String { get }
  /// What stands before the cents.
  var decimalSeparator: String { get }
  /// "and" between two parts, with its spaces.
  var and: String { get }
  /// "or" between two parts, with its spaces.
  var or: String { get }

  /// That a last day is not known, with the end (exclusive) that it precedes, as it stands behind a label.
  func unknownDay(before end: CivilDate?) -> String
  /// The same where there is no label: the one place that words a bound.
  func bound(before end: CivilDate?) -> String
  /// The same where there is no room for a sentence.
  func shortBound(before end: CivilDate?) -> String
  /// A day that is not fixed, between two days.
  func between(_ first: CivilDate, and last: CivilDate) -> String
}

extension DateWords {
  /// A date as well as it is known.
  public func impreciseDate(_ date: ImpreciseDate) -> String {
    if date.isExact { return self.date(date.earliest) }
    let bounds = between(date.earliest, and: date.latest)
    return date.text.map { "\($0) (\(bounds))" } ?? bounds
  }

  /// A period in words: `2 jaar en 6 maanden`.
  public func period(_ period: Period) -> String {
    var parts: [String] = []
    if period.years > 0 { parts.append(years(period.years)) }
    if period.months > 0 { parts.append(months(period.months)) }
    if period.days > 0 || parts.isEmpty { parts.append(days(period.days)) }
    let last = parts.removeLast()
    return parts.isEmpty ? last : parts.joined(separator: ", ") + and + last
  }

  /// Days that come back, in words.
  public func recurringDays(_ days: RecurringDays) -> String {
    switch days {
    case .day: anyDay
    case .monthEnd: lastDayOfMonth
    case .quarterEnd: lastDayOfQuarter
    case .daysOfYear(let days): everyYear(on: days.map(dayOfYear).joined(separator: or))
    }
  }

  /// An amount in euros, to the cent where it has cents: `EUR 213.000` in Dutch, `EUR 213,000` in English.
  public func euros(_ cents: Int) -> String {
    let digits = Array(String(cents / 100).utf8)
    var grouped: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += Array(thousandsSeparator.utf8) }
      grouped.append(digit)
    }
    let rest = cents % 100
    let fraction = rest == 0 ? "" : decimalSeparator + (rest < 10 ? "0" : "") + String(rest)
    return "EUR " + String(decoding: grouped, as: UTF8.self) + fraction
  }

  /// A number behind a space; nothing if there is none.
  func spaced(_ number: Int?) -> String { number.map { " \($0)" } ?? "" }
}
