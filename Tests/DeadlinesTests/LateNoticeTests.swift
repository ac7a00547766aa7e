import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("Notice that comes too late")
struct LateNoticeTests {
  /// Two years, then a year more by silence; notice of three months before 30 June 2022 can be read in two ways: by 30
  /// or by 31 March.
  private static func contract(_ history: HistoryEvent...) -> Contract {
    .of(
      .of(start: "2020-07-01", duration: "P2Y"), [.silence("P1Y", notice: .before("P3M"))], claims: .tail("P5Y"),
      history: history)
  }

  private static func received(
    _ day: String, known: String = "2022-05-01", step: Int? = nil, isAccepted: Bool = false
  ) -> HistoryEvent {
    HistoryEvent(
      .noticeReceived(Happening.GivenNotice(Happening.Aim(step: step), isAccepted: isAccepted)), known: date(known),
      received: date(day), provenance: .none)
  }

  @Test(
    "Notice counts if it was received on its last day, in the earlier reading, whenever it became known",
    arguments: [("2022-03-29", 0), ("2022-03-30", 0), ("2022-03-31", 1), ("2022-04-01", 1)])
  func inTime(day: String, steps: Int) throws {
    let timeline = Timeline(of: Self.contract(Self.received(day)))
    #expect(timeline.reachableSteps(asOf: date("2022-05-01")) == [steps])
    #expect(timeline.lateNotices.isEmpty == (steps == 0))
  }

  @Test("Late notice changes nothing, and every date of the contract says so")
  func late() throws {
    let day = "2022-05-01"
    let late = Self.contract(Self.received("2022-04-01")).deadlines(asOf: day)
    let without = Self.contract().deadlines(asOf: day)
    #expect(late.mapValues(\.date) == without.mapValues(\.date))
    #expect(late.mapValues(\.certainty) == without.mapValues(\.certainty))
    let finding = DerivationStep.lateNotice(
      .step(1), received: date("2022-04-01"), lastDay: date("2022-03-30"), isKnown: true, inOtherReading: nil, .made)
    #expect(late.values.allSatisfy { $0.derivation.contains(finding) })
  }

  @Test("Where it was in time by the later reading, the dispute shows")
  func disputed() throws {
    let late = try #require(Timeline(of: Self.contract(Self.received("2022-03-31"))).lateNotices.first)
    #expect(late.lastDay == date("2022-03-30"))
    #expect(late.lastDayInOtherReading == date("2022-03-31"))
  }

  @Test("Accepted by the other side it counts all the same")
  func accepted() throws {
    let contract = Self.contract(Self.received("2022-04-20", isAccepted: true))
    #expect(try contract.reachableSteps(asOf: "2022-05-01") == [0])
    let end = try #require(contract.deadlines(asOf: "2022-05-01")["term-end/0"])
    #expect(
      end.derivation.contains(
        .acceptedLate(.step(1), received: date("2022-04-20"), lastDay: date("2022-03-30"), isKnown: true, .made)))
  }

  @Test("Without a known notice period the last day of the term before the step decides")
  func unknownNotice() throws {
    for (day, isLate) in [("2022-06-30", false), ("2022-07-01", true)] {
      let contract = Contract.of(
        .of(start: "2020-07-01", duration: "P2Y"), [.silence("P1Y")], history: [Self.received(day, known: "2022-08-01")]
      )
      #expect(Timeline(of: contract).lateNotices.isEmpty == !isLate)
    }
  }

  @Test("Tried out too late it changes nothing, and says what the last day was")
  func assumed() throws {
    let snapshot = Snapshot(of: .of(Self.contract()), asOf: date("2022-02-01"))
    for (day, last) in [("2022-03-30", nil), ("2022-04-15", date("2022-03-30"))] {
      let decision = try #require(ProposedDecision("contract/notice/1=received@\(day)"))
      let assumed = try snapshot.assuming(decision)
      #expect(assumed.lateness(of: decision)?.lastDay == last)
      let contract = try #require(assumed.contract("contract"))
      #expect(Timeline(of: contract).reachableSteps(asOf: date(day)) == [last == nil ? 0 : 1])
    }
  }

  @Test("As long as one reading is not past, the deadline is listed for who asks what is next")
  func disputedIsListed() {
    let engine = { (day: String) in Register.of(Self.contract()).engine(asOf: day) }
    let listed = { (day: String, disputed: Bool) in
      engine(day).deadlines(disputed: disputed).contains { $0.id == .notice(contract: "contract", step: 1) }
    }
    for (day, plain, disputed) in [
      ("2022-03-30", true, true), ("2022-03-31", false, true), ("2022-04-01", false, false),
    ] {
      #expect(listed(day, false) == plain)
      #expect(listed(day, true) == disputed)
    }
  }

  @Test("Of ten thousand contracts, notice counts exactly if it came by the day that the deadline gives")
  func law() {
    let cases = randomCases(seed: 140) { generator in
      (
        contract: Contract.random(using: &generator), day: CivilDate.random(in: 2016...2030, using: &generator),
        step: Int.random(in: 1...4, using: &generator)
      )
    }
    let broken = cases.counterexample { contract, day, step in
      let before = Timeline(of: contract)
      guard step <= before.stepCount, contract.extensions[step - 1].kind == .silence,
        let last = before.effectiveDecisionDay(ofStep: step)
      else { return true }
      var after = contract
      after.history = [
        HistoryEvent(
          .noticeReceived(Happening.GivenNotice(Happening.Aim(step: step))), known: day, provenance: .none)
      ]
      let timeline = Timeline(of: after)
      return (timeline.decisions[step - 1] == .leftOut) == (day <= last)
        && timeline.lateNotices.isEmpty == (day <= last)
    }
    #expect(broken == nil)
  }
}
