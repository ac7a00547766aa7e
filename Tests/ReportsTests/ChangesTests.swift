import CivilDates
import Deadlines
import Diagnostics
import Register
import Reports
import TestSupport
import Testing

/// What has changed since an earlier as-of day, and which document or event made it so.
@Suite struct ChangesTests {
  private func changes(from before: String, to after: String) throws -> Changes {
    let known = Known.real(asOf: after)
    return try known.report(known.engine.snapshot.asOf.year + 1, comparedWith: before).changes
  }

  private func kind(of id: String, in changes: Changes) -> Changes.Kind? {
    changes.items.first { $0.id?.description == id }?.kind
  }

  @Test func nothingBetweenTwoQuietDays() throws {
    #expect(try changes(from: "2021-01-15", to: "2021-01-16").items.isEmpty)
  }

  @Test func aDocumentMakesContractsKnown() throws {
    let changes = try changes(from: "2020-11-29", to: "2020-11-30")
    let item = try #require(changes.items.first { $0.id?.description == "jb-jr/term-end/0" })
    #expect(item.kind == .new)
    #expect(item.before == nil)
    #expect(item.reason.documents.map(\.id) == ["003"])
  }

  @Test func anAmendmentMovesATransition() throws {
    let changes = try changes(from: "2021-07-14", to: "2021-07-15")
    let gone = changes.items.filter { $0.kind == .gone }.compactMap { $0.id?.description }
    let new = changes.items.filter { $0.kind == .new }.compactMap { $0.id?.description }
    #expect(gone.contains { $0.hasPrefix("werk-en-inkomen-naar-leiden/step/2023-01-01") })
    #expect(new.contains { $0.hasPrefix("werk-en-inkomen-naar-leiden/step/2024-01-01") })
    let moved = changes.items.filter { $0.id?.owner == "werk-en-inkomen-naar-leiden" }
    #expect(moved.allSatisfy { $0.reason.documents.map(\.id) == ["001"] })
  }

  @Test func aMissedNoticeSaysThatNothingIsRecorded() throws {
    let changes = try changes(from: "2021-12-31", to: "2022-01-01")
    #expect(kind(of: "gr-haaglanden/exit-notice/2022", in: changes) == .missed)
  }

  @Test func aRecordedDecisionIsNoMiss() throws {
    var contract = Contract(
      id: "hulp", title: "Hulp",
      term: Term(
        start: imprecise("2020-01-01"), duration: period("P2Y"), lastDay: .unknown,
        provenance: Provenance(place: .init(file: "hulp.yaml", line: 1, column: 1))),
      provenance: Provenance(place: .init(file: "hulp.yaml", line: 1, column: 1)))
    contract.extensions = [
      Extension(
        kind: .silence, duration: period("P1Y"), notice: .period(period("P3M")), who: .notRecorded, basis: .contract,
        provenance: contract.provenance)
    ]
    contract.history = [
      HistoryEvent(
        .noticeReceived(Happening.GivenNotice(Happening.Aim(step: 1))), known: date("2021-06-01"),
        provenance: contract.provenance)
    ]
    let register = Register(contracts: [Versioned(contract)])
    let engine = DeadlineEngine(Snapshot(of: register, asOf: date("2021-12-01")))
    let report = try YearReport(
      of: 2021, register: register, engine: engine, comparedWith: date("2020-12-01"))
    #expect(kind(of: "hulp/notice/1", in: report.changes) == .decided)
    // The notice decided the step; the end that it would have led to is only gone.
    #expect(kind(of: "hulp/term-end/1", in: report.changes) == .gone)
    let item = try #require(report.changes.items.first { $0.id?.description == "hulp/notice/1" })
    #expect(item.reason.events.map(\.kind) == [.noticeReceived])
  }

  /// A register with one contract.
  private func register(_ change: (inout Contract) -> Void) -> Register {
    let provenance = Provenance(place: .init(file: "hulp.yaml", line: 1, column: 1))
    var contract = Contract(
      id: "hulp", title: "Hulp",
      term: Term(
        start: imprecise("2020-01-01"), duration: period("P2Y"), lastDay: .unknown, provenance: provenance),
      provenance: provenance)
    change(&contract)
    return Register(contracts: [Versioned(contract)])
  }

  private func changes(of register: Register, from before: String, to after: String) throws -> Changes {
    let engine = DeadlineEngine(Snapshot(of: register, asOf: date(after)))
    return try YearReport(
      of: engine.snapshot.asOf.year, register: register, engine: engine, comparedWith: date(before)
    ).changes
  }

  @Test(
    "A contract that ran on by silence has not ended, and where nothing is recorded that is said",
    arguments: [false, true])
  func runningOnBySilence(isRecorded: Bool) throws {
    let register = register { contract in
      contract.extensions = [
        Extension(
          kind: .silence, duration: period("P1Y"), notice: .period(period("P3M")), who: .notRecorded, basis: .contract,
          provenance: contract.provenance)
      ]
      if isRecorded {
        contract.history = [
          HistoryEvent(
            .extended(Happening.Aim(step: 1)), known: date("2022-01-05"), provenance: contract.provenance)
        ]
      }
    }
    let changes = try changes(of: register, from: "2021-06-01", to: "2022-02-01")
    let end = try #require(changes.items.first { $0.id?.description == "hulp/term-end/0" })
    #expect(end.kind == .ranOn)
    #expect(end.isRecorded == isRecorded)
    #expect(kind(of: "hulp/notice/1", in: changes) == (isRecorded ? .decided : .missed))
    #expect(changes.items.count { $0.kind == .passed } == 0)
  }

  @Test("One notice decides one exit; those of later years are gone, not decided")
  func oneExitIsDecided() throws {
    let arrangement = register { contract in
      contract.term.lastDay = .open
      contract.term.duration = nil
      contract.exit = Exit(
        each: MonthDay(month: 12, day: 31)!, notice: .calendarYears(1), after: [], who: .notRecorded, basis: .contract,
        provenance: contract.provenance)
      contract.history = [
        HistoryEvent(
          .noticeReceived(Happening.GivenNotice()), known: date("2021-06-01"), provenance: contract.provenance)
      ]
    }
    let changes = try changes(of: arrangement, from: "2021-01-01", to: "2021-07-01")
    let decided = changes.items.filter { $0.kind == .decided }.compactMap { $0.id?.description }
    #expect(decided == ["hulp/exit-notice/2022"])
    #expect(kind(of: "hulp/exit-notice/2030", in: changes) == .gone)
  }
}
