import CivilDates
import Register

/// The last days on which notice to leave can be received: `ID/exit-notice/YEAR` where there is one exit a year, else
/// `ID/exit-notice/LASTDAY`, and `ID/exit-notice/them/LASTDAY` for the other party's.
///
/// They are certain on the course of the contract, and conditional beyond it or where something must happen first. A
/// contract that can be left on every day has no list: there is one for each candidate date of a transition.
enum ExitNoticeKind: DeadlineKindRules {
  static func id(of owner: String, _ parts: [String]) -> DeadlineID? {
    let day = parts.last.flatMap { CivilDate($0) }
    switch parts.count {
    case 1:
      return day.map { .exitOnDay(contract: owner, lastDay: $0, byThem: false) }
        ?? DeadlineID.number(parts[0]).map { .exitNotice(contract: owner, year: $0) }
    case 2 where parts[0] == "them": return day.map { .exitOnDay(contract: owner, lastDay: $0, byThem: true) }
    default: return nil
    }
  }

  static var demand: DeadlineKind.Demand { .receipt }

  static var usualLeads: [Period] { .toTheCouncilOrByLetter + [.tender] }

  // To leave an arrangement is for the council; a contract with a term is left by who stops its extensions.
  static func usualAudiences(ofArrangement isArrangement: Bool) -> [String] {
    isArrangement ? ["raad", "college"] : NoticeKind.usualAudiences(ofArrangement: false)
  }

  static func reachable(_ list: inout DeadlineList, sharing networks: inout StepNetworks) -> [Deadline] {
    list.engine.exitNotices(of: list.timeline, through: list.last, disputed: list.isDisputed, sharing: &networks)
  }

  static func named(
    _ ids: [DeadlineID], of timeline: Timeline, by engine: DeadlineEngine, sharing networks: inout StepNetworks
  ) -> [Deadline] {
    ids.compactMap { engine.exitNotice(named: $0, of: timeline, sharing: &networks) }
  }

  static var outcomes: [ProposedDecision.Outcome] { [.received] }

  static func refuse(
    _ decision: ProposedDecision, on id: DeadlineID, of timeline: Timeline, leadingTo later: Snapshot
  ) throws(DecisionProblem) {
    guard let lastDay = timeline.exit(named: id)?.lastDay else { throw .unknownSubject }
    if timeline.fixed != nil { throw .alreadyDecided }
    // Notice that names its day leads there or nowhere; without a day it leads to the first one it is in time for.
    guard case .exitNotice = id, decision.noticeLastDay == nil else { return }
    let fixed = later.contract(id.owner).flatMap { DeadlineEngine(later).timeline(of: $0).fixed }
    if fixed?.lastDay == lastDay { return }
    let instead = fixed.flatMap { fixed in
      fixed.exit.map { (timeline.exitNoticeID(toLeaveOn: fixed.lastDay, by: $0), fixed.lastDay) }
    }
    throw .otherExit(id, lastDay: lastDay, instead: instead)
  }

  static func triedValue(_ text: String, for id: DeadlineID) -> TriedValue? { TriedValue(noticePeriod: text, for: id) }

  static func isDone(_ id: DeadlineID, by engine: DeadlineEngine) -> Bool {
    guard !id.isTheirs, let timeline = engine.snapshot.contract(id.owner).map({ engine.timeline(of: $0) }),
      let fixed = timeline.fixed, let exit = fixed.exit
    else { return false }
    return timeline.exitNoticeID(toLeaveOn: fixed.lastDay, by: exit) == id
  }

  // Notice for the last day of a term stops the step behind it.
  static func step(settling id: DeadlineID, in timeline: Timeline) -> Int? {
    guard let lastDay = timeline.exit(named: id)?.lastDay,
      let step = timeline.firstLeftOut(through: timeline.stepCount), let end = timeline.ends[step - 1].lastDay,
      end <= lastDay
    else { return nil }
    return step
  }

  static func settled(_ id: DeadlineID, of timeline: Timeline, by engine: DeadlineEngine) -> Deadline? { nil }

  static func consequence(of id: DeadlineID, in timeline: Timeline?) -> DeadlineConsequence? {
    id.isTheirs ? nil : timeline.map { .runsOn(through: $0.lastDayWithout(id).map { ImpreciseDate($0) }) }
  }

  static func notes(about id: DeadlineID, of contract: Contract, by engine: DeadlineEngine) -> [String?] {
    [engine.timeline(of: contract).exit(named: id, asOf: engine.snapshot.asOf)?.exit.provenance.note]
  }
}

