import CivilDates
import TestSupport
import Testing

@Suite("Working days")
struct WorkingDayTests {
  @Test(
    "Days that are one, and days that are none",
    arguments: [
      ("2022-12-30", true), ("2022-12-31", false), ("2023-01-01", false), ("2023-01-02", true), ("2022-12-26", false),
      ("2023-04-07", false), ("2023-04-10", false), ("2023-04-11", true), ("2023-04-27", false), ("2023-04-28", false),
      ("2023-05-05", false), ("2024-12-27", false), ("2026-01-02", false), ("2026-05-04", true),
    ])
  func isWorkingDay(text: String, isWorkingDay: Bool) {
    #expect(date(text).isWorkingDay == isWorkingDay)
  }

  @Test(
    "So many working days before a day",
    arguments: [
      ("2022-12-31", 5, "2022-12-23"), ("2021-12-31", 5, "2021-12-24"), ("2023-12-31", 5, "2023-12-21"),
      ("2022-06-08", 1, "2022-06-07"), ("2022-06-07", 1, "2022-06-03"), ("2022-06-20", 1, "2022-06-17"),
      ("2022-06-18", 1, "2022-06-17"), ("2022-06-20", 5, "2022-06-13"), ("2023-05-01", 1, "2023-04-26"),
      ("2024-12-30", 1, "2024-12-24"), ("2023-04-11", 1, "2023-04-06"), ("2026-01-05", 2, "2025-12-30"),
    ])
  func before(text: String, count: Int, result: String) {
    #expect(date(text).workingDays(before: count) == date(result))
  }

  @Test(
    "None before a day: the day itself, or the last working day before it",
    arguments: [
      ("2022-12-30", "2022-12-30"), ("2022-12-31", "2022-12-30"), ("2023-01-01", "2022-12-30"),
      ("2022-12-26", "2022-12-23"), ("2022-12-25", "2022-12-23"), ("2023-04-10", "2023-04-06"),
    ])
  func none(text: String, result: String) {
    #expect(date(text).workingDays(before: 0) == date(result))
  }

  private static let cases = randomCases(seed: 30) { generator in
    (day: CivilDate.random(in: 1990...2060, using: &generator), count: Int.random(in: 0...25, using: &generator))
  }

  @Test("The result is a working day, not later, and exactly so many working days lie from it up to the day")
  func count() {
    let broken = Self.cases.counterexample { day, count in
      let result = day.workingDays(before: count)
      let between = (result..<day).count(where: \.isWorkingDay)
      return result.isWorkingDay && result <= day
        && (count == 0 ? between == (result == day ? 0 : 1) : between == count)
    }
    #expect(broken == nil)
  }

  @Test("A later day has no earlier result, and more working days no later one")
  func monotone() {
    let broken = Self.cases.counterexample { day, count in
      day.workingDays(before: count) <= day.next.workingDays(before: count)
        && day.workingDays(before: count + 1) <= day.workingDays(before: count)
    }
    #expect(broken == nil)
  }
}
