public import CivilDates
public import Deadlines
public import Register

/// What stands in the way of a transition on a target date.
public struct TargetAnswer: Sendable {
  /// The transition.
  public let transition: Transition
  /// The first day under the new situation.
  public let target: CivilDate
  /// What somebody decided of the date, and whether the transition names it.
  public let choice: TargetChoice
  /// The verdict: the worst that applies.
  public let verdict: Verdict
  /// What happens to each contract that moves, in the order of the file.
  public let contracts: [ContractAnswer]
  /// Where each contract that moves stands among them, by its id.
  let positions: [String: Int]
  /// The preparatory steps that the law of their days asks for, or that were done, in the order of the file.
  public let steps: [(step: Transition.Step, days: StepNetwork.Days)]
  /// What stands in the way.
  public let conflicts: [Conflict]
  /// What the transition rests on, as far as it is known.
  public let sources: [Source]
  /// What it costs, as far as the register says.
  public let costs: TargetCosts

  /// What happens to a contract that moves; nil for any other.
  public func contract(_ id: String) -> ContractAnswer? {
    positions[id].map { contracts[$0] }
  }

  /// The kinds of conflicts, each once, in the order in which they were found.
  public var codes: [ConflictCode] {
    var codes: [ConflictCode] = []
    for conflict in conflicts where !codes.contains(conflict.code) { codes.append(conflict.code) }
    return codes
  }

  /// The days of gap, summed over the contracts whose end is known; nil if none is.
  public var gapDays: Int? { days(of: .gap) }

  /// The days of overlap, summed over the contracts whose end is known; nil if none is.
  public var overlapDays: Int? { days(of: .overlap) }

  private func days(of relation: Relation) -> Int? {
    var sum: Int?
    for index in contracts.indices where contracts[index].relation != .unknown {
      let days = contracts[index].relation == relation ? contracts[index].misfit.days : nil
      sum = (sum ?? 0) + (days ?? 0)
    }
    return sum
  }

  /// What makes the date impossible; empty unless it is closed.
  public var closing: [Conflict] { conflicts.filter { $0.code.verdict == .closed } }

  /// The earliest known last day among what must still be done; nil if the date is closed or nothing is left to do.
  public var openUntil: CivilDate? {
    guard verdict != .closed else { return nil }
    let actions = contracts.flatMap(\.actions).filter { $0.state == .open }.compactMap(\.deadline)
    let steps = steps.filter { $0.days.isOpen && $0.days.isLatestKnown }.map(\.days.latest)
    return (actions + steps).min()
  }

  /// The names of what decides until when the date stays open.
  public var openUntilIDs: [DeadlineID] {
    guard let day = openUntil else { return [] }
    return contracts.flatMap(\.actions).filter { $0.state == .open && $0.deadline == day }.map(\.id)
      + steps.filter { $0.days.isOpen && $0.days.isLatestKnown && $0.days.latest == day }.map { id(of: $0.step) }
  }

  /// Whether the day through which the date stays open rests on something that no source says.
  public var isOpenUntilAssumed: Bool {
    guard let day = openUntil else { return false }
    return contracts.contains { $0.actions.contains { $0.state == .open && $0.deadline == day && $0.isAssumed } }
      || steps.contains { $0.days.isOpen && $0.days.latest == day && $0.days.isAssumed }
  }

  /// The names of all days that rest on something that no source says.
  public var assumedIDs: [DeadlineID] {
    contracts.flatMap { part in
      part.actions.filter(\.isAssumed).map(\.id) + (part.isEndAssumed ? [part.endID].compactMap(\.self) : [])
    } + steps.filter { $0.days.isOpen && $0.days.isAssumed }.map { id(of: $0.step) }
  }

  private func id(of step: Transition.Step) -> DeadlineID {
    .step(transition: transition.id, target: target, step: step.id)
  }

  /// Whether a day that the date needs is not known, so that it may be open for less long than the known days say.
  ///
  /// Of a contract whose end nobody knows it is not known either what must be done for the date, or by when.
  public var isOpenUntilAtMost: Bool {
    verdict != .closed
      && (contracts.contains { $0.relation == .unknown || $0.actions.contains { $0.state == .unknown } }
        || steps.contains { $0.days.isOpen && !$0.days.isLatestKnown })
  }

  /// The last day on which claims on the old contracts can come in: until then both sides are at work.
  public var claimsUntil: CivilDate? {
    contracts.compactMap(\.claimsUntil).max()
  }
}

extension StepNetwork.Days {
  /// Whether the step can still be done, and in time.
  public func state(asOf day: CivilDate) -> RequiredAction.State {
    if done != nil { return .done }
    if case .refused? = outcome { return .refused }
    if latest < max(day, earliest) { return .missed }
    return isLatestKnown ? .open : .unknown
  }
}
