import CivilDates
import Deadlines
import Register

/// What the preparatory steps alone make of many target dates.
extension TransitionQuestion {
  /// The verdict of the steps, and of what the transition waits for elsewhere, on each of some days.
  ///
  /// A later target date never makes the last day of a step earlier, as long as the same laws ask for the same steps:
  /// then all days before some day are too early, and all after it the same, and that day is found by halving.
  ///
  /// - Parameter days: the target dates, in order.
  /// - Returns: the verdict of each; none where nothing must be done first.
  func verdictsOfSteps(on days: [CivilDate]) -> [CivilDate: Verdict] {
    if transition.steps.isEmpty && transition.dependsOn.isEmpty { return [:] }
    var networks = StepNetworks(of: engine)
    var found: [CivilDate: Verdict] = [:]
    func verdict(on day: CivilDate) -> Verdict {
      if let known = found[day] { return known }
      let steps = steps(for: day, sharing: &networks, keepsMissed: false)
      let verdict = Self.verdict(of: conflictsOfSteps(steps, on: day, sharing: &networks), [])
      networks.forgetTargets()
      found[day] = verdict
      return verdict
    }
    /// Days on which the same laws ask for the same steps.
    func halve(_ days: ArraySlice<CivilDate>) {
      guard let last = days.last.map(verdict) else { return }
      let open = last == .closed ? days.endIndex : days.partitioningIndex { verdict(on: $0) < .closed }
      for index in days.indices { found[days[index]] = index < open ? .closed : last }
    }
    guard stepsMoveWithTarget else {
      for day in days { _ = verdict(on: day) }
      return found
    }
    let named = Set(transition.history.compactMap(\.happening.fields.target))
    let unnamed = days.filter { !named.contains($0) }
    let laws = transition.steps.flatMap { [$0.inForce.from, $0.inForce.until].compactMap(\.self) }
    func lastDays(_ day: CivilDate) -> [CivilDate] {
      defer { networks.forgetTargets() }
      return networks.network(of: transition, target: day).days.values.map(\.latest)
    }
    let before = laws.min().map { law in
      unnamed.partitioningIndex { !lastDays($0).allSatisfy { $0 < law } }
    }
    let after = laws.max().map { law in unnamed.partitioningIndex { lastDays($0).allSatisfy { law <= $0 } } }
    halve(unnamed[..<(before ?? 0)])
    halve(unnamed[(after ?? 0)...])
    for day in days { _ = verdict(on: day) }
    return found
  }

  /// Whether a later target date never makes the last day of a step earlier, while the same laws hold.
  ///
  /// What other transitions do follows dates of their own, and a statutory time for notice bends around weekends.
  private var stepsMoveWithTarget: Bool {
    transition.dependsOn.isEmpty
      && !transition.steps.contains { $0.after.contains(where: Transition.Step.isReference) }
      && !moves.contains { candidate in
        candidate.timeline.contract.exits.contains { !$0.after.isEmpty && $0.basis == .statute }
      }
  }
}
