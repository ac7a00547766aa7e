/// A generally recognised holiday in the sense of the Algemene termijnenwet, article 3.
public enum DutchHoliday: String, Sendable, CaseIterable {
  /// 1 January.
  case newYear
  /// The Friday before Easter; equated with the holidays by article 3(2).
  case goodFriday
  /// The Monday after Easter.
  case easterMonday
  /// The King's birthday as celebrated: 27 April, or 26 April if that is a Sunday; until 2013 the Queen's day.
  case kingsBirthday
  /// 5 May, every year: the law makes no difference between years.
  case liberationDay
  /// The sixth Thursday after Easter.
  case ascension
  /// The Monday after Whit Sunday.
  case whitMonday
  /// 25 December.
  case christmas
  /// 26 December.
  case secondChristmasDay
  /// A day that a royal decree equates with the holidays, article 3(3).
  case decreeDay
}

/// The holidays of article 3 of the Algemene termijnenwet.
///
/// Easter Sunday and Whit Sunday are Sundays and need no entry.
public enum DutchHolidays {
  /// The years for which the royal decrees of article 3(3) are known here.
  ///
  /// Outside them a working day that this type finds could still be a decree day; say so with the answer.
  public static let yearsWithKnownDecrees = 2023...2028

  /// The days that royal decrees add; they follow no rule.
  ///
  /// 2023-2025: Staatscourant 2022, 7812. 2026-2028: Staatscourant 2025, 24713 (BWBR0051300).
  public static let decreeDays: Set<CivilDate> = Set(
    [
      (2023, 4, 28), (2023, 5, 19), (2024, 5, 10), (2024, 12, 27), (2025, 5, 30),
      (2026, 1, 2), (2026, 5, 15), (2027, 5, 7), (2028, 4, 28), (2028, 5, 26),
    ].map { CivilDate(validYear: $0.0, month: $0.1, day: $0.2) })

  /// The holiday on this day, or nil if it is none.
  public static func holiday(on date: CivilDate) -> DutchHoliday? {
    let (year, month, day) = date.fields
    switch (month, day) {
    case (1, 1): return .newYear
    case (5, 5): return .liberationDay
    case (12, 25): return .christmas
    case (12, 26): return .secondChristmasDay
    default: break
    }
    if date == kingsBirthday(in: year) { return .kingsBirthday }
    if (3...6).contains(month) {
      switch easterSunday(in: year).days(until: date) {
      case -2: return .goodFriday
      case 1: return .easterMonday
      case 39: return .ascension
      case 50: return .whitMonday
      default: break
      }
    }
    return decreeDays.contains(date) ? .decreeDay : nil
  }

  /// Whether the royal decrees for the day's year are known here.
  public static func knowsDecrees(for date: CivilDate) -> Bool {
    yearsWithKnownDecrees.contains(date.year)
  }

  /// Easter Sunday, by the Gregorian computus of Meeus, Jones and Butcher.
  public static func easterSunday(in year: Int) -> CivilDate {
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let correction = (century + 8) / 25
    let epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let (month, day) = (epact + weekday - 7 * late + 114).quotientAndRemainder(dividingBy: 31)
    return CivilDate(validYear: year, month: month, day: day + 1)
  }

  private static func kingsBirthday(in year: Int) -> CivilDate {
    let day = CivilDate(validYear: year, month: 4, day: year >= 2014 ? 27 : 30)
    return day.weekday == .sunday ? day.previous : day
  }
}

extension CivilDate {
  /// Whether it is neither a Saturday, nor a Sunday, nor a holiday known here.
  public var isWorkingDay: Bool {
    !weekday.isWeekend && DutchHolidays.holiday(on: self) == nil
  }

  /// The working day that lies this many working days before this day, which itself is not counted.
  ///
  /// With 0 it is this day if it is a working day, else the last working day before it.
  ///
  /// - Complexity: O(`count`).
  public func workingDays(before count: Int) -> CivilDate {
    var day = self
    if count == 0 {
      while !day.isWorkingDay { day = day.previous }
      return day
    }
    var left = count
    while left > 0 {
      day = day.previous
      if day.isWorkingDay { left -= 1 }
    }
    return day
  }
}
