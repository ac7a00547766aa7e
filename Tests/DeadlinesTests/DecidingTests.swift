import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("Decisions that have to be told apart, and the way out of those that cannot be")
struct DecidingTests {
  private static func yearly(_ notice: Notice = .before("P3M")) -> Exit {
    Exit(
      each: RecurringDays.daysOfYear([MonthDay("12-31")].compactMap(\.self)), notice: notice, after: [],
      who: .notRecorded, basis: .contract, provenance: .none)
  }

  /// A contract of one exit a year beside steps that come by silence.
  private static var mixed: Contract {
    var contract = Contract.of(
      .of(start: "2020-07-01", duration: "P2Y"),
      [.silence("P2Y", notice: .before("P6M")), .silence("P2Y", notice: .before("P6M"))])
    contract.exit = yearly()
    return contract
  }

  private func event(_ text: String, in register: Register, accepted: Bool = false) throws -> HistoryEvent {
    var decision = try #require(ProposedDecision(text))
    decision.isAccepted = accepted
    return try register.event(recording: decision, today: date("2030-01-01"))
  }

  private func problem(_ text: String, in register: Register, accepted: Bool = false) -> DecisionProblem? {
    do {
      _ = try event(text, in: register, accepted: accepted)
      return nil
    } catch {
      return error as? DecisionProblem
    }
  }

  @Test("Notice to leave names its last day where it would stop a step by silence otherwise")
  func exitBesideSilence() throws {
    let recorded = try event("contract/exit-notice/2021=received@2021-05-01", in: .of(Self.mixed))
    #expect(recorded.lastDay == date("2021-12-31"))
    var after = Self.mixed
    after.history = [recorded]
    #expect(Timeline(of: after).fixed?.lastDay == date("2021-12-31"))
    #expect(Timeline(of: after).decisions == [nil, nil])
    // An arrangement without such steps says the day alone, as it always did.
    let alone = try event("arrangement/exit-notice/2022=received@2021-05-01", in: .of(.arrangement()))
    #expect(alone.lastDay == nil)
  }

  @Test("Too late for its exit, the next one is named")
  func lateExit() throws {
    guard
      case .late(let late, let instead)? = problem(
        "contract/exit-notice/2021=received@2021-11-01", in: .of(Self.mixed))
    else {
      Issue.record("not refused")
      return
    }
    #expect(late.target == .exit(date("2021-12-31")))
    #expect(instead == DeadlineID("contract/exit-notice/2022"))
  }

  @Test("Notice for another year's exit names the exit that it leads to, accepted or not", arguments: [false, true])
  func otherExit(_ isAccepted: Bool) throws {
    let register = Register.of(.arrangement())
    guard
      case .otherExit(let id, let lastDay, let instead)? = problem(
        "arrangement/exit-notice/2021=received@2021-01-15", in: register, accepted: isAccepted)
    else {
      Issue.record("not refused")
      return
    }
    #expect(id == DeadlineID("arrangement/exit-notice/2021"))
    #expect(lastDay == date("2021-12-31"))
    let name = try #require(instead).id
    #expect(name == DeadlineID("arrangement/exit-notice/2022"))
    #expect(problem("\(name)=received@2021-01-15", in: register) == nil)
  }

  @Test("The other party's notice counts by its own day")
  func theirs() throws {
    var step = Extension.silence("P1Y", notice: .before("P1M"))
    step.theirNotice = .before("P6M")
    var contract = Contract.of(.of(start: "2021-01-01", duration: "P2Y"), [step])
    contract.exits = [Self.yearly()]
    contract.exits[0].by = .them
    let snapshot = Snapshot(of: .of(contract), asOf: date("2021-01-01"))
    for (text, steps) in [
      ("contract/notice/them/1=received@2022-06-30", [0]), ("contract/notice/them/1=received@2022-07-01", [0, 1]),
      ("contract/exit-notice/them/2021-12-31=received@2021-09-30", [0]),
    ] {
      let decision = try #require(ProposedDecision(text), "\(text)")
      let after = try snapshot.assuming(decision)
      let timeline = Timeline(of: try #require(after.contract("contract")))
      #expect(timeline.reachableSteps(asOf: date("2021-01-01")) == steps, "\(text)")
      #expect((after.lateness(of: decision) != nil) == (steps.count > 1), "\(text)")
    }
    #expect(throws: DecisionProblem.self) {
      try snapshot.assuming(#require(ProposedDecision("contract/notice/them/2=received@2022-06-30")))
    }
  }

  @Test("What ends with another contract is decided there, and can be ended early alone")
  func endsWith() throws {
    var child = Contract.of(.of(start: "2021-03-01"), id: "child")
    child.endsWith = "contract"
    let parent = Contract.of(
      .of(start: "2021-01-01", duration: "P2Y"), [.decision("P1Y", notice: .before("P6M"))])
    let register = Register.of(parent, child)
    guard
      case .ofOther(contract: "contract")? = problem(
        "child/extension-decision/1=extended@2022-05-01", in: register)
    else {
      Issue.record("not refused")
      return
    }
    for (lastDay, isRefused) in [
      ("2021-02-28", true), ("2022-06-30", false), ("2023-12-31", false), ("2024-01-01", true),
    ] {
      let problem = problem("child/\(lastDay)=terminated@2022-01-01", in: register)
      #expect((problem != nil) == isRefused, "\(lastDay)")
    }
    child.history = [.on("2022-01-01", .terminated, lastDay: "2022-06-30")]
    let engine = Register.of(parent, child).engine(asOf: "2022-02-01")
    #expect(engine.timeline(of: child).end(steps: 0).lastDay == date("2022-06-30"))
    #expect(engine.timeline(of: parent).reachableSteps(asOf: date("2022-02-01")) == [0, 1])
  }

  @Test("Of steps that come back without end only those are listed that say something new")
  func unlimited() throws {
    var unknown = Contract.of(.of(start: "2020-01-01"), [.silence("P1Y", notice: .before("P3M"))])
    unknown.repeatsLastExtension = true
    #expect(Set(unknown.deadlines(asOf: "2021-01-01").keys) == ["notice/1", "term-end/0"])

    var frame = Contract.of(.of(start: "2020-01-01", duration: "P4Y"), id: "frame")
    frame.claims = nil
    var under = Contract.of(.of(start: "2020-01-01", duration: "P2Y"), [.silence("P1Y", notice: .before("P3M"))])
    under.repeatsLastExtension = true
    under.under = Framework(contract: "frame", mayOutlive: .unknown, provenance: .none)
    let listed = Register.of(frame, under).engine(asOf: "2021-01-01").deadlines().filter { $0.id.owner == "contract" }
    #expect(
      Set(listed.map(\.id.description)) == [
        "contract/notice/1", "contract/notice/2", "contract/notice/3", "contract/notice/4",
        "contract/term-end/0", "contract/term-end/1", "contract/term-end/2", "contract/term-end/3",
      ])
    // Where each has a day of its own, they run up to the horizon.
    var known = Contract.of(.of(start: "2020-01-01", duration: "P2Y"), [.silence("P1Y", notice: .before("P3M"))])
    known.repeatsLastExtension = true
    let notices = Register.of(known).engine(asOf: "2021-01-01").deadlines().filter { $0.id.kind == .notice }
    #expect(notices.count == 10)
  }
}
