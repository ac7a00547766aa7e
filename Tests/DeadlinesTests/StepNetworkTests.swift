import CivilDates
import Deadlines
import Diagnostics
import Register
import TestSupport
import Testing

@Suite("Preparatory steps")
struct StepNetworkTests {
  /// The network of steps that must be done before a day; no exit waits for them.
  private static func network(
    _ steps: [Transition.Step], before target: String = "2023-01-01", asOf day: String = "2020-11-30",
    history: [HistoryEvent] = []
  ) -> StepNetwork {
    Register.of().engine(asOf: day).network(of: .of(steps, history: history), target: date(target))
  }

  private static func register(_ transition: Transition = .councilAndCollege) -> Register {
    .of(.arrangement(after: ["raad-toestemming", "college-besluit"]), transitions: [transition])
  }

  @Test("The college decides by the last day for notice, the council fourteen days earlier")
  func councilAndCollege() throws {
    let engine = Self.register().engine(asOf: "2020-11-30")
    let network = engine.network(of: .councilAndCollege, target: date("2023-01-01"))
    let council = try #require(network.days["raad-toestemming"])
    let college = try #require(network.days["college-besluit"])
    #expect(college.latest == date("2021-12-31"))
    #expect(council.latest == date("2021-12-17"))
    #expect(network.isFeasible)
    #expect(network.firstAdvised(of: ["raad-toestemming", "college-besluit"])?.day == date("2021-12-10"))
    #expect(network.order == ["raad-toestemming", "college-besluit"])
  }

  @Test("The first day of the council is the latest that the middle of 2021 can be, the college fourteen days later")
  func earliest() throws {
    let network = Self.register().engine(asOf: "2020-11-30").network(
      of: .councilAndCollege, target: date("2023-01-01"))
    #expect(network.days["raad-toestemming"]?.earliest == date("2021-07-31"))
    #expect(network.days["college-besluit"]?.earliest == date("2021-08-14"))
  }

  @Test("Nothing can be done before the as-of day, and what can no longer be done makes the network infeasible")
  func asOf() {
    let engine = Self.register().engine(asOf: "2021-12-10")
    let open = engine.network(of: .councilAndCollege, target: date("2023-01-01"))
    #expect(open.days["raad-toestemming"]?.earliest == date("2021-12-10"))
    #expect(open.isFeasible)
    let lastDay = Self.register().engine(asOf: "2021-12-17").network(of: .councilAndCollege, target: date("2023-01-01"))
    #expect(lastDay.isFeasible)
    let late = Self.register().engine(asOf: "2021-12-18").network(of: .councilAndCollege, target: date("2023-01-01"))
    #expect(!late.isFeasible)
  }

  @Test("A move per 2022 cannot use the exit of 2021: the council does not consent before the middle of that year")
  func tooEarly() {
    let network = Self.register().engine(asOf: "2020-11-30").network(
      of: .councilAndCollege, target: date("2022-01-01"))
    #expect(network.days["college-besluit"]?.latest == date("2020-12-31"))
    #expect(!network.isFeasible)
  }

