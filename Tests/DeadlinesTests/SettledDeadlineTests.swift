import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("What became of deadlines that ask for nothing any more")
struct SettledDeadlineTests {
  private static let steps: [Extension] = [
    .decision("P1Y", notice: .before("P3M")), .silence("P1Y", notice: .before("P3M")),
    .silence("P1Y", notice: .before("P3M")),
  ]

  private static func engine(_ history: [HistoryEvent]) -> DeadlineEngine {
    Register.of(.of(.of(start: "2021-01-01", duration: "P2Y"), steps, history: history)).engine(asOf: "2024-06-01")
  }

  private static let history: [HistoryEvent] = [
    .on("2022-09-01", .extended, step: 1), .on("2023-08-01", .noticeReceived, step: 2),
  ]

  @Test(
    "Each is settled by the event that decided it, or that did away with it",
    arguments: [
      ("extension-decision/1", "2022-09-01"), ("notice/2", "2023-08-01"), ("notice/3", "2023-08-01"),
      ("term-end/0", "2022-09-01"), ("term-end/1", nil), ("term-end/2", "2023-08-01"),
    ])
  func settled(_ name: String, _ known: String?) throws {
    let engine = Self.engine(Self.history)
    let id = try #require(DeadlineID("contract/\(name)"))
    #expect(engine.events(settling: id).map(\.known) == [known].compactMap(\.self).map { date($0) })
  }

  @Test("What was decided keeps the last day that it had")
  func keepsItsDay() throws {
    let engine = Self.engine(Self.history)
    let id = try #require(DeadlineID("contract/notice/2"))
    #expect(engine.deadline(id) == nil)
    #expect(engine.settledDecision(id)?.date == Self.engine([]).deadline(id)?.date)
    #expect(engine.settledDecision(try #require(DeadlineID("contract/notice/1"))) == nil)
  }

  @Test("Nothing is told of what nobody decided")
  func open() throws {
    for name in ["extension-decision/1", "notice/2", "term-end/0", "exit-notice/2024"] {
      #expect(Self.engine([]).events(settling: try #require(DeadlineID("contract/\(name)"))).isEmpty)
    }
  }

  @Test("A contract that ended early has settled all that was open")
  func terminated() throws {
    let engine = Self.engine([.on("2022-02-01", .terminated, lastDay: "2022-06-30")])
    for name in ["extension-decision/1", "notice/3", "term-end/2", "claims-end/1"] {
      #expect(engine.events(settling: try #require(DeadlineID("contract/\(name)"))).map(\.kind) == [.terminated])
    }
  }

  @Test("An exit that was taken settles the notices for all others")
  func exit() throws {
    let engine = Register.of(.arrangement(history: [.on("2021-11-01", .noticeReceived)])).engine(asOf: "2022-01-01")
    for year in [2022, 2023] {
      let id = DeadlineID.exitNotice(contract: "arrangement", year: year)
      #expect(engine.events(settling: id).map(\.kind) == [.noticeReceived])
    }
  }
}
