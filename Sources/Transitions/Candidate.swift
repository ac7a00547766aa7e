import CivilDates
import Deadlines
import Register

/// A contract as the transition question sees it, worked out once for all target dates: its ends on paper, those still
/// within reach, and what they ask for.
final class Candidate: Sendable {
  /// The terms of a contract, or the exits of an arrangement.
  enum Terms {
    case contract(Timeline)
    case arrangement(ExitTimeline)
  }

  /// What the ends are judged by.
  struct Rules {
    /// The day of the question.
    let day: CivilDate
    /// The day through which the history is complete, if that is known.
    let recordedThrough: CivilDate?
    /// What the term rests on.
    let sources: [Source]
  }

  /// The contract.
  let contract: Contract
  /// Whether it is known on the day of the question.
  let isKnown: Bool
  /// Its terms or exits.
  let terms: Terms
  /// What its ends are judged by.
  let rules: Rules
  /// The bridges for it.
  let bridges: [Transition.Bridge]
  /// The ends of all terms of a contract; empty for an arrangement, which has one every year.
  let endsOnPaper: [ImpreciseDate]
  /// The reachable ends of a contract; empty for an arrangement, where they depend on the target date.
  private let ends: [ReachableEnd]

  init(_ contract: Contract, isKnown: Bool, in transition: Transition, engine: DeadlineEngine) {
    self.contract = contract
    self.isKnown = isKnown
    let terms: Terms =
      contract.isArrangement ? .arrangement(ExitTimeline(of: contract)) : .contract(Timeline(of: contract))
    let rules = Rules(
      day: engine.snapshot.asOf, recordedThrough: engine.snapshot.settings.recordedThrough,
      sources: engine.known(contract.term.provenance.sources + (contract.exit?.provenance.sources ?? [])))
    self.terms = terms
    self.rules = rules
    bridges = transition.bridges.filter { $0.contracts?.contains(contract.id) ?? true }
    switch terms {
    case .contract(let timeline):
      endsOnPaper = timeline.ends.compactMap(\.end)
      ends = timeline.reachableSteps(asOf: rules.day).compactMap { steps in
        timeline.end(steps: steps).end.map { ReachableEnd($0, key: steps, of: terms, rules: rules) }
      }
    case .arrangement:
      endsOnPaper = []
      ends = []
    }
  }

  /// The reachable ends that can matter for a target date: all of a contract's, and those of an arrangement around it.
  func reachableEnds(around target: CivilDate) -> [ReachableEnd] {
    guard case .arrangement(let timeline) = terms else { return ends }
    var lastDays: [CivilDate] = []
    let limit = target.previous
    if let next = timeline.firstReachableLastDay(onOrAfter: limit, asOf: rules.day) { lastDays.append(next) }
    if let before = timeline.lastReachableLastDay(before: limit, asOf: rules.day) { lastDays.append(before) }
    var ends = lastDays.map { ReachableEnd(ImpreciseDate($0.next), key: $0.year, of: terms, rules: rules) }
    if let own = timeline.ownEnd { ends.append(ReachableEnd(own, key: 0, of: terms, rules: rules)) }
    return ends
  }

  /// The reachable ends in a range of days (both inclusive); of an imprecise one the latest day.
  func reachableEnds(from first: CivilDate, through last: CivilDate) -> [CivilDate] {
    switch terms {
    case .contract: return ends.map(\.end.latest).filter { first <= $0 && $0 <= last }
    case .arrangement(let timeline):
      if let fixed = timeline.fixedLastDay { return [fixed.next] }
      return (first.previous.year...last.year).compactMap { year in
        timeline.isReachable(year: year, asOf: rules.day) ? timeline.lastDay(inYear: year)?.next : nil
      }
    }
  }

  /// Whether the target date is an end on paper: with any number of steps, or on any exit day.
  func isEndOnPaper(_ target: CivilDate) -> Bool {
    switch terms {
    case .contract: endsOnPaper.contains { $0.contains(target) }
    case .arrangement(let timeline):
      timeline.lastDay(inYear: target.previous.year) == target.previous || timeline.ownEnd?.contains(target) ?? false
    }
  }

  /// Whether a contract that can be joined at the end of a term can be joined on the target date, all steps counted
  /// as reachable; nil if no end is known.
  func canBeJoined(on target: CivilDate) -> Bool? {
    switch terms {
    case .contract(let timeline):
      let ends = timeline.termination == nil ? endsOnPaper : [timeline.end(steps: 0).end].compactMap(\.self)
      return ends.isEmpty ? nil : ends.contains { $0.contains(target) }
    case .arrangement(let timeline):
      if let fixed = timeline.fixedLastDay { return fixed.next == target }
      return timeline.exit == nil ? nil : isEndOnPaper(target)
    }
  }

