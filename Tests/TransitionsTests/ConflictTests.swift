import CivilDates
import Register
import Testing
import Transitions

/// A question with all the conflicts that it has.
struct Situation: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let answer: TargetAnswer
  let found: [String]
  let verdict: Verdict

  init(_ words: String, _ answer: TargetAnswer, _ verdict: Verdict, _ found: String...) {
    testDescription = words
    self.answer = answer
    self.found = found
    self.verdict = verdict
  }
}

/// Every code, with what brings it about and what does not.
@Suite struct ConflictTests {
  static let situations: [Situation] =
    nothing + misfits + closed + joining + unknowns + imprecision + disagreements + records

  static let nothing = [
    Situation("ends on the day", ask(contract(), on: "2022-01-01"), .clear),
    Situation("nothing moves", ask(on: "2022-01-01"), .clear),
  ]

  static let misfits = [
    Situation("runs on", ask(contract(), on: "2021-12-01"), .conflicted, "overlap hulp"),
    Situation("ends early", ask(contract(), on: "2022-02-01"), .conflicted, "gap hulp"),
    Situation(
      "each its own", ask(contract("een"), contract("twee", for: "P3Y"), on: "2022-06-01"), .conflicted,
      "gap een", "overlap twee"),
    Situation(
      "bridged", ask(contract(), on: "2022-02-01") { $0.bridges = [.over(.gap)] }, .bridgeable, "gap hulp"),
    Situation(
      "bridged, but not confirmed",
      ask(contract(), on: "2022-02-01") { $0.bridges = [.over(.gap, isConfirmed: false)] }, .bridgeable,
      "gap hulp", "unconfirmed-bridge hulp"),
  ]

  static let closed = [
    Situation(
      "notice missed", ask(contract(steps: [.by(.silence)]), on: "2022-01-01", asOf: "2021-10-01"), .closed,
      "missed-deadline hulp", "overlap hulp"),
    Situation(
      "extension missed", ask(contract(steps: [.by(.decision)]), on: "2023-01-01", asOf: "2021-10-01"), .closed,
      "gap hulp", "missed-deadline hulp"),
    Situation(
      "exit missed", ask(arrangement(), on: "2022-01-01", asOf: "2021-01-01"), .closed,
      "missed-deadline regeling", "overlap regeling"),
    Situation(
      "extended past the day",
      ask(
        contract(steps: [.by(.decision)], history: [.event(.extended, "2021-01-01", step: 1)]), on: "2022-01-01"),
      .closed, "missed-deadline hulp", "overlap hulp"),
    Situation(
      "terminated before the day",
      ask(contract(history: [.event(.terminated, "2021-01-01", lastDay: "2021-06-30")]), on: "2022-01-01"),
      .closed, "gap hulp", "missed-deadline hulp"),
    Situation(
      "another exit was chosen",
      ask(arrangement(history: [.event(.noticeReceived, "2021-01-01")]), on: "2024-01-01"), .closed,
      "gap regeling", "missed-deadline regeling"),
    Situation(
      "a day beside an end that was missed",
      ask(contract(steps: [.by(.silence)]), on: "2022-01-02", asOf: "2021-10-01"), .conflicted, "overlap hulp"),
    Situation("on the day itself", ask(contract(), on: "2022-01-01", asOf: "2022-01-01"), .closed, "past -"),
    Situation("a day later", ask(contract(), on: "2022-01-01", asOf: "2022-01-02"), .closed, "past -"),
    Situation("the day before", ask(contract(), on: "2022-01-01", asOf: "2021-12-31"), .clear),
    Situation(
      "too early", ask(contract(), on: "2022-01-01") { $0.notBefore = about("2022-01-02") }, .closed, "not-before -"),
    Situation(
      "not too early", ask(contract(), on: "2022-01-01") { $0.notBefore = about("2022-01-01") }, .clear),
    Situation(
      "perhaps too early", ask(contract(), on: "2022-01-01") { $0.notBefore = about("2022-01") }, .closed,
      "imprecise-date -", "not-before -"),
    Situation(
      "late enough whatever it is", ask(contract(), on: "2022-01-01") { $0.notBefore = about("[2021-12..2022-01-01]") },
      .attention, "imprecise-date -"),
    Situation(
      "no time to prepare",
      ask(contract(), on: "2022-01-01", asOf: "2021-12-31") {
        $0.steps = [.step("een"), .step("twee", after: ["een"], atLeast: "P1D")]
      }, .closed, "steps-infeasible -"),
    Situation(
      "just time to prepare",
      ask(contract(), on: "2022-01-01", asOf: "2021-12-30") {
        $0.steps = [.step("een"), .step("twee", after: ["een"], atLeast: "P1D")]
      }, .clear),
  ]

