import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("Notice that was received, for a day of leaving")
struct ReceivedNoticeTests {
  private static func exit(
    _ each: RecurringDays, _ notice: String, by party: Exit.Party = .either, because: String? = nil
  ) -> Exit {
    var exit = Exit(
      each: each, notice: .before(notice), after: [], who: .notRecorded, basis: .contract, provenance: .none)
    exit.by = party
    exit.because = because
    return exit
  }

  private static let yearEnd = RecurringDays.daysOfYear([MonthDay("12-31")].compactMap(\.self))

  private static func timeline(
    _ term: Term, _ extensions: [Extension] = [], exits: [Exit], notice: HistoryEvent
  ) -> Timeline {
    var contract = Contract.of(term, extensions, history: [notice])
    contract.exits = exits
    return Timeline(of: contract)
  }

  private static let twoYears = Term.of(start: "2023-01-01", duration: "P2Y")
  private static let open = Term.of(start: "2023-01-01", lastDay: "open")

  @Test("Too late for every day of leaving that the term has, it is late, and never lengthens the contract")
  func lateForTheTerm() {
    let timeline = Self.timeline(
      Self.twoYears, exits: [Self.exit(Self.yearEnd, "P6M")], notice: .on("2024-08-01", .noticeReceived))
    #expect(timeline.fixed == nil)
    #expect(timeline.lateNotices.map(\.target) == [.exit(date("2023-12-31"))])
    #expect(timeline.lateNotices.map(\.lastDay) == [date("2023-06-30")])
    #expect(timeline.end(steps: 0).lastDay == date("2024-12-31"))
  }

  @Test("For a day outside the term, or on which nobody can leave, it changes nothing, and is told")
  func misplaced() {
    for day in ["2024-09-15", "2025-03-31", "2022-12-31"] {
      let timeline = Self.timeline(
        Self.twoYears, exits: [Self.exit(.monthEnd, "P1M")],
        notice: .on("2023-03-15", .noticeReceived, lastDay: day))
      #expect(timeline.fixed == nil)
      #expect(timeline.misplacedNotices.count == 1)
      #expect(timeline.end(steps: 0).lastDay == date("2024-12-31"))
    }
  }

  @Test("The other party's notice ends the contract as ours does")
  func theirs() {
    for lastDay in ["2024-09-30", nil] {
      let timeline = Self.timeline(
        Self.open, exits: [Self.exit(.monthEnd, "P6M", by: .them)],
        notice: .on("2024-03-15", .noticeReceived, lastDay: lastDay))
      #expect(timeline.fixed?.lastDay == date("2024-09-30"))
    }
    let late = Self.timeline(
      Self.open, exits: [Self.exit(.monthEnd, "P6M", by: .them)],
      notice: .on("2024-04-15", .noticeReceived, lastDay: "2024-09-30"))
    #expect(late.fixed == nil)
    #expect(late.lateNotices.map(\.lastDay) == [date("2024-03-30")])
  }

  @Test("Without a day it is ours before theirs, and free before conditional")
  func whose() {
    let exits = [
      Self.exit(.monthEnd, "P1M", by: .them), Self.exit(.monthEnd, "P2M", because: "fraud"),
      Self.exit(Self.yearEnd, "P3M", by: .us),
    ]
    let timeline = Self.timeline(Self.open, exits: exits, notice: .on("2024-01-15", .noticeReceived))
    #expect(timeline.fixed?.lastDay == date("2024-12-31"))
    let conditional = Self.timeline(
      Self.open, exits: Array(exits.prefix(2)), notice: .on("2024-01-15", .noticeReceived))
    #expect(conditional.fixed?.lastDay == date("2024-03-31"))
  }

  @Test("Too late to leave on the last day of a term, it can be in time against the step that follows")
  func stepOrExit() {
    let timeline = Self.timeline(
      Self.twoYears, [.silence("P1Y", notice: .before("P3M"))], exits: [Self.exit(.day, "P6M")],
      notice: .on("2024-08-01", .noticeReceived, lastDay: "2024-12-31"))
    #expect(timeline.decisions == [.leftOut])
    #expect(timeline.lateNotices.isEmpty)
    #expect(timeline.reachableSteps(asOf: date("2024-08-02")) == [0])
  }

