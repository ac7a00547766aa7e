import CivilDates
import Deadlines
import Register

/// A contract as the transition question sees it, worked out once for all target dates: its ends on paper, those still
/// within reach, and what they ask for.
final class Candidate: Sendable {
  /// What the ends are judged by.
  struct Rules {
    /// The day of the question.
    let day: CivilDate
    /// The day through which the history is complete, if that is known.
    let recordedThrough: CivilDate?
    /// What the term rests on.
    let sources: [Source]
    /// What each extension rests on, in their order.
    let extensions: [[Source]]

    /// What an extension rests on, then what the term does, each source once.
    func sources(ofStep step: Int?) -> [Source] {
      guard let step, extensions.indices.contains(step - 1) else { return sources }
      let own = extensions[step - 1]
      return own + sources.filter { !own.contains($0) }
    }
  }

  /// The contract.
  let contract: Contract
  /// Whether it is known on the day of the question.
  let isKnown: Bool
  /// Its terms and exits.
  let timeline: Timeline
  /// What its ends are judged by.
  let rules: Rules
  /// The bridges for it.
  let bridges: [Transition.Bridge]
  /// The ends of all its terms.
  let endsOnPaper: [ImpreciseDate]
  /// The ends of its terms that can still be reached; its exits depend on the target date.
  private let ends: [ReachableEnd]

  /// The ends of its terms that can still be reached.
  var termEnds: [ImpreciseDate] { ends.map(\.end) }

  init(_ contract: Contract, isKnown: Bool, bridges: [Transition.Bridge], engine: DeadlineEngine) {
    self.contract = contract
    self.isKnown = isKnown
    let timeline = engine.timeline(of: contract)
    let rules = Rules(
      day: engine.snapshot.asOf, recordedThrough: engine.snapshot.settings.recordedThrough,
      sources: engine.known(
        contract.term.provenance.sources + contract.exits.filter(\.isOurs).flatMap(\.provenance.sources)),
      extensions: timeline.contract.extensions.map { engine.known($0.provenance.sources) })
    self.timeline = timeline
    self.rules = rules
    self.bridges = bridges
    endsOnPaper = timeline.ends.compactMap(\.end)
    ends = timeline.reachableSteps(asOf: rules.day).compactMap { steps in
      timeline.end(steps: steps).end.map { ReachableEnd($0, by: .term(steps: steps), of: timeline) }
    }
  }

  /// The reachable ends that can matter for a target date: those of all terms, and the exits around it.
  func reachableEnds(around target: CivilDate) -> [ReachableEnd] {
    let exits = timeline.contract.exits.indices.filter { timeline.contract.exits[$0].isOurs }
    if exits.isEmpty || timeline.fixed != nil { return ends }
    let limit = target.previous
    var found = exits.flatMap { index in
      let exit = timeline.contract.exits[index]
      return [
        timeline.firstExit(onOrAfter: limit, by: exit, asOf: rules.day),
        timeline.lastExit(before: limit, by: exit, asOf: rules.day),
      ].compactMap(\.self).map { (index: index, lastDay: $0) }
    }
    if exits.count > 1 {
      // Where two rules allow the same day, the one counts whose notice is known, and can wait longer.
      found = Dictionary(grouping: found, by: \.lastDay).values.compactMap { same in
        same.max { (noticeDay($0) ?? .min) < (noticeDay($1) ?? .min) }
      }.sorted { $0.lastDay < $1.lastDay }
    }
    return ends
      + found.map {
        ReachableEnd(ImpreciseDate($0.lastDay.next), by: .exit($0.index, lastDay: $0.lastDay), of: timeline)
      }
  }

  private func noticeDay(_ end: (index: Int, lastDay: CivilDate)) -> CivilDate? {
    timeline.noticeDay(toLeaveOn: end.lastDay, by: timeline.contract.exits[end.index]).date
  }

  /// The reachable ends in a range of days (both inclusive); of an imprecise one the latest day.
  ///
  /// A contract that can be left on every day adds its days only if they are asked for: it fits every day that
  /// something else asks for.
  func reachableEnds(from first: CivilDate, through last: CivilDate, everyDay: Bool) -> [CivilDate] {
    var days = ends.map(\.end.latest)
    for exit in timeline.contract.exits where exit.isOurs && (everyDay || exit.each != .day) {
      var next = timeline.firstExit(onOrAfter: first.previous, by: exit, asOf: rules.day)
      while let lastDay = next, lastDay < last {
        days.append(lastDay.next)
        next = timeline.firstExit(onOrAfter: lastDay.next, by: exit, asOf: rules.day)
      }
    }
    return days.filter { first <= $0 && $0 <= last }
  }

  /// Whether the target date is an end on paper: with any number of steps, or on any exit day.
  func isEndOnPaper(_ target: CivilDate) -> Bool {
    endsOnPaper.contains { $0.contains(target) } || timeline.exitOnPaper(on: target.previous) != nil
  }

  /// Whether a contract that can be joined at the end of a term can be joined on the target date, all steps counted
  /// as reachable; nil if no end is known.
  func canBeJoined(on target: CivilDate) -> Bool? {
    if let fixed = timeline.fixed { return fixed.lastDay.next == target }
    if endsOnPaper.isEmpty, !timeline.contract.exits.contains(where: \.isOurs) { return nil }
    return isEndOnPaper(target)
  }

