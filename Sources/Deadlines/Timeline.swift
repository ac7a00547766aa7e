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

  /// The terms of a contract and what its history makes of them.
  ///
  /// - Complexity: O(n²) in the number of extension steps.
  public init(of contract: Contract) {
    self.contract = contract
    let ends = contract.termEnds()
    self.ends = ends
    decisionDays = contract.extensions.enumerated().map { Self.decisionDay(of: $1, before: ends[$0]) }
    var decisions = [Decision?](repeating: nil, count: contract.extensions.count)
    for event in contract.history {
      switch event.kind {
      case .extended:
        guard let step = event.step ?? Self.firstUndecided(decisions), step <= decisions.count else { continue }
        for index in 0..<step { decisions[index] = .taken }
      case .notExtended:
        guard let step = event.step ?? Self.firstUndecided(decisions), step <= decisions.count else { continue }
        decisions[step - 1] = .leftOut
      case .noticeReceived:
        let silent = decisions.indices.first { decisions[$0] == nil && contract.extensions[$0].kind == .silence }
        guard let step = event.step ?? silent.map({ $0 + 1 }), step <= decisions.count else { continue }
        decisions[step - 1] = .leftOut
      case .noticeSent, .terminated, .done, .refused, .chosen, .dropped: continue
      }
    }
    self.decisions = decisions
    termination = contract.history.last { $0.kind == .terminated && $0.lastDay != nil }
  }

  private static func firstUndecided(_ decisions: [Decision?]) -> Int? {
    decisions.firstIndex { $0 == nil }.map { $0 + 1 }
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

  /// The number of steps of the term in which a termination falls.
  public var terminatedSteps: Int? {
    guard let lastDay = termination?.lastDay else { return nil }
    return ends.firstIndex { ($0.lastDay.map { lastDay <= $0 }) ?? true } ?? stepCount
  }

  private static func decisionDay(of step: Extension, before end: TermEnd) -> ComputedDay {
    var day: ComputedDay
    if step.kind == .agreement {
      day = end.computedDay
      day.derivation.append(.untilTermEnds)
      return day
    }
    day = NoticeRule.lastDay(
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
}
