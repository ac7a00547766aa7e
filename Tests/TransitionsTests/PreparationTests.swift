import CivilDates
import Deadlines
import Register
import Testing
import Transitions

/// The preparatory steps: by when, from when, and under which law.
@Suite struct PreparationTests {
  /// Consent and then a decision; from 1 July 2022 on a draft eight weeks before the consent.
  private static let chain: [Transition.Step] = [
    .step("ontwerp", from: "2022-07-01"),
    .step("toestemming", after: ["ontwerp"], atLeast: "P8W"),
    .step("besluit", after: ["toestemming"], atLeast: "P14D"),
  ]

  private static let oldChain: [Transition.Step] = [
    .step("toestemming"), .step("besluit", after: ["toestemming"], atLeast: "P14D"),
  ]

  @Test(arguments: [
    // Notice by 31 December 2021: the old law.
    (
      "2023-01-01", "2021-03-01",
      ["toestemming 2021-03-01..2021-12-17 open", "besluit 2021-03-15..2021-12-31 open"], "2021-12-17"
    ),
    // Notice by 31 December 2022: the new law.
    (
      "2024-01-01", "2021-03-01",
      [
        "ontwerp 2021-03-01..2022-10-22 open", "toestemming 2021-04-26..2022-12-17 open",
        "besluit 2021-05-10..2022-12-31 open",
      ], "2022-10-22"
    ),
    // On the last day of the old chain there is no time for eight weeks, and no need.
    (
      "2023-01-01", "2021-12-17",
      ["toestemming 2021-12-17..2021-12-17 open", "besluit 2021-12-31..2021-12-31 open"], "2021-12-17"
    ),
  ])
  func followsTheLawOfItsDays(
    _ target: String, _ asOf: String, _ steps: [String], _ openUntil: String
  ) {
    let answer = ask(
      arrangement(after: ["toestemming", "besluit"]), on: target, asOf: asOf
    ) { $0.steps = Self.chain }
    #expect(answer.preparation(asOf: asOf) == steps)
    #expect(answer.openUntil == day(openUntil))
    #expect(answer.found == [])
  }