  /// The ends on which a contract can be joined, in a range of days (both inclusive), all its steps counted as
  /// reachable; of an imprecise one the latest day.
  func endsToJoin(from first: CivilDate, through last: CivilDate) -> [CivilDate] {
    if let fixed = timeline.fixed { return [fixed.lastDay.next].filter { first <= $0 && $0 <= last } }
    var ends = endsOnPaper.map(\.latest)
    for exit in timeline.contract.exits where exit.isOurs && exit.each != .day {
      var next = exit.each.first(onOrAfter: first.previous)
      while let day = next, day.next <= last {
        if isEndOnPaper(day.next) { ends.append(day.next) }
        next = exit.each.first(onOrAfter: day.next)
      }
    }
    return Set(ends).filter { first <= $0 && $0 <= last }.sorted()
  }

  /// The ends of all its terms, on which it can be joined; the days of its exits come back, and are not listed.
  var endsToJoin: [ImpreciseDate] {
    timeline.fixed.map { [ImpreciseDate($0.lastDay.next)] } ?? endsOnPaper
  }

  /// The end that a target date is only perhaps, so that it can be joined then only if it turns out to be that day.
  func impreciseEndToJoin(on target: CivilDate) -> ImpreciseDate? {
    let ends = endsToJoin.filter { $0.contains(target) }
    if ends.contains(where: \.isExact) || timeline.exitOnPaper(on: target.previous) != nil { return nil }
    return ends.first
  }

  /// What had to be done for the target date and was not, in time.
  func missedAction(for target: CivilDate) -> Conflict.Detail {
    // Once its end is fixed, nothing that is still to come was missed.
    if timeline.fixed != nil { return .plain }
    for steps in 0...timeline.stepCount where timeline.ends[steps].end?.contains(target) ?? false {
      for step in 1..<(steps + 1) where !timeline.canBeTaken(step, asOf: rules.day) {
        // What was decided against was not missed.
        if timeline.decisions[step - 1] != nil { return .plain }
        let isAgreement = timeline.contract.extensions[step - 1].kind == .agreement
        return missed(
          isAgreement ? .agree : .exercise, .extensionDecision(contract: timeline.stepOwner, step: step), step: step)
      }
      if steps < timeline.stepCount, !timeline.canBeLeftOut(steps + 1, asOf: rules.day) {
        return missed(.notice, .notice(contract: timeline.stepOwner, step: steps + 1), step: steps + 1)
      }
    }
    let lastDay = target.previous
    guard let exit = timeline.exitOnPaper(on: lastDay) else { return .plain }
    let day = timeline.noticeDay(toLeaveOn: lastDay, by: exit).date
    return .missed(.exit, timeline.exitNoticeID(toLeaveOn: lastDay, by: exit), day ?? lastDay, isKnown: day != nil)
  }

  private func missed(_ kind: RequiredAction.Kind, _ id: DeadlineID, step: Int) -> Conflict.Detail {
    .missed(
      kind, id, timeline.effectiveDecisionDay(ofStep: step), isKnown: timeline.decisionDays[step - 1].date != nil)
  }
}

extension Candidate {
  /// What an end rests on that is not known for sure; the same for every target date.
  func conflicts(endingWith reached: ReachableEnd, actions: [RequiredAction]) -> [Conflict] {
    let end = reached.end
    let id = contract.id
    var conflicts: [Conflict] = []
    func add(_ code: ConflictCode, _ detail: Conflict.Detail) {
      conflicts.append(Conflict(code, of: id, detail, sources: rules.sources(ofStep: detail.extensionStep)))
    }
    let needed = actions.filter { $0.state != .done }
    if let unknown = needed.first(where: { $0.deadline == nil }) {
      add(.unknownDeadline, .unknownDeadline(unknown.kind, step: unknown.step, before: unknown.before))
    }
    if let unknown = needed.first(where: { $0.who == .unknown }) {
      add(.unknownAuthority, .unknownAuthority(unknown.kind, step: unknown.step))
    }
    if !end.isExact { add(.impreciseDate, .imprecise(end.map(\.previous))) }
    if let disagreement { add(.sourceDisagreement, disagreement) }
    if let step = unrecordedStep(endingWith: reached) { add(.notRecorded, step) }
    return conflicts
  }

  /// A step that the end counts as happened, or as lapsed, without a record although the history is not complete.
  private func unrecordedStep(endingWith reached: ReachableEnd) -> Conflict.Detail? {
    guard let recordedThrough = rules.recordedThrough, timeline.fixed == nil else { return nil }
    let key = reached.steps
    for step in 1..<(min(key + 1, timeline.stepCount) + 1) where timeline.decisions[step - 1] == nil {
      let isSilent = timeline.contract.extensions[step - 1].kind == .silence
      // Up to the end the silent steps happened; the step after it lapsed if it is none.
      guard isSilent == (step <= key), step <= key || reached.isTerm else { continue }
      guard let settled = timeline.effectiveDecisionDay(ofStep: step), settled < rules.day, settled > recordedThrough
      else { continue }
      return .notRecorded(step: step, settled, isKnown: timeline.decisionDays[step - 1].date != nil)
    }
    return nil
  }

  /// The disagreement of sources that the ends rest on.
  private var disagreement: Conflict.Detail? {
    guard timeline.fixed == nil else { return nil }
    if let stated = timeline.contract.term.stated { return .disagreement(stated.summary) }
    if case .open = timeline.contract.term.agreement { return .disagreement(nil) }
    return nil
  }
}
