import CivilDates
import Register

extension DeadlineEngine {
  /// The last days on which notice to leave can be received: `ID/exit-notice/YEAR` where there is one exit a year, else
  /// `ID/exit-notice/LASTDAY`, and `ID/exit-notice/them/LASTDAY` for the other party's.
  ///
  /// They are certain on the course of the contract, and conditional beyond it or where something must happen first.
  /// A contract that can be left on every day has no list: there is one for each candidate date of a transition.
  func exitNotices(
    of timeline: Timeline, through last: CivilDate, disputed: Bool, sharing networks: inout StepNetworks
  ) -> [Deadline] {
    if timeline.fixed != nil || timeline.stepOwner != timeline.contract.id { return [] }
    let found = timeline.contract.exits.flatMap { exit in
      let rule = ExitRule(exit, of: timeline, asOf: snapshot.asOf)
      let days =
        exit.each == .day
        ? candidateLastDays(by: rule, sharing: &networks)
        : exitDays(by: rule, noticeThrough: last, disputed: disputed)
      return days.map { (rule: rule, lastDay: $0) }
    }
    return easiest(of: found, in: timeline).map { exitNotice(toLeaveOn: $0.lastDay, by: $0.rule, sharing: &networks) }
  }

  /// Two rules can allow the same day; for whoever leaves it has one last day for notice.
  private func easiest(
    of found: [(rule: ExitRule, lastDay: CivilDate)], in timeline: Timeline
  ) -> [(rule: ExitRule, lastDay: CivilDate)] {
    if timeline.contract.exits.count < 2 { return found }
    return Dictionary(grouping: found) { timeline.exitNoticeID(toLeaveOn: $0.lastDay, by: $0.rule.exit) }.values
      .compactMap { same in
        if same.count == 1 { return same[0] }
        return timeline.easiest(of: same.map { ($0.rule.exit, $0.lastDay) }, asOf: snapshot.asOf)
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
  private func candidateLastDays(by rule: ExitRule, sharing networks: inout StepNetworks) -> [CivilDate] {
    var days: Set<CivilDate> = []
    for transition in transitionsByContract[rule.timeline.contract.id] ?? [] {
      for target in networks.targets(of: transition) { days.insert(target.previous) }
    }
    return days.sorted().filter { rule.first(onOrAfter: $0) == $0 }
  }

  /// The deadline of this kind with a name, reachable or not; nil if the contract has none of that name.
  func exitNotice(
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