extension DeadlineEngine {
  fileprivate func exitNotices(
    of timeline: Timeline, through last: CivilDate, disputed: Bool, sharing networks: inout StepNetworks
  ) -> [Deadline] {
    if timeline.fixed != nil || timeline.stepOwner != timeline.contract.id { return [] }
    let found = timeline.contract.exits.flatMap { exit in
      let rule = ExitRule(exit, of: timeline, asOf: snapshot.asOf)
      let days =
        exit.each == .day
        ? candidateLastDays(by: rule)
        : exitDays(by: rule, noticeThrough: last, disputed: disputed)
      return days.map { (rule: rule, lastDay: $0) }
    }
    return easiest(of: found, in: timeline).map { exitNotice(toLeaveOn: $0.lastDay, by: $0.rule, sharing: &networks) }
  }

  /// Two rules can allow the same day; for whoever leaves it has one last day for notice, also where that of the other
  /// rule lies beyond the range that is asked for.
  private func easiest(
    of found: [(rule: ExitRule, lastDay: CivilDate)], in timeline: Timeline
  ) -> [(rule: ExitRule, lastDay: CivilDate)] {
    if timeline.contract.exits.count < 2 { return found }
    return Set(found.map { timeline.exitNoticeID(toLeaveOn: $0.lastDay, by: $0.rule.exit) }).compactMap { id in
      timeline.exit(named: id, asOf: snapshot.asOf)
        .map { (ExitRule($0.exit, of: timeline, asOf: snapshot.asOf), $0.lastDay) }
    }
  }

  /// The last days with which a contract can still be left, as long as their notice lies in the range.
  private func exitDays(by rule: ExitRule, noticeThrough last: CivilDate, disputed: Bool) -> [CivilDate] {
    let exit = rule.exit
    var days: [CivilDate] = []
    var next = rule.first(onOrAfter: .min)
    if disputed, let next, let before = exit.each.last(onOrBefore: next.previous),
      rule.timeline.firstExitDay(by: exit) <= before, exit.noticeDay(toLeaveOn: before).isDisputed(asOf: snapshot.asOf)
    {
      days.append(before)
    }
    while let day = next, exit.notice == .unknown ? day.next <= last : exit.lastNotice(toLeaveOn: day) <= last {
      days.append(day)
      next = rule.next(after: day)
    }
    return days
  }

  /// The last days before the candidate dates of the transitions that move a contract.
  ///
  /// A date on which something else stands in the way counts as well: this contract can be left for it all the same.
  private func candidateLastDays(by rule: ExitRule) -> [CivilDate] {
    let targets = (transitionsByContract[rule.timeline.contract.id] ?? []).flatMap(\.targetsInPlay)
    return Set(targets.map(\.previous)).sorted().filter { rule.first(onOrAfter: $0) == $0 }
  }

  fileprivate func exitNotice(
    named id: DeadlineID, of timeline: Timeline, sharing networks: inout StepNetworks
  ) -> Deadline? {
    guard let (exit, lastDay) = timeline.exit(named: id, asOf: snapshot.asOf) else { return nil }
    return exitNotice(toLeaveOn: lastDay, by: ExitRule(exit, of: timeline, asOf: snapshot.asOf), sharing: &networks)
  }

  private func exitNotice(
    toLeaveOn lastDay: CivilDate, by rule: ExitRule, sharing networks: inout StepNetworks
  ) -> Deadline {
    let (timeline, exit) = (rule.timeline, rule.exit)
    var day = timeline.noticeDay(toLeaveOn: lastDay, by: exit)
    var before = StepNetwork.Passage()
    for transition in exit.after.isEmpty ? [] : transitionsByContract[timeline.contract.id] ?? [] {
      before.join(networks.passage(toLeave: timeline.contract.id, on: lastDay, after: exit.after, in: transition))
    }
    if let first = before.advised, day.date != nil { day.derivation.append(.decideBy(step: first.step, first.day)) }
    return deadline(
      timeline.exitNoticeID(toLeaveOn: lastDay, by: exit), of: timeline, day: day,
      certainty: exit.because == nil && rule.isOnCourse(on: lastDay) ? .certain : .conditional,
      isAssumed: exit.provenance.assumed != nil, sources: SourceList(exit.provenance.sources[...]),
      decideBy: before.advised?.day, assumed: exit.provenance
    ).prepared(earliest: before.earliest, isFeasible: before.isFeasible, isRefused: before.isRefused)
  }
}
