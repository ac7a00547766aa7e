import CivilDates
import Deadlines
import Diagnostics
import Register
import TestSupport
import Testing

@Suite("Meetings: the last one that is in time, and the day for its papers")
struct MeetingTests {
  private static func council(
    _ dates: [String], asOf day: String = "2020-11-30", papersAhead: String? = "P3W"
  ) -> Deadline? {
    var register = Register.of(
      .arrangement(after: ["raad-toestemming", "college-besluit"]), transitions: [.councilAndCollege])
    register.settings.meetings = [
      Meetings(
        body: "raad", dates: dates.map { date($0) }, papersAhead: papersAhead.map(period), calendar: nil, place: .made)
    ]
    return register.engine(asOf: day).deadline(
      .step(transition: "transition", target: date("2023-01-01"), step: "raad-toestemming"))
  }

  @Test("The last meeting on or before the advised day, not the legal one")
  func last() throws {
    let deadline = try #require(Self.council(["2021-10-07", "2021-12-10", "2021-11-11", "2021-12-16"]))
    #expect(deadline.date == date("2021-12-17"))
    #expect(deadline.advised == date("2021-12-10"))
    #expect(deadline.meeting == date("2021-12-10"))
    #expect(deadline.papersBy == date("2021-11-19"))
    #expect(deadline.derivation.allSatisfy { $0.replays })
    #expect(deadline.derivation.contains(.lastMeeting(body: "raad", date("2021-12-10"), .made)))
  }

  @Test("A meeting before the earliest day of the step is none, and without meetings there is nothing")
  func none() {
    #expect(Self.council(["2021-07-01"])?.meeting == nil)
    #expect(Self.council(["2021-07-31"])?.meeting == date("2021-07-31"))
    #expect(Self.council(["2021-12-11"])?.meeting == nil)
    #expect(Self.council([])?.papersBy == nil)
    #expect(Self.council(["2021-11-11"], papersAhead: nil)?.meeting == date("2021-11-11"))
    #expect(Self.council(["2021-11-11"], papersAhead: nil)?.papersBy == nil)
  }

  @Test("Papers ahead in months are subtracted rounding down")
  func months() {
    #expect(Self.council(["2021-11-30"], papersAhead: "P9M")?.papersBy == date("2021-02-28"))
  }

  @Test("The steps of an exit: received, sent, and a chain of advice that starts at sending")
  func chain() throws {
    let register = Register.of(
      .arrangement(after: ["raad-toestemming", "college-besluit"]), transitions: [.councilAndCollege])
    let engine = register.engine(asOf: "2020-11-30")
    let college = try #require(
      engine.deadline(.step(transition: "transition", target: date("2023-01-01"), step: "college-besluit")))
    #expect(college.date == date("2021-12-31"))
    #expect(college.advised == date("2021-12-24"))
    #expect(
      college.derivation.last
        == .advised(
          date("2021-12-24"), notice: .exitNotice(contract: "arrangement", year: 2022), sendBy: date("2021-12-24")))
  }

  @Test("A step that no notice waits for has no advised day")
  func noNotice() {
    let transition = Transition.of([.of("ict")], candidates: ["2023-01-01"])
    let found = Register.of(.arrangement(), transitions: [transition]).engine(asOf: "2020-11-30").deadlines()
      .first { $0.id.kind == .step }
    #expect(found?.date == date("2022-12-31"))
    #expect(found?.advised == nil)
  }
}

@Suite("What must be done next, and what was missed")
struct NextStepsTests {
  private static func next(_ contracts: Contract..., transitions: [Transition] = [], asOf day: String) -> NextSteps {
    DeadlineEngine(
      Snapshot(
        of: Register(
          contracts: contracts.map { Versioned($0) }, transitions: transitions.map { Versioned($0) }), asOf: date(day))
    ).nextSteps()
  }

  @Test("An end within a year is listed, one after it is not")
  func ends() {
    let contract = Contract.of(.of(lastDay: "2022-06-30"))
    #expect(Self.next(contract, asOf: "2021-06-30").coming.map(\.id.description) == ["contract/term-end/0"])
    #expect(Self.next(contract, asOf: "2021-06-29").coming.isEmpty)
    #expect(Self.next(contract, asOf: "2022-07-01").coming.isEmpty)
  }

  @Test("What was missed stays as long as the end that it was about is to come")
  func missed() {
    let silent = Contract.of(.of(lastDay: "2022-06-30"), [.silence("P1Y", notice: .before("P3M"))])
    let missed = { (day: String) in Self.next(silent, asOf: day).missed.map(\.id.description) }
    #expect(missed("2022-03-30") == [])
    #expect(missed("2022-04-01") == ["contract/notice/1"])
    #expect(missed("2022-06-30") == ["contract/notice/1"])
    #expect(missed("2022-07-01") == [])
  }

  @Test("What can be left every month is not told of month by month, and is no matter for the council")
  func monthly() throws {
    var open = Contract.arrangement()
    open.exits[0].each = .monthEnd
    open.exits[0].notice = .before("P3M")
    let missed = Self.next(open, asOf: "2022-03-10").missed
    #expect(missed.map(\.id.description) == ["arrangement/exit-notice/2022-05-31"])
    #expect(missed.first?.audiences == DeadlineKind.notice.usualAudiences)
    #expect(Self.next(.arrangement(), asOf: "2022-03-10").missed.first?.audiences == ["raad", "college"])
    let next = Self.next(open, asOf: "2022-03-10")
    let coming = next.coming.map(\.id.description)
    #expect(coming == ["arrangement/exit-notice/2022-06-30"])
    #expect(next.recurring.map(\.description) == coming && next.first(1).recurring == next.recurring)
    #expect(Self.next(.arrangement(), asOf: "2022-03-10").recurring.isEmpty)
    // A way to leave that hangs on a condition hides none that does not.
    var yearly = open.exits[0]
    yearly.each = Contract.arrangement().exits[0].each
    open.exits.append(yearly)
    let both = Self.next(open, asOf: "2022-03-10")
    #expect(
      both.recurring.isEmpty && both.coming.contains { $0.id.description == "arrangement/exit-notice/2022-12-31" })
  }

  @Test("An option that nobody recorded shows for a year after the end")
  func options() {
    let optional = Contract.of(.of(lastDay: "2022-06-30"), [.decision("P1Y", notice: .unknown)])
    let missed = { (day: String) in Self.next(optional, asOf: day).missed.map(\.id.description) }
    #expect(missed("2022-06-30") == [])
    #expect(missed("2022-07-01") == ["contract/extension-decision/1"])
    #expect(missed("2023-07-01") == [])
  }

  @Test("An exit whose steps cannot be done comes last, one that was missed shows as missed")
  func exits() {
    let arrangement = Contract.arrangement(after: ["raad-toestemming", "college-besluit"])
    let coming = Self.next(arrangement, transitions: [.councilAndCollege], asOf: "2020-11-30")
      .first(5).coming
    #expect(coming.last?.id == .exitNotice(contract: "arrangement", year: 2021))
    #expect(coming.last?.isFeasible == false)
    #expect(coming.dropLast().allSatisfy { $0.isFeasible })
    let later = Self.next(arrangement, asOf: "2021-01-01")
    #expect(later.missed.map(\.id) == [.exitNotice(contract: "arrangement", year: 2021)])
  }
}
