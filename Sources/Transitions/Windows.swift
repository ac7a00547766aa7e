public import CivilDates
import Deadlines
import Register

extension TransitionQuestion {
  /// The answers for every day in a range that can matter: the reachable ends of the contracts, the ends of those that
  /// can be joined only then, the candidates, and every 1 January.
  ///
  /// - Parameters:
  ///   - first: the first day; the as-of day if nil.
  ///   - last: the last day (inclusive); the horizon if nil.
  ///   - everyDay: whether the days of a contract that can be left on every day count as well; people ask for a day with
  ///     ``answer(for:)``, a list of all of them is for programs.
  /// - Returns: the answers by verdict, then gap days, overlap days and date.
  /// - Complexity: O(d · n) for d days and n contracts.
  public func windows(
    from first: CivilDate? = nil, through last: CivilDate? = nil, everyDay: Bool = false
  ) -> [TargetAnswer] {
    let days = targetDays(from: first ?? day, through: last ?? engine.horizon, everyDay: everyDay)
    var networks = StepNetworks(of: engine)
    let answers = days.map { target in
      defer { networks.forgetTargets() }
      return answer(for: target, sharing: &networks)
    }
    // Each adds up all contracts, so that is done once and not for every comparison.
    let prospects = answers.map(\.prospect)
    return answers.indices.sorted { Prospect.isBetter(prospects[$0], prospects[$1]) }.map { answers[$0] }
  }

  /// The days of ``windows(from:through:everyDay:)`` in the same order, without the answers.
  ///
  /// - Complexity: that of ``prospects(on:)``.
  public func windowDays(through last: CivilDate) -> [CivilDate] {
    prospects(on: targetDays(from: day, through: last)).sorted(by: Prospect.isBetter).map(\.target)
  }

  /// The days among ``windows(from:through:everyDay:)`` that turn out better than a verdict, the best first.
  ///
  /// - Parameters:
  ///   - verdict: the verdict of another day.
  ///   - first: the first day.
  ///   - last: the last day (inclusive).
  /// - Returns: what they come to in short.
  /// - Complexity: that of ``prospects(on:)``.
  public func betterDays(than verdict: Verdict, from first: CivilDate, through last: CivilDate) -> [Prospect] {
    prospects(on: targetDays(from: first, through: last)).filter { $0.verdict < verdict }.sorted(by: Prospect.isBetter)
  }

  /// The days in a range that can matter.
  private func targetDays(from first: CivilDate, through last: CivilDate, everyDay: Bool = false) -> [CivilDate] {
    guard first <= last else { return [] }
    var days = isKnown ? Set(transition.candidates + transition.targetsInPlay) : []
    for year in first.year...last.year { if let day = CivilDate(year: year, month: 1, day: 1) { days.insert(day) } }
    for candidate in moves where candidate.isKnown {
      days.formUnion(candidate.reachableEnds(from: first, through: last, everyDay: everyDay))
    }
    for join in isKnown ? transition.joins : [] where join.entry == .atEnd {
      if let candidate = joined[join.contract] { days.formUnion(candidate.endsToJoin(from: first, through: last)) }
    }
    return days.filter { first <= $0 && $0 <= last }
  }
}
