import CivilDates
import TestSupport
import Testing

@Suite("Ranges of days")
struct DateRangeTests {
  private let year = DateRange(date("2022-01-01"), through: date("2022-12-31"))

  @Test("The last day is inside, the end is not")
  func bounds() {
    #expect(year.start == date("2022-01-01"))
    #expect(year.end == date("2023-01-01"))
    #expect(year.lastDay == date("2022-12-31"))
    #expect(year == DateRange(start: date("2022-01-01"), end: date("2023-01-01")))
    #expect(year.count == 365)
    #expect(!year.isEmpty)
    for (text, isInside) in [
      ("2021-12-31", false), ("2022-01-01", true), ("2022-06-30", true), ("2022-12-31", true), ("2023-01-01", false),
    ] {
      #expect(year.contains(date(text)) == isInside)
    }
  }

  @Test("A range through its first day is that day")
  func oneDay() {
    let one = DateRange(date("2022-12-31"), through: date("2022-12-31"))
    #expect(one.count == 1)
    #expect(one.lastDay == one.start)
  }

  @Test(
    "A range whose end is not later than its start is empty", arguments: ["2022-12-31", "2022-01-01", "2021-06-30"])
  func empty(end: String) {
    let range = DateRange(start: date("2022-12-31"), end: date(end))
    #expect(range.isEmpty)
    #expect(range.isEmpty == (range.lastDay == nil))
    #expect(range.count == 0)
    #expect(!range.contains(range.start))
  }

  @Test(
    "A range meets the one that starts on its end",
    arguments: [("2022-12-31", false), ("2023-01-01", true), ("2023-01-02", false)])
  func meets(start: String, meets: Bool) {
    #expect(year.meets(DateRange(date(start), through: date("2023-12-31"))) == meets)
  }

  @Test("A day lies in the intersection exactly if it lies in both")
  func intersection() {
    let cases = randomCases(seed: 22) { generator in
      let first = date("2022-01-01")
      let bounds = (0..<4).map { _ in first.advanced(days: Int.random(in: 0...12, using: &generator)) }
      return (
        DateRange(start: bounds[0], end: bounds[1]), DateRange(start: bounds[2], end: bounds[3])
      )
    }
    let broken = cases.counterexample { one, other in
      let both = one.intersection(other)
      return (date("2021-12-31")...date("2022-01-15")).allSatisfy { day in
        both.contains(day) == (one.contains(day) && other.contains(day))
      } && both.count == other.intersection(one).count && (both.lastDay == nil) == both.isEmpty
    }
    #expect(broken == nil)
  }
}
