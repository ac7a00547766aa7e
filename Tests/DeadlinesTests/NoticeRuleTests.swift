import CivilDates
import Deadlines
import Diagnostics
import Register
import TestSupport
import Testing

@Suite("Notice before an end")
struct NoticeRuleTests {
  private static func notice(
    _ length: String, beforeEndOf lastDay: String, basis: AlgemeneTermijnenwet.Basis = .contract
  ) -> ComputedDay {
    NoticeRule.lastDay(
      before: ImpreciseDate(date(lastDay).next), notice: .before(length), basis: basis, place: .made)
  }

  @Test(
    "Where counting from the end and from the last day agree, there is one day",
    arguments: [
      ("2022-12-31", "P3M", "2022-09-30"), ("2022-12-31", "P1M", "2022-11-30"), ("2022-12-31", "P6M", "2022-06-30"),
      ("2022-12-31", "P1Y", "2021-12-31"), ("2022-08-31", "P6M", "2022-02-28"), ("2024-02-29", "P1Y", "2023-02-28"),
      ("2022-12-31", "P30D", "2022-12-01"), ("2022-12-31", "P2W", "2022-12-17"), ("2022-06-15", "P3M", "2022-03-15"),
      ("2022-12-31", "P0D", "2022-12-31"), ("2022-10-31", "P1M", "2022-09-30"),
    ])
  func oneReading(lastDay: String, length: String, expected: String) {
    let computed = Self.notice(length, beforeEndOf: lastDay)
    #expect(computed.date == date(expected))
    #expect(!computed.isAmbiguous)
    #expect(computed.alternatives == [])
  }

