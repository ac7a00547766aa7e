import CivilDates
import Foundation
import TestSupport
import Testing

/// Foundation's Gregorian calendar is Julian before 1582, so the two are compared on years that both count alike.
@Suite("Against Foundation's calendars")
struct FoundationCalendarTests {
  private static func calendar(_ identifier: Calendar.Identifier) throws -> Calendar {
    var calendar = Calendar(identifier: identifier)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    return calendar
  }

  private static func instant(of day: CivilDate) -> Date {
    Date(timeIntervalSince1970: TimeInterval(day.dayNumber) * 86_400)
  }

  @Test("Year, month, day and weekday of every day of 1900 to 2100")
  func fields() throws {
    let calendar = try Self.calendar(.gregorian)
    let broken = (date("1900-01-01")...date("2100-12-31")).counterexample { day in
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: Self.instant(of: day))
      // Foundation counts from Sunday as 1, ISO 8601 from Monday as 1.
      let isoWeekday = parts.weekday.map { ($0 + 5) % 7 + 1 }
      return parts.year == day.year && parts.month == day.month && parts.day == day.day
        && isoWeekday == day.weekday.rawValue
    }
    #expect(broken == nil)
  }

  @Test("ISO weeks of every day of 1990 to 2060")
  func weeks() throws {
    let calendar = try Self.calendar(.iso8601)
    let broken = (date("1990-01-01")...date("2060-12-31")).counterexample { day in
      let parts = calendar.dateComponents([.yearForWeekOfYear, .weekOfYear], from: Self.instant(of: day))
      let week = ISOWeek(containing: day)
      return parts.yearForWeekOfYear == week.year && parts.weekOfYear == week.week
    }
    #expect(broken == nil)
  }

  @Test("Foundation rounds after the years and again after the months; one rounding is right")
  func doubleRounding() throws {
    let calendar = try Self.calendar(.gregorian)
    for (start, years, months, foundation, ours) in [
      ("2024-02-29", 1, 1, "2025-03-28", "2025-03-29"), ("2012-02-29", 1, 36, "2016-02-28", "2016-02-29"),
    ] {
      let sum = calendar.date(
        byAdding: DateComponents(year: years, month: months), to: Self.instant(of: date(start)))
      #expect(sum == Self.instant(of: date(foundation)))
      for rounding in Rounding.allCases {
        #expect(date(start).adding(Period(years: years, months: months), rounding: rounding) == date(ours))
      }
    }
  }
}
