import CivilDates

/// What many parts say of many target dates, each part by stretches of them: kept as what begins and ends where, so
/// that a stretch costs the same however long it is.
struct ProspectSums {
  /// What is added up.
  private struct Part {
    /// How many parts give each verdict, in the order of the cases.
    var verdicts = SIMD8<Int>()
    var known = 0
    var gaps = (count: 0, ends: 0)
    var overlaps = (count: 0, ends: 0)

    static func += (left: inout Part, right: Part) {
      left.verdicts &+= right.verdicts
      left.known += right.known
      left.gaps = (left.gaps.count + right.gaps.count, left.gaps.ends + right.gaps.ends)
      left.overlaps = (left.overlaps.count + right.overlaps.count, left.overlaps.ends + right.overlaps.ends)
    }
  }

  /// What each date adds to the one before.
  private var changes: [Part]

  init(count: Int) {
    changes = Array(repeating: Part(), count: count + 1)
  }

  /// Adds the verdict of a part on a stretch of dates.
  mutating func add(_ verdict: Verdict, on stretch: Range<Int>) {
    guard !stretch.isEmpty, let position = Verdict.allCases.firstIndex(of: verdict) else { return }
    changes[stretch.lowerBound].verdicts[position] += 1
    changes[stretch.upperBound].verdicts[position] -= 1
  }

  /// Adds a contract that has the same end on a stretch of dates.
  mutating func add(_ misfit: Misfit, on stretch: Range<Int>) {
    guard misfit.relation != .unknown else { return }
    let end = misfit.end?.dayNumber ?? 0
    for (index, sign) in [(stretch.lowerBound, 1), (stretch.upperBound, -1)] {
      changes[index].known += sign
      if misfit.relation == .gap {
        changes[index].gaps.count += sign
        changes[index].gaps.ends += sign * end
      }
      if misfit.relation == .overlap {
        changes[index].overlaps.count += sign
        changes[index].overlaps.ends += sign * end
      }
    }
  }

  /// What all parts come to on each date.
  ///
  /// - Parameters:
  ///   - targets: the dates, in order.
  ///   - verdicts: a verdict for each that counts as well.
  /// - Returns: the dates with the worst verdict and the sums.
  func prospects(on targets: [CivilDate], _ verdicts: [Verdict]) -> [Prospect] {
    var sum = Part()
    return targets.indices.map { index in
      sum += changes[index]
      let day = targets[index].dayNumber
      let worst = Verdict.allCases.indices.last { sum.verdicts[$0] > 0 }.map { Verdict.allCases[$0] } ?? .clear
      return Prospect(
        target: targets[index], verdict: max(worst, verdicts[index]),
        gapDays: sum.known == 0 ? nil : sum.gaps.count * day - sum.gaps.ends,
        overlapDays: sum.known == 0 ? nil : sum.overlaps.ends - sum.overlaps.count * day)
    }
  }
}
