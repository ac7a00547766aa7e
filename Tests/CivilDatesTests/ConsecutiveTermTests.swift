import CivilDates
import TestSupport
import Testing

@Suite("Consecutive terms")
struct ConsecutiveTermTests {
  /// The terms of a start and a list of lengths, every end computed from the start.
  private static func terms(from start: CivilDate, lengths: [Period]) -> [DateRange] {
    var total = Period()
    var first = start
    return lengths.map { length in
      total = total + length
      let end = start.adding(total, rounding: .up)
      defer { first = end }
      return DateRange(start: first, end: end)
    }
  }

  @Test(
    "Terms counted from the start do not drift at the ends of months",
    arguments: [
      ("2021-03-01", ["P24M", "P12M"], ["2023-02-28", "2024-02-29"]),
      ("2021-07-01", ["P6M", "P6M", "P6M", "P6M"], ["2021-12-31", "2022-06-30", "2022-12-31", "2023-06-30"]),
      ("2021-02-01", ["P1M", "P1M", "P1M", "P1M"], ["2021-02-28", "2021-03-31", "2021-04-30", "2021-05-31"]),
      ("2020-01-01", ["P4Y", "P2Y", "P2Y"], ["2023-12-31", "2025-12-31", "2027-12-31"]),
      ("2020-02-29", ["P1Y", "P1Y", "P1Y", "P1Y"], ["2021-02-28", "2022-02-28", "2023-02-28", "2024-02-28"]),
      ("2023-01-31", ["P1M", "P1M", "P1M"], ["2023-02-28", "2023-03-30", "2023-04-30"]),
    ])
  func lastDays(start: String, lengths: [String], lastDays: [String]) {
    let terms = Self.terms(from: date(start), lengths: lengths.map(period))
    #expect(terms.map(\.lastDay) == lastDays.map(date))
  }

  @Test("Adding to the previous last day drifts")
  func drift() {
    let half = period("P6M")
    let naive = date("2021-12-31").adding(half, rounding: .down).adding(half, rounding: .down)
    #expect(naive == date("2022-12-30"))
    #expect(Self.terms(from: date("2021-07-01"), lengths: [half, half, half]).last?.lastDay == date("2022-12-31"))
  }

  @Test("Each term meets the next: no day lies between them, none in both, and together they are the whole")
  func noGapNoOverlap() {
    let cases = randomCases(seed: 20) { generator in
      let start = CivilDate.random(in: 1950...2080, using: &generator)
      let lengths = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        Period.random(years: 0...3, months: 0...14, days: 1...40, using: &generator)
      }
      return (start: start, lengths: lengths)
    }
    let broken = cases.counterexample { start, lengths in
      let terms = Self.terms(from: start, lengths: lengths)
      let whole = DateRange(
        start: start, end: start.adding(lengths.reduce(Period()) { $0 + $1 }, rounding: .up))
      return zip(terms, terms.dropFirst()).allSatisfy { $0.meets($1) && $0.intersection($1).isEmpty }
        && terms.first?.start == whole.start && terms.last?.end == whole.end
        && terms.reduce(0) { $0 + $1.count } == whole.count && terms.allSatisfy { !$0.isEmpty }
    }
    #expect(broken == nil)
  }
}
