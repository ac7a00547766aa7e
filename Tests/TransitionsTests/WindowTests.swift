import CivilDates
import Register
import Testing
import Transitions

/// Which days are asked about, in which order, and until when they stay open.
@Suite struct WindowTests {
  @Test func everyReachableEndEveryCandidateAndEveryFirstOfJanuary() {
    let question = question([
      contract("een", for: "P18M", steps: [.by(.decision, "P6M", notice: nil)]),
      contract("imprecies", for: nil, lastDay: "2022-03"), arrangement("regeling", each: "06-30", notice: "P6M"),
    ]) { $0.candidates = [day("2022-10-15"), day("2031-01-15")] }
    let answers = question.windows(from: day("2021-02-01"), through: day("2023-02-01"))
    #expect(
      answers.map(\.target.description).sorted() == [
        "2021-07-01", "2022-01-01", "2022-04-01", "2022-07-01", "2022-10-15", "2023-01-01",
      ])
  }

  /// The notice for the exit in 2021 can no longer be received, and the first term can no longer end.
  @Test func whatIsOutOfReachIsNotAsked() {
    let question = question(
      [contract(for: "P20M", steps: [.by(.silence, "P7M")]), arrangement("regeling", each: "06-30")],
      asOf: "2021-07-15")
    #expect(
      question.windows(through: day("2024-07-01")).map(\.target.description).sorted() == [
        "2022-01-01", "2022-04-01", "2023-01-01", "2023-07-01", "2024-01-01", "2024-07-01",
      ])
  }

  @Test func fromTheAsOfDayToTheHorizon() {
    let days = question([contract()], asOf: "2021-01-01").windows().map(\.target.description).sorted()
    #expect(days == (2021...2031).map { "\($0)-01-01" })
  }

  @Test func boundsAreInclusive() {
    let question = question([contract()])
    #expect(question.windows(from: day("2022-01-01"), through: day("2022-01-01")).count == 1)
    #expect(question.windows(from: day("2022-01-02"), through: day("2022-12-31")).isEmpty)
    #expect(question.windows(from: day("2022-01-02"), through: day("2022-01-01")).isEmpty)
  }

  /// Clear, then unknown, then bridgeable with fewer gap days and then fewer overlap days, then the rest.
  @Test func inOrder() {
    let question = question([
      contract("een", steps: [.by(.decision), .by(.decision, notice: nil)]),
      contract("twee", steps: [.by(.decision), .by(.decision)]),
    ]) {
      $0.bridges = [.over(.gap, atMost: "P3Y"), .over(.overlap)]
      $0.candidates = [day("2021-11-01"), day("2021-12-01")]
    }
    let rows = question.windows(through: day("2028-01-01")).map {
      "\($0.target) \($0.verdict.rawValue) \($0.gapDays ?? -1) \($0.overlapDays ?? -1)"
    }
    #expect(
      rows == [
        "2022-01-01 clear 0 0", "2023-01-01 clear 0 0", "2024-01-01 attention 0 0", "2021-12-01 bridgeable 0 62",
        "2021-11-01 bridgeable 0 122", "2025-01-01 bridgeable 732 0", "2026-01-01 bridgeable 1462 0",
        "2027-01-01 bridgeable 2192 0", "2028-01-01 conflicted 2922 0", "2021-01-01 closed 0 730",
      ])
  }

  @Test(arguments: [
    ("2022-01-01", "2021-09-30"), ("2023-01-01", "2021-12-31"), ("2024-01-01", "2021-09-30"),
    ("2021-12-01", "2021-09-30"), ("2021-09-30", nil),
  ])
  func openUntilTheFirstKnownLastDay(_ target: String, _ openUntil: String?) {
    let answer = ask(
      contract("een", steps: [.by(.silence), .by(.decision, notice: nil)]),
      contract("twee", steps: [.by(.agreement), .by(.decision, notice: "P15M")]), on: target, asOf: "2021-09-30")
    #expect(answer.openUntil?.description == openUntil)
  }

  /// The tail runs from the end that the relation uses, and the longest holds.
  @Test(arguments: [
    ("2022-01-01", "2027-12-31"), ("2022-07-01", "2027-12-31"), ("2023-01-01", "2027-12-31"),
    ("2024-01-01", "2028-12-31"),
  ])
  func claimsUntilTheLastTail(_ target: String, _ claimsUntil: String) {
    let answer = ask(
      contract("een", steps: [.by(.decision), .by(.decision)], claims: "P5Y"),
      contract("twee", for: "P3Y", claims: "P5Y"),
      contract("drie", for: "P9Y"), on: target)
    #expect(answer.claimsUntil?.description == claimsUntil)
  }

  @Test func noTailNoClaims() {
    #expect(ask(contract(), on: "2022-01-01").claimsUntil == nil)
  }
}
