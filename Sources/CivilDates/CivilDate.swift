/// A day of the proleptic Gregorian calendar, without clock or time zone.
///
/// A term is in force on whole days, so a day is the smallest unit here. The calendar is the one of ISO 8601: the
/// Gregorian rules hold for every year, also before 1582. Dates that people write lie in the years 1 to 9999
/// (``min`` to ``max``); arithmetic may leave that range, and whoever shows a result checks it against the range.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// The number of days since 1970-01-01, which is day 0.
  public let dayNumber: Int

  /// The day with this number, counted from 1970-01-01.
  @inlinable
  public init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// The day with these calendar fields, or nil if the calendar has no such day (30 February, month 13, year 0).
  @inlinable
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.lengthOfMonth(month, year: year)
    else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  /// The day with fields that are known to exist; `month` is 1...12 and `day` fits the month.
  @inlinable
  init(validYear year: Int, month: Int, day: Int) {
    // Years start in March here, so that the leap day is the last day of its year and needs no case of its own.
    let marchYear = month > 2 ? year : year - 1
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(dayNumber: era * 146_097 + dayOfEra - 719_468)
  }

  /// The first day that people can write: 0001-01-01.
  public static let min = CivilDate(validYear: 1, month: 1, day: 1)

  /// The last day that people can write: 9999-12-31.
  public static let max = CivilDate(validYear: 9999, month: 12, day: 31)

  /// Whether the day before `other`.
  @inlinable
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// Year, month (1...12) and day of the month (1...31) of this day.
  ///
  /// - Complexity: O(1); reading all three at once costs one division chain instead of three.
  @inlinable
  public var fields: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The calendar year.
  @inlinable public var year: Int { fields.year }

  /// The month of the year, 1 for January.
  @inlinable public var month: Int { fields.month }

  /// The day of the month, 1...31.
  @inlinable public var day: Int { fields.day }

  /// The day that lies this many days later (earlier if negative).
  @inlinable
  public func advanced(days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + days)
  }

  /// The next day: turns an inclusive last day into an exclusive end.
  @inlinable public var next: CivilDate { advanced(days: 1) }

  /// The day before: turns an exclusive end into an inclusive last day.
  @inlinable public var previous: CivilDate { advanced(days: -1) }

  /// The number of days from this day to `other`; negative if `other` lies earlier.
  @inlinable
  public func days(until other: CivilDate) -> Int {
    other.dayNumber - dayNumber
  }

  /// The number of days in a month of a year.
  @inlinable
  public static func lengthOfMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the Gregorian calendar gives the year a 29 February.
  @inlinable
  public static func isLeapYear(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The first day of this day's month.
  public var firstOfMonth: CivilDate {
    advanced(days: 1 - day)
  }

  /// The last day of this day's month.
  public var lastOfMonth: CivilDate {
    let (year, month, day) = fields
    return advanced(days: CivilDate.lengthOfMonth(month, year: year) - day)
  }

  /// 1 January of this day's year.
  public var firstOfYear: CivilDate {
    CivilDate(validYear: year, month: 1, day: 1)
  }

  /// 31 December of this day's year.
  public var lastOfYear: CivilDate {
    CivilDate(validYear: year, month: 12, day: 31)
  }
}

extension CivilDate: Strideable {
  /// The number of days from this day to `other`.
  @inlinable
  public func distance(to other: CivilDate) -> Int { days(until: other) }

  /// The day that lies `amount` days later.
  @inlinable
  public func advanced(by amount: Int) -> CivilDate { advanced(days: amount) }
}