  static let joining = [
    Situation(
      "joined at its end", ask(contract(), contract("nieuw"), on: "2022-01-01") { $0.joins = [.at(.atEnd, "nieuw")] },
      .clear),
    Situation(
      "ends on another day",
      ask(contract(), contract("nieuw", for: "P3Y"), on: "2022-01-01") { $0.joins = [.at(.atEnd, "nieuw")] }, .closed,
      "cannot-join nieuw"),
    Situation(
      "at any time",
      ask(contract(), contract("nieuw", for: "P3Y"), on: "2022-01-01") { $0.joins = [.at(.anyTime, "nieuw")] },
      .clear),
    Situation(
      "nobody knows when",
      ask(contract(), contract("nieuw", for: "P3Y"), on: "2022-01-01") { $0.joins = [.at(.unknown, "nieuw")] },
      .attention, "unknown-entry nieuw"),
    Situation(
      "at an end that nobody knows",
      ask(contract(), contract("nieuw", for: nil), on: "2022-01-01") { $0.joins = [.at(.atEnd, "nieuw")] }, .attention,
      "unknown-deadline nieuw"),
  ]

  static let unknowns = [
    Situation(
      "no last day known", ask(contract(steps: [.by(.silence, notice: nil)]), on: "2022-01-01"), .attention,
      "unknown-deadline hulp"),
    Situation(
      "nothing to do, so nothing unknown", ask(contract(steps: [.by(.silence, notice: nil)]), on: "2023-01-01"),
      .clear),
    Situation(
      "exit without a notice period", ask(arrangement(notice: nil), on: "2022-01-01"), .attention,
      "unknown-deadline regeling"),
    Situation("no end known", ask(contract(for: nil), on: "2022-01-01"), .undetermined, "unknown-deadline hulp"),
    Situation(
      "nobody knows who", ask(contract(steps: [.by(.silence, who: .unknown)]), on: "2022-01-01"), .attention,
      "unknown-authority hulp"),
    Situation(
      "somebody can", ask(contract(steps: [.by(.silence, who: .named("college"))]), on: "2022-01-01"), .clear),
    Situation(
      "two unknown actions, one conflict of a kind",
      ask(
        contract(steps: [.by(.decision, notice: nil, who: .unknown), .by(.decision, notice: nil, who: .unknown)]),
        on: "2024-01-01"), .attention, "unknown-authority hulp", "unknown-deadline hulp"),
    Situation(
      "done by whoever it was",
      ask(
        contract(
          steps: [.by(.silence, notice: nil, who: .unknown)], history: [.event(.noticeReceived, "2021-01-01")]),
        on: "2022-01-01"), .clear),
    Situation(
      "exit by nobody knows whom", ask(arrangement(who: .unknown), on: "2023-01-01"), .attention,
      "unknown-authority regeling"),
    Situation(
      "not known yet", ask(contract(knownFrom: "2021-01-02"), on: "2022-01-01"), .undetermined, "not-known-yet hulp"),
    Situation("known", ask(contract(knownFrom: "2021-01-01"), on: "2022-01-01"), .clear),
    Situation(
      "a contract to join is not known yet",
      ask(contract(), contract("nieuw", knownFrom: "2021-01-02"), on: "2022-01-01") {
        $0.joins = [.at(.anyTime, "nieuw")]
      }, .attention, "not-known-yet nieuw"),
  ]

  static let imprecision = [
    Situation(
      "can be the day", ask(contract(from: "2020-01"), on: "2022-01-15"), .attention, "imprecise-date hulp"),
    Situation(
      "cannot be the day", ask(contract(from: "2020-01"), on: "2022-02-01"), .conflicted, "gap hulp",
      "imprecise-date hulp"),
    Situation(
      "a step of which nobody knows from when",
      ask(contract(), on: "2022-01-01") { $0.steps = [.step("een", notBefore: "2021-06")] }, .attention,
      "imprecise-date -"),
    Situation(
      "that step is done",
      ask(contract(), on: "2022-01-01") {
        $0.steps = [.step("een", notBefore: "2021-06")]
        $0.history = [.event(.done, "2021-01-01", done: "een")]
      }, .clear),
    Situation(
      "that step is no step at that time",
      ask(contract(), on: "2022-01-01") { $0.steps = [.step("een", notBefore: "2021-06", from: "2022-07-01")] },
      .clear),
  ]

