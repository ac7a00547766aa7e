import CivilDates
import Register
import Testing
import Transitions

/// What closes a misfit, and what is too short or meant for another.
@Suite struct BridgeTests {
  /// The term ends on 31 December 2021, so that a move per 1 January 2023 leaves a gap of one year.
  @Test(arguments: [
    (Transition.Bridge.over(.gap), Verdict.bridgeable),
    (.over(.gap, atMost: "P1Y"), .bridgeable),
    (.over(.gap, atMost: "P365D"), .bridgeable),
    (.over(.gap, atMost: "P364D"), .conflicted),
    (.over(.gap, atMost: "P11M30D"), .conflicted),
    (.over(.overlap), .conflicted),
    (.over(.gap, contracts: ["hulp"]), .bridgeable),
    (.over(.gap, contracts: ["ander"]), .conflicted),
    (.over(.gap, contracts: []), .conflicted),
    (.over(.gap, isConfirmed: false), .bridgeable),
    (.over(.gap, atMost: "P364D", isConfirmed: false), .conflicted),
  ])
  func overAGap(_ bridge: Transition.Bridge, _ verdict: Verdict) {
    let answer = ask(contract(), on: "2023-01-01") { $0.bridges = [bridge] }
    #expect(answer.verdict == verdict)
    #expect(answer.conflicts.first?.bridges.count == (verdict == .bridgeable ? 1 : 0))
    #expect(answer.found.contains("unconfirmed-bridge hulp") == (verdict == .bridgeable && !bridge.isConfirmed))
  }

  /// The term ends on 31 December 2021, so that a move per 1 October leaves an overlap of 92 days.
  @Test(arguments: [
    ("P3M", Verdict.bridgeable), ("P92D", .bridgeable), ("P2M30D", .conflicted), ("P91D", .conflicted),
  ])
  func overAnOverlap(_ atMost: String, _ verdict: Verdict) {
    #expect(ask(contract(), on: "2021-10-01") { $0.bridges = [.over(.overlap, atMost: atMost)] }.verdict == verdict)
  }

  /// Months are added up: from 30 January 2022, one month reaches 1 March.
  @Test(arguments: [("2022-03-01", Verdict.bridgeable), ("2022-03-02", .conflicted)])
  func monthsRoundUp(_ target: String, _ verdict: Verdict) {
    let short = contract(for: nil, lastDay: "2022-01-29")
    #expect(ask(short, on: target) { $0.bridges = [.over(.gap, atMost: "P1M")] }.verdict == verdict)
  }

  /// The gap counts from the latest day that the end can be, and so does the bridge.
  @Test(arguments: [("P1M", Verdict.bridgeable), ("P30D", .conflicted)])
  func fromTheNearestBound(_ atMost: String, _ verdict: Verdict) {
    let imprecise = contract(for: nil, lastDay: "2021-12")
    #expect(ask(imprecise, on: "2022-02-01") { $0.bridges = [.over(.gap, atMost: atMost)] }.verdict == verdict)
  }

  @Test func oneConfirmedBridgeIsEnough() {
    let answer = ask(contract(), on: "2023-01-01") {
      $0.bridges = [.over(.gap, isConfirmed: false), .over(.gap, atMost: "P1D"), .over(.gap)]
    }
    #expect(answer.found == ["gap hulp"])
    #expect(answer.conflicts.first?.bridges.count == 2)
  }

  @Test func aConfirmedBridgeThatIsTooShortConfirmsNothing() {
    let answer = ask(contract(), on: "2023-01-01") {
      $0.bridges = [.over(.gap, isConfirmed: false), .over(.gap, atMost: "P1D")]
    }
    #expect(answer.found == ["gap hulp", "unconfirmed-bridge hulp"])
  }

  /// Membership of an arrangement that was left too early is not care that something can stand in for.
  @Test(arguments: [(nil, Verdict.conflicted), (["regeling"], .bridgeable), (["hulp"], .conflicted)])
  func aMembershipNeedsABridgeThatNamesIt(_ contracts: [String]?, _ verdict: Verdict) {
    let left = arrangement(history: [.event(.noticeReceived, "2020-11-01")])
    let answer = ask(left, on: "2023-07-01", asOf: "2021-06-01") {
      $0.bridges = [.over(.gap, contracts: contracts)]
    }
    #expect(answer.contracts.first?.relation == .gap)
    #expect(answer.verdict == verdict)
    #expect(answer.conflicts.first { $0.code == .gap }?.bridges.isEmpty == (verdict == .conflicted))
  }

  @Test func everyMisfitNeedsItsOwn() {
    let question = question([contract("een"), contract("twee", for: "P4Y")]) {
      $0.bridges = [.over(.gap, contracts: ["een"])]
    }
    #expect(question.answer(for: day("2023-01-01")).verdict == .conflicted)
  }
}
