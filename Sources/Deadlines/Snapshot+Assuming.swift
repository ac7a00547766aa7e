import CivilDates
public import Register

extension Snapshot {
  /// The register as if a decision had been taken.
  ///
  /// - Parameter decision: what to try out; it counts whatever the as-of day is.
  /// - Returns: what is then known, with the event marked as assumed.
  /// - Throws: ``DecisionProblem`` if the register has nothing of that name, or if it is decided already.
  public func assuming(_ decision: ProposedDecision) throws(DecisionProblem) -> Snapshot {
    let decision = specified(decision)
    let event = decision.event(assumed: decision.description)
    if decision.isOfTransition {
      guard let transition = transitions.first(where: { $0.id == decision.owner }) else { throw .unknownSubject }
      try transition.refuse(decision)
      return adding(event, toTransition: transition.id)
    }
    guard let contract = contract(decision.owner) else { throw .unknownSubject }
    let snapshot = adding(event, toContract: contract.id)
    let timeline = DeadlineEngine(self).timeline(of: contract)
    switch decision.subject {
    case .deadline(let id):
      if timeline.stepOwner != contract.id, !id.kind.outcomes.isEmpty { throw .ofOther(contract: timeline.stepOwner) }
      try id.kind.rules.refuse(decision, on: id, of: timeline, leadingTo: snapshot)
    case .day(_, let lastDay): try timeline.refuseTermination(with: lastDay)
    case .step: throw .unknownSubject
    }
    return snapshot
  }

  /// The decision with what its event has to say besides: notice to leave an arrangement that also has steps by silence
  /// would stop the first of those, unless it names the last day that it is for.
  func specified(_ decision: ProposedDecision) -> ProposedDecision {
    guard case .deadline(let id) = decision.subject, case .exitNotice = id, let contract = contract(decision.owner)
    else { return decision }
    let timeline = DeadlineEngine(self).timeline(of: contract)
    var decision = decision
    if timeline.hasUndecidedSilence { decision.noticeLastDay = timeline.exit(named: id)?.lastDay }
    return decision
  }
}

extension Timeline {
  /// Whether notice that says neither step nor day would stop a step by silence.
  fileprivate var hasUndecidedSilence: Bool {
    zip(decisions, contract.extensions).contains { $0 == nil && $1.kind == .silence }
  }

  /// Refuses an early end that cannot be: a second one, or one on a day on which the contract is not in force.
  fileprivate func refuseTermination(with lastDay: CivilDate) throws(DecisionProblem) {
    if contract.history.contains(where: { $0.kind == .terminated }) { throw .alreadyDecided }
    let first = start?.earliest
    let last = furthestLastDay
    if first.map({ lastDay < $0 }) ?? false || last.map({ $0 < lastDay }) ?? false {
      throw .outsideTerm(first: first, last: last)
    }
  }
}

extension Transition {
  /// Refuses what is decided already, and what the transition does not have.
  fileprivate func refuse(_ decision: ProposedDecision) throws(DecisionProblem) {
    if let (id, target) = decision.preparatoryStep {
      guard steps.contains(where: { $0.id == id }) else { throw .unknownSubject }
      // What was refused can still be done later; what was done stays done.
      let isDecided = history.contains { event in
        (event.kind == .done || event.kind == decision.outcome.event)
          && event.happening.preparation?.isOf(id, for: target) ?? false
      }
      if isDecided { throw .alreadyDecided }
    } else if case .day(_, let target) = decision.subject {
      let chosen = lastChosen
      switch decision.outcome {
      case .chosen where chosen == target, .dropped where isGivenUp(target): throw .alreadyDecided
      case .chosen: if let chosen { throw .otherChosen(chosen) }
      default: break
      }
      if !candidates.contains(target), chosen != target { throw .noCandidate(candidates) }
    }
  }

  private func isGivenUp(_ target: CivilDate) -> Bool {
    lastChoices[target]?.kind == .dropped
  }

  private var lastChosen: CivilDate? {
    history.last { $0.kind == .chosen && $0.happening.choice.map { !isGivenUp($0) } ?? false }?.happening.choice
  }
}