  static let disagreements = [
    Situation("settled", ask(stated(contract()), on: "2022-01-01"), .attention, "source-disagreement hulp"),
    Situation(
      "open", ask(contract(lastDay: "[2021-12-31..2022-01-31]"), on: "2022-01-01"), .attention,
      "imprecise-date hulp", "source-disagreement hulp"),
    Situation(
      "terminated since",
      ask(stated(contract(history: [.event(.terminated, "2021-01-01", lastDay: "2021-12-31")])), on: "2022-01-01"),
      .clear),
  ]

  static let records = [
    Situation(
      "extended in silence, for all we know",
      ask(contract(steps: [.by(.silence)]), on: "2023-01-01", asOf: "2021-10-01", recordedThrough: "2021-09-29"),
      .attention, "not-recorded hulp"),
    Situation(
      "extended in silence, on record",
      ask(contract(steps: [.by(.silence)]), on: "2023-01-01", asOf: "2021-10-01", recordedThrough: "2021-09-30"),
      .clear),
    Situation(
      "not extended yet",
      ask(contract(steps: [.by(.silence)]), on: "2023-01-01", asOf: "2021-09-30", recordedThrough: "2021-01-01"),
      .clear),
    Situation(
      "extended with a record",
      ask(
        contract(steps: [.by(.silence)], history: [.event(.extended, "2021-10-01", step: 1)]), on: "2023-01-01",
        asOf: "2021-10-01", recordedThrough: "2021-01-01"), .clear),
    Situation(
      "lapsed in silence, for all we know",
      ask(contract(steps: [.by(.decision)]), on: "2022-01-01", asOf: "2021-10-01", recordedThrough: "2021-09-29"),
      .attention, "not-recorded hulp"),
    Situation(
      "lapsed with a record",
      ask(
        contract(steps: [.by(.decision)], history: [.event(.notExtended, "2021-10-01", step: 1)]), on: "2022-01-01",
        asOf: "2021-10-01", recordedThrough: "2021-01-01"), .clear),
    Situation(
      "the register says nothing of records",
      ask(contract(steps: [.by(.silence)]), on: "2023-01-01", asOf: "2021-10-01"), .clear),
    Situation(
      "promised and not done",
      ask(contract(), on: "2022-01-01") { $0.steps = [.step("plan", planned: "2020-12-31")] }, .attention, "slipped -"),
    Situation(
      "refused",
      ask(contract(), on: "2022-01-01") {
        $0.steps = [.step("plan")]
        $0.history = [.event(.refused, "2020-12-31", done: "plan")]
      }, .closed, "refused -"),
    Situation("theirs to end", ask(leavable(by: .them), on: "2022-01-01"), .attention, "their-exit hulp"),
    Situation("ours to end", ask(leavable(by: .us), on: "2022-01-01"), .clear),
    Situation(
      "given up",
      ask(contract(), on: "2022-01-01") { $0.history = [.event(.dropped, "2020-12-31", target: "2022-01-01")] },
      .closed, "dropped -"),
  ]

  /// A contract that a party can also leave at the end of a month.
  private static func leavable(by party: Exit.Party) -> Contract {
    var contract = contract()
    var exit = Exit(
      each: .monthEnd, notice: notice("P3M"), after: [], who: .notRecorded, basis: .contract, provenance: nowhere)
    exit.by = party
    contract.exits = [exit]
    return contract
  }

  /// A contract whose source states another last day.
  private static func stated(_ contract: Contract) -> Contract {
    var contract = contract
    var stated = Term.Stated(provenance: nowhere)
    stated.lastDay = about("2021-01-31")
    stated.because = "two years"
    contract.term.stated = stated
    return contract
  }

  @Test(arguments: situations)
  func situation(_ situation: Situation) {
    #expect(situation.answer.found == situation.found)
    #expect(situation.answer.verdict == situation.verdict)
  }

  @Test(arguments: ConflictCode.allCases)
  func everyCodeIsThere(_ code: ConflictCode) {
    #expect(Self.situations.contains { $0.answer.conflicts.contains { $0.code == code } })
  }

  @Test(arguments: situations)
  func onlyMisfitsCarryNumbers(_ situation: Situation) {
    for conflict in situation.answer.conflicts {
      #expect((conflict.days != nil) == (conflict.code == .gap || conflict.code == .overlap))
      #expect(conflict.days != nil || conflict.months == nil)
    }
  }
}
