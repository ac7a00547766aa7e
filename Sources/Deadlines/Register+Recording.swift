public import CivilDates
public import Register

extension Register {
  /// The event that records a decision.
  ///
  /// - Parameters:
  ///   - decision: what happened.
  ///   - today: the last day on which something can have become known.
  /// - Returns: the event, with what it has to say so that it is read as this decision and as no other.
  /// - Throws: ``DecisionProblem`` for what cannot be recorded: what is in the future, impossible, or changes nothing.
  public func event(recording decision: ProposedDecision, today: CivilDate) throws(DecisionProblem) -> HistoryEvent {
    try refuse(decision, today: today)
    return Snapshot(of: self, asOf: .max).specified(decision).event(assumed: nil)
  }

  private func refuse(_ decision: ProposedDecision, today: CivilDate) throws(DecisionProblem) {
    if decision.day > today { throw .inFuture(decision.day, today: today) }
    if decision.occurredOn > decision.day { throw .knownBeforeReceived(decision.occurredOn) }
    let snapshot = Snapshot(of: self, asOf: .max)
    let later = try snapshot.assuming(decision)
    if decision.isOfTransition {
      try refuseUnknown(decision)
      return
    }
    guard let contract = snapshot.contract(decision.owner),
      let versions = contracts.first(where: { $0.original.id == decision.owner })
    else { throw .unknownSubject }
    if let from = versions.original.knownFrom, decision.day < from { throw .notKnownYet(from: from) }
    if let step = decision.extensionStep {
      try versions.refuse(decision.day) { step <= $0.extensions.count }
    }
    // A contract can be ended by agreement before it has begun; nothing else can be decided on then.
    let timeline = DeadlineEngine(snapshot).timeline(of: contract)
    if decision.outcome != .terminated, let start = timeline.start?.earliest, decision.occurredOn < start {
      throw .beforeStart(start)
    }
    if let step = decision.extensionStep { try timeline.refuse(decision, before: step) }
    let late = later.lateness(of: decision)
    if let late, !decision.isAccepted { throw .late(late, instead: timeline.exitInTime(for: decision)) }
    if late == nil, decision.isAccepted { throw .notLate }
  }

  /// Refuses what was not known yet.
  private func refuseUnknown(_ decision: ProposedDecision) throws(DecisionProblem) {
    if decision.isAccepted { throw .notLate }
    guard let versions = transitions.first(where: { $0.original.id == decision.owner }) else { throw .unknownSubject }
    if let from = versions.original.knownFrom, decision.day < from { throw .notKnownYet(from: from) }
    guard let step = decision.preparatoryStep?.id else { return }
    try versions.refuse(decision.day) { $0.steps.contains { $0.id == step } }
  }
}

extension Versioned {
  /// Refuses a day on which a step was not there yet: one that an amendment brings exists from the day of that one on.
  fileprivate func refuse(_ day: CivilDate, unless hasStep: (Item) -> Bool) throws(DecisionProblem) {
    if hasStep(version(asOf: day)) { return }
    if let from = amended.first(where: { day < $0.knownFrom && hasStep($0.item) })?.knownFrom {
      throw .notKnownYet(from: from)
    }
  }
}

extension Timeline {
  /// The first exit by the rule of a late notice that the notice is in time for; nil if there is none.
  fileprivate func exitInTime(for decision: ProposedDecision) -> DeadlineID? {
    guard case .deadline(let id) = decision.subject, id.kind == .exitNotice, let (exit, lastDay) = exit(named: id),
      let found = ExitRule(exit, of: self, asOf: decision.occurredOn).first(onOrAfter: lastDay)
    else { return nil }
    return exitNoticeID(toLeaveOn: found, by: exit)
  }

  /// Refuses a decision on an extension step that does not come yet, or never comes.
  fileprivate func refuse(_ decision: ProposedDecision, before step: Int) throws(DecisionProblem) {
    for (index, earlier) in decisions.prefix(step - 1).enumerated() {
      switch earlier {
      case .leftOut: throw .earlierStepLeftOut(index + 1)
      // A step by silence comes without anybody doing anything.
      case nil where decision.outcome == .extended && contract.extensions[index].kind != .silence:
        throw .earlierStepOpen(.extensionDecision(contract: contract.id, step: index + 1))
      case .taken, nil: continue
      }
    }
  }
}