  @Test("Their deadlines, one per candidate, are conditional on it")
  func deadlines() throws {
    let found = Self.register().engine(asOf: "2020-11-30").deadlines().filter { $0.id.kind == .step }
    #expect(
      found.map(\.id.description) == [
        "transition/step/2023-01-01/raad-toestemming", "transition/step/2023-01-01/college-besluit",
        "transition/step/2024-01-01/raad-toestemming", "transition/step/2024-01-01/college-besluit",
      ])
    #expect(found.map(\.date) == ["2021-12-17", "2021-12-31", "2022-12-17", "2022-12-31"].map { date($0) })
    #expect(found.map(\.advised) == ["2021-12-10", "2021-12-24", "2022-12-09", "2022-12-23"].map { date($0) })
    #expect(found.allSatisfy { $0.sendBy == nil && $0.decideBy == nil })
    #expect(found.allSatisfy { $0.certainty == .conditional && !$0.isAmbiguous && !$0.isImprecise })
    #expect(found.map(\.audiences) == [["raad"], ["college"], ["raad"], ["college"]])
  }

  @Test("Steps that no exit waits for must be done before the target date")
  func beforeTarget() throws {
    let transition = Transition.of([.of("ict", atLeast: "P3M"), .of("brief", after: ["ict"], atLeast: "P1M")])
    let engine = Register.of(.arrangement(), transitions: [transition]).engine(asOf: "2020-11-30")
    let network = engine.network(of: transition, target: date("2023-01-01"))
    #expect(network.days["brief"]?.latest == date("2022-12-31"))
    #expect(network.days["ict"]?.latest == date("2022-11-30"))
    #expect(network.days["ict"]?.earliest == date("2020-11-30"))
    #expect(network.days["brief"]?.earliest == date("2020-12-30"))
  }

  @Test(
    "Lead times are subtracted rounding down and added rounding up",
    arguments: [
      ("P1M", "2023-04-01", "2023-02-28", "2021-01-31", "2021-03-01"),
      ("P1M1D", "2023-04-01", "2023-02-28", "2021-01-31", "2021-03-02"),
      ("P14D", "2023-01-01", "2022-12-17", "2021-01-31", "2021-02-14"),
      ("P1Y", "2024-03-01", "2023-02-28", "2024-02-29", "2025-03-01"),
    ])
  func rounding(atLeast: String, target: String, latest: String, asOf: String, earliest: String) {
    let network = Self.network(
      [.of("first"), .of("second", after: ["first"], atLeast: atLeast)], before: target, asOf: asOf)
    #expect(network.days["first"]?.latest == date(latest))
    #expect(network.days["second"]?.earliest == date(earliest))
  }

  @Test("The tightest of several steps counts, forward and backward")
  func diamond() {
    let network = Self.network(
      [
        .of("start"), .of("short", after: ["start"], atLeast: "P7D"), .of("long", after: ["start"], atLeast: "P1M"),
        .of("end", after: ["short", "long"], atLeast: "P14D"),
      ])
    #expect(network.days["end"]?.latest == date("2022-12-31"))
    #expect(network.days["short"]?.latest == date("2022-12-17"))
    #expect(network.days["long"]?.latest == date("2022-12-17"))
    #expect(network.days["start"]?.latest == date("2022-11-17"))
    #expect(network.days["long"]?.earliest == date("2020-12-30"))
    #expect(network.days["end"]?.earliest == date("2021-01-13"))
    #expect(network.days["end"]?.advised == nil)
  }

  @Test("A step that is done has no deadline and counts from its day")
  func done() throws {
    let steps: [Transition.Step] = [.of("first"), .of("second", after: ["first"], atLeast: "P6M")]
    let network = Self.network(steps, history: [.on("2021-03-01", .done, done: "first")])
    #expect(network.days["first"]?.done == date("2021-03-01"))
    #expect(network.days["second"]?.earliest == date("2021-09-01"))
    let transition = Transition.of(
      steps, candidates: ["2023-01-01"], history: [.on("2021-03-01", .done, done: "first")])
    let listed = { (day: String) in
      Register.of(.arrangement(), transitions: [transition]).engine(asOf: day).deadlines().map(\.id)
        .filter { $0.kind == .step }
    }
    #expect(listed("2021-02-28").count == 2)
    #expect(listed("2021-03-01") == [.step(transition: "transition", target: date("2023-01-01"), step: "second")])
  }

  @Test("A step that was done late still lets the next one count from its day, past what is feasible")
  func doneLate() {
    let steps: [Transition.Step] = [.of("first"), .of("second", after: ["first"], atLeast: "P1M")]
    let late = Self.network(steps, asOf: "2022-12-15", history: [.on("2022-12-15", .done, done: "first")])
    #expect(!late.isFeasible)
    let inTime = Self.network(steps, asOf: "2022-12-15", history: [.on("2022-11-30", .done, done: "first")])
    #expect(inTime.isFeasible)
  }

  @Test(
    "A step belongs to the chain while its law is in force on its last day",
    arguments: [
      (nil, nil, true), ("2022-07-01", nil, true), (nil, "2022-07-01", false), ("2023-01-01", nil, false),
      ("2022-12-31", "2023-01-01", true), (nil, "2022-12-31", false),
    ] as [(String?, String?, Bool)])
  func inForce(from: String?, until: String?, isInForce: Bool) {
    let network = Self.network(
      [.of("first"), .of("law", after: ["first"], atLeast: "P8W", from: from, until: until)])
    #expect(network.days["law"]?.isInForce == isInForce)
    #expect(network.days["first"]?.latest == (isInForce ? date("2022-11-05") : date("2022-12-31")))
    #expect(network.days["law"]?.earliest == (isInForce ? date("2021-01-25") : date("2020-11-30")))
  }

  @Test("The law changes in between: the old step bounds an early target, the new one a later target")
  func lawChanges() {
    let steps: [Transition.Step] = [
      .of("draft"), .of("view-old", after: ["draft"], atLeast: "P8W", until: "2022-07-01"),
      .of("view-new", after: ["draft"], atLeast: "P12W", from: "2022-07-01"),
      .of("consent", after: ["view-old", "view-new"]),
    ]
    let early = Self.network(steps, before: "2022-07-01")
    #expect(early.days["draft"]?.latest == date("2022-05-05"))
    let later = Self.network(steps, before: "2022-07-02")
    #expect(later.days["draft"]?.latest == date("2022-04-08"))
  }

  @Test("A bound that is not known makes the days before it unknown, with an upper limit")
  func unknownBound() throws {
    let transition = Transition.of(
      [.of("raad-toestemming"), .of("college-besluit", after: ["raad-toestemming"], atLeast: "P14D")],
      candidates: ["2023-01-01"])
    let register = Register.of(
      .arrangement(notice: .unknown, after: ["college-besluit"]), transitions: [transition])
    let engine = register.engine(asOf: "2020-11-30")
    for (step, before) in [("college-besluit", "2023-01-01"), ("raad-toestemming", "2022-12-18")] {
      let deadline = try #require(
        engine.deadline(.step(transition: "transition", target: date("2023-01-01"), step: step)))
      #expect(deadline.date == nil)
      #expect(deadline.before == date(before))
      #expect(deadline.certainty == .unknown)
    }
  }

  @Test("Steps in a circle have no order, and neither has what waits for them")
  func cycles() {
    let steps: [Transition.Step] = [
      .of("free"), .of("one", after: ["two"]), .of("two", after: ["one"]), .of("waiting", after: ["one"]),
      .of("self", after: ["self"]),
    ]
    #expect(StepNetwork.topologicalOrder(of: steps) == ["free"])
    let network = Self.network(steps)
    #expect(Set(network.days.keys) == ["free"])
  }

  @Test("Steps that nobody wrote down do not hold others up")
  func missingPredecessor() {
    let network = Self.network([.of("only", after: ["nobody"])])
    #expect(network.order == ["only"])
    #expect(network.isFeasible)
  }

  /// Up to six steps that wait for some of the steps before them.
  private static let chains = randomCases(seed: 70) { generator in
    let count = Int.random(in: 1...6, using: &generator)
    let steps = (0..<count).map { index in
      Transition.Step.of(
        "step\(index)", after: (0..<index).filter { _ in generator.oneIn(3) }.map { "step\($0)" },
        atLeast: Period.random(years: 0...1, months: 0...4, days: 0...40, using: &generator).description,
        notBefore: generator.oneIn(3) ? ImpreciseDate(CivilDate.random(in: 2021...2024, using: &generator)) : nil)
    }
    return (steps: steps.shuffled(using: &generator), target: CivilDate.random(in: 2022...2028, using: &generator))
  }

  @Test("Every step of their derivations, computed again, gives its result")
  func replays() {
    let broken = Self.chains.counterexample { steps, target in
      let network = Self.network(steps, before: target.description)
      return network.order.allSatisfy { network.derivation(of: $0).allSatisfy(\.replays) }
    }
    #expect(broken == nil)
  }

  @Test("Every step stands after those it waits for")
  func topologicalOrder() {
    let broken = Self.chains.counterexample { steps, _ in
      let order = StepNetwork.topologicalOrder(of: steps)
      let position = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
      return order.count == steps.count
        && steps.allSatisfy { step in
          step.after.allSatisfy { (position[$0] ?? .max) < (position[step.id] ?? .min) }
        }
    }
    #expect(broken == nil)
  }

  @Test("Doing a step on its last day leaves the others in time, and on the day after it does not")
  func latestIsTight() {
    let broken = Self.chains.counterexample { steps, target in
      let network = Self.network(steps, before: target.description, asOf: "0001-01-01")
      return steps.allSatisfy { step in
        guard let latest = network.days[step.id]?.latest else { return false }
        let isInTime = { (day: CivilDate) in Self.reachesTarget(steps, from: step.id, on: day, before: target) }
        return isInTime(latest) && !isInTime(latest.next)
      }
    }
    #expect(broken == nil)
  }

  /// Whether all that waits for a step done on a day can be done before the target, every lead time added forward.
  private static func reachesTarget(
    _ steps: [Transition.Step], from id: String, on day: CivilDate, before target: CivilDate
  ) -> Bool {
    day < target
      && steps.filter { $0.after.contains(id) }.allSatisfy { next in
        reachesTarget(steps, from: next.id, on: day.adding(next.atLeast, rounding: .up), before: target)
      }
  }

  @Test("The network is feasible exactly if doing every step on its first day is in time")
  func feasibility() {
    let broken = Self.chains.counterexample { steps, target in
      let network = Self.network(steps, before: target.description)
      let isInTime = steps.allSatisfy { (network.days[$0.id]?.earliest ?? .max) < target }
      return network.isFeasible == isInTime
    }
    #expect(broken == nil)
  }
}
