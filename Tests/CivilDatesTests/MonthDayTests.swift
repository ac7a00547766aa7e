import CivilDates
import TestSupport
import Testing

@Suite("Days of every year")
struct MonthDayTests {
  @Test("Texts that are read and printed alike", arguments: ["12-31", "01-01", "02-28", "06-30", "09-05"])
  func roundTrip(text: String) throws {
    #expect(try #require(MonthDay(text)).description == text)
  }

  @Test(
    "Texts that are refused",
    arguments: [
      "", "02-29", "02-30", "04-31", "12-32", "13-01", "00-10", "10-00", "1-1", "1-01", "01-1", "-1-01", "12/31",
      "1231", "12-31 ", " 12-31", "2021-12-31", "--12-31", "31-12", "１２-３１", "12–31",
    ])
  func refused(text: String) {
    #expect(MonthDay(text) == nil)
  }

  @Test("Every year from 1 to 9999 has every such day")
  func everyYear() {
    let days = (1...12).flatMap { month in (1...31).compactMap { MonthDay(month: month, day: $0) } }
    #expect(days.count == 365)
    let broken = [1, 4, 100, 1900, 2000, 2021, 2024, 2100, 9999].counterexample { year in
      days.allSatisfy { day in day.inYear(year).map { ($0.month, $0.day) == (day.month, day.day) } ?? false }
    }
    #expect(broken == nil)
  }

  @Test("No other year has one", arguments: [0, -1, 10_000])
  func noYear(year: Int) throws {
    #expect(try #require(MonthDay("12-31")).inYear(year) == nil)
  }
}