  /// The first reading counts back from the exclusive end, the second from the last day, clamped.
  @Test(
    "Where they differ the day is ambiguous, both readings are kept and the earlier one holds",
    arguments: [
      ("2022-06-30", "P3M", "2022-03-31", "2022-03-30"), ("2023-02-28", "P6M", "2022-08-31", "2022-08-28"),
      ("2022-03-30", "P1M", "2022-02-27", "2022-02-28"), ("2024-02-29", "P6M", "2023-08-31", "2023-08-29"),
      ("2025-02-28", "P1Y", "2024-02-29", "2024-02-28"), ("2022-04-30", "P1M", "2022-03-31", "2022-03-30"),
      ("2022-11-30", "P1M", "2022-10-31", "2022-10-30"), ("2022-03-29", "P1M", "2022-02-27", "2022-02-28"),
      ("2022-06-30", "P3M10D", "2022-03-20", "2022-03-20"),
    ])
  func twoReadings(lastDay: String, length: String, fromEnd: String, fromLastDay: String) {
    let computed = Self.notice(length, beforeEndOf: lastDay)
    let holds = min(date(fromEnd), date(fromLastDay))
    #expect(computed.date == holds)
    #expect(computed.isAmbiguous == (fromEnd != fromLastDay))
    #expect(computed.alternatives == (fromEnd == fromLastDay ? [] : [holds, max(date(fromEnd), date(fromLastDay))]))
    if fromEnd != fromLastDay {
      #expect(
        computed.derivation.contains(
          .ambiguousNotice(fromEnd: date(fromEnd), fromLastDay: date(fromLastDay), holds: holds)))
    }
  }

  @Test("An unknown notice has no day, and says which end it precedes")
  func unknown() {
    let computed = Self.notice("unknown", beforeEndOf: "2022-12-31")
    #expect(computed.date == nil)
    #expect(computed.before == date("2023-01-01"))
    #expect(computed.derivation.steps == [.unknownNotice(before: date("2023-01-01"), .made)])
  }

  @Test("Notice before an unknown end has no day and precedes nothing")
  func unknownEnd() {
    let computed = NoticeRule.lastDay(before: nil, notice: .before("P3M"), basis: .contract, place: .made)
    #expect(computed.date == nil)
    #expect(computed.before == nil)
    #expect(computed.derivation.steps == [.unknownEnd(.made)])
  }

  @Test("A notice that a contract sets stays on a weekend, and the derivation says why")
  func contractStays() {
    let computed = Self.notice("P3M", beforeEndOf: "2023-03-31")
    #expect(computed.date == date("2022-12-31"))
    #expect(computed.derivation.contains(.notStatutory))
  }

  @Test(
    "A notice that a statute sets is counted backward: it stays on a weekend, and moves back by article 2 alone",
    arguments: [
      ("2023-03-31", "P3M", "2022-12-31"), ("2023-04-10", "P3D", "2023-04-04"), ("2024-12-27", "P3D", "2024-12-22"),
      ("2023-06-08", "P3D", "2023-06-05"), ("2022-12-31", "P1Y", "2021-12-31"),
    ])
  func statute(lastDay: String, length: String, expected: String) {
    let computed = Self.notice(length, beforeEndOf: lastDay, basis: .statute)
    #expect(computed.date == date(expected))
    #expect(!computed.derivation.contains(.notStatutory))
  }

  @Test(
    "Full calendar years go back to the 31 December before them",
    arguments: [
      ("2022-12-31", 1, "2021-12-31"), ("2023-12-31", 1, "2022-12-31"), ("2022-12-31", 2, "2020-12-31"),
      ("2022-12-31", 0, "2022-12-31"), ("2023-06-30", 1, "2021-12-31"), ("2023-12-30", 1, "2021-12-31"),
      ("2023-01-01", 1, "2021-12-31"), ("2023-06-30", 2, "2020-12-31"), ("2023-06-30", 0, "2022-12-31"),
      ("2024-02-29", 1, "2022-12-31"),
    ])
  func calendarYears(lastDay: String, years: Int, expected: String) {
    let computed = NoticeRule.lastDay(
      before: ImpreciseDate(date(lastDay).next), notice: .calendarYears(years), basis: .contract, place: .made)
    #expect(computed.date == date(expected))
    #expect(!computed.isAmbiguous)
  }

  @Test("The notice of a step precedes the end of the term before it, counted from the start")
  func steps() throws {
    let contract = Contract.of(
      .of(start: "2021-03-01", duration: "P24M"),
      [.silence("P12M", notice: .before("P6M")), .decision("P12M", notice: .before("P1M"))])
    let first = try #require(contract.deadline("notice/1"))
    #expect(first.date == date("2022-08-28"))
    #expect(first.alternatives == [date("2022-08-28"), date("2022-08-31")])
    #expect(first.isAmbiguous)
    let second = try #require(contract.deadline("extension-decision/2"))
    #expect(second.date == date("2024-01-29"))
    #expect(second.alternatives == [date("2024-01-29"), date("2024-01-31")])
  }

  @Test("A step by agreement can be agreed on through the last day of the term before it")
  func agreement() throws {
    let contract = Contract.of(.of(start: "2021-01-01", duration: "P2Y"), [.agreement("P1Y")])
    let deadline = try #require(contract.deadline("extension-decision/1"))
    #expect(deadline.date == date("2022-12-31"))
    #expect(deadline.derivation.contains(.untilTermEnds))
  }

  @Test(
    "Full calendar months go back to the end of the month before them; ordinary months that end later are the other reading",
    arguments: [
      ("2022-12-31", 6, ["2022-06-30"]),
      ("2022-08-15", 1, ["2022-06-30", "2022-07-15"]),
      ("2022-12-31", 0, ["2022-12-31"]),
      ("2024-02-28", 2, ["2023-11-30", "2023-12-28"]),
      ("2024-02-29", 2, ["2023-12-31"]),
    ])
  func calendarMonths(lastDay: String, months: Int, readings: [String]) {
    let day = NoticeRule.lastDay(
      before: ImpreciseDate(date(lastDay).next), notice: .calendarMonths(months), basis: .contract, place: .made)
    let expected = readings.map { date($0) }
    #expect(day.date == expected[0])
    #expect(day.isAmbiguous == (expected.count > 1))
    #expect(day.alternatives == (expected.count > 1 ? expected : []))
    #expect(!day.derivation.contains { !$0.replays })
  }
}
