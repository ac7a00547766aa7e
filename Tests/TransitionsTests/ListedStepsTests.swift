import CivilDates
import Deadlines
import Register
import TestSupport
import Testing
import Transitions

/// What holds for every register of the deadlines that are listed, and of the bounds that are told.
@Suite struct ListedStepsTests {
  /// A random register in which dates are chosen and given up, steps refused, promised and bound.
  static func register(_ seed: Int) -> RandomRegister {
    var register = RandomRegister(seed: seed)
    let targets = register.targets()
    register.transition.candidates += targets
    func known() -> String {
      register.asOf.advanced(days: -Int.random(in: 0..<300, using: &register.generator)).description
    }
    for index in register.transition.steps.indices {
      if register.generator.happens(20) {
        register.transition.steps[index].by = ImpreciseDate(
          earliest: targets[0].advanced(days: -200), latest: targets[0].advanced(days: -170))
      }
      if register.generator.happens(20) {
        register.transition.steps[index].planned = ImpreciseDate(register.asOf.previous)
      }
      if register.generator.happens(20) { register.transition.steps[index].contracts = ["nummer-0"] }
      if register.generator.happens(10) {
        register.transition.history.append(
          .event(.refused, known(), done: register.transition.steps[index].id))
      }
    }
    if register.generator.happens(20) {
      register.transition.history.append(.event(.chosen, known(), target: targets[0].description))
    }
    if register.generator.happens(20), let last = targets.last {
      register.transition.history.append(.event(.dropped, known(), target: last.description))
    }
    if register.generator.happens(20) {
      register.transition.knownFrom = register.asOf.advanced(days: register.generator.pick([-1, 0, 1]))
    }
    register.transition.history.sort { $0.known < $1.known }
    return register
  }

  /// The steps that are listed, without an end.
  private static func steps(_ engine: DeadlineEngine) -> [Deadline] {
    engine.deadlines(from: .min, through: .max, only: DeadlineSelection(kinds: [.step]))
  }

