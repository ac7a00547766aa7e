import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("Ends of terms")
struct TermEndTests {
  private static func lastDays(of contract: Contract) -> [CivilDate?] {
    contract.termEnds().map(\.lastDay)
  }

  @Test(
    "Every end is counted from the start",
    arguments: [
      ("2021-03-01", "P24M", ["P12M"], ["2023-02-28", "2024-02-29"]),
      ("2021-07-01", "P6M", ["P6M", "P6M", "P6M"], ["2021-12-31", "2022-06-30", "2022-12-31", "2023-06-30"]),
      ("2021-02-01", "P1M", ["P1M", "P1M", "P1M"], ["2021-02-28", "2021-03-31", "2021-04-30", "2021-05-31"]),
      ("2020-01-01", "P4Y", ["P2Y", "P2Y"], ["2023-12-31", "2025-12-31", "2027-12-31"]),
      ("2021-01-01", "P2Y", ["P1Y", "P1Y"], ["2022-12-31", "2023-12-31", "2024-12-31"]),
      ("2020-02-29", "P4Y", ["P4Y"], ["2024-02-28", "2028-02-28"]), ("2022-01-01", "P1D", [], ["2022-01-01"]),
      ("2024-02-29", "P1Y", ["P1M"], ["2025-02-28", "2025-03-28"]),
    ])
  func fromStart(start: String, duration: String, steps: [String], lastDays: [String]) {
    let contract = Contract.of(.of(start: start, duration: duration), steps.map { .silence($0) })
    #expect(Self.lastDays(of: contract) == lastDays.map { date($0) })
  }

  @Test("Consecutive terms meet: counting on from a recorded last day starts on the day after it")
  func meets() {
    let contract = Contract.of(.of(start: "2021-03-01", duration: "P24M"), [.silence("P12M"), .decision("P6M")])
    let ends = contract.termEnds().compactMap(\.end?.earliest)
    #expect(ends == [date("2023-03-01"), date("2024-03-01"), date("2024-09-01")])
  }

  @Test(
    "Where start or length is not recorded, the steps are counted from the recorded last day",
    arguments: [
      ("unknown", nil, "2021-12-31", ["P1Y", "P1Y"], ["2021-12-31", "2022-12-31", "2023-12-31"]),
      ("unknown", "P2Y", "2021-12-31", ["P1Y", "P1Y"], ["2021-12-31", "2022-12-31", "2023-12-31"]),
      ("2020-01-01", nil, "2021-12-31", ["P1Y"], ["2021-12-31", "2022-12-31"]),
      ("unknown", nil, "2022-02-28", ["P1Y", "P1Y"], ["2022-02-28", "2023-02-28", "2024-02-29"]),
      ("unknown", nil, "2021-06-30", ["P6M", "P6M"], ["2021-06-30", "2021-12-31", "2022-06-30"]),
    ] as [(String, String?, String, [String], [String])])
  func fromLastDay(start: String, duration: String?, lastDay: String, steps: [String], lastDays: [String]) {
    let contract = Contract.of(
      .of(start: start, duration: duration, lastDay: lastDay), steps.map { .silence($0) })
    #expect(Self.lastDays(of: contract) == lastDays.map { date($0) })
  }

  @Test("A recorded last day that start and length give as well leaves the count at the start")
  func proven() {
    let recorded = Contract.of(
      .of(start: "2021-01-31", duration: "P1M", lastDay: "2021-02-28"), [.silence("P1M")])
    #expect(Self.lastDays(of: recorded) == [date("2021-02-28"), date("2021-03-30")])
    let unproven = Contract.of(.of(lastDay: "2021-02-28"), [.silence("P1M")])
    #expect(Self.lastDays(of: unproven) == [date("2021-02-28"), date("2021-03-31")])
  }

  @Test("A recorded last day that holds against start and length is what the steps are counted from")
  func settled() throws {
    let contract = Contract.of(
      .of(start: "2021-01-01", duration: "P2Y", lastDay: "2022-01-31", stated: "2022-12-31"), [.decision("P1Y")])
    #expect(Self.lastDays(of: contract) == [date("2022-01-31"), date("2023-01-31")])
    for end in contract.termEnds() {
      let isSettled = end.derivation.contains {
        if case .settledDisagreement(let stated, let because, _) = $0 {
          return stated.lastDay == imprecise("2022-12-31") && because != nil
        }
        return false
      }
      #expect(isSettled)
    }
  }

