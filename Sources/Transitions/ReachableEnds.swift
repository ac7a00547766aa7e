import CivilDates
import Deadlines
import Register

/// The ends of a contract that can still be reached, with what each of them asks for.
struct ReachableEnd {
  /// The end (exclusive).
  let end: ImpreciseDate
  /// The number of extension steps, or the year of the exit: the order in which equal ends are tried.
  let key: Int
  /// The last day of the claims tail after it, if it is known.
  let claimsUntil: CivilDate?

  init(end: ImpreciseDate, key: Int, claims: Claims?) {
    self.end = end
    self.key = key
    claimsUntil = claims.flatMap { ClaimsRule.lastDay(after: end, claims: $0).date }
  }
}

/// A contract as the transition question sees it: its ends on paper, those still within reach, and what they ask for.
enum Candidate {
  case contract(Timeline)
  case arrangement(ExitTimeline)

  init(_ contract: Contract) {
    self = contract.isArrangement ? .arrangement(ExitTimeline(of: contract)) : .contract(Timeline(of: contract))
  }

  var contract: Contract {
    switch self {
    case .contract(let timeline): timeline.contract
    case .arrangement(let timeline): timeline.contract
    }
  }

  /// The reachable ends that can matter for a target date: all of a contract's, and those of an arrangement around it.
  func reachableEnds(around target: CivilDate, asOf day: CivilDate) -> [ReachableEnd] {
    switch self {
    case .contract(let timeline):
      return timeline.reachableSteps(asOf: day).compactMap { steps in
        timeline.end(steps: steps).end.map { ReachableEnd(end: $0, key: steps, claims: contract.claims) }
      }
    case .arrangement(let timeline):
      var lastDays: [CivilDate] = []
      if let next = timeline.firstReachableLastDay(onOrAfter: target.previous, asOf: day) { lastDays.append(next) }
      if let before = timeline.lastReachableLastDay(before: target.previous, asOf: day) { lastDays.append(before) }
      var ends = lastDays.map { ReachableEnd(end: ImpreciseDate($0.next), key: $0.year, claims: contract.claims) }
      if let own = timeline.ownEnd { ends.append(ReachableEnd(end: own, key: 0, claims: contract.claims)) }
      return ends
    }
  }

  /// Whether the target date is an end on paper: with any number of steps, or on any exit day.
  func isEndOnPaper(_ target: CivilDate) -> Bool {
    switch self {
    case .contract(let timeline): timeline.ends.contains { $0.end?.contains(target) ?? false }
    case .arrangement(let timeline):
      timeline.lastDay(inYear: target.previous.year) == target.previous || timeline.ownEnd?.contains(target) ?? false
    }
  }

  /// The last days of all its terms; of an arrangement they are every year the same, and not listed.
  var lastDaysOnPaper: [CivilDate] {
    switch self {
    case .contract(let timeline): timeline.ends.compactMap(\.lastDay)
    case .arrangement: []
    }
  }

  /// Whether a contract that can be joined at the end of a term can be joined on the target date, all steps counted
  /// as reachable; nil if no end is known.
  func canBeJoined(on target: CivilDate) -> Bool? {
    switch self {
    case .contract(let timeline):
      let ends =
        timeline.termination == nil ? timeline.ends.compactMap(\.end) : [timeline.end(steps: 0).end].compactMap(\.self)
      return ends.isEmpty ? nil : ends.contains { $0.contains(target) }
    case .arrangement(let timeline):
      if let fixed = timeline.fixedLastDay { return fixed.next == target }
      return timeline.exit == nil ? nil : isEndOnPaper(target)
    }
  }

  /// What must be done, or was, so that the contract ends there.
  func actions(for end: ReachableEnd, asOf day: CivilDate) -> [RequiredAction] {
    switch self {
    case .contract(let timeline): timeline.actions(toEndAfter: end.key, asOf: day)
    case .arrangement(let timeline): timeline.actions(toLeaveIn: end.key, asOf: day)
    }
  }

