import CivilDates
import Register

// What notices and extension decisions have in common: both are about one step of the term. On the course lies every
// step by silence up to its end, and the first step by choice right after it; what is decided has no deadline any more.
// A contract that ends with another leaves its steps to that one.

extension Extension.Kind {
  /// The kind of deadline by which such a step is decided.
  var decidedBy: DeadlineKind {
    switch self {
    case .silence: .notice
    case .decision, .agreement: .extensionDecision
    }
  }
}

extension Timeline {
  /// Whether steps are still to be decided on, and on this contract.
  private var decidesSteps: Bool { fixed == nil && stepOwner == contract.id }

  /// The steps that can still be decided on, counted from 1.
  ///
  /// - Parameters:
  ///   - today: the day of the question.
  ///   - disputed: whether those are wanted as well of which only the earlier of two readings is past.
  /// - Returns: the steps, in order.
  func openSteps(asOf today: CivilDate, disputed: Bool) -> [Int] {
    guard decidesSteps else { return [] }
    var found: [Int] = []
    for step in 1..<(stepCount + 1) {
      if !found.isEmpty, saysNothingNew(ofStep: step) { break }
      let isDisputed = disputed && self.isDisputed(step, asOf: today)
      if decisions[step - 1] == nil {
        let isOpen =
          contract.extensions[step - 1].kind == .silence
          ? canBeLeftOut(step, asOf: today) : canBeTaken(step, asOf: today)
        if isOpen || isDisputed { found.append(step) }
      }
      if !isDisputed, !canBeTaken(step, asOf: today) { break }
    }
    return found
  }

  /// The steps that our own deadlines name, as far as they are there and nobody has decided on them.
  func undecidedSteps(among ids: [DeadlineID]) -> [Int] {
    guard decidesSteps else { return [] }
    return ids.filter { !$0.isTheirs }.compactMap(\.extensionStep).filter {
      decisions.indices.contains($0 - 1) && decisions[$0 - 1] == nil
    }
  }

  /// The first of so many steps that was left out, counted from 1; nil if none was.
  func firstLeftOut(through last: Int) -> Int? {
    (1..<min(last, stepCount) + 1).first { decisions[$0 - 1] == .leftOut }
  }

  /// The step that settled a deadline on a step: its own, or one before it that was left out.
  func stepSettlingStep(_ id: DeadlineID) -> Int? {
    guard let step = id.extensionStep, (1..<stepCount + 1).contains(step) else { return nil }
    return decisions[step - 1] != nil ? step : firstLeftOut(through: step - 1)
  }

  /// Refuses a decision on a step that the contract does not have, that is decided in another way, or that is settled.
  func refuseStep(of id: DeadlineID) throws(DecisionProblem) {
    guard let step = id.extensionStep, decisions.indices.contains(step - 1),
      id.isTheirs || contract.extensions[step - 1].kind.decidedBy == id.kind
    else { throw .unknownSubject }
    if decisions[step - 1] != nil || fixed != nil { throw .alreadyDecided }
  }
}

extension Contract {
  /// The note on the step that a deadline is about.
  func notes(onStepOf id: DeadlineID) -> [String?] {
    guard let step = id.extensionStep, extensions.indices.contains(step - 1) else { return [] }
    return [extensions[step - 1].provenance.note]
  }
}

extension DeadlineEngine {
  /// The deadlines for those of the steps that are decided by this kind.
  func stepDecisions(_ steps: [Int], of timeline: Timeline, _ kind: DeadlineKind) -> [Deadline] {
    let contract = timeline.contract
    let course = timeline.course
    return steps.filter { contract.extensions[$0 - 1].kind.decidedBy == kind }.map { step in
      let isSilent = kind == .notice
      return decision(
        isSilent ? .notice(contract: contract.id, step: step) : .extensionDecision(contract: contract.id, step: step),
        step: step, of: timeline, day: timeline.decisionDays[step - 1],
        (isSilent ? step <= course : step == course + 1) ? .certain : .conditional)
    }
  }

  /// The deadline for deciding on a step.
  func decision(
    _ id: DeadlineID, step: Int, of timeline: Timeline, day: ComputedDay, _ certainty: Deadline.Certainty
  ) -> Deadline {
    let part = timeline.contract.extensions[step - 1]
    var sources = SourceList(part.provenance.sources[...])
    sources += timeline.sources(through: step - 1)
    return deadline(
      id, of: timeline, day: day, certainty: certainty,
      isAssumed: timeline.isDecisionAssumed(ofStep: step), sources: sources,
      assumed: part.noticeProvenance, extensionKind: part.kind)
  }

  /// The deadline for a step that was decided, as it was before.
  func settledStep(_ id: DeadlineID, of timeline: Timeline) -> Deadline? {
    guard let step = id.extensionStep, (1..<timeline.stepCount + 1).contains(step),
      timeline.contract.extensions[step - 1].kind.decidedBy == id.kind,
      let day = id.isTheirs ? timeline.theirNoticeDay(ofStep: step) : timeline.decisionDays[step - 1]
    else { return nil }
    return decision(id, step: step, of: timeline, day: day, .certain)
  }

  /// Whether a step was decided in this way, and is of one of these kinds.
  func isDecided(_ id: DeadlineID, as decision: Timeline.Decision, by kinds: [Extension.Kind]) -> Bool {
    guard let step = id.extensionStep, let contract = snapshot.contract(id.owner) else { return false }
    let timeline = timeline(of: contract)
    return timeline.decisions.indices.contains(step - 1) && timeline.decisions[step - 1] == decision
      && kinds.contains(timeline.contract.extensions[step - 1].kind)
  }
}
