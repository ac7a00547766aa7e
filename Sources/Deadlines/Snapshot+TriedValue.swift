public import CivilDates
public import Register

/// Why a value cannot be tried.
public enum TriedValueProblem: Error, Sendable {
  /// The register has no such fact.
  case unknownFact(OpenFactID)
  /// It is no longer open: the register holds it, or has settled what it was for.
  case alreadyKnown(OpenFactID)
  /// The last day lies before the start of the term, or before the end that the step follows.
  case tooEarly(OpenFactID, after: CivilDate)
}

extension Snapshot {
  /// The register as if an unknown fact had a value.
  ///
  /// - Parameter tried: the fact and the value.
  /// - Returns: what is then known, with every date that rests on the value marked as assumed.
  /// - Throws: ``TriedValueProblem`` if the register has no such fact, or if it is known already.
  public func assuming(_ tried: TriedValue) throws(TriedValueProblem) -> Snapshot {
    if case .entry(let id, let joined) = tried.fact {
      guard let transition = transitions.first(where: { $0.id == id }),
        let join = transition.joins.first(where: { $0.contract == joined })
      else {
        throw .unknownFact(tried.fact)
      }
      guard join.entry == .unknown else { throw .alreadyKnown(tried.fact) }
      return replacing(tried.applied(to: transition))
    }
    guard let contract = contract(tried.fact.owner) else { throw .unknownFact(tried.fact) }
    // What hangs on other contracts has the start and the bounds that they give it.
    let timeline = DeadlineEngine(self).timeline(of: contract)
    try check(tried, of: contract, timeline)
    return replacing(tried.applied(to: contract, timeline))
  }

  private func check(
    _ tried: TriedValue, of contract: Contract, _ timeline: Timeline
  ) throws(TriedValueProblem) {
    switch (tried.fact, tried.value) {
    case (.notice(.exitNotice), _), (.notice(.exitOnDay), _):
      guard case .notice(let id) = tried.fact, let found = timeline.exit(named: id) else {
        throw .unknownFact(tried.fact)
      }
      if found.exit.notice != .unknown || timeline.fixed != nil { throw .alreadyKnown(tried.fact) }
    case (.notice(let id), _):
      guard !id.isTheirs, let step = id.extensionStep, contract.extensions.indices.contains(step - 1),
        contract.extensions[step - 1].kind.decidedBy == id.kind,
        contract.extensions[step - 1].kind != .agreement
      else { throw .unknownFact(tried.fact) }
      let part = contract.extensions[step - 1]
      let isOpen = part.notice == .unknown || part.triedNotice != nil
      if !isOpen || timeline.decisions[step - 1] != nil || timeline.fixed != nil {
        throw .alreadyKnown(tried.fact)
      }
    case (.lastDay(_, let steps), .lastDay(let day)):
      // What runs until it is left has no last day that is unknown.
      if contract.term.lastDay == .open { throw .alreadyKnown(tried.fact) }
      guard timeline.ends.indices.contains(steps), contract.endsWith == nil else { throw .unknownFact(tried.fact) }
      if timeline.ends[steps].end != nil || timeline.fixed != nil { throw .alreadyKnown(tried.fact) }
      let before = steps == 0 ? contract.term.start?.earliest : timeline.ends[steps - 1].lastDay
      if steps > 0, before == nil { throw .unknownFact(tried.fact) }
      if let before, day <= before { throw .tooEarly(tried.fact, after: before) }
    default: throw .unknownFact(tried.fact)
    }
  }
}

extension TriedValue {
  /// The contract with the value; as it was where the fact is none of its own.
  ///
  /// - Parameters:
  ///   - contract: the contract, as known on the day of the question.
  ///   - timeline: its terms and exits; ``DeadlineEngine/timeline(of:)`` works them out.
  /// - Returns: the contract, with every date that rests on the value marked as assumed.
  public func applied(to contract: Contract, _ timeline: Timeline) -> Contract {
    var contract = contract
    switch (fact, value) {
    case (.notice(.exitNotice), .notice(let notice)), (.notice(.exitOnDay), .notice(let notice)):
      guard case .notice(let id) = fact, let named = timeline.exit(named: id)?.exit else {
        return contract
      }
      for index in contract.exits.indices
      where contract.exits[index].notice == .unknown && contract.exits[index].provenance.place == named.provenance.place
      {
        contract.exits[index].notice = notice
        contract.exits[index].provenance = named.provenance.assuming(description)
      }
    case (.notice(let id), .notice(let notice)):
      for index in contract.extensions.steps(ofClauseOf: id).map({ $0 - 1 }) {
        contract.extensions[index].notice = notice
        contract.extensions[index].triedNotice = description
      }
    case (.lastDay(_, 0), .lastDay(let day)):
      contract.term.lastDay = .day(ImpreciseDate(day))
      contract.term.provenance = contract.term.provenance.assuming(description)
    case (.lastDay(_, let steps), .lastDay(let day)):
      guard contract.extensions.indices.contains(steps - 1), timeline.ends.indices.contains(steps - 1),
        let before = timeline.ends[steps - 1].lastDay, before < day
      else { return contract }
      let place = contract.extensions[steps - 1].provenance
      contract.extensions[steps - 1].duration = Period(days: before.days(until: day))
      contract.extensions[steps - 1].isOpen = false
      contract.extensions[steps - 1].provenance = place.assuming(description)
    default: return contract
    }
    contract.triedValues.append(description)
    return contract
  }

  /// The transition with the value; as it was where the fact is none of its own.
  public func applied(to transition: Transition) -> Transition {
    guard case .entry(_, let joined) = fact, case .entry(let entry) = value else { return transition }
    var transition = transition
    for index in transition.joins.indices where transition.joins[index].contract == joined {
      transition.joins[index].entry = entry
      transition.joins[index].provenance = transition.joins[index].provenance.assuming(description)
    }
    return transition
  }
}

extension [Extension] {
  /// The steps, counted from 1, that one unknown notice period is for: those of the clause that the step of a deadline
  /// stands in, for a clause such as `times: 2` says it once.
  public func steps(ofClauseOf id: DeadlineID) -> [Int] {
    guard !id.isTheirs, let step = id.extensionStep, indices.contains(step - 1) else { return [] }
    let named = self[step - 1]
    return indices.filter {
      $0 == step - 1
        || (self[$0].notice == .unknown && self[$0].kind == named.kind
          && self[$0].provenance.place == named.provenance.place)
    }.map { $0 + 1 }
  }
}
