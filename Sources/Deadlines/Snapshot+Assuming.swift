import CivilDates
public import Register

extension Snapshot {
  /// The register as if a decision had been taken.
  ///
  /// - Parameter decision: what to try out; it counts whatever the as-of day is.
  /// - Returns: what is then known, with the event marked as assumed.
  /// - Throws: ``DecisionProblem`` if the register has nothing of that name, or if it is decided already.
  public func assuming(_ decision: ProposedDecision) throws(DecisionProblem) -> Snapshot {
    let event = decision.event(assumed: decision.description)
    if decision.isOfTransition {
      guard let transition = transitions.first(where: { $0.id == decision.owner }) else { throw .unknownSubject }
      try transition.refuse(decision)
      return adding(event, toTransition: transition.id)
    }
    guard let contract = contract(decision.owner) else { throw .unknownSubject }
    let snapshot = adding(event, toContract: contract.id)
    switch decision.subject {
    case .deadline(let id):
      switch id {
      case .notice(_, let step), .extensionDecision(_, let step):
        guard contract.extensions.indices.contains(step - 1),
          (contract.extensions[step - 1].kind == .silence) == (id.kind == .notice)
        else { throw .unknownSubject }
        let timeline = Timeline(of: contract)
        if timeline.decisions[step - 1] != nil || timeline.termination != nil { throw .alreadyDecided }
      case .exitNotice(_, let year):
        guard ExitTimeline(of: contract).lastDay(inYear: year) != nil else { throw .unknownSubject }
        if ExitTimeline(of: contract).fixedBy != nil { throw .alreadyDecided }
        let lastDay = snapshot.contract(contract.id).flatMap { ExitTimeline(of: $0).fixedLastDay }
        if lastDay?.year != year { throw .otherExit(id, lastDay: lastDay) }
      case .termEnd, .claimsEnd, .step: throw .unknownSubject
      }
    case .day(_, let lastDay): try contract.refuseTermination(with: lastDay)
    case .step: throw .unknownSubject
    }
    return snapshot
  }
}

extension Contract {
  /// Refuses an early end that cannot be: a second one, or one on a day on which the contract is not in force.
  fileprivate func refuseTermination(with lastDay: CivilDate) throws(DecisionProblem) {
    if history.contains(where: { $0.kind == .terminated }) { throw .alreadyDecided }
    let first = term.start?.earliest
    let last = isArrangement ? nil : Timeline(of: self).furthestLastDay
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
        event.preparatoryStep == id && (event.kind == .done || event.kind == decision.outcome.event)
          && (event.target == nil || event.target == target)
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
    history.last { ($0.kind == .chosen || $0.kind == .dropped) && $0.target == target }?.kind == .dropped
  }

  private var lastChosen: CivilDate? {
    history.last { $0.kind == .chosen && $0.target.map { !isGivenUp($0) } ?? false }?.target
  }
}
