import CivilDates
import Deadlines
import Register
import Testing
import Transitions

/// What was chosen, given up or refused, and what that does to the deadlines of the steps.
@Suite struct ChoiceTests {
  private static let members = arrangement(after: ["raad", "college"])
  private static let steps: [Transition.Step] = [
    .step("raad"), .step("college", after: ["raad"], atLeast: "P14D"),
  ]

  /// The question of leaving an arrangement per 2023 or 2024.
  private static func leaving(_ history: HistoryEvent..., asOf: String = "2021-06-01") -> TransitionQuestion {
    question([members], asOf: asOf) {
      $0.steps = steps
      $0.candidates = [day("2023-01-01"), day("2024-01-01")]
      $0.history = history
    }
  }

  private static func listed(_ question: TransitionQuestion) -> [String] {
    question.engine.deadlines().filter { $0.id.kind == .step }.map {
      "\($0.id) \($0.certainty.rawValue)"
    }
  }

  @Test func closedCandidatesHaveNoStepDeadlinesAnyMore() {
    #expect(Self.listed(Self.leaving(asOf: "2021-12-17")).count == 4)
    #expect(
      Self.listed(Self.leaving(asOf: "2021-12-18")) == [
        "overstap/step/2024-01-01/raad conditional", "overstap/step/2024-01-01/college conditional",
      ])
    #expect(Self.leaving(asOf: "2021-12-18").answer(for: day("2023-01-01")).verdict == .closed)
  }

  @Test func afterAChoiceOnlyItsStepsAreListedAndTheyAreCertain() {
    let chosen = Self.leaving(.event(.chosen, "2021-05-01", target: "2024-01-01"))
    #expect(
      Self.listed(chosen) == [
        "overstap/step/2024-01-01/raad certain", "overstap/step/2024-01-01/college certain",
      ])
    #expect(chosen.answer(for: day("2023-01-01")).verdict == .clear)
  }

  @Test func aDateThatWasGivenUpIsClosedUntilItIsChosenAgain() {
    let dropped = HistoryEvent.event(.dropped, "2021-05-01", target: "2023-01-01")
    let answer = Self.leaving(dropped).answer(for: day("2023-01-01"))
    #expect(answer.verdict == .closed)
    #expect(answer.found == ["dropped -"])
    #expect(answer.openUntil == nil)
    #expect(Self.listed(Self.leaving(dropped)).allSatisfy { $0.contains("2024-01-01") })
    let again = Self.leaving(dropped, .event(.chosen, "2021-05-02", target: "2023-01-01"))
    #expect(again.answer(for: day("2023-01-01")).verdict == .clear)
  }

  @Test func aRefusedStepClosesTheDatesThatWaitForIt() {
    let all = Self.leaving(.event(.refused, "2021-05-01", done: "raad"))
    #expect(all.answer(for: day("2023-01-01")).found == ["refused -"])
    #expect(all.answer(for: day("2024-01-01")).verdict == .closed)
    #expect(Self.listed(all).isEmpty)
    let one = Self.leaving(.event(.refused, "2021-05-01", done: "raad", target: "2023-01-01"))
    #expect(one.answer(for: day("2023-01-01")).verdict == .closed)
    #expect(one.answer(for: day("2024-01-01")).verdict == .clear)
    let later = Self.leaving(
      .event(.refused, "2021-05-01", done: "raad"), .event(.done, "2021-05-20", done: "raad"))
    #expect(later.answer(for: day("2023-01-01")).verdict == .clear)
  }

  @Test func doneForOneDateHoldsForThatDateOnly() {
    let question = Self.leaving(.event(.done, "2021-05-01", done: "raad", target: "2023-01-01"))
    #expect(question.answer(for: day("2023-01-01")).preparation(asOf: "2021-06-01").first == "raad 2021-05-01.. done")
    #expect(
      question.answer(for: day("2024-01-01")).preparation(asOf: "2021-06-01").first
        == "raad 2021-06-01..2022-12-17 open")
  }

  @Test func thePlanOfAClosedDateListsNoTasks() {
    let plan = Self.leaving(asOf: "2022-01-01").plan(for: day("2023-01-01"))
    #expect(plan.items.isEmpty)
    #expect(plan.answer.closing.map(\.code) == [.missedDeadline])
  }

  @Test func thePlanIsInOrderOfDayAndTheExitWaitsForItsSteps() {
    let plan = Self.leaving(.event(.done, "2021-05-01", done: "raad")).plan(for: day("2023-01-01"))
    #expect(plan.items.map(\.state.rawValue) == ["done", "open", "open"])
    #expect(plan.items.map(\.id.description).first == "overstap/step/2023-01-01/raad")
    #expect(plan.items.first?.consequence == nil)
    let notice = plan.items.first { $0.action?.kind == .exit }
    #expect(notice?.earliest == day("2021-06-01"))
    let waiting = Self.leaving().plan(for: day("2023-01-01")).items
    #expect(waiting.map(\.latest) == ["2021-12-17", "2021-12-31", "2021-12-31"].map(day))
    #expect(waiting.first { $0.action?.kind == .exit }?.slack == day("2021-06-15").days(until: day("2021-12-31")))
  }

  /// On one day what waits for something comes after it, whatever their names.
  @Test func thePlanIsInTheOrderInWhichItIsDone() {
    let steps: [Transition.Step] = [
      .step("zienswijze"), .step("instemming", after: ["zienswijze"]), .step("besluit", after: ["instemming"]),
    ]
    let leaving = question([arrangement(after: ["besluit"])]) { $0.steps = steps }
    let items = leaving.plan(for: day("2023-01-01")).items
    #expect(Set(items.map(\.latest)) == [day("2021-12-31")])
    #expect(
      items.map(\.id.description) == [
        "overstap/step/2023-01-01/zienswijze", "overstap/step/2023-01-01/instemming",
        "overstap/step/2023-01-01/besluit", "regeling/exit-notice/2022",
      ])
  }
}

