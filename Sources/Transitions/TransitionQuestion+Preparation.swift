import CivilDates
public import Deadlines
public import Register

/// What stands in the way for the transition as a whole: its own bounds, its choices, its steps and those elsewhere.
extension TransitionQuestion {
  func conflictsOfTransition(on target: CivilDate) -> [Conflict] {
    var found: [Conflict] = []
    if target <= day { found.append(conflict(.past, nil, .past)) }
    guard isKnown else {
      return found + [conflict(.notKnownYet, nil, .transitionNotKnown(from: transition.knownFrom))]
    }
    if let notBefore = transition.notBefore, target < notBefore.latest {
      found.append(
        conflict(.notBefore, nil, .notBefore(notBefore), sources: transition.provenance.sources))
    }
    if let choice = choices[target].event, choice.kind == .dropped {
      found.append(conflict(.dropped, nil, .dropped(on: choice.occurredOn), sources: choice.provenance.sources))
    }
    return found
  }

  /// What the preparatory steps make of a target date, and what it waits for elsewhere; each kind once.
  func conflictsOfSteps(
    _ steps: [(step: Transition.Step, days: StepNetwork.Days)], on target: CivilDate,
    sharing networks: inout StepNetworks
  ) -> [Conflict] {
    let open = steps.filter { $0.days.isOpen }
    var found: [Conflict] = []
    if let refused = open.first(where: { $0.days.isRefused }) {
      var detail = Conflict.Detail.refused(step: refused.step.id, on: nil)
      var sources = refused.step.provenance.sources
      if case .refused(let day)? = refused.days.outcome {
        detail = .refused(step: refused.step.id, on: day)
        sources =
          networks.refusal(of: refused.step.id, in: transition, target: target)?.provenance.sources ?? sources
      }
      found.append(conflict(.refused, nil, detail, sources: sources))
    }
    if let stuck = open.first(where: { $0.days.latest < $0.days.earliest }) {
      found.append(
        conflict(
          .stepsInfeasible, nil,
          .infeasible(step: stuck.step.id, earliest: stuck.days.earliest, latest: stuck.days.latest),
          sources: stuck.step.provenance.sources))
    }
    let slipped = open.compactMap { step, _ in step.planned.map { (step: step, planned: $0) } }
      .filter { $0.planned.latest < day }
    if let first = slipped.min(by: { $0.planned.latest < $1.planned.latest }) {
      found.append(
        conflict(
          .slipped, nil, .slipped(step: first.step.id, first.planned), sources: first.step.provenance.sources))
    }
    if let bound = impreciseBound(of: open) { found.append(bound) }
    for (step, days) in open {
      guard let reference = days.unknownElsewhere else { continue }
      found.append(
        conflict(.notKnownYet, nil, .unknownElsewhere(reference), sources: step.provenance.sources))
      break
    }
    return found + conflictsOfDependencies(on: target, sharing: &networks)
  }

  /// A bound of the transition that is not known to the day.
  private func impreciseBound(of steps: [(step: Transition.Step, days: StepNetwork.Days)]) -> Conflict? {
    if let notBefore = transition.notBefore, !notBefore.isExact {
      return conflict(.impreciseDate, nil, .imprecise(notBefore), sources: transition.provenance.sources)
    }
    for (step, _) in steps {
      for bound in [step.notBefore, step.by].compactMap(\.self) where !bound.isExact {
        return conflict(.impreciseDate, nil, .imprecise(bound), sources: step.provenance.sources)
      }
    }
    return nil
  }

  /// The transitions that this one waits for: their step must be done before the move, or they must have moved.
  private func conflictsOfDependencies(
    on target: CivilDate, sharing networks: inout StepNetworks
  ) -> [Conflict] {
    transition.dependsOn.compactMap { dependency in
      let other = dependency.transition
      let sources = dependency.provenance.sources
      guard let step = dependency.step else {
        guard let first = networks.firstMove(of: other, target: target) else {
          return conflict(.notKnownYet, nil, .unknownElsewhere(other), sources: sources)
        }
        return target < first ? conflict(.stepsInfeasible, nil, .waitsForMove(other, first), sources: sources) : nil
      }
      let name = "\(other)/\(step)"
      switch networks.elsewhere(other, step: step, target: target) {
      case .unknown: return conflict(.notKnownYet, nil, .unknownElsewhere(name), sources: sources)
      case .refused: return conflict(.refused, nil, .refused(step: name, on: nil), sources: sources)
      case .day(let earliest) where earliest < target: return nil
      case .day(let earliest):
        return conflict(
          .stepsInfeasible, nil, .infeasible(step: name, earliest: earliest, latest: target.previous),
          sources: sources)
      }
    }
  }
}

extension DeadlineEngine {
  /// An engine that lists the steps of those target dates alone that are not closed.
  public init(judging snapshot: Snapshot) {
    self.init(snapshot) { networks, transition in
      let question = TransitionQuestion(transition, engine: networks.engine)
      return transition.targetsInPlay.filter { question.answer(for: $0, sharing: &networks).verdict != .closed }
    }
  }
}