  @Test("Against a step that the parties must be told of on different days, the later day decides")
  func perParty() {
    var step = Extension.silence("P1Y", notice: .before("P6M"))
    step.theirNotice = .before("P1M")
    for (received, decision) in [("2024-11-30", Timeline.Decision.leftOut), ("2024-12-01", nil)] {
      let timeline = Self.timeline(
        Self.twoYears, [step], exits: [], notice: .on(received, .noticeReceived, step: 1))
      #expect(timeline.decisions == [decision])
    }
  }

  @Test("Two rules that allow the same day give one deadline: the one that asks least")
  func sameDay() throws {
    var contract = Contract.of(Self.open)
    contract.exits = [
      Self.exit(.monthEnd, "P6M", by: .us), Self.exit(Self.yearEnd, "P3M", by: .us),
      Self.exit(.monthEnd, "P1M", by: .us, because: "fraud"),
    ]
    let found = contract.deadlines(asOf: "2024-01-01")
    #expect(Set(found.map(\.id)).count == found.count)
    let id = DeadlineID.exitOnDay(contract: "contract", lastDay: date("2024-12-31"), byThem: false)
    #expect(found.first { $0.id == id }?.date == date("2024-09-30"))
    // Once nothing else is left, what must have happened first is.
    let late = contract.deadlines(asOf: "2024-10-01").first { $0.id == id }
    #expect(late?.date == date("2024-11-30"))
    #expect(late?.certainty == .conditional)
    #expect(Register.of(contract).engine(asOf: "2024-10-01").deadline(id)?.date == date("2024-11-30"))
  }

  @Test("A contract that ends with another has exits and dates from its own start on alone")
  func ownStart() {
    var other = Contract.of(.of(start: "2022-01-01", duration: "P4Y"))
    other.id = "other"
    other.exits = [Self.exit(.quarterEnd, "P1M")]
    var contract = Contract.of(.of(start: "2023-06-01"))
    contract.endsWith = "other"
    contract.dates = [
      RecurringDate(id: "rates", title: "Rates", each: Self.yearEnd, notice: nil, owner: nil, provenance: .none)
    ]
    let engine = Register.of(other, contract).engine(asOf: "2021-06-01")
    let dates = engine.deadlines().filter { $0.id.kind == .date }.compactMap(\.date)
    #expect(dates == ["2023-12-31", "2024-12-31", "2025-12-31"].map { date($0) })
    let timeline = engine.snapshot.contract("contract").map { engine.timeline(of: $0) }
    let first = timeline.flatMap { $0.firstExit(onOrAfter: .min, by: other.exits[0], asOf: date("2021-06-01")) }
    #expect(first == date("2023-06-30"))
  }

  @Test("Who misses the day for notice runs on until the next exit that a later notice reaches")
  func runsOn() {
    var contract = Contract.of(Self.open)
    contract.exits = [
      Exit(
        each: .day, notice: .calendarMonths(6), after: [], who: .notRecorded, basis: .contract, provenance: .none)
    ]
    let id = DeadlineID.exitOnDay(contract: "contract", lastDay: date("2027-12-31"), byThem: false)
    #expect(Timeline(of: contract).lastDayWithout(id) == date("2028-01-31"))
  }

  @Test("No exit is counted from a start that is not known")
  func unknownStart() {
    var contract = Contract.of(.of(duration: "P2Y"))
    var exit = Self.exit(.monthEnd, "P1M")
    exit.notBefore = .afterStart(period("P1Y"))
    contract.exits = [exit]
    #expect(Timeline(of: contract).firstExit(onOrAfter: .min, by: exit, asOf: date("2024-01-01")) == nil)
  }

  @Test("What the other party could stop is no risk once it cannot come any more")
  func theirStep() {
    var step = Extension.silence("P1Y", notice: .before("P6M"))
    step.theirNotice = .before("P1M")
    let contract = Contract.of(Self.twoYears, [.decision("P1Y", notice: .before("P6M")), step])
    let timeline = Timeline(of: contract)
    #expect(timeline.theirExit(before: date("2030-01-01"), asOf: date("2024-06-30"))?.lastDay == date("2025-12-31"))
    #expect(timeline.theirExit(before: date("2030-01-01"), asOf: date("2024-07-01")) == nil)
  }
}

extension Contract {
  fileprivate func deadlines(asOf day: String) -> [Deadline] { Register.of(self).engine(asOf: day).deadlines() }
}
