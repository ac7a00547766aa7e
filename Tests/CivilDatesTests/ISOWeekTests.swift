import CivilDates
import TestSupport
import Testing

@Suite("ISO weeks")
struct ISOWeekTests {
  @Test(
    "Weeks at the turn of a year",
    arguments: [
      ("2020-12-31", "2020-W53"), ("2021-01-01", "2020-W53"), ("2021-01-03", "2020-W53"), ("2021-01-04", "2021-W01"),
      ("2022-01-02", "2021-W52"), ("2022-12-31", "2022-W52"), ("2023-01-01", "2022-W52"), ("2023-01-02", "2023-W01"),
      ("2018-12-31", "2019-W01"), ("2024-12-30", "2025-W01"), ("2026-12-31", "2026-W53"), ("2027-01-03", "2026-W53"),
    ])
  func turnOfYear(text: String, week: String) {
    #expect(ISOWeek(containing: date(text)).description == week)
  }

  @Test("The Monday of a week")
  func monday() {
    #expect(ISOWeek.monday(ofWeek: 1, year: 2021) == date("2021-01-04"))
    #expect(ISOWeek.monday(ofWeek: 53, year: 2020) == date("2020-12-28"))
    #expect(ISOWeek.monday(ofWeek: 1, year: 2025) == date("2024-12-30"))
  }

  @Test(
    "Weeks that a year does not have", arguments: [(0, 2021), (53, 2021), (54, 2020), (-1, 2021), (1, 0), (1, 10_000)])
  func missing(week: Int, year: Int) {
    #expect(ISOWeek.monday(ofWeek: week, year: year) == nil)
  }

  @Test("A day lies in the seven days from the Monday of its week")
  func roundTrip() {
    let days = randomCases(seed: 4) { CivilDate.random(in: 2...9998, using: &$0) }
    let broken = days.counterexample { day in
      let week = ISOWeek(containing: day)
      guard let monday = ISOWeek.monday(ofWeek: week.week, year: week.year) else { return false }
      return monday.weekday == .monday && (0..<7).contains(monday.days(until: day))
    }
    #expect(broken == nil)
  }

  @Test("A year has 53 weeks exactly if it starts or ends on a Thursday")
  func longYears() {
    let broken = (1...9998).counterexample { year in
      let isLong = date(year, 1, 1).weekday == .thursday || date(year, 12, 31).weekday == .thursday
      return (ISOWeek.monday(ofWeek: 53, year: year) != nil) == isLong
    }
    #expect(broken == nil)
  }
}
