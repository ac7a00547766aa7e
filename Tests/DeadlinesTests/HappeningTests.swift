import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("What happened")
struct HappeningTests {
  private static let everything = Happening.Fields(
    step: 2, preparatoryStep: "raad", lastDay: date("2023-12-31"), target: date("2024-01-01"), isAccepted: true)

  @Test(
    "Each takes of what a register says what belongs to it, and gives it back", arguments: HistoryEvent.Kind.allCases)
  func fields(kind: HistoryEvent.Kind) {
    let happening = Happening(kind, Self.everything)
    #expect(happening.kind == kind)
    let fields = happening.fields
    #expect(Happening(kind, fields).fields == fields)
    #expect((fields.target != nil) == kind.isOfTransition)
    #expect((fields.step != nil) == !kind.isOfTransition)
    #expect((fields.preparatoryStep != nil) == (happening.preparation != nil))
  }

  @Test(
    "An event settles the deadlines that it decides",
    arguments: [
      (.extended, "hulp/notice/1", true), (.extended, "hulp/extension-decision/2", true),
      (.extended, "hulp/notice/3", false), (.extended, "hulp/notice/them/1", false),
      (.notExtended, "hulp/notice/2", true), (.notExtended, "hulp/notice/1", false),
      (.noticeReceived, "hulp/notice/2", true), (.noticeReceived, "hulp/extension-decision/2", false),
      (.noticeSent, "hulp/notice/2", false), (.terminated, "hulp/term-end/0", true),
      (.terminated, "hulp/notice/2", false), (.done, "overstap/step/2024-01-01/raad", true),
      (.refused, "overstap/step/2025-01-01/raad", false), (.chosen, "overstap/step/2024-01-01/raad", false),
      (.dropped, "overstap/step/2024-01-01/raad", false),
    ] as [(HistoryEvent.Kind, String, Bool)])
  func settling(kind: HistoryEvent.Kind, id: String, settles: Bool) throws {
    let event = HistoryEvent(Happening(kind, Self.everything), known: date("2022-01-01"), provenance: .none)
    let engine = DeadlineEngine(Snapshot(of: Register(contracts: []), asOf: date("2022-01-01")))
    #expect(event.settles(try #require(DeadlineID(id)), in: engine) == settles)
  }
}
