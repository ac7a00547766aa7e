import CivilDates
import TestSupport
import Testing

@Suite("Days that come back")
struct RecurringDaysTests {
  private static func days(_ texts: String...) -> RecurringDays {
    .daysOfYear(texts.compactMap { MonthDay($0) })
  }

  private static let all: [RecurringDays] = [
    .day, .monthEnd, .quarterEnd, days("12-31"), days("03-31", "06-30", "09-30", "12-31"), days("02-28"), days("01-01"),
  ]

  /// Whether a day is one of them, by its fields.
  private static func isOne(_ day: CivilDate, of days: RecurringDays) -> Bool {
    switch days {
    case .day: true
    case .monthEnd: day.next.day == 1
    case .quarterEnd: day.next.day == 1 && [1, 4, 7, 10].contains(day.next.month)
    case .daysOfYear(let days): days.contains { $0.month == day.month && $0.day == day.day }
    }
  }

  @Test("The first on or after a day, and the last on or before it, are those that looking day by day finds")
  func brute() {
    let broken = randomCases(2_000, seed: 150) { CivilDate.random(in: 1999...2032, using: &$0) }.counterexample { day in
      Self.all.allSatisfy { days in
        let first = (0...366).lazy.map { day.advanced(days: $0) }.first { Self.isOne($0, of: days) }
        let last = (0...366).lazy.map { day.advanced(days: -$0) }.first { Self.isOne($0, of: days) }
        return days.first(onOrAfter: day) == first && days.last(onOrBefore: day) == last
          && days.contains(day) == Self.isOne(day, of: days)
      }
    }
    #expect(broken == nil)
  }

  @Test("There is none after the year 9999, nor before the year 1")
  func edges() {
    #expect(Self.days("06-30").first(onOrAfter: .max) == nil)
    #expect(RecurringDays.monthEnd.first(onOrAfter: .max) == .max)
    #expect(Self.days("06-30").last(onOrBefore: .min) == nil)
    #expect(RecurringDays.quarterEnd.last(onOrBefore: .min) == nil)
  }
}
