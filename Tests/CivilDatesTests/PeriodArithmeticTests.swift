import CivilDates
import TestSupport
import Testing

@Suite("Adding and subtracting periods")
struct PeriodArithmeticTests {
  /// The published cases of dates-calc (CatalaLang, `exact_computations.csv`), as facts.
  @Test(
    "Sums that need no rounding",
    arguments: [
      ("2012-03-20", "P10D", "2012-03-30"), ("2012-03-31", "P1D", "2012-04-01"), ("2012-02-28", "P1D", "2012-02-29"),
      ("2013-02-28", "P1D", "2013-03-01"), ("2012-03-01", "P71D", "2012-05-11"), ("2012-11-01", "P71D", "2013-01-11"),
      ("2012-02-15", "P2M", "2012-04-15"), ("2012-02-28", "P4M", "2012-06-28"), ("2012-03-15", "P1M", "2012-04-15"),
      ("2012-11-15", "P3M", "2013-02-15"), ("2012-03-31", "P2M", "2012-05-31"), ("2012-01-31", "P2M", "2012-03-31"),
      ("2013-01-31", "P2M", "2013-03-31"), ("2012-10-31", "P5M", "2013-03-31"), ("2012-01-01", "P1Y", "2013-01-01"),
      ("2012-02-28", "P4Y", "2016-02-28"), ("2012-02-29", "P4Y", "2016-02-29"), ("2012-03-15", "P1Y", "2013-03-15"),
      ("2012-11-15", "P3Y", "2015-11-15"),
    ])
  func exact(start: String, length: String, sum: String) {
    for rounding in Rounding.allCases {
      #expect(date(start).adding(period(length), rounding: rounding) == date(sum))
    }
  }

  /// The published cases of dates-calc (`ambiguous_computations.csv`), as facts.
  @Test(
    "Sums that are rounded",
    arguments: [
      ("2012-03-31", "P1M", "2012-05-01", "2012-04-30"), ("2012-03-31", "P3M", "2012-07-01", "2012-06-30"),
      ("2012-01-31", "P1M", "2012-03-01", "2012-02-29"), ("2012-01-31", "P3M", "2012-05-01", "2012-04-30"),
      ("2013-01-31", "P1M", "2013-03-01", "2013-02-28"), ("2013-01-31", "P3M", "2013-05-01", "2013-04-30"),
      ("2012-10-31", "P4M", "2013-03-01", "2013-02-28"), ("2012-10-31", "P6M", "2013-05-01", "2013-04-30"),
      ("2012-10-29", "P4M", "2013-03-01", "2013-02-28"), ("2012-02-29", "P1Y", "2013-03-01", "2013-02-28"),
      ("2012-02-29", "P88Y", "2100-03-01", "2100-02-28"),
    ])
  func rounded(start: String, length: String, up: String, down: String) {
    #expect(date(start).adding(period(length), rounding: .up) == date(up))
    #expect(date(start).adding(period(length), rounding: .down) == date(down))
  }

  @Test(
    "Years and months are rounded once, together",
    arguments: [
      ("2024-02-29", "P1Y1M", "2025-03-29", "2025-03-29"), ("2012-02-29", "P1Y36M", "2016-02-29", "2016-02-29"),
      ("2012-02-29", "P3Y12M", "2016-02-29", "2016-02-29"), ("2024-01-31", "P1Y1M", "2025-03-01", "2025-02-28"),
      ("2024-01-31", "P1Y2M", "2025-03-31", "2025-03-31"), ("2020-02-29", "P1Y12M", "2022-03-01", "2022-02-28"),
    ])
  func roundedOnce(start: String, length: String, up: String, down: String) {
    #expect(date(start).adding(period(length), rounding: .up) == date(up))
    #expect(date(start).adding(period(length), rounding: .down) == date(down))
  }

  @Test(
    "Days are added after the months are rounded",
    arguments: [
      ("2023-01-31", "P1M1D", "2023-03-02", "2023-03-01"), ("2024-01-31", "P1M14D", "2024-03-15", "2024-03-14"),
      ("2023-01-31", "P1Y1M30D", "2024-03-31", "2024-03-30"), ("2023-12-31", "P2M1D", "2024-03-02", "2024-03-01"),
    ])
  func daysLast(start: String, length: String, up: String, down: String) {
    #expect(date(start).adding(period(length), rounding: .up) == date(up))
    #expect(date(start).adding(period(length), rounding: .down) == date(down))
  }

  /// Hoge Raad 1 September 2017, ECLI:NL:HR:2017:2225: a term in months ends on the day with the same number.
  @Test(
    "The Hoge Raad's three months",
    arguments: [
      ("2016-02-29", "2016-05-29"), ("2016-02-28", "2016-05-28"), ("2016-04-30", "2016-07-30"),
      ("2016-09-30", "2016-12-30"), ("2016-11-30", "2017-02-28"), ("2015-11-30", "2016-02-29"),
    ])
  func sameNumber(event: String, last: String) {
    #expect(date(event).adding(period("P3M"), rounding: .down) == date(last))
  }

  @Test(
    "Differences",
    arguments: [
      ("2022-08-31", "P6M", "2022-03-01", "2022-02-28"), ("2022-07-01", "P3M", "2022-04-01", "2022-04-01"),
      ("2023-03-01", "P6M", "2022-09-01", "2022-09-01"), ("2022-03-31", "P1M", "2022-03-01", "2022-02-28"),
      ("2026-05-31", "P1M", "2026-05-01", "2026-04-30"), ("2024-02-29", "P1Y", "2023-03-01", "2023-02-28"),
      ("2025-03-29", "P1Y1M", "2024-02-29", "2024-02-29"), ("2024-02-29", "P4Y", "2020-02-29", "2020-02-29"),
      ("2012-05-11", "P71D", "2012-03-01", "2012-03-01"), ("2023-01-01", "P1D", "2022-12-31", "2022-12-31"),
      ("2024-03-01", "P12M", "2023-03-01", "2023-03-01"), ("2020-01-15", "P13M", "2018-12-15", "2018-12-15"),
    ])
  func difference(end: String, length: String, up: String, down: String) {
    #expect(date(end).subtracting(period(length), rounding: .up) == date(up))
    #expect(date(end).subtracting(period(length), rounding: .down) == date(down))
  }

  @Test(
    "Days are subtracted before the months are rounded",
    arguments: [
      ("2023-03-31", "P1M1D", "2023-03-01", "2023-02-28"), ("2023-04-01", "P1M1D", "2023-03-01", "2023-02-28"),
      ("2023-03-01", "P1M1D", "2023-01-28", "2023-01-28"), ("2023-04-14", "P1M14D", "2023-03-01", "2023-02-28"),
    ])
  func daysFirst(end: String, length: String, up: String, down: String) {
    #expect(date(end).subtracting(period(length), rounding: .up) == date(up))
    #expect(date(end).subtracting(period(length), rounding: .down) == date(down))
  }

  @Test(
    "Whole months between two days with the same number",
    arguments: [
      ("2023-01-01", "2024-01-01", 12), ("2023-01-01", "2023-01-01", 0), ("2022-12-31", "2023-01-31", 1),
      ("2024-02-29", "2028-02-29", 48), ("2024-01-01", "2023-01-01", -12), ("2022-11-15", "2023-02-15", 3),
      ("2022-12-31", "2023-02-28", nil), ("2023-01-01", "2023-12-31", nil), ("2023-01-31", "2023-03-01", nil),
    ] as [(String, String, Int?)])
  func wholeMonths(from: String, until: String, months: Int?) {
    #expect(date(from).wholeMonths(until: date(until)) == months)
  }
}
