import CivilDates
import Register

extension DeadlineEngine {
  /// The last days on which notice to leave can be received: `ID/exit-notice/YEAR` where there is one exit a year, else
  /// `ID/exit-notice/LASTDAY`, and `ID/exit-notice/them/LASTDAY` for the other party's.
  ///
  /// They are certain on the course of the contract, and conditional beyond it or where something must happen first.
  /// A contract that can be left on every day has no list: there is one for each candidate date of a transition.
  func exitNotices(of timeline: Timeline, through last: CivilDate, disputed: Bool) -> [Deadline] {
    if timeline.fixed != nil || timeline.stepOwner != timeline.contract.id { return [] }
    return timeline.contract.exits.flatMap { exit in
      let days =
        exit.each == .day
        ? candidateLastDays(of: timeline, by: exit)
        : exitDays(of: timeline, by: exit, noticeThrough: last, disputed: disputed)
      return days.map { exitNotice(toLeaveOn: $0, by: exit, of: timeline) }
    }
  }

  /// The last days with which a contract can still be left, as long as their notice lies in the range.
  private func exitDays(
    of timeline: Timeline, by exit: Exit, noticeThrough last: CivilDate, disputed: Bool
  ) -> [CivilDate] {
    let today = snapshot.asOf
    var days: [CivilDate] = []
    var next = timeline.firstExit(onOrAfter: .min, by: exit, asOf: today)
    if disputed, let next, let before = exit.each.last(onOrBefore: next.previous),
      timeline.firstExitDay(by: exit) <= before,
      exit.noticeDay(toLeaveOn: before).isDisputed(asOf: today)
    {
      days.append(before)
    }
    while let day = next, exit.notice == .unknown ? day.next <= last : exit.lastNotice(toLeaveOn: day) <= last {
      days.append(day)
      next = timeline.firstExit(onOrAfter: day.next, by: exit, asOf: today)
    }
    return days
  }

  /// The last days before the candidate dates of the transitions that move a contract.
  private func candidateLastDays(of timeline: Timeline, by exit: Exit) -> [CivilDate] {
    let candidates = (transitionsByContract[timeline.contract.id] ?? []).flatMap { targets(self, $0) }
    return Set(candidates.map(\.previous)).sorted()
      .filter { timeline.canLeave(on: $0, by: exit, asOf: snapshot.asOf) }
  }

  /// The deadline of this kind with a name, reachable or not; nil if the contract has none of that name.
  func exitNotice(named id: DeadlineID, of timeline: Timeline) -> Deadline? {
    timeline.exit(named: id).map { exitNotice(toLeaveOn: $0.lastDay, by: $0.exit, of: timeline) }
  }

  private func exitNotice(toLeaveOn lastDay: CivilDate, by exit: Exit, of timeline: Timeline) -> Deadline {
    let id = timeline.contract.id
    var day = timeline.noticeDay(toLeaveOn: lastDay, by: exit)
    var decideBy: (step: String, day: CivilDate)?
    var earliest: CivilDate?
    var isFeasible = true
    for transition in exit.after.isEmpty ? [] : transitionsByContract[id] ?? [] {
      let network = network(of: transition, target: lastDay.next, leaving: (id, lastDay))
      if let first = network.firstAdvised(of: exit.after), decideBy.map({ first.day < $0.day }) ?? true {
        decideBy = first
      }
      if let ready = network.earliest(after: exit.after) { earliest = max(earliest ?? ready, ready) }
      if !network.isFeasible(exit.after) { isFeasible = false }
    }
    if let decideBy, day.date != nil { day.derivation.append(.decideBy(step: decideBy.step, decideBy.day)) }
    return deadline(
      timeline.exitNoticeID(toLeaveOn: lastDay, by: exit), of: timeline, day: day,
      certainty: exit.because == nil && timeline.isOnCourse(on: lastDay) ? .certain : .conditional,
      isAssumed: exit.provenance.assumed != nil, sources: SourceList(exit.provenance.sources[...]),
      decideBy: decideBy?.day, assumed: exit.provenance
    ).prepared(earliest: earliest, isFeasible: isFeasible)
  }
}

extension Timeline {
  /// Whether the contract is in force on a day when nobody acts from now on.
  func isOnCourse(on day: CivilDate) -> Bool {
    let end = end(steps: fixedSteps ?? course)
    return end.end.map { day < $0.latest } ?? true || (goesOn && course == stepCount)
  }
}
