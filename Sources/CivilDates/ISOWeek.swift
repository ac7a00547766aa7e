/// A week of ISO 8601: it starts on Monday, and week 1 is the one with the year's first Thursday.
public struct ISOWeek: Hashable, Sendable {
  /// The year that the week counts in; around New Year it can differ from the calendar year of a day in the week.
  public let year: Int
  /// The number of the week, 1...53.
  public let week: Int

  /// The week that this day lies in.
  public init(containing day: CivilDate) {
    let thursday = day.advanced(days: Weekday.thursday.rawValue - day.weekday.rawValue)
    year = thursday.year
    week = thursday.firstOfYear.days(until: thursday) / 7 + 1
  }

  /// The Monday on which week `week` of `year` starts, or nil if that year has no such week.
  public static func monday(ofWeek week: Int, year: Int) -> CivilDate? {
    guard let fourth = CivilDate(year: year, month: 1, day: 4) else { return nil }
    let monday = fourth.advanced(days: 1 - fourth.weekday.rawValue + 7 * (week - 1))
    return ISOWeek(containing: monday).week == week && ISOWeek(containing: monday).year == year ? monday : nil
  }
}

extension ISOWeek: CustomStringConvertible {
  /// The ISO 8601 form, `2022-W52`.
  public var description: String { "\(padded(year, to: 4))-W\(padded(week, to: 2))" }
}
