public import CivilDates
public import Register

/// A contract's terms and exits with what has happened to them: which steps were taken or left out, which ends remain.
public struct Timeline: Sendable {
  /// What became of an extension step.
  public enum Decision: Sendable {
    /// It was taken.
    case taken
    /// It was left out.
    case leftOut
  }

  /// An event that fixed the end, whatever the terms say.
  public struct Fixed: Sendable {
    /// The event: a termination, or notice to leave.
    public let event: HistoryEvent
    /// The last day in force (inclusive).
    public let lastDay: CivilDate
    /// The rule by which it is left; nil for a termination.
    public let exit: Exit?
  }

  /// The contract, as known on the day of the question, with what it takes over from others.
  public let contract: Contract
  /// What other contracts make of it.
  let bounds: TermBounds
  /// The ends of the term with no step, with one, and so on through all that there can be.
  public let ends: [TermEnd]
  /// The last day on which each step can be decided: notice against it received, or it exercised or agreed.
  ///
  /// A step by agreement can be agreed on as long as the term before it runs.
  public let decisionDays: [ComputedDay]
  /// What became of each step; nil where nothing is recorded.
  public let decisions: [Decision?]
  /// The number of steps that the term gets when nobody acts from now on: steps by silence happen, all others lapse.
  public let course: Int
  /// What fixed the end, after which its last day is the only one.
  public let fixed: Fixed?
  /// The notices that were received after their last day, in the order in which they became known.
  public let lateNotices: [LateNotice]
  /// The notices of which nobody can say whether they were in time.
  public let uncertainNotices: [UncertainNotice]
  /// The notices that are for no day on which the contract can be left or a step stopped; they change nothing.
  public let misplacedNotices: [HistoryEvent]
  /// What a reader of any date of the contract must know of its history: what is only tried out, what came too late.
  let historyFindings: Derivation
  /// Whether some event is only tried out.
  let hasAssumptions: Bool
  /// What the steps rest on, in order, and how many of these sources belong to no step, to the first, and so on.
  private let stepSources: (all: [Source], counts: [Int])

  /// The terms and exits of a contract and what its history makes of them.
  ///
  /// - Parameters:
  ///   - contract: the contract, as known on the day of the question.
  ///   - bounds: what other contracts make of it; ``DeadlineEngine/timeline(of:)`` works that out.
  /// - Complexity: O(n + h) for n extension steps and h events, as long as few events take many steps at once.
  public init(of contract: Contract, within bounds: TermBounds = TermBounds()) {
    self.contract = contract
    self.bounds = bounds
    let ends = contract.termEnds(within: bounds)
    let steps = contract.extensions.prefix(ends.count - 1)
    self.ends = ends
    decisionDays = zip(steps, ends).map { step, end in Self.decisionDay(of: step, notice: step.notice, before: end) }
    var history = HistoryReader(
      of: contract, ownStart: bounds.ownStart, steps: steps.map(\.kind), ends: ends, days: decisionDays)
    for event in contract.history { history.read(event) }
    decisions = history.record.decisions
    course = Self.course(history.record.decisions, of: contract)
    fixed = history.fixed
    lateNotices = history.lateNotices
    uncertainNotices = history.uncertainNotices
    misplacedNotices = history.misplacedNotices
    historyFindings = Derivation(
      history.lateNotices.map(\.finding) + history.uncertainNotices.map(\.finding) + bounds.tried
        + contract.history.compactMap { event in
          event.provenance.assumed.map { .assumed($0, event.provenance.place) }
        })
    hasAssumptions = contract.hasAssumptions || !bounds.tried.isEmpty
    stepSources = (
      steps.flatMap(\.provenance.sources),
      steps.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.provenance.sources.count) }
    )
  }

  /// The first day of the contract itself, as well as it is known: its term can be another's, where it ends with it.
  public var start: ImpreciseDate? { bounds.ownStart ?? contract.term.start }

  /// The number of extension steps that there can be.
  public var stepCount: Int { decisions.count }

  /// The contract whose steps these are: another one, where this one ends with it.
  public var stepOwner: String { bounds.stepOwner ?? contract.id }

  /// The recorded termination, after which its last day is the only end.
  public var termination: HistoryEvent? { fixed?.event.kind == .terminated ? fixed?.event : nil }

  /// Whether more steps follow than are listed.
  public var goesOn: Bool {
    contract.repeatsLastExtension && stepCount == contract.extensions.count && !(ends.last?.isOpen ?? true)
      && (decisions.last ?? nil) != .leftOut
  }

  private static func course(_ decisions: [Decision?], of contract: Contract) -> Int {
    for (index, decision) in decisions.enumerated() {
      switch decision {
      case .taken: continue
      case .leftOut: return index
      case nil: if contract.extensions[index].kind != .silence { return index }
      }
    }
    return decisions.count
  }

  /// Whether the contract ends with so many steps when nobody acts from now on.
  public func isOnCourse(_ steps: Int) -> Bool {
    steps == (fixedSteps ?? course) && !(steps == stepCount && goesOn && fixed == nil)
  }

  /// The end that the contract has when nobody acts from now on, with the deadline that gives it and what it rests on
  /// that no source says.
  var courseEnd: (end: ImpreciseDate?, isOpen: Bool, id: DeadlineID, assumptions: [DerivationStep]) {
    let steps = fixedSteps ?? course
    let end = end(steps: steps)
    return (
      isOnCourse(steps) ? end.end : nil, end.isOpen || !isOnCourse(steps),
      .termEnd(contract: contract.id, steps: steps),
      end.derivation.filter(\.isAssumption)
    )
  }

  /// What the term with so many steps rests on.
  func sources(through steps: Int) -> SourceList {
    if let fixed {
      var sources = SourceList(fixed.event.provenance.sources[...])
      if let exit = fixed.exit { sources += SourceList(exit.provenance.sources[...]) }
      return sources
    }
    return SourceList(
      contract.term.provenance.sources[...], stepSources.all.prefix(stepSources.counts[steps]))
  }

  /// The number of steps of the term in which a termination or a recorded exit falls.
  public var fixedSteps: Int? { fixed.map { stepsRunning(on: $0.lastDay) } }

  /// The fewest steps with which the contract is in force on a day.
  func stepsRunning(on day: CivilDate) -> Int {
    ends.firstIndex { ($0.end.map { day < $0.latest }) ?? true } ?? stepCount
  }

  static func decisionDay(of step: Extension, notice: Notice, before end: TermEnd) -> ComputedDay {
    if step.kind == .agreement {
      var day = end.computedDay
      day.derivation.append(.untilTermEnds)
      return day
    }
    var day = NoticeRule.lastDay(
      before: end.end, notice: notice, basis: step.basis, place: step.provenance.place)
    day.derivation = end.derivation + day.derivation
    return day
  }

  /// The end of the term with so many steps; where something fixed the end, that one.
  public func end(steps: Int) -> TermEnd {
    guard let fixed else { return ends[steps] }
    let event = fixed.event
    var derivation: Derivation = [.event(event.kind, known: event.known, event.provenance.place)]
    var isAssumed = event.provenance.assumed != nil
    if let exit = fixed.exit {
      derivation += noticeDay(toLeaveOn: fixed.lastDay, by: exit).derivation
      if let assumed = exit.provenance.assumed {
        derivation.append(.assumed(assumed, exit.provenance.place))
        isAssumed = true
      }
    }
    derivation.append(.recordedLastDay(ImpreciseDate(fixed.lastDay), event.provenance.place))
    return TermEnd(end: ImpreciseDate(fixed.lastDay.next), derivation: derivation, isAssumed: isAssumed)
  }
}
