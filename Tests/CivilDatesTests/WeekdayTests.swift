import CivilDates
import TestSupport
import Testing

@Suite("Days of the week")
struct WeekdayTests {
  @Test(
    "Days whose weekday is known",
    arguments: [
      ("1970-01-01", Weekday.thursday), ("1969-12-31", .wednesday), ("2000-02-29", .tuesday),
      ("2022-12-31", .saturday), ("2023-12-31", .sunday), ("2026-04-12", .sunday), ("2016-05-29", .sunday),
      ("0001-01-01", .monday), ("9999-12-31", .friday),
    ])
  func known(text: String, weekday: Weekday) {
    #expect(date(text).weekday == weekday)
  }

  @Test("Weekdays follow each other, also before 1970")
  func cycle() {
    let days = randomCases(seed: 3) { CivilDate.random(in: 1...9998, using: &$0) }
    let broken = days.counterexample { day in
      day.next.weekday.rawValue == day.weekday.rawValue % 7 + 1 && day.advanced(days: 7).weekday == day.weekday
    }
    #expect(broken == nil)
  }

  @Test("The weekend is Saturday and Sunday")
  func weekend() {
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
    #expect(Weekday.allCases.map(\.rawValue) == Array(1...7))
  }
}
