import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("Claims tails")
struct ClaimsRuleTests {
  private static func tail(after lastDay: String, _ claims: Claims) -> ComputedDay {
    ClaimsRule.lastDay(after: ImpreciseDate(date(lastDay).next), claims: claims)
  }

  @Test(
    "The tail runs through the day before the end, a period later",
    arguments: [
      ("2022-12-31", "P5Y", "2027-12-31"), ("2021-12-31", "P5Y", "2026-12-31"), ("2022-12-31", "P6M", "2023-06-30"),
      ("2022-12-31", "P90D", "2023-03-31"), ("2024-02-29", "P5Y", "2029-02-28"), ("2024-02-28", "P1Y", "2025-02-28"),
      ("2022-12-31", "P2M", "2023-02-28"),
    ])
  func oneReading(lastDay: String, length: String, expected: String) {
    let computed = Self.tail(after: lastDay, .tail(length))
    #expect(computed.date == date(expected))
    #expect(!computed.isAmbiguous)
    #expect(computed.alternatives == [])
  }

  @Test(
    "Where the day with the same number differs, the tail is ambiguous and the later day holds",
    arguments: [
      ("2023-02-28", "P5Y", "2028-02-28", "2028-02-29"), ("2022-06-30", "P6M", "2022-12-30", "2022-12-31"),
      ("2022-02-28", "P1M", "2022-03-28", "2022-03-31"), ("2022-04-30", "P1Y1M", "2023-05-30", "2023-05-31"),
    ])
  func twoReadings(lastDay: String, length: String, earlier: String, later: String) {
    let computed = Self.tail(after: lastDay, .tail(length))
    #expect(computed.date == date(later))
    #expect(computed.isAmbiguous)
    #expect(computed.alternatives == [date(earlier), date(later)])
    #expect(
      computed.derivation.contains(
        .ambiguousClaims(fromEnd: date(later), fromLastDay: date(earlier), holds: date(later))))
  }

  @Test(
    "A claim that falls due later starts the tail later",
    arguments: [
      ("2022-12-31", "P1M", "P5Y", "2028-01-31"), ("2022-12-31", "P30D", "P5Y", "2028-01-30"),
      ("2022-01-31", "P1M", "P5Y", "2027-02-28"), ("2022-12-31", "P1Y", "P5Y", "2028-12-31"),
    ])
  func dueAfter(lastDay: String, dueAfter: String, length: String, expected: String) {
    let computed = Self.tail(after: lastDay, .tail(length, dueAfter: dueAfter))
    #expect(computed.date == date(expected))
    #expect(computed.derivation.contains(.dueAfter(period(dueAfter), .made)))
  }

  @Test("The explanation says that the law counts from the day on which a claim falls due")
  func limitation() {
    #expect(Self.tail(after: "2022-12-31", .tail("P5Y")).derivation.contains(.limitation))
  }

  @Test("An unknown length or an unknown end gives no day")
  func unknown() {
    #expect(Self.tail(after: "2022-12-31", .tail(nil)).date == nil)
    let noEnd = ClaimsRule.lastDay(after: nil, claims: .tail("P5Y"))
    #expect(noEnd.date == nil)
    #expect(noEnd.derivation.steps == [.unknownEnd(.made)])
  }

  @Test(
    "A tail that a statute sets moves off a weekend, unless it is counted in years",
    arguments: [
      ("2023-03-31", "P1M", "2023-05-01"), ("2017-12-31", "P5Y", "2022-12-31"), ("2022-12-31", "P12W", "2023-03-27"),
      ("2022-12-31", "P13W", "2023-04-01"),
    ])
  func statute(lastDay: String, length: String, expected: String) {
    #expect(Self.tail(after: lastDay, .tail(length, basis: .statute)).date == date(expected))
  }

  @Test("Every end of a contract has its own tail")
  func deadlines() throws {
    let contract = Contract.of(
      .of(start: "2020-01-01", duration: "P4Y"), [.silence("P2Y"), .silence("P2Y")], claims: .tail("P5Y"))
    for (steps, expected) in ["2028-12-31", "2030-12-31", "2032-12-31"].enumerated() {
      let deadline = try #require(contract.deadline("claims-end/\(steps)"))
      #expect(deadline.date == date(expected))
      #expect(deadline.sendBy == nil)
    }
    #expect(Contract.jbJr.deadline("claims-end/0") == nil)
  }

  @Test("For an end that is not known to the day, the tail has both bounds, and the later one holds")
  func imprecise() throws {
    let contract = Contract.of(.of(lastDay: "2021-12"), claims: .tail("P5Y"))
    let deadline = try #require(contract.deadline("claims-end/0"))
    #expect(deadline.date == date("2026-12-31"))
    #expect(deadline.alternatives == [date("2026-12-01"), date("2026-12-31")])
    #expect(deadline.isImprecise)
    #expect(!deadline.isAmbiguous)
  }
}
