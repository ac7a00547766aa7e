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
    let decided = id.kind.rules.step(settling: id, in: timeline).flatMap { timeline.event(deciding: $0) }
    return [decided ?? timeline.fixed?.event].compactMap(\.self)
  }

  /// The deadline for a step of a contract that was decided, as it was before; nil for any other.
  public func settledDecision(_ id: DeadlineID) -> Deadline? {
    guard let timeline = snapshot.contract(id.owner).map({ timeline(of: $0) }), timeline.stepOwner == id.owner else {
      return nil
    }
    return id.kind.rules.settled(id, of: timeline, by: self)
  }
}

extension Timeline {
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