  @Test func noStepIsListedThatCannotBeDoneOrWhoseDateIsClosed() {
    var listed = 0
    let found = (0..<share(of: 2_000)).flatMap { seed -> [String] in
      let register = Self.register(seed)
      let question = register.question()
      guard question.isKnown else {
        return Self.steps(question.engine).map { "\(seed): \($0.id)" }
      }
      let transition = question.transition
      var expected: Set<DeadlineID> = []
      for target in transition.candidates + [transition.chosen].compactMap(\.self) {
        if let chosen = transition.chosen, chosen != target { continue }
        let answer = question.answer(for: target)
        if answer.verdict == .closed { continue }
        for (step, days) in answer.steps where days.done == nil && register.asOf <= days.latest {
          expected.insert(.step(transition: transition.id, target: target, step: step.id))
        }
      }
      let steps = Self.steps(question.engine)
      listed += steps.count
      var found: [String] = []
      if Set(steps.map(\.id)) != expected { found.append("\(seed): \(steps.map(\.id)) for \(expected)") }
      for step in steps {
        if let date = step.date, date < register.asOf { found.append("\(seed): \(step.id) is past") }
        if let date = step.date, let earliest = step.earliest, date < earliest {
          found.append("\(seed): \(step.id) too late")
        }
        if let advised = step.advised, let date = step.date, date < advised {
          found.append("\(seed): \(step.id) advised late")
        }
      }
      return found
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
    #expect(listed > share(of: 500))
  }

  @Test func noNoticeOrDecisionIsListedThatCannotBeMadeAnyMore() {
    var listed = 0
    let found = (0..<share(of: 2_000)).flatMap { seed -> [String] in
      let register = Self.register(seed)
      let engine = register.question().engine
      let acts = engine.deadlines(
        only: DeadlineSelection(kinds: [.notice, .extensionDecision, .exitNotice]))
      listed += acts.count
      return acts.compactMap { deadline -> String? in
        guard let contract = engine.snapshot.contract(deadline.id.owner) else { return "\(seed): \(deadline.id)" }
        let isOpen: Bool
        let timeline = engine.timeline(of: contract)
        switch deadline.id {
        case .notice(_, let step): isOpen = timeline.canBeLeftOut(step, asOf: register.asOf)
        case .extensionDecision(_, let step): isOpen = timeline.canBeTaken(step, asOf: register.asOf)
        default: isOpen = timeline.fixed == nil
        }
        let isPast = deadline.date.map { $0 < register.asOf } ?? false
        return isOpen && !isPast ? nil : "\(seed): \(deadline.id) \(deadline.date?.description ?? "-")"
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
    #expect(listed > share(of: 2_500))
  }

  @Test func everyDayAndBoundThatIsToldIsThatOfItsDeadline() {
    let found = (0..<share(of: 2_000)).flatMap { seed -> [String] in
      let register = Self.register(seed)
      let question = register.question()
      return register.transition.candidates.flatMap { target -> [String] in
        let answer = question.answer(for: target)
        let actions = answer.contracts.flatMap(\.actions)
        let deadlines = question.engine.deadlines(named: actions.map(\.id))
        var found = actions.compactMap { action -> String? in
          if action.state == .done { return nil }
          // What an answer names can be explained.
          guard let deadline = deadlines[action.id] else { return "\(seed) \(target): no \(action.id)" }
          return (deadline.date, deadline.before) == (action.deadline, action.before)
            ? nil : "\(seed) \(target): \(action.id)"
        }
        for conflict in answer.conflicts {
          guard case .unknownDeadline(_, _, let before) = conflict.detail else { continue }
          if !actions.contains(where: { $0.before == before }) { found.append("\(seed) \(target): \(conflict.code)") }
        }
        for item in question.plan(for: target).items where item.state != .done {
          let deadline = question.engine.deadline(item.id)
          if deadline?.date != item.latest || deadline?.before != item.before {
            found.append("\(seed) \(target): \(item.id)")
          }
        }
        return found
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
  }

  @Test func whatIsTooLateComesFirstInAPlanAndThenByDay() {
    let found = (0..<share(of: 2_000)).flatMap { seed -> [String] in
      let question = Self.register(seed).question()
      return question.transition.candidates.compactMap { target -> String? in
        let plan = question.plan(for: target)
        if plan.answer.verdict == .closed { return plan.items.isEmpty ? nil : "\(seed) \(target)" }
        let open = plan.items.drop { $0.state == .missed }
        if open.contains(where: { $0.state == .missed }) { return "\(seed) \(target): late" }
        let days = open.map { $0.state == .done ? $0.earliest : $0.latest ?? $0.before ?? .max }
        if days != days.sorted() { return "\(seed) \(target): \(days)" }
        return plan.items.allSatisfy { ($0.consequence == nil) == ($0.state == .done) }
          ? nil : "\(seed) \(target): otherwise"
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
  }

  @Test func whatIsListedForOneKindOrOneOwnerIsWhatIsListedOfAll() {
    let found = (0..<share(of: 2_000)).flatMap { seed -> [String] in
      let register = Self.register(seed)
      let engine = register.question().engine
      let all = engine.deadlines()
      let byKind = DeadlineKind.allCases.flatMap { engine.deadlines(only: DeadlineSelection(kinds: [$0])) }
      let owners = register.contracts.map(\.id) + [register.transition.id]
      let byOwner = owners.flatMap { engine.deadlines(only: DeadlineSelection(owners: [$0])) }
      return [byKind, byOwner].filter { $0.sorted().map(\.id) != all.map(\.id) }.map { "\(seed): \($0.map(\.id))" }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
  }

  /// The exits of a list share what they wait for; one that is asked for alone is worked out alone.
  @Test func anExitInAListIsTheOneThatIsAskedForAlone() {
    var waiting = 0
    let found = (0..<share(of: 2_000)).flatMap { seed -> [String] in
      let engine = Self.register(seed).question().engine
      let exits = engine.deadlines(disputed: true, only: DeadlineSelection(kinds: [.exitNotice]))
      return exits.compactMap { listed -> String? in
        guard let alone = engine.deadline(listed.id) else { return "\(seed): \(listed.id)" }
        if listed.decideBy != nil { waiting += 1 }
        let isSame =
          (listed.date, listed.decideBy, listed.earliest, listed.isFeasible)
          == (alone.date, alone.decideBy, alone.earliest, alone.isFeasible)
        return isSame && listed.certainty == alone.certainty ? nil : "\(seed): \(listed.id)"
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
    #expect(waiting > share(of: 500))
  }
}
