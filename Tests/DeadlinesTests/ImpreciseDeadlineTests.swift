import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("Deadlines over imprecise dates")
struct ImpreciseDeadlineTests {
  @Test("A last day in December 2021 gives every end an earliest and a latest day")
  func lastDay() throws {
    let contract = Contract.of(
      .of(duration: "P2Y", lastDay: "2021-12"), [.silence("P1Y"), .silence("P1Y")])
    for (steps, earliest, latest) in [
      (0, "2021-12-01", "2021-12-31"), (1, "2022-12-01", "2022-12-31"), (2, "2023-12-01", "2023-12-31"),
    ] {
      let end = try #require(contract.deadline("term-end/\(steps)"))
      #expect(end.date == date(earliest))
      #expect(end.alternatives == [date(earliest), date(latest)])
      #expect(end.isImprecise)
      #expect(!end.isAmbiguous)
    }
  }

  @Test("A start in the second quarter gives the term an earliest and a latest end, with the source's words")
  func start() throws {
    let contract = Contract.of(.of(start: "2021-34", duration: "P5Y"))
    let end = try #require(contract.deadline("term-end/0"))
    #expect(end.date == date("2026-03-31"))
    #expect(end.alternatives == [date("2026-03-31"), date("2026-06-29")])
    #expect(
      end.derivation.contains(.imprecise(earliest: date("2026-03-31"), latest: date("2026-06-29"), text: "2021-34")))
  }

  @Test("Notice before an imprecise end must be received before the earliest")
  func notice() throws {
    let contract = Contract.of(.of(lastDay: "2021-12"), [.silence("P1Y", notice: .before("P3M"))])
    let notice = try #require(contract.deadline("notice/1"))
    #expect(notice.date == date("2021-09-01"))
    #expect(notice.alternatives == [date("2021-09-01"), date("2021-09-30")])
    #expect(notice.isImprecise)
    #expect(!notice.isAmbiguous)
    #expect(notice.sendBy == date("2021-08-25"))
  }

  @Test("Imprecise and ambiguous at once: the bounds span all readings")
  func both() throws {
    let contract = Contract.of(.of(lastDay: "[2022-06-29..2022-06-30]"), [.silence("P1Y", notice: .before("P3M"))])
    let notice = try #require(contract.deadline("notice/1"))
    #expect(notice.isImprecise)
    #expect(notice.isAmbiguous)
    #expect(notice.date == date("2022-03-29"))
    #expect(notice.alternatives == [date("2022-03-29"), date("2022-03-31")])
  }

  @Test("A claims tail after an imprecise end lasts until the latest day that it can")
  func claims() throws {
    let contract = Contract.of(.of(lastDay: "2023-12"), claims: .tail("P5Y"))
    let tail = try #require(contract.deadline("claims-end/0"))
    #expect(tail.date == date("2028-12-31"))
    #expect(tail.isImprecise)
    #expect(tail.alternatives == [date("2028-12-01"), date("2028-12-31")])
    #expect(
      tail.derivation.contains(
        .impreciseLatest(earliest: date("2028-12-01"), latest: date("2028-12-31"), text: nil)))
  }

  @Test("One of several years stays one of several years")
  func years() throws {
    let contract = Contract.of(.of(lastDay: "[2026..2030]"), [.silence("P2Y", notice: .unknown)])
    let end = try #require(contract.deadline("term-end/0"))
    #expect(end.alternatives == [date("2026-01-01"), date("2030-12-31")])
    let notice = try #require(contract.deadline("notice/1"))
    #expect(notice.date == nil)
    #expect(notice.before == date("2026-01-02"))
    #expect(notice.isImprecise)
  }

  @Test("Full calendar years before an imprecise end")
  func calendarYears() throws {
    let contract = Contract.of(
      .of(lastDay: "[2022-12-30..2022-12-31]"), [.silence("P1Y", notice: .calendarYears(1))])
    let notice = try #require(contract.deadline("notice/1"))
    #expect(notice.date == date("2020-12-31"))
    #expect(notice.alternatives == [date("2020-12-31"), date("2021-12-31")])
  }

  @Test("A date that is known to the day marks nothing as imprecise")
  func exact() {
    let contract = Contract.of(
      .of(start: "2021-01-01", duration: "P2Y"), [.silence("P1Y", notice: .before("P3M"))], claims: .tail("P5Y"))
    for deadline in contract.deadlines(asOf: "2020-11-30").values {
      #expect(!deadline.isImprecise)
      #expect(deadline.alternatives == [])
    }
  }
}