/// Promises, bounds of their own, and steps that only some contracts ask for.
@Suite struct OwnBoundTests {
  private static func answer(_ steps: Transition.Step..., asOf: String = "2021-06-01", done: String? = nil)
    -> TargetAnswer
  {
    ask(contract("hulp"), on: "2022-01-01", asOf: asOf) {
      $0.steps = steps
      $0.history = done.map { [.event(.done, $0, done: "plan")] } ?? []
    }
  }

  @Test func aPromiseThatIsPastHasSlipped() {
    #expect(Self.answer(.step("plan", planned: "2021-06"), asOf: "2021-06-30").found == [])
    let late = Self.answer(.step("plan", planned: "2021-06"), asOf: "2021-07-01")
    #expect(late.found == ["slipped -"])
    #expect(late.verdict == .attention)
    #expect(Self.answer(.step("plan", planned: "2021-06"), asOf: "2021-07-02", done: "2021-07-01").found == [])
  }

  @Test func aLastDayOfItsOwnCountsAtItsEarliest() {
    #expect(
      Self.answer(.step("plan", by: "2021-09-30")).preparation(asOf: "2021-06-01") == [
        "plan 2021-06-01..2021-09-30 open"
      ])
    let imprecise = Self.answer(.step("plan", by: "2021-09"), .step("na", after: ["plan"]))
    #expect(imprecise.preparation(asOf: "2021-06-01").first == "plan 2021-06-01..2021-09-01 open")
    #expect(imprecise.found == ["imprecise-date -"])
    #expect(Self.answer(.step("plan", by: "2021-05-31")).found == ["steps-infeasible -"])
  }

  @Test func aStepForContractsThatDoNotMoveIsNoStep() {
    #expect(Self.answer(.step("plan", contracts: ["ander"])).preparation(asOf: "2021-06-01") == [])
    #expect(Self.answer(.step("plan", contracts: ["ander", "hulp"])).steps.count == 1)
    // It takes no time between those before and after it.
    let between = Self.answer(
      .step("eerst"), .step("plan", after: ["eerst"], atLeast: "P2M", contracts: ["ander"]),
      .step("laatst", after: ["plan"]))
    #expect(between.preparation(asOf: "2021-06-01").allSatisfy { $0.contains("2021-06-01..2021-12-31") })
  }
}

/// Transitions that wait for each other, and one that is not known yet.
@Suite struct OtherTransitionTests {
  private static func other(_ steps: [Transition.Step], history: [HistoryEvent] = []) -> Transition {
    var other = Transition(id: "ander", title: "ander", moves: [], provenance: nowhere)
    other.steps = steps
    other.history = history
    return other
  }

  private static func asked(
    _ others: Transition..., on target: String = "2022-01-01", describe: (inout Transition) -> Void
  ) -> TargetAnswer {
    question([contract("hulp")], others: others, describe).answer(for: day(target))
  }

