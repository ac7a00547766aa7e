public import CivilDates
public import Diagnostics
import Register

/// Puts dates, amounts and deadlines into words of one language.
public struct Wording: Sendable {
  /// The language.
  public let language: Language

  /// Words of a language.
  public init(_ language: Language) {
    self.language = language
  }

  /// The sentence in this language; the other is never put together.
  public func say(nl dutch: @autoclosure () -> String, en english: @autoclosure () -> String) -> String {
    switch language {
    case .dutch: dutch()
    case .english: english()
    }
  }

  /// The day in full: `31 december 2022`.
  public func date(_ day: CivilDate) -> String {
    let (year, month, number) = day.fields
    return "\(number) \(monthName(month)) \(year)"
  }

  /// The day with its weekday: `zaterdag 31 december 2022`.
  public func weekdayAndDate(_ day: CivilDate) -> String {
    "\(weekday(day.weekday)) \(date(day))"
  }

  /// The name of a day of the week.
  public func weekday(_ weekday: Weekday) -> String {
    (language == .dutch ? dutchWeekdays : englishWeekdays)[weekday.rawValue - 1]
  }

  /// The name of a month, 1 for January.
  public func monthName(_ month: Int) -> String {
    (language == .dutch ? dutchMonths : englishMonths)[month - 1]
  }

  /// A day of the year: `31 december`.
  public func dayOfYear(_ day: MonthDay) -> String {
    "\(day.day) \(monthName(day.month))"
  }

  /// A date as well as it is known.
  public func impreciseDate(_ date: ImpreciseDate) -> String {
    if date.isExact { return self.date(date.earliest) }
    let bounds = say(
      nl: "tussen \(self.date(date.earliest)) en \(self.date(date.latest))",
      en: "between \(self.date(date.earliest)) and \(self.date(date.latest))")
    return date.text.map { "\($0) (\(bounds))" } ?? bounds
  }

  /// A period in words: `2 jaar en 6 maanden`.
  public func period(_ period: Period) -> String {
    var parts: [String] = []
    if period.years > 0 {
      parts.append(say(nl: "\(period.years) jaar", en: period.years == 1 ? "1 year" : "\(period.years) years"))
    }
    if period.months > 0 {
      parts.append(
        say(
          nl: period.months == 1 ? "1 maand" : "\(period.months) maanden",
          en: period.months == 1 ? "1 month" : "\(period.months) months"))
    }
    if period.days > 0 || parts.isEmpty {
      parts.append(
        say(
          nl: period.days == 1 ? "1 dag" : "\(period.days) dagen",
          en: period.days == 1 ? "1 day" : "\(period.days) days"))
    }
    let last = parts.removeLast()
    return parts.isEmpty ? last : parts.joined(separator: ", ") + say(nl: " en ", en: " and ") + last
  }
}

private let dutchWeekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
private let englishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
private let dutchMonths = [
  "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
  "december",
]
private let englishMonths = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]
