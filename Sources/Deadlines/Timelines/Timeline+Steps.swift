public import CivilDates
import Register

extension Timeline {
  /// The last day on which step `step` (counted from 1) can be decided, for the question whether it still can.
  ///
  /// An ambiguous day counts in its earlier reading, an unknown one as the last day of the term before the step. Nil
  /// if not even that is known.
  public func effectiveDecisionDay(ofStep step: Int) -> CivilDate? {
    decisionDays[step - 1].date ?? ends[step - 1].lastDay
  }

  /// Whether the last day for step `step` (counted from 1) rests on something that no source says.
  public func isDecisionAssumed(ofStep step: Int) -> Bool {
    ends[step - 1].isAssumed || contract.extensions[step - 1].noticeProvenance.assumed != nil
  }

  /// Whether step `step` (counted from 1) can still be taken on a day, or was.
  public func canBeTaken(_ step: Int, asOf day: CivilDate) -> Bool {
    if let decision = decisions[step - 1] { return decision == .taken }
    if contract.extensions[step - 1].kind == .silence { return true }
    return effectiveDecisionDay(ofStep: step).map { day <= $0 } ?? true
  }

  /// Whether step `step` (counted from 1) can still be left out on a day, or was.
  public func canBeLeftOut(_ step: Int, asOf day: CivilDate) -> Bool {
    if let decision = decisions[step - 1] { return decision == .leftOut }
    if contract.extensions[step - 1].kind != .silence { return true }
    return effectiveDecisionDay(ofStep: step).map { day <= $0 } ?? true
  }

  /// Whether the last day for step `step` (counted from 1) is past in its earlier reading, and not in its later one.
  ///
  /// Such a day does not count any more, but whoever can act still should.
  public func isDisputed(_ step: Int, asOf day: CivilDate) -> Bool {
    decisions[step - 1] == nil && decisionDays[step - 1].isDisputed(asOf: day)
  }

  /// The numbers of steps with which the term can still end: every step up to there can be taken, and the next one
  /// left out.
  ///
  /// Without new facts the set only shrinks as the day moves on.
  public func reachableSteps(asOf day: CivilDate) -> [Int] {
    if let fixedSteps { return [fixedSteps] }
    var reachable: [Int] = []
    for steps in 0...stepCount {
      if steps > 0, !canBeTaken(steps, asOf: day) { break }
      if steps == stepCount ? !goesOn : canBeLeftOut(steps + 1, asOf: day) { reachable.append(steps) }
    }
    return reachable
  }

  /// Whether a step that comes back without end says no more than the one before it: that one has no known day either,
  /// or no later one, so that whoever acts on the first of them has done what can be done.
  func saysNothingNew(ofStep step: Int) -> Bool {
    guard contract.repeatsLastExtension, step > 1,
      contract.extensions[step - 2].provenance.place == contract.extensions[step - 1].provenance.place
    else { return false }
    return Self.isRepeated(ends[step - 2].end, ends[step - 1].end)
  }

  /// The numbers of steps whose ends are listed: the reachable ones, without those that say no more than the one before.
  func listedSteps(asOf day: CivilDate) -> [Int] {
    let reachable = reachableSteps(asOf: day)
    guard contract.repeatsLastExtension, fixed == nil else { return reachable }
    let repeated = reachable.dropFirst().first { Self.isRepeated(ends[$0 - 1].end, ends[$0].end) }
    return repeated.map { repeated in reachable.filter { $0 < repeated } } ?? reachable
  }

  private static func isRepeated(_ before: ImpreciseDate?, _ end: ImpreciseDate?) -> Bool {
    guard let before, let end else { return before == nil && end == nil }
    return !before.isExact && before.earliest == end.earliest
  }

  /// The most steps that the term can still get.
  func furthestSteps(asOf day: CivilDate) -> Int {
    (1..<stepCount + 1).first { !canBeTaken($0, asOf: day) }.map { $0 - 1 } ?? stepCount
  }

  /// The last day with every step taken (inclusive), at its latest; nil if some end is not known, or there is none.
  public var furthestLastDay: CivilDate? {
    let ends = ends.map(\.end?.latest)
    return goesOn || ends.contains(nil) ? nil : ends.compactMap(\.self).max()?.previous
  }

  /// The step that would have carried the contract on, if it is over and nobody recorded whether the step was taken.
  ///
  /// - Parameters:
  ///   - day: the day on which it is asked.
  ///   - recordedThrough: the day through which the history is complete: what it does not hold up to then, did not
  ///     happen.
  /// - Returns: the step, counted from 1, and the last day that the contract has without it; nil if the contract runs,
  ///   or if what became of the step is known.
  public func unrecordedOption(
    asOf day: CivilDate, recordedThrough: CivilDate?
  ) -> (step: Int, lastDay: CivilDate)? {
    let course = course
    guard fixed == nil, course < stepCount, decisions[course] == nil,
      let lastDay = ends[course].end?.latest.previous, lastDay < day,
      let limit = effectiveDecisionDay(ofStep: course + 1), recordedThrough.map({ $0 < limit }) ?? true
    else { return nil }
    return (course + 1, lastDay)
  }
}