  @Test func aStepElsewhereCountsForwardFromItsEarliestDay() {
    let waits = { (transition: inout Transition) in
      transition.steps = [.step("besluit", after: ["ander/onderzoek"], atLeast: "P1M")]
    }
    let open = Self.asked(Self.other([.step("onderzoek", notBefore: "2021-08-01")]), describe: waits)
    #expect(open.preparation(asOf: "2021-01-01") == ["besluit 2021-09-01..2021-12-31 open"])
    let late = Self.asked(Self.other([.step("onderzoek", notBefore: "2021-12-15")]), describe: waits)
    #expect(late.found == ["steps-infeasible -"])
    let unknown = Self.asked(describe: waits)
    #expect(unknown.found == ["not-known-yet -"])
    let refused = Self.asked(
      Self.other([.step("onderzoek")], history: [.event(.refused, "2020-12-01", done: "onderzoek")]), describe: waits)
    #expect(refused.found == ["refused -"])
  }

  @Test func aDependencyMustBeDoneBeforeTheMove() {
    let dependency = { (step: String?) in
      { (transition: inout Transition) in
        transition.dependsOn = [Transition.Dependency(transition: "ander", step: step, provenance: nowhere)]
      }
    }
    let steps: [Transition.Step] = [.step("onderzoek", notBefore: "2022-01-01")]
    #expect(Self.asked(Self.other(steps), describe: dependency("onderzoek")).found == ["steps-infeasible -"])
    #expect(
      Self.asked(Self.other(steps), on: "2022-01-02", describe: dependency("onderzoek")).found.contains("gap hulp"))
    let chosen = Self.other([], history: [.event(.chosen, "2020-12-01", target: "2022-07-01")])
    #expect(Self.asked(chosen, describe: dependency(nil)).found == ["steps-infeasible -"])
    #expect(Self.asked(describe: dependency(nil)).found == ["not-known-yet -"])
  }

  @Test func circlesEndWhereTheyClose() {
    let back = Self.other([.step("onderzoek", after: ["overstap/besluit"])])
    let answer = Self.asked(back) { $0.steps = [.step("besluit", after: ["ander/onderzoek"])] }
    #expect(answer.found == ["not-known-yet -"])
  }

  @Test func aTransitionIsKnownFromItsFirstDocument() {
    let known = { (asOf: String) in
      question([contract("hulp")], asOf: asOf) {
        $0.knownFrom = day("2020-11-30")
        $0.steps = [.step("plan")]
        $0.candidates = [day("2022-01-01")]
      }
    }
    let before = known("2020-11-29")
    #expect(before.engine.deadlines().allSatisfy { $0.id.kind != .step })
    #expect(before.answer(for: day("2022-01-01")).found == ["not-known-yet -"])
    #expect(before.answer(for: day("2022-01-01")).steps.isEmpty)
    #expect(known("2020-11-30").engine.deadlines().contains { $0.id.kind == .step })
    #expect(known("2020-11-30").answer(for: day("2022-01-01")).found == [])
  }
}

/// What cannot be said, and for how long at most.
@Suite struct UndeterminedTests {
  private static let endless = contract("onbekend", for: nil)

  @Test func nothingKnownIsNotEverythingFits() {
    let answer = ask(Self.endless, on: "2022-01-01")
    #expect(answer.verdict == .undetermined)
    #expect(answer.gapDays == nil)
    #expect(answer.overlapDays == nil)
    let partly = ask(Self.endless, contract("hulp"), on: "2022-07-01")
    #expect(partly.gapDays == 181)
    #expect(partly.overlapDays == 0)
    #expect(partly.verdict == .conflicted)
  }

  @Test func itLiesBetweenAttentionAndBridgeable() {
    #expect(Verdict.attention < .undetermined)
    #expect(Verdict.undetermined < .bridgeable)
    let bridged = ask(Self.endless, contract("hulp"), on: "2022-07-01") { $0.bridges = [.over(.gap)] }
    #expect(bridged.verdict == .bridgeable)
  }

