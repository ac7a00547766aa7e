public import Register

/// What became of a deadline that asks for nothing any more.
extension DeadlineEngine {
  /// What is recorded that settled a deadline: that notice was received, a step was taken or done, the contract ended.
  ///
  /// - Parameter id: the deadline, whether it is still listed or not.
  /// - Returns: the events, in the order in which they became known; empty where nothing is recorded.
  /// - Complexity: O(h · n) in the number of events and steps of the contract.
  public func events(settling id: DeadlineID) -> [HistoryEvent] {
    if case .step(let owner, let target, let step) = id {
      guard let transition = snapshot.transition(owner) else { return [] }
      return transition.history.filter { $0.endsAsking(for: step, on: target, of: transition) }
    }
    guard let timeline = snapshot.contract(id.owner).map({ timeline(of: $0) }) else { return [] }
    let decided = timeline.step(settling: id).flatMap { timeline.event(deciding: $0) }
    return [decided ?? timeline.fixed?.event].compactMap(\.self)
  }

  /// The deadline for a step of a contract that was decided, as it was before; nil for any other.
  public func settledDecision(_ id: DeadlineID) -> Deadline? {
    guard let timeline = snapshot.contract(id.owner).map({ timeline(of: $0) }), timeline.stepOwner == id.owner else {
      return nil
    }
    switch id {
    case .notice(_, let step), .extensionDecision(_, let step), .theirNotice(_, let step):
      guard (1..<timeline.stepCount + 1).contains(step),
        (timeline.contract.extensions[step - 1].kind == .silence) == (id.kind == .notice),
        let day = id.isTheirs ? timeline.theirNoticeDay(ofStep: step) : timeline.decisionDays[step - 1]
      else { return nil }
      return decision(id, step: step, of: timeline, day: day, .certain)
    case .termEnd, .exitNotice, .exitOnDay, .dateInYear, .dateOnDay, .claimsEnd, .step: return nil
    }
  }
}

extension Timeline {
  /// The step whose decision settled a deadline; nil if none did.
  fileprivate func step(settling id: DeadlineID) -> Int? {
    func firstLeftOut(through last: Int) -> Int? {
      (1..<min(last, stepCount) + 1).first { decisions[$0 - 1] == .leftOut }
    }
    switch id {
    case .notice(_, let step), .extensionDecision(_, let step), .theirNotice(_, let step):
      guard (1..<stepCount + 1).contains(step) else { return nil }
      return decisions[step - 1] != nil ? step : firstLeftOut(through: step - 1)
    case .termEnd(_, let steps), .claimsEnd(_, let steps):
      guard steps >= 0, steps <= stepCount else { return nil }
      return steps < stepCount && decisions[steps] == .taken ? steps + 1 : firstLeftOut(through: steps)
    case .exitNotice, .exitOnDay:
      // Notice for the last day of a term stops the step behind it.
      guard let lastDay = exit(named: id)?.lastDay, let step = firstLeftOut(through: stepCount),
        let end = ends[step - 1].lastDay, end <= lastDay
      else { return nil }
      return step
    case .dateInYear, .dateOnDay, .step: return nil
    }
  }

  /// The event that made of a step what became of it; nil if nothing did.
  fileprivate func event(deciding step: Int) -> HistoryEvent? {
    var found: HistoryEvent?
    var before: Decision?
    for (index, event) in contract.history.enumerated() {
      var contract = contract
      contract.history = Array(contract.history.prefix(index + 1))
      let decision = Timeline(of: contract, within: bounds).decisions[step - 1]
      if decision != before { (found, before) = (event, decision) }
    }
    return found
  }
}
