import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("Which ends can still be reached")
struct ReachabilityTests {
  /// A term of 2020 and one step; notice of three months must be received by 30 September 2020.
  private static func oneStep(_ kind: Extension.Kind, notice: String = "P3M", history: [HistoryEvent] = []) -> Contract
  {
    .of(.of(start: "2020-01-01", duration: "P1Y"), [.make(kind, "P1Y", .before(notice))], history: history)
  }

  @Test(
    "An undecided step before, on and after its deadline",
    arguments: [
      (.silence, "P3M", "2020-09-29", [0, 1]), (.silence, "P3M", "2020-09-30", [0, 1]),
      (.silence, "P3M", "2020-10-01", [1]), (.silence, "P3M", "2022-01-01", [1]),
      (.decision, "P3M", "2020-09-29", [0, 1]), (.decision, "P3M", "2020-09-30", [0, 1]),
      (.decision, "P3M", "2020-10-01", [0]), (.decision, "P3M", "2022-01-01", [0]),
      (.agreement, "P3M", "2020-10-01", [0, 1]), (.agreement, "P3M", "2020-12-31", [0, 1]),
      (.agreement, "P3M", "2021-01-01", [0]),
      // An unknown deadline counts as the last day of the term before the step.
      (.silence, "unknown", "2020-12-31", [0, 1]), (.silence, "unknown", "2021-01-01", [1]),
      (.decision, "unknown", "2020-12-31", [0, 1]), (.decision, "unknown", "2021-01-01", [0]),
      (.agreement, "unknown", "2020-12-31", [0, 1]), (.agreement, "unknown", "2021-01-01", [0]),
    ] as [(Extension.Kind, String, String, [Int])])
  func undecided(kind: Extension.Kind, notice: String, asOf: String, reachable: [Int]) throws {
    #expect(try Self.oneStep(kind, notice: notice).reachableSteps(asOf: asOf) == reachable)
  }

  @Test(
    "An ambiguous deadline counts in its earlier reading",
    arguments: [
      (.silence, "2022-03-30", [0, 1]), (.silence, "2022-03-31", [1]), (.decision, "2022-03-30", [0, 1]),
      (.decision, "2022-03-31", [0]),
    ] as [(Extension.Kind, String, [Int])])
  func ambiguous(kind: Extension.Kind, asOf: String, reachable: [Int]) throws {
    let contract = Contract.of(
      .of(start: "2020-07-01", duration: "P2Y"), [.make(kind, "P1Y", .before("P3M"))])
    #expect(try contract.reachableSteps(asOf: asOf) == reachable)
  }

  @Test(
    "A recorded decision replaces what can still be done",
    arguments: [
      (.silence, .noticeReceived, [0]), (.silence, .notExtended, [0]), (.silence, .extended, [1]),
      (.decision, .extended, [1]), (.decision, .notExtended, [0]), (.agreement, .extended, [1]),
      (.agreement, .notExtended, [0]),
    ] as [(Extension.Kind, HistoryEvent.Kind, [Int])])
  func recorded(kind: Extension.Kind, event: HistoryEvent.Kind, reachable: [Int]) throws {
    let contract = Self.oneStep(kind, history: [.on("2020-03-01", event, step: 1)])
    for asOf in ["2020-03-01", "2020-09-30", "2020-10-01", "2021-06-30"] {
      #expect(try contract.reachableSteps(asOf: asOf) == reachable)
    }
    #expect(try contract.reachableSteps(asOf: "2020-02-29") == [0, 1])
  }

  @Test(
    "A chain of steps is reachable as far as each can be taken, and ends where the next can be left out",
    arguments: [
      // Notices: 30 September 2020, 2021 and 2022.
      ([.silence, .silence, .silence], "2020-09-30", [0, 1, 2, 3]),
      ([.silence, .silence, .silence], "2020-10-01", [1, 2, 3]),
      ([.silence, .silence, .silence], "2021-10-01", [2, 3]), ([.silence, .silence, .silence], "2022-10-01", [3]),
      ([.decision, .decision, .decision], "2020-09-30", [0, 1, 2, 3]),
      ([.decision, .decision, .decision], "2020-10-01", [0]),
      ([.silence, .decision, .silence], "2020-10-01", [1, 2, 3]), ([.silence, .decision, .silence], "2021-10-01", [1]),
      ([.decision, .silence, .silence], "2020-10-01", [0]), ([.silence, .agreement], "2021-12-31", [1, 2]),
      ([.silence, .agreement], "2022-01-01", [1]), ([], "2030-01-01", [0]),
    ] as [([Extension.Kind], String, [Int])])
  func chain(kinds: [Extension.Kind], asOf: String, reachable: [Int]) throws {
    let contract = Contract.of(
      .of(start: "2020-01-01", duration: "P1Y"), kinds.map { .make($0, "P1Y", .before("P3M")) })
    #expect(try contract.reachableSteps(asOf: asOf) == reachable)
  }

  @Test("A contract whose end is not known has its ends, without days")
  func unknownEnd() throws {
    let contract = Contract.of(.of(), [.silence("P1Y"), .decision("P1Y")])
    #expect(try contract.reachableSteps(asOf: "2020-01-01") == [0, 1, 2])
  }

  @Test("Over an imprecise end the earliest day counts")
  func imprecise() throws {
    let contract = Contract.of(.of(lastDay: "2021-12"), [.silence("P1Y", notice: .before("P3M"))])
    #expect(try contract.reachableSteps(asOf: "2021-09-01") == [0, 1])
    #expect(try contract.reachableSteps(asOf: "2021-09-02") == [1])
  }

  @Test("What is no longer reachable is not listed, and is still answered by name")
  func listed() throws {
    let contract = Self.oneStep(.silence)
    #expect(Set(contract.deadlines(asOf: "2020-09-30").keys) == ["term-end/0", "term-end/1", "notice/1"])
    #expect(Set(contract.deadlines(asOf: "2020-10-01").keys) == ["term-end/1"])
    #expect(contract.deadline("notice/1", asOf: "2020-10-01")?.date == date("2020-09-30"))
    #expect(contract.deadline("term-end/0", asOf: "2020-10-01")?.date == date("2020-12-31"))

    let engine = Register.of(contract).engine(asOf: "2020-10-01")
    let missed = try #require(engine.deadline(.notice(contract: "contract", step: 1)))
    let open = try #require(engine.deadline(.termEnd(contract: "contract", steps: 1)))
    #expect(!engine.isReachable(missed))
    #expect(engine.isReachable(open))
  }

  @Test("Decisions behind one that was missed are not listed either")
  func listedChain() {
    let contract = Contract.of(
      .of(start: "2020-01-01", duration: "P1Y"),
      [.decision("P1Y", notice: .before("P3M")), .decision("P1Y", notice: .before("P3M"))])
    #expect(
      Set(contract.deadlines(asOf: "2020-09-30").keys)
        == ["term-end/0", "term-end/1", "term-end/2", "extension-decision/1", "extension-decision/2"])
    #expect(Set(contract.deadlines(asOf: "2020-10-01").keys) == ["term-end/0"])
  }
}
