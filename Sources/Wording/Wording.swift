public import CivilDates
public import Words

/// Decides what is said of dates, deadlines and transitions; the sentences are those of one language.
public struct Wording: Sendable {
  /// The words of the language.
  public let words: any Words

  /// What is said in these words.
  public init(in words: any Words) {
    self.words = words
  }

  /// What is said in a language.
  public init(_ language: Language) {
    self.init(in: language.words)
  }

  /// The language.
  public var language: Language { words.language }

  /// The sentence in this language; the other is never put together.
  public func say(nl dutch: @autoclosure () -> String, en english: @autoclosure () -> String) -> String {
    switch language {
    case .dutch: dutch()
    case .english: english()
    }
  }

  /// The day in full: `31 december 2022`.
  public func date(_ day: CivilDate) -> String { words.date(day) }

  /// The day with its weekday: `zaterdag 31 december 2022`.
  public func weekdayAndDate(_ day: CivilDate) -> String { words.weekdayAndDate(day) }

  /// The name of a day of the week.
  public func weekday(_ weekday: Weekday) -> String { words.weekday(weekday) }

  /// The name of a month, 1 for January.
  public func monthName(_ month: Int) -> String { words.monthName(month) }

  /// A day of the year: `31 december`.
  public func dayOfYear(_ day: MonthDay) -> String { words.dayOfYear(day) }

  /// A date as well as it is known.
  public func impreciseDate(_ date: ImpreciseDate) -> String { words.impreciseDate(date) }

  /// A period in words: `2 jaar en 6 maanden`.
  public func period(_ period: Period) -> String { words.period(period) }
}
