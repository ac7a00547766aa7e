public import CivilDates
public import Deadlines
public import Register

/// What stands in the way of a transition on a target date.
public struct TargetAnswer: Sendable {
  /// The transition.
  public let transition: Transition
  /// The first day under the new situation.
  public let target: CivilDate
  /// The verdict: the worst that applies.
  public let verdict: Verdict
  /// What happens to each contract that moves, in the order of the file.
  public let contracts: [ContractAnswer]
  /// The preparatory steps that the law of their days asks for, or that were done, in the order of the file.
  public let steps: [(step: Transition.Step, days: StepNetwork.Days)]
  /// What stands in the way.
  public let conflicts: [Conflict]

  /// The kinds of conflicts, each once, in the order in which they were found.
  public var codes: [ConflictCode] {
    var codes: [ConflictCode] = []
    for conflict in conflicts where !codes.contains(conflict.code) { codes.append(conflict.code) }
    return codes
  }

  /// The days of gap, summed over the contracts.
  public var gapDays: Int { days(of: .gap) }

  /// The days of overlap, summed over the contracts.
  public var overlapDays: Int { days(of: .overlap) }

  private func days(of relation: Relation) -> Int {
    contracts.filter { $0.relation == relation }.compactMap(\.misfit.days).reduce(0, +)
  }

  /// The earliest known last day among what must still be done; nil if the date is closed or nothing is left to do.
  public var openUntil: CivilDate? {
    guard verdict != .closed else { return nil }
    let actions = contracts.flatMap(\.actions).filter { $0.state == .open }.compactMap(\.deadline)
    let steps = steps.filter { $0.days.done == nil && $0.days.isLatestKnown }.map(\.days.latest)
    return (actions + steps).min()
  }

  /// The last day on which claims on the old contracts can come in: until then both sides are at work.
  public var claimsUntil: CivilDate? {
    contracts.compactMap(\.claimsUntil).max()
  }
}

extension StepNetwork.Days {
  /// Whether the step can still be done.
  public func state(asOf day: CivilDate) -> RequiredAction.State {
    if done != nil { return .done }
    if latest < day { return .missed }
    return isLatestKnown ? .open : .unknown
  }
}