  @Test("A source that miswrites a last day which start and length prove stays visible with every end")
  func stated() {
    let contract = Contract.specialistische()
    #expect(
      Self.lastDays(of: contract)
        == ["2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31", "2026-12-31"].map { date($0) })
    for end in contract.termEnds() {
      let isSettled = end.derivation.contains {
        if case .settledDisagreement(let stated, _, _) = $0 { stated.lastDay == imprecise("2022-01-31") } else { false }
      }
      #expect(isSettled)
    }
  }

  @Test("A disagreement that is left open is an imprecise last day over both readings, and stays visible")
  func open() throws {
    let contract = Contract.of(
      .of(start: "2021-01-01", duration: "P2Y", lastDay: "[2022-01-31..2022-12-31]"), [.decision("P1Y")])
    let ends = contract.termEnds()
    #expect(ends[0].end == ImpreciseDate(earliest: date("2022-02-01"), latest: date("2023-01-01")))
    #expect(ends[1].end == ImpreciseDate(earliest: date("2023-02-01"), latest: date("2024-01-01")))
    for end in ends {
      let isOpen = end.derivation.contains {
        if case .openDisagreement(let computed, let recorded, _) = $0 {
          return computed == imprecise("2022-12-31") && recorded == imprecise("[2022-01-31..2022-12-31]")
        }
        return false
      }
      #expect(isOpen)
    }
  }

  enum Agreement: Sendable { case agrees, open, contradicts }

  @Test(
    "How a recorded last day stands to start and length",
    arguments: [
      ("2021-01-01", "P2Y", "2022-12-31", .agrees), ("2021-01-01", "P2Y", "2022-01-31", .contradicts),
      ("2021-01-01", "P2Y", "2023-01-01", .contradicts), ("2021-01-01", "P2Y", "2022-12-30", .contradicts),
      ("2021-01-01", "P2Y", "2022-12", .open), ("2021-01-01", "P2Y", "2022", .open),
      ("2021-01-01", "P2Y", "2022-11", .contradicts), ("2021-01-01", "P2Y", "2023", .contradicts),
      ("2021-01", "P2Y", "2023-01-15", .agrees), ("2021-01", "P2Y", "2023-01-31", .contradicts),
      ("2021-01-01", "P2Y", "unknown", .agrees), ("unknown", "P2Y", "2022-12-31", .agrees),
      ("2021-01-01", nil, "2022-12-31", .agrees), ("2020-02-29", "P1Y", "2021-02-28", .agrees),
    ] as [(String, String?, String, Agreement)])
  func agreement(start: String, duration: String?, lastDay: String, expected: Agreement) {
    let found: Agreement =
      switch Term.of(start: start, duration: duration, lastDay: lastDay).agreement {
      case .agrees: .agrees
      case .open: .open
      case .contradicts: .contradicts
      }
    #expect(found == expected)
  }

  @Test(
    "Where rounding up and down differ the end is ambiguous, and the date stays the one rounded up",
    arguments: [
      ("2020-02-29", "P1Y", "2021-02-28", "2021-02-27"), ("2020-02-29", "P3Y", "2023-02-28", "2023-02-27"),
      ("2023-01-31", "P1M", "2023-02-28", "2023-02-27"), ("2022-08-31", "P6M", "2023-02-28", "2023-02-27"),
      ("2023-05-31", "P1M", "2023-06-30", "2023-06-29"),
    ])
  func ambiguous(start: String, duration: String, holds: String, other: String) throws {
    let contract = Contract.of(.of(start: start, duration: duration))
    let deadline = try #require(contract.deadline("term-end/0"))
    #expect(deadline.date == date(holds))
    #expect(deadline.isAmbiguous)
    #expect(deadline.alternatives == [date(other), date(holds)])
    #expect(deadline.derivation.contains(.ambiguousEnd(holds: date(holds), other: date(other))))
  }

  @Test("An end that needs no rounding has one reading", arguments: ["2021-03-01", "2020-01-31", "2024-02-29"])
  func unambiguous(start: String) throws {
    let deadline = try #require(Contract.of(.of(start: start, duration: "P4Y")).deadline("term-end/0"))
    #expect(!deadline.isAmbiguous)
    #expect(deadline.alternatives == [])
  }

  @Test("Nothing known gives no end; a step of unknown length leaves it and all later ends unknown")
  func unknown() {
    #expect(Self.lastDays(of: .of(.of(), [.silence("P1Y")])) == [nil, nil])
    #expect(Self.lastDays(of: .of(.of(start: "2021-01-01"))) == [nil])
    #expect(Self.lastDays(of: .of(.of(duration: "P1Y"))) == [nil])
    let contract = Contract.of(
      .of(start: "2021-01-01", duration: "P1Y"), [.silence("P1Y"), .silence(nil), .silence("P1Y")])
    #expect(Self.lastDays(of: contract) == [date("2021-12-31"), date("2022-12-31"), nil, nil])
  }
}