  /// What had to be done for the target date and was not, in time.
  func missedAction(for target: CivilDate, asOf day: CivilDate) -> Conflict.Detail {
    switch self {
    case .contract(let timeline):
      for steps in 0...timeline.stepCount where timeline.ends[steps].end?.contains(target) ?? false {
        let id = timeline.contract.id
        for step in 1..<(steps + 1) where !timeline.canBeTaken(step, asOf: day) {
          let kind: RequiredAction.Kind =
            timeline.contract.extensions[step - 1].kind == .agreement ? .agree : .exercise
          return .missed(
            kind, .extensionDecision(contract: id, step: step), timeline.effectiveDecisionDay(ofStep: step),
            isKnown: timeline.decisionDays[step - 1].date != nil)
        }
        if steps < timeline.stepCount, !timeline.canBeLeftOut(steps + 1, asOf: day) {
          return .missed(
            .notice, .notice(contract: id, step: steps + 1), timeline.effectiveDecisionDay(ofStep: steps + 1),
            isKnown: timeline.decisionDays[steps].date != nil)
        }
      }
      return .plain
    case .arrangement(let timeline):
      let year = target.previous.year
      let day = timeline.noticeDay(inYear: year)?.date
      return .missed(
        .exit, .exitNotice(contract: timeline.contract.id, year: year), day ?? target.previous, isKnown: day != nil)
    }
  }

  /// A step that the end counts as happened, or as lapsed, without a record although the history is not complete.
  func unrecordedStep(
    for end: ReachableEnd, asOf day: CivilDate, recordedThrough: CivilDate?
  ) -> Conflict.Detail? {
    guard case .contract(let timeline) = self, let recordedThrough, timeline.termination == nil else { return nil }
    for step in 1..<(min(end.key + 1, timeline.stepCount) + 1) where timeline.decisions[step - 1] == nil {
      let isSilent = timeline.contract.extensions[step - 1].kind == .silence
      // Up to the end the silent steps happened; the step after it lapsed if it is none.
      guard isSilent == (step <= end.key) else { continue }
      guard let settled = timeline.effectiveDecisionDay(ofStep: step), settled < day, settled > recordedThrough else {
        continue
      }
      return .notRecorded(step: step, settled, isKnown: timeline.decisionDays[step - 1].date != nil)
    }
    return nil
  }

  /// The disagreement of sources that the ends rest on.
  var disagreement: Conflict.Detail? {
    guard case .contract(let timeline) = self, timeline.termination == nil else { return nil }
    if let stated = timeline.contract.term.stated { return .disagreement(stated.summary) }
    if case .open = timeline.contract.term.agreement { return .disagreement(nil) }
    return nil
  }
}

extension Timeline {
  fileprivate func actions(toEndAfter steps: Int, asOf day: CivilDate) -> [RequiredAction] {
    if termination != nil { return [] }
    var actions: [RequiredAction] = []
    for step in 1..<(steps + 1) where contract.extensions[step - 1].kind != .silence {
      let kind: RequiredAction.Kind = contract.extensions[step - 1].kind == .agreement ? .agree : .exercise
      actions.append(action(kind, step: step, isDone: decisions[step - 1] == .taken, asOf: day))
    }
    if steps < stepCount, contract.extensions[steps].kind == .silence {
      actions.append(action(.notice, step: steps + 1, isDone: decisions[steps] == .leftOut, asOf: day))
    }
    return actions
  }

  private func action(_ kind: RequiredAction.Kind, step: Int, isDone: Bool, asOf day: CivilDate) -> RequiredAction {
    let deadline = decisionDays[step - 1].date
    let state: RequiredAction.State =
      isDone ? .done : deadline.map { day <= $0 ? .open : .missed } ?? .unknown
    let id: DeadlineID =
      kind == .notice
      ? .notice(contract: contract.id, step: step) : .extensionDecision(contract: contract.id, step: step)
    return RequiredAction(
      kind: kind, deadline: deadline, id: id, state: state, who: contract.extensions[step - 1].who)
  }
}

extension ExitTimeline {
  fileprivate func actions(toLeaveIn year: Int, asOf day: CivilDate) -> [RequiredAction] {
    // In no year of an exit it ends by itself, or was ended early: then nothing has to be done.
    guard year > 0, fixedBy?.kind != .terminated, let exit else { return [] }
    let deadline = noticeDay(inYear: year)?.date
    let state: RequiredAction.State =
      fixedBy != nil ? .done : deadline.map { day <= $0 ? .open : .missed } ?? .unknown
    return [
      RequiredAction(
        kind: .exit, deadline: deadline, id: .exitNotice(contract: contract.id, year: year), state: state,
        who: exit.who)
    ]
  }

  /// The recorded end (exclusive) of an arrangement that is not left before.
  fileprivate var ownEnd: ImpreciseDate? {
    guard fixedBy == nil, case .day(let last) = contract.term.lastDay else { return nil }
    return last.map(\.next)
  }
}
