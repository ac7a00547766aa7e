import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("What has happened")
struct HistoryTests {
  private static func timeline(_ kinds: [Extension.Kind], _ history: [HistoryEvent]) -> Timeline {
    Timeline(
      of: .of(
        .of(start: "2020-01-01", duration: "P1Y"), kinds.map { .make($0, "P1Y", .before("P3M")) }, history: history))
  }

  @Test("Extended with a step takes that step and every one before it")
  func extendedThrough() {
    let timeline = Self.timeline([.decision, .silence, .decision], [.on("2021-06-01", .extended, step: 2)])
    #expect(timeline.decisions == [.taken, .taken, nil])
    #expect(timeline.course == 2)
  }

  @Test("Extended without a step takes the first that is undecided")
  func extendedNext() {
    let timeline = Self.timeline(
      [.decision, .decision, .decision], [.on("2020-06-01", .extended), .on("2021-06-01", .extended)])
    #expect(timeline.decisions == [.taken, .taken, nil])
  }

  @Test("Not extended leaves out one step, and what lies behind it cannot be reached")
  func notExtended() {
    let timeline = Self.timeline([.decision, .silence], [.on("2020-06-01", .notExtended, step: 1)])
    #expect(timeline.decisions == [.leftOut, nil])
    #expect(timeline.reachableSteps(asOf: date("2020-06-01")) == [0])
  }

  @Test("Received notice stops the step that it names")
  func noticeForStep() {
    let timeline = Self.timeline([.silence, .silence], [.on("2020-06-01", .noticeReceived, step: 2)])
    #expect(timeline.decisions == [nil, .leftOut])
    #expect(timeline.reachableSteps(asOf: date("2020-06-01")) == [0, 1])
    #expect(timeline.reachableSteps(asOf: date("2020-10-01")) == [1])
  }

  @Test("Received notice without a step stops the first undecided step by silence")
  func noticeForFirstSilent() {
    #expect(
      Self.timeline([.silence, .silence], [.on("2020-06-01", .noticeReceived)]).decisions == [.leftOut, nil])
    #expect(
      Self.timeline([.decision, .silence], [.on("2020-06-01", .noticeReceived)]).decisions == [nil, .leftOut])
    #expect(
      Self.timeline(
        [.silence, .silence], [.on("2020-11-01", .extended, step: 1), .on("2021-06-01", .noticeReceived)]
      ).decisions == [.taken, .leftOut])
    #expect(Self.timeline([.decision], [.on("2020-06-01", .noticeReceived)]).decisions == [nil])
  }

  @Test("Notice that was only sent decides nothing")
  func sent() {
    let timeline = Self.timeline([.silence], [.on("2020-06-01", .noticeSent, step: 1)])
    #expect(timeline.decisions == [nil])
    #expect(timeline.reachableSteps(asOf: date("2020-10-01")) == [1])
  }

  @Test("An event about a step that is not there changes nothing")
  func missingStep() {
    for kind in [HistoryEvent.Kind.extended, .notExtended, .noticeReceived] {
      #expect(Self.timeline([.silence], [.on("2020-06-01", kind, step: 2)]).decisions == [nil])
    }
  }

  @Test(
    "A termination leaves its own last day as the only end, in the term that it falls in",
    arguments: [
      ("2020-06-30", 0), ("2020-12-31", 0), ("2021-01-01", 1), ("2021-12-31", 1), ("2022-06-30", 2), ("2030-06-30", 2),
    ])
  func terminated(lastDay: String, steps: Int) throws {
    let contract = Contract.of(
      .of(start: "2020-01-01", duration: "P1Y"), Array(repeating: .silence("P1Y", notice: .before("P3M")), count: 2),
      claims: .tail("P5Y"), history: [.on("2020-05-01", .terminated, lastDay: lastDay)])
    #expect(try contract.reachableSteps(asOf: "2020-05-01") == [steps])

    let listed = contract.deadlines(asOf: "2020-05-01")
    #expect(Set(listed.keys) == ["term-end/\(steps)", "claims-end/\(steps)"])
    let end = try #require(listed["term-end/\(steps)"])
    #expect(end.date == date(lastDay))
    #expect(end.certainty == .certain)
    #expect(!end.isAmbiguous)
    #expect(end.derivation.first == .event(.terminated, known: date("2020-05-01"), .made))
  }

  @Test("The last of two terminations holds; before it was known the contract ran on")
  func terminatedTwice() throws {
    let contract = Contract.of(
      .of(start: "2020-01-01", duration: "P1Y"), [.silence("P1Y", notice: .before("P3M"))],
      history: [
        .on("2020-05-01", .terminated, lastDay: "2020-06-30"), .on("2020-06-01", .terminated, lastDay: "2020-08-31"),
      ])
    #expect(contract.deadlines(asOf: "2020-04-30")["term-end/1"]?.date == date("2021-12-31"))
    #expect(contract.deadlines(asOf: "2020-05-31")["term-end/0"]?.date == date("2020-06-30"))
    #expect(contract.deadlines(asOf: "2020-06-01")["term-end/0"]?.date == date("2020-08-31"))
  }

  @Test("An event counts from the day on which it became known")
  func asOf() throws {
    let contract = Contract.of(
      .of(start: "2020-01-01", duration: "P1Y"), [.silence("P1Y", notice: .before("P3M"))],
      history: [.on("2020-06-15", .noticeReceived, step: 1)])
    #expect(try contract.reachableSteps(asOf: "2020-06-14") == [0, 1])
    #expect(try contract.reachableSteps(asOf: "2020-06-15") == [0])
    #expect(contract.deadlines(asOf: "2020-06-15")["notice/1"] == nil)
  }
}
