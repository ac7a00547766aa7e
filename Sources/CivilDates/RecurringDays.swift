/// Days that come back: every day, the last of every month or quarter, or the same days of every year.
public enum RecurringDays: Hashable, Sendable {
  /// Every day.
  case day
  /// The last day of every month.
  case monthEnd
  /// The last day of every quarter.
  case quarterEnd
  /// These days of every year, in order; at least one.
  case daysOfYear([MonthDay])

  /// The same day of every year, if these are no more.
  public var yearly: MonthDay? {
    if case .daysOfYear(let days) = self, days.count == 1 { days[0] } else { nil }
  }

  /// Whether a day is one of them.
  public func contains(_ day: CivilDate) -> Bool { first(onOrAfter: day) == day }

  /// The first of them on or after a day; nil beyond the year 9999.
  ///
  /// - Complexity: O(1), or O(n) in the number of days of the year.
  public func first(onOrAfter day: CivilDate) -> CivilDate? {
    let found: CivilDate?
    switch self {
    case .day: found = day
    case .monthEnd: found = day.lastOfMonth
    case .quarterEnd: found = Self.lastOfQuarter(day)
    case .daysOfYear(let days):
      found = Self.first(of: days, in: day.year) { $0 >= day } ?? Self.first(of: days, in: day.year + 1) { $0 >= day }
    }
    return found.flatMap { $0 <= .max ? $0 : nil }
  }

  /// The last of them on or before a day; nil before the year 1.
  ///
  /// - Complexity: O(1), or O(n) in the number of days of the year.
  public func last(onOrBefore day: CivilDate) -> CivilDate? {
    let found: CivilDate?
    switch self {
    case .day: found = day
    case .monthEnd: found = day.lastOfMonth == day ? day : day.firstOfMonth.previous
    case .quarterEnd:
      found =
        Self.lastOfQuarter(day) == day
        ? day : Self.lastOfQuarter(day).firstOfMonth.subtracting(Period(months: 2), rounding: .down).previous
    case .daysOfYear(let days):
      let days: [MonthDay] = days.reversed()
      found = Self.first(of: days, in: day.year) { $0 <= day } ?? Self.first(of: days, in: day.year - 1) { $0 <= day }
    }
    return found.flatMap { $0 >= .min ? $0 : nil }
  }

  /// The first of some days, in their order, that a year has and that is wanted.
  private static func first(
    of days: [MonthDay], in year: Int, where isWanted: (CivilDate) -> Bool
  ) -> CivilDate? {
    for day in days {
      if let found = day.inYear(year), isWanted(found) { return found }
    }
    return nil
  }

  private static func lastOfQuarter(_ day: CivilDate) -> CivilDate {
    let left = (3 - day.month % 3) % 3
    return day.firstOfMonth.adding(Period(months: left), rounding: .down).lastOfMonth
  }
}
