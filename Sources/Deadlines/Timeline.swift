public import CivilDates
public import Register

/// A contract's terms with what has happened to them: which steps were taken or left out, which ends remain.
///
/// For an arrangement see ``ExitTimeline``.
public struct Timeline: Sendable {
  /// What became of an extension step.
  public enum Decision: Sendable {
    /// It was taken.
    case taken
    /// It was left out.
    case leftOut
  }

  /// The contract, as known on the day of the question.
  public let contract: Contract
  /// The ends of the term with no step, with one, and so on through all of them.
  public let ends: [TermEnd]
  /// The last day on which each step can be decided: notice against it received, or it exercised or agreed.
  ///
  /// A step by agreement can be agreed on as long as the term before it runs.
  public let decisionDays: [ComputedDay]
  /// What became of each step; nil where nothing is recorded.
  public let decisions: [Decision?]
  /// The recorded termination, after which its last day is the only end.
  public let termination: HistoryEvent?
  /// The notices that were received after their last day, in the order in which they became known.
  public let lateNotices: [LateNotice]
  /// What a reader of any date of the contract must know of its history: what is only tried out, what came too late.
  let historyFindings: Derivation
  /// What the steps rest on, in order, and how many of these sources belong to no step, to the first, and so on.
  private let stepSources: (all: [Source], counts: [Int])

  /// The terms of a contract and what its history makes of them.
  ///
  /// - Complexity: O(n + h) for n extension steps and h events, as long as few events take many steps at once.
  public init(of contract: Contract) {
    self.contract = contract
    let ends = contract.termEnds()
    self.ends = ends
    let decisionDays = contract.extensions.enumerated().map { Self.decisionDay(of: $1, before: ends[$0]) }
    self.decisionDays = decisionDays
    var record = DecisionRecord(of: contract.extensions.map(\.kind))
    var lateNotices: [LateNotice] = []
    for event in contract.history {
      switch event.kind {
      case .extended:
        if let step = event.step ?? record.firstUndecided { record.take(through: step) }
      case .notExtended:
        if let step = event.step ?? record.firstUndecided { record.leaveOut(step) }
      case .noticeReceived:
        guard let step = event.step ?? record.firstUndecidedBySilence, (1...ends.count).contains(step),
          step <= decisionDays.count
        else { continue }
        let late = LateNotice(event, against: step, by: decisionDays[step - 1], before: ends[step - 1])
        if let late { lateNotices.append(late) }
        if late == nil || event.isAccepted { record.leaveOut(step) }
      case .noticeSent, .terminated, .done, .refused, .chosen, .dropped: continue
      }
    }
    decisions = record.decisions
    self.lateNotices = lateNotices
    historyFindings = Derivation(
      lateNotices.map(\.finding)
        + contract.history.compactMap { event in
          event.provenance.assumed.map { .assumed($0, event.provenance.place) }
        })
    stepSources = (
      contract.extensions.flatMap(\.provenance.sources),
      contract.extensions.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.provenance.sources.count) }
    )
    termination = contract.history.last { $0.kind == .terminated && $0.lastDay != nil }
  }

  /// The number of extension steps.
  public var stepCount: Int { decisions.count }

  /// The number of steps that the term gets when nobody acts from now on: steps by silence happen, all others lapse.
  public var course: Int {
    for (index, decision) in decisions.enumerated() {
      switch decision {
      case .taken: continue
      case .leftOut: return index
      case nil: if contract.extensions[index].kind != .silence { return index }
      }
    }
    return decisions.count
  }

  /// What the term with so many steps rests on.
  func sources(through steps: Int) -> SourceList {
    if let termination { return SourceList(termination.provenance.sources[...]) }
    return SourceList(
      contract.term.provenance.sources[...], stepSources.all.prefix(stepSources.counts[steps]))
  }

  /// The number of steps of the term in which a termination falls.
  public var terminatedSteps: Int? {
    guard let lastDay = termination?.lastDay else { return nil }
    return ends.firstIndex { ($0.lastDay.map { lastDay <= $0 }) ?? true } ?? stepCount
  }

  private static func decisionDay(of step: Extension, before end: TermEnd) -> ComputedDay {
    if step.kind == .agreement {
      var day = end.computedDay
      day.derivation.append(.untilTermEnds)
      return day
    }
    var day = NoticeRule.lastDay(
      before: end.end, notice: step.notice, basis: step.basis, place: step.provenance.place)
    day.derivation = end.derivation + day.derivation
    return day
  }

  /// The last day on which step `step` (counted from 1) can be decided, for the question whether it still can.
  ///
  /// An ambiguous day counts in its earlier reading, an unknown one as the last day of the term before the step. Nil
  /// if not even that is known.
  public func effectiveDecisionDay(ofStep step: Int) -> CivilDate? {
    decisionDays[step - 1].date ?? ends[step - 1].lastDay
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
    if let terminatedSteps { return [terminatedSteps] }
    var reachable: [Int] = []
    for steps in 0...stepCount {
      if steps > 0, !canBeTaken(steps, asOf: day) { break }
      if steps == stepCount || canBeLeftOut(steps + 1, asOf: day) { reachable.append(steps) }
    }
    return reachable
  }

  /// The end of the term with so many steps; where it was terminated, that end.
  public func end(steps: Int) -> TermEnd {
    guard let termination, let lastDay = termination.lastDay else { return ends[steps] }
    return TermEnd(
      end: ImpreciseDate(lastDay.next), otherLastDays: [],
      derivation: [
        .event(.terminated, known: termination.known, termination.provenance.place),
        .recordedLastDay(ImpreciseDate(lastDay), termination.provenance.place),
      ],
      isAssumed: termination.provenance.assumed != nil)
  }

  /// The last day with every step taken (inclusive), at its latest; nil if some end is not known.
  public var furthestLastDay: CivilDate? {
    let ends = ends.map(\.end?.latest)
    return ends.contains(nil) ? nil : ends.compactMap(\.self).max()?.previous
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
    guard termination == nil, course < stepCount, decisions[course] == nil,
      let lastDay = ends[course].end?.latest.previous,
      lastDay < day, let limit = effectiveDecisionDay(ofStep: course + 1), recordedThrough.map({ $0 < limit }) ?? true
    else { return nil }
    return (course + 1, lastDay)
  }
}
