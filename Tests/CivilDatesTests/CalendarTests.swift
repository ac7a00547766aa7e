import CivilDates
import TestSupport
import Testing

@Suite("The calendar")
struct CalendarTests {
  @Test("Every day of 1600 to 2400 has the next number and gives its fields back")
  func everyDay() {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var number = -135_140
    var broken: String?
    for year in 1600...2400 {
      let isLeap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
      for month in 1...12 {
        for day in 1...(isLeap && month == 2 ? 29 : lengths[month - 1]) {
          let date = CivilDate(year: year, month: month, day: day)
          if date?.dayNumber != number || CivilDate(dayNumber: number).fields != (year, month, day) {
            broken = broken ?? "\(year)-\(month)-\(day)"
          }
          number += 1
        }
      }
    }
    #expect(broken == nil)
  }

  @Test("Random days of the years 1 to 9999 keep their number, fields and order")
  func randomDays() {
    let numbers = randomCases(20_000, seed: 1) {
      Int.random(in: CivilDate.min.dayNumber...CivilDate.max.dayNumber, using: &$0)
    }
    let broken = numbers.counterexample { number in
      let (year, month, day) = CivilDate(dayNumber: number).fields
      return CivilDate(year: year, month: month, day: day)?.dayNumber == number
        && CivilDate(dayNumber: number) < CivilDate(dayNumber: number + 1)
    }
    #expect(broken == nil)
  }

  @Test(
    "Day numbers count from 1970-01-01",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("1970-01-02", 1), ("2000-03-01", 11_017), ("2000-02-29", 11_016),
      ("1600-01-01", -135_140), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
  func anchors(text: String, number: Int) throws {
    #expect(try #require(CivilDate(text)).dayNumber == number)
    #expect(CivilDate(dayNumber: number).description == text)
  }

  @Test("The years that people can write are 1 to 9999")
  func bounds() {
    #expect(CivilDate.min == date("0001-01-01"))
    #expect(CivilDate.max == date("9999-12-31"))
  }

  @Test(
    "Arithmetic may leave the years that people can write", arguments: [-1_000_000, -719_163, 2_932_897, 5_000_000])
  func beyond(number: Int) {
    let (year, month, day) = CivilDate(dayNumber: number).fields
    #expect(!(1...9999).contains(year))
    #expect((1...12).contains(month))
    #expect((1...CivilDate.lengthOfMonth(month, year: year)).contains(day))
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test("400 years are 146 097 days, wherever they start")
  func cycle() {
    let starts = randomCases(seed: 2) { CivilDate.random(in: 1...9000, using: &$0) }
    let broken = starts.counterexample { start in
      let (year, month, day) = start.fields
      let later = start.advanced(days: 146_097).fields
      return later == (year + 400, month, day)
    }
    #expect(broken == nil)
  }

  @Test(
    "Days that the calendar does not have",
    arguments: [
      (2023, 2, 29), (2023, 2, 30), (1900, 2, 29), (2100, 2, 29), (2023, 4, 31), (2023, 6, 31), (2023, 9, 31),
      (2023, 11, 31), (2023, 1, 32), (2023, 1, 0), (2023, 1, -1), (2023, 0, 1), (2023, 13, 1), (0, 1, 1), (-1, 1, 1),
      (10_000, 1, 1), (Int.max, 1, 1), (2023, Int.max, 1), (2023, 1, Int.max),
    ])
  func missingDays(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "Leap years",
    arguments: [
      (1600, true), (1700, false), (1900, false), (1996, true), (2000, true), (2020, true), (2021, false),
      (2023, false), (2024, true), (2100, false), (2400, true), (4, true), (1, false), (9999, false),
    ])
  func leapYears(year: Int, isLeap: Bool) {
    #expect(CivilDate.isLeapYear(year) == isLeap)
    #expect(CivilDate.lengthOfMonth(2, year: year) == (isLeap ? 29 : 28))
    #expect((CivilDate(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(
    "First and last days of month and year",
    arguments: [
      ("2012-02-15", "2012-02-01", "2012-02-29", "2012-01-01", "2012-12-31"),
      ("2013-02-15", "2013-02-01", "2013-02-28", "2013-01-01", "2013-12-31"),
      ("2024-02-29", "2024-02-01", "2024-02-29", "2024-01-01", "2024-12-31"),
      ("2023-01-01", "2023-01-01", "2023-01-31", "2023-01-01", "2023-12-31"),
      ("2023-12-31", "2023-12-01", "2023-12-31", "2023-01-01", "2023-12-31"),
      ("2023-04-30", "2023-04-01", "2023-04-30", "2023-01-01", "2023-12-31"),
    ])
  func edges(_ text: String, monthStart: String, monthEnd: String, yearStart: String, yearEnd: String) {
    let day = date(text)
    #expect(day.firstOfMonth == date(monthStart))
    #expect(day.lastOfMonth == date(monthEnd))
    #expect(day.firstOfYear == date(yearStart))
    #expect(day.lastOfYear == date(yearEnd))
  }

  @Test("Days lie in a row: next, previous, distance and stride agree")
  func row() {
    #expect(date("2023-12-31").next == date("2024-01-01"))
    #expect(date("2024-03-01").previous == date("2024-02-29"))
    #expect(date("2024-02-28").days(until: date("2024-03-01")) == 2)
    #expect(date("2024-03-01").days(until: date("2024-02-28")) == -2)
    #expect(date("2024-02-28").distance(to: date("2024-03-01")) == 2)
    #expect(date("2024-02-28").advanced(by: 2) == date("2024-03-01"))
    #expect((date("2024-01-01")...date("2024-12-31")).count == 366)
    let mondays = stride(from: date("2024-01-01"), through: date("2024-01-31"), by: 7).map(\.day)
    #expect(mondays == [1, 8, 15, 22, 29])
  }
}
