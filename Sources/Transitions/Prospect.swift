public import CivilDates
import Register

/// What a transition comes to on a target date, in short; ``TargetAnswer`` says why.
public struct Prospect: Sendable {
  /// The first day under the new situation.
  public let target: CivilDate
  /// The verdict: the worst that applies.
  public let verdict: Verdict
  /// The days of gap, summed over the contracts whose end is known; nil if none is.
  public let gapDays: Int?
  /// The days of overlap, summed over the contracts whose end is known; nil if none is.
  public let overlapDays: Int?

  /// Whether one is worth more than another: by verdict, then gap days, overlap days and date.
  public static func isBetter(_ left: Prospect, _ right: Prospect) -> Bool {
    // What is not known at all comes after what is.
    (left.verdict, left.gapDays ?? .max, left.overlapDays ?? .max, left.target)
      < (right.verdict, right.gapDays ?? .max, right.overlapDays ?? .max, right.target)
  }
}

extension TargetAnswer {
  /// The same in short.
  public var prospect: Prospect {
    Prospect(target: target, verdict: verdict, gapDays: gapDays, overlapDays: overlapDays)
  }
}

extension TransitionQuestion {
  /// What the transition comes to on each of many target dates.
  ///
  /// What a contract says of a date turns only on its ends and exits, so each is asked once for every stretch of days
  /// between them, whatever the number of dates.
  ///
  /// - Parameter days: the target dates.
  /// - Returns: the same verdict and sums that ``answer(for:)`` gives, in order of day, each day once.
  /// - Complexity: O(e log d + d) for d dates and e ends and exits of all contracts, those of a contract that can be
  ///   left on every day being all days; times the preparatory steps where these wait for another transition.
  public func prospects(on days: some Sequence<CivilDate>) -> [Prospect] {
    let targets = Set(days).sorted()
    guard let first = targets.first, let last = targets.last else { return [] }
    var sums = ProspectSums(count: targets.count)
    for candidate in moves {
      let turns = candidate.isKnown ? candidate.turningDays(from: first, through: last) : []
      for stretch in stretches(of: targets, at: turns) { add(candidate, on: stretch, of: targets, to: &sums) }
    }
    let general = targets.map { Self.verdict(of: conflictsOfTransition(on: $0), []) }
    guard isKnown else { return sums.prospects(on: targets, general) }
    for join in transition.joins {
      let candidate = join.entry == .atEnd ? joined[join.contract] : nil
      let turns = candidate.map { $0.turningDays(from: first, through: last) } ?? []
      for stretch in stretches(of: targets, at: turns) {
        sums.add(Self.verdict(of: conflicts(ofJoining: join, on: targets[stretch.lowerBound]), []), on: stretch)
      }
    }
    let known = zip(sums.prospects(on: targets, general).map(\.verdict), targets)
    let open = known.filter { $0.0 < .closed }.map(\.1)
    var prepared = verdictsOfSteps(on: open)
    return sums.prospects(
      on: targets, zip(targets, general).map { max($1, prepared.removeValue(forKey: $0) ?? .clear) })
  }

  /// The runs of target dates that lie between turning days; each date alone where every day is one.
  private func stretches(of targets: [CivilDate], at turns: [CivilDate]?) -> [Range<Int>] {
    guard let turns else { return targets.indices.map { $0..<($0 + 1) } }
    var bounds = Set(turns.map { turn in targets.partitioningIndex { $0 >= turn } })
    bounds.formUnion([0, targets.count])
    let sorted = bounds.sorted()
    return zip(sorted, sorted.dropFirst()).map { $0..<$1 }
  }

  /// Adds what a contract says on a stretch of days, on which no more can turn than whether a bridge is long enough.
  private func add(
    _ candidate: Candidate, on stretch: Range<Int>, of targets: [CivilDate], to sums: inout ProspectSums
  ) {
    func part(_ index: Int) -> (verdict: Verdict, misfit: Misfit) {
      var conflicts: [Conflict] = []
      let answer = answer(for: candidate, on: targets[index], conflicts: &conflicts)
      return (Self.verdict(of: conflicts, [answer]), answer.misfit)
    }
    let (verdict, misfit) = part(stretch.lowerBound)
    sums.add(misfit, on: stretch)
    let isLimited = candidate.bridges.contains { $0.atMost != nil }
    let last = isLimited && stretch.count > 1 ? part(stretch.upperBound - 1).verdict : verdict
    // The nearer to the end, the more bridges are long enough.
    let turn =
      last == verdict
      ? stretch.upperBound : stretch.partitioningIndex { part($0).verdict != verdict }
    sums.add(verdict, on: stretch.lowerBound..<turn)
    sums.add(last, on: turn..<stretch.upperBound)
  }
}

extension RandomAccessCollection {
  /// The first index of which the element belongs to the second part, where all of the first part come before it.
  ///
  /// - Complexity: O(log n).
  func partitioningIndex(_ isInSecond: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if isInSecond(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