  @Test func aDayTooLateForTheNewLaw() {
    let answer = ask(
      arrangement(after: ["toestemming", "besluit"]), on: "2024-01-01", asOf: "2022-10-23"
    ) { $0.steps = Self.chain }
    #expect(
      answer.preparation(asOf: "2022-10-23") == [
        "ontwerp 2022-10-23..2022-10-22 missed", "toestemming 2022-12-18..2022-12-17 missed",
        "besluit 2023-01-01..2022-12-31 missed",
      ])
    #expect(answer.found == ["steps-infeasible -"])
    #expect(answer.openUntil == nil)
  }

  @Test func whatIsDoneCountsFromItsDay() {
    let answer = ask(
      arrangement(after: ["toestemming", "besluit"]), on: "2023-01-01", asOf: "2021-12-20"
    ) {
      $0.steps = Self.oldChain
      $0.history = [.event(.done, "2021-12-10", done: "toestemming")]
    }
    #expect(
      answer.preparation(asOf: "2021-12-20") == [
        "toestemming 2021-12-10.. done", "besluit 2021-12-24..2021-12-31 open",
      ])
    #expect(answer.found == [])
    #expect(answer.openUntil == day("2021-12-31"))
  }

  @Test func doneTooLateIsInfeasible() {
    let answer = ask(
      arrangement(after: ["toestemming", "besluit"]), on: "2023-01-01", asOf: "2021-12-20"
    ) {
      $0.steps = Self.oldChain
      $0.history = [.event(.done, "2021-12-18", done: "toestemming")]
    }
    #expect(answer.found == ["steps-infeasible -"])
  }

  @Test func allDoneLeavesNothingToDo() {
    let answer = ask(contract(), on: "2022-01-01") {
      $0.steps = [.step("een"), .step("twee", after: ["een"], atLeast: "P2M")]
      $0.history = [.event(.done, "2020-06-01", done: "een"), .event(.done, "2020-12-01", done: "twee")]
    }
    #expect(answer.preparation(asOf: "2021-01-01") == ["een 2020-06-01.. done", "twee 2020-12-01.. done"])
    #expect(answer.verdict == .clear)
    #expect(answer.openUntil == nil)
  }

  /// A step counts as done from the day on which it became known.
  @Test func doneLaterIsNotDoneYet() {
    let answer = ask(contract(), on: "2022-01-01", asOf: "2021-01-01") {
      $0.steps = [.step("een")]
      $0.history = [.event(.done, "2021-01-02", done: "een")]
    }
    #expect(answer.preparation(asOf: "2021-01-01") == ["een 2021-01-01..2021-12-31 open"])
  }

  /// A step that the exit does not wait for is bounded by the target date alone.
  @Test func othersAreDueBeforeTheDay() {
    let answer = ask(arrangement(after: ["toestemming"]), on: "2023-01-01") {
      $0.steps = [.step("toestemming"), .step("administratie")]
    }
    #expect(
      answer.preparation(asOf: "2021-01-01") == [
        "toestemming 2021-01-01..2021-12-31 open", "administratie 2021-01-01..2022-12-31 open",
      ])
  }

  /// The exit of which the notice counts is the one that the relation uses.
  @Test func exitOfTheRelationBounds() {
    let answer = ask(arrangement(after: ["toestemming"]), on: "2023-07-01") { $0.steps = [.step("toestemming")] }
    #expect(answer.contracts.map(\.summary) == ["overlap 2023-12-31 184 days 6 months"])
    #expect(answer.preparation(asOf: "2021-01-01") == ["toestemming 2021-01-01..2022-12-31 open"])
  }

  @Test func ofTwoExitsTheFirstNoticeBounds() {
    let answer = ask(
      arrangement("een", after: ["toestemming"]), arrangement("twee", notice: "P6M", after: ["toestemming"]),
      on: "2023-01-01"
    ) { $0.steps = [.step("toestemming")] }
    #expect(answer.preparation(asOf: "2021-01-01") == ["toestemming 2021-01-01..2021-12-31 open"])
  }

  /// Rulings are on months; to count days back nobody needs one.
  @Test func noRulingIsCitedForCountingDaysBack() throws {
    let question = question([arrangement(after: ["college"])]) {
      $0.steps = [.step("raad"), .step("college", after: ["raad"], atLeast: "P14D")]
      $0.candidates = [day("2023-01-01")]
    }
    let deadline = try #require(
      DeadlineID("overstap/step/2023-01-01/raad").flatMap { question.engine.deadline($0) })
    let counted = try #require(deadline.derivation.first { $0.rule == "subtract-down" })
    #expect(counted.authority == nil)
  }

  @Test func unknownNoticeLeavesTheLastDayUnknown() {
    let answer = ask(arrangement(notice: nil, after: ["toestemming"]), on: "2023-01-01") {
      $0.steps = [.step("toestemming"), .step("administratie")]
    }
    #expect(
      answer.preparation(asOf: "2021-01-01") == [
        "toestemming 2021-01-01.. unknown", "administratie 2021-01-01..2022-12-31 open",
      ])
    #expect(answer.found == ["unknown-deadline regeling"])
    #expect(answer.openUntil == day("2022-12-31"))
  }

  /// Forward months are added up, backward they are subtracted down; not-before counts at its latest.
  @Test func monthsRoundAwayFromTheMoment() {
    let answer = ask(contract(), on: "2022-01-01") {
      $0.steps = [.step("een", notBefore: "[2021-01-30..2021-01-31]"), .step("twee", after: ["een"], atLeast: "P1M")]
    }
    #expect(
      answer.preparation(asOf: "2021-01-01") == ["een 2021-01-31..2021-11-30 open", "twee 2021-03-01..2021-12-31 open"])
  }

  /// The longest way counts in both directions.
  @Test func twoWays() {
    let answer = ask(contract(), on: "2022-01-01") {
      $0.steps = [
        .step("slot", after: ["kort", "lang"], atLeast: "P10D"), .step("kort", after: ["begin"], atLeast: "P1D"),
        .step("lang", after: ["begin"], atLeast: "P20D"), .step("begin"),
      ]
    }
    #expect(
      answer.preparation(asOf: "2021-01-01") == [
        "slot 2021-01-31..2021-12-31 open", "kort 2021-01-02..2021-12-21 open", "lang 2021-01-21..2021-12-21 open",
        "begin 2021-01-01..2021-12-01 open",
      ])
    #expect(answer.openUntil == day("2021-12-01"))
  }
}