  @Test func openAtMostWhereADayIsUnknown() {
    let unknown = contract("hulp", steps: [.by(.decision, notice: nil)])
    let asked = { (target: String) in
      ask(unknown, on: target, asOf: "2021-01-01") { $0.steps = [.step("plan")] }
    }
    #expect(asked("2022-01-01").openUntil == day("2021-12-31"))
    #expect(!asked("2022-01-01").isOpenUntilAtMost)
    #expect(asked("2023-01-01").openUntil == day("2022-12-31"))
    #expect(asked("2023-01-01").isOpenUntilAtMost)
    #expect(!ask(unknown, on: "2023-01-01", asOf: "2023-01-01").isOpenUntilAtMost)
    // What nobody knows the end of can ask for something much sooner than the last of the known steps.
    let endless = ask(Self.endless, on: "2022-01-01") { $0.steps = [.step("plan")] }
    #expect(endless.openUntil == day("2021-12-31") && endless.isOpenUntilAtMost)
    #expect(ask(Self.endless, on: "2022-01-01").isOpenUntilAtMost)
  }

  @Test func theBoundOfAnActionIsThatOfItsDeadline() throws {
    let question = question([contract("hulp", steps: [.by(.decision, notice: nil), .by(.silence, notice: nil)])])
    let answer = question.answer(for: day("2023-01-01"))
    let bounds = answer.contracts[0].actions.map {
      "\($0.kind.rawValue) \($0.step ?? 0) \($0.before?.description ?? "-")"
    }
    #expect(bounds == ["exercise 1 2022-01-01", "notice 2 2023-01-01"])
    for action in answer.contracts[0].actions {
      #expect(try #require(question.engine.deadline(action.id)).before == action.before)
    }
  }

  @Test func windowsAlsoOnTheEndsOfWhatIsJoinedAtItsEnd() {
    let other = contract("ander", from: "2020-06-01", steps: [.by(.decision)])
    let question = question([contract("hulp"), other]) { $0.joins = [.at(.atEnd, "ander")] }
    let days = question.windows(through: day("2024-01-01")).map(\.target)
    #expect(Set(days).isSuperset(of: [day("2022-06-01"), day("2023-06-01")]))
  }
}

@Suite struct CostTests {
  private static func cost(
    _ cents: Int, _ frequency: Cost.Frequency, when occasion: Cost.Occasion
  ) -> Cost {
    Cost(what: "iets", cents: cents, frequency: frequency, occasion: occasion, provenance: nowhere)
  }

  private static func costs(
    _ costs: [Cost], on target: String, bridges: [Transition.Bridge] = [], _ own: [Cost] = []
  ) -> TargetCosts {
    var hulp = contract("hulp")
    hulp.costs = costs
    return ask(hulp, on: target) {
      $0.bridges = bridges
      $0.costs = own
    }.costs
  }

  @Test(
    "A month that has begun counts whole, a year in twelfths",
    arguments: [
      ("2022-01-01", 0), ("2022-01-02", 10_050), ("2022-02-01", 10_050), ("2022-02-02", 20_100),
      ("2023-01-01", 120_600),
    ])
  func months(target: String, cents: Int) {
    let found = Self.costs([Self.cost(10_050, .month, when: .gap), Self.cost(5, .once, when: .overlap)], on: target)
    #expect(found.cents == cents)
    #expect(found.unknown.isEmpty)
    let yearly = Self.costs([Self.cost(120_600, .year, when: .gap)], on: target)
    #expect(yearly.cents == cents)
  }

  @Test func noCostsRecordedIsUnknownAndNotNothing() {
    #expect(Self.costs([], on: "2022-02-01").unknown == ["hulp"])
    #expect(Self.costs([Self.cost(1, .once, when: .overlap)], on: "2022-02-01").unknown == ["hulp"])
    #expect(Self.costs([], on: "2022-01-01").unknown == [])
  }

  @Test func bridgesAndTheTransitionItselfCount() {
    var cheap = Transition.Bridge.over(.gap)
    cheap.costs = [Self.cost(7_00, .month, when: .gap)]
    let found = Self.costs(
      [], on: "2022-02-01", bridges: [.over(.gap), cheap],
      [
        Self.cost(100_00, .once, when: .transition), Self.cost(3_00, .month, when: .gap),
        Self.cost(9, .once, when: .exit),
      ])
    #expect(found.cents == 110_00)
    #expect(found.unknown == [])
  }

  @Test func leavingAnArrangementCosts() {
    var members = arrangement()
    members.costs = [Self.cost(213_000_00, .once, when: .exit)]
    #expect(ask(members, on: "2023-01-01").costs.cents == 213_000_00)
  }

  @Test func absurdAmountsDoNotEndTheProgram() {
    let found = Self.costs(
      [Self.cost(.max, .month, when: .gap), Self.cost(.max, .year, when: .gap)], on: "2023-01-01")
    #expect(found.cents == .max)
  }
}