  /// The last days of all its terms; of an arrangement they are every year the same, and not listed.
  var lastDaysOnPaper: [CivilDate] {
    guard case .contract(let timeline) = terms else { return [] }
    return timeline.ends.compactMap(\.lastDay)
  }

  /// What had to be done for the target date and was not, in time.
  func missedAction(for target: CivilDate) -> Conflict.Detail {
    switch terms {
    case .contract(let timeline):
      for steps in 0...timeline.stepCount where timeline.ends[steps].end?.contains(target) ?? false {
        for step in 1..<(steps + 1) where !timeline.canBeTaken(step, asOf: rules.day) {
          let kind: RequiredAction.Kind = contract.extensions[step - 1].kind == .agreement ? .agree : .exercise
          return missed(kind, .extensionDecision(contract: contract.id, step: step), step: step, of: timeline)
        }
        if steps < timeline.stepCount, !timeline.canBeLeftOut(steps + 1, asOf: rules.day) {
          return missed(.notice, .notice(contract: contract.id, step: steps + 1), step: steps + 1, of: timeline)
        }
      }
      return .plain
    case .arrangement(let timeline):
      let year = target.previous.year
      let day = timeline.noticeDay(inYear: year)?.date
      return .missed(
        .exit, .exitNotice(contract: contract.id, year: year), day ?? target.previous, isKnown: day != nil)
    }
  }

  private func missed(
    _ kind: RequiredAction.Kind, _ id: DeadlineID, step: Int, of timeline: Timeline
  ) -> Conflict.Detail {
    .missed(
      kind, id, timeline.effectiveDecisionDay(ofStep: step), isKnown: timeline.decisionDays[step - 1].date != nil)
  }
}

extension Candidate.Terms {
  var contract: Contract {
    switch self {
    case .contract(let timeline): timeline.contract
    case .arrangement(let timeline): timeline.contract
    }
  }

  /// What must be done, or was, so that the contract ends there.
  func actions(toEndWith key: Int, asOf day: CivilDate) -> [RequiredAction] {
    switch self {
    case .contract(let timeline): timeline.actions(toEndAfter: key, asOf: day)
    case .arrangement(let timeline): timeline.actions(toLeaveIn: key, asOf: day)
    }
  }

  /// What an end rests on that is not known for sure; the same for every target date.
  func conflicts(
    endingOn end: ImpreciseDate, key: Int, actions: [RequiredAction], rules: Candidate.Rules
  ) -> [Conflict] {
    let id = contract.id
    var conflicts: [Conflict] = []
    func add(_ code: ConflictCode, _ detail: Conflict.Detail) {
      conflicts.append(Conflict(code, of: id, detail, sources: rules.sources))
    }
    let needed = actions.filter { $0.state != .done }
    if let unknown = needed.first(where: { $0.deadline == nil }) {
      add(.unknownDeadline, .unknownDeadline(unknown.kind, before: end.earliest))
    }
    if let unknown = needed.first(where: { $0.who == .unknown }) {
      add(.unknownAuthority, .unknownAuthority(unknown.kind))
    }
    if !end.isExact { add(.impreciseDate, .imprecise(end.map(\.previous))) }
    if let disagreement { add(.sourceDisagreement, disagreement) }
    if let step = unrecordedStep(endingWith: key, rules: rules) { add(.notRecorded, step) }
    return conflicts
  }

  /// A step that the end counts as happened, or as lapsed, without a record although the history is not complete.
  private func unrecordedStep(endingWith key: Int, rules: Candidate.Rules) -> Conflict.Detail? {
    guard case .contract(let timeline) = self, let recordedThrough = rules.recordedThrough,
      timeline.termination == nil
    else { return nil }
    for step in 1..<(min(key + 1, timeline.stepCount) + 1) where timeline.decisions[step - 1] == nil {
      let isSilent = timeline.contract.extensions[step - 1].kind == .silence
      // Up to the end the silent steps happened; the step after it lapsed if it is none.
      guard isSilent == (step <= key) else { continue }
      guard let settled = timeline.effectiveDecisionDay(ofStep: step), settled < rules.day, settled > recordedThrough
      else { continue }
      return .notRecorded(step: step, settled, isKnown: timeline.decisionDays[step - 1].date != nil)
    }
    return nil
  }

  /// The disagreement of sources that the ends rest on.
  private var disagreement: Conflict.Detail? {
    guard case .contract(let timeline) = self, timeline.termination == nil else { return nil }
    if let stated = timeline.contract.term.stated { return .disagreement(stated.summary) }
    if case .open = timeline.contract.term.agreement { return .disagreement(nil) }
    return nil
  }
}
