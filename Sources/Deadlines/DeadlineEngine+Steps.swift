public import CivilDates
public import Register

extension DeadlineEngine {
  /// The deadlines of the steps of the target dates that are listed.
  func deadlines(of transition: Transition) -> [Deadline] {
    targets(self, transition).flatMap { steps(of: transition, target: $0, reachableOnly: true) }
  }

  /// The deadlines of the steps for one target date.
  func steps(of transition: Transition, target: CivilDate, reachableOnly: Bool) -> [Deadline] {
    let network = network(of: transition, target: target)
    return transition.steps.compactMap { step in
      guard let days = network.days[step.id] else { return nil }
      if reachableOnly, !days.isOpen || days.latest < snapshot.asOf { return nil }
      return deadline(of: step, days, in: network, of: transition, target: target)
    }
  }

  private func deadline(
    of step: Transition.Step, _ days: StepNetwork.Days, in network: StepNetwork, of transition: Transition,
    target: CivilDate
  ) -> Deadline {
    var day = ComputedDay()
    if days.isLatestKnown {
      day.date = days.latest
      day.isImprecise = days.otherLatest != days.latest
      if day.isImprecise { day.alternatives = [days.latest, days.otherLatest] }
    } else {
      day.before = days.latest.next
    }
    var derivation = Derivation(network.derivation(of: step.id))
    let meeting = meeting(for: step, days, &derivation)
    return Deadline(
      id: .step(transition: transition.id, target: target, step: step.id), ownerTitle: transition.title,
      ownerShortTitle: snapshot.shortNames[transition.id],
      stepTitle: step.title, day: day, certainty: transition.chosen == target ? .certain : .conditional,
      isAssumed: days.isAssumed || !transition.assumptions.isEmpty, sendBy: nil, decideBy: nil,
      audiences: step.owner.map { [$0] } ?? transition.labels.audiences, extensionKind: nil,
      proof: Proof(
        derivation: derivation,
        sources: SourceList(step.provenance.sources[...], network.sources(of: step.id)[...]),
        laterDocuments: laterDocuments)
    ).prepared(
      advised: days.advised?.day, meeting: meeting?.day, papersBy: meeting?.papersBy, earliest: days.earliest,
      isFeasible: days.isFeasible)
  }

  /// The last meeting of the step's owner on or before the day of advice, or else on or before its last day, and not
  /// before the first day on which the step can be done.
  private func meeting(
    for step: Transition.Step, _ days: StepNetwork.Days, _ derivation: inout Derivation
  ) -> (day: CivilDate, papersBy: CivilDate?)? {
    guard days.isLatestKnown, let meetings = snapshot.settings.meetings.first(where: { $0.body == step.owner }),
      let day = meetings.last(from: days.earliest, through: days.advised?.day ?? days.latest)
    else { return nil }
    derivation.append(.lastMeeting(body: meetings.body, day, meetings.place))
    let papersBy = meetings.papersBy(day)
    if let papersBy, let ahead = meetings.papersAhead { derivation.append(.papers(day, ahead, result: papersBy)) }
    return (day, papersBy)
  }

  /// The network of a transition's steps for a target date.
  ///
  /// - Parameters:
  ///   - transition: the transition.
  ///   - target: the first day under the new situation.
  ///   - leaving: an arrangement that is left in a given year, whatever its relation to the target date.
  /// - Returns: the earliest and latest days of the steps.
  public func network(
    of transition: Transition, target: CivilDate, leaving: (contract: String, lastDay: CivilDate)? = nil
  ) -> StepNetwork {
    network(of: transition, target: target, leaving: leaving, after: [])
  }

  /// The same, on the way from transitions that wait for this one; a circle of them is broken where it closes.
  private func network(
    of transition: Transition, target: CivilDate, leaving: (contract: String, lastDay: CivilDate)?,
    after visited: Set<String>
  ) -> StepNetwork {
    let bounds = exitBounds(of: transition, target: target, leaving: leaving)
    let moves = Set(transition.moves)
    return StepNetwork(
      of: transition, target: target, asOf: snapshot.asOf,
      isNeeded: { step in
        step.contracts.map { $0.contains { moves.contains($0) && snapshot.contract($0) != nil } } ?? true
      },
      elsewhere: { reference in
        guard let (other, step) = Transition.Step.reference(reference) else { return .unknown }
        return elsewhere(other, step: step, target: target, after: visited.union([transition.id]))
      },
      bound: { step in
        bounds[step.id]
          ?? StepNetwork.Bound(
            day: target.previous, isKnown: true,
            reasons: [
              .beforeTarget(target, step.provenance.place), .dayBefore(target, result: target.previous),
            ])
      })
  }

  /// What the arrangements that are left bound, by the steps that their notices wait for.
  private func exitBounds(
    of transition: Transition, target: CivilDate, leaving: (contract: String, lastDay: CivilDate)?
  ) -> [String: StepNetwork.Bound] {
    var bounds: [String: StepNetwork.Bound] = [:]
    for id in transition.moves {
      guard let timeline = leftAfterSteps[id] else { continue }
      for exit in timeline.contract.exits where !exit.after.isEmpty {
        let given = leaving?.contract == id ? leaving?.lastDay : nil
        guard
          let lastDay = given ?? Self.exitLastDay(of: timeline, by: exit, target: target, asOf: snapshot.asOf)
        else { continue }
        let notice = timeline.noticeDay(toLeaveOn: lastDay, by: exit)
        let place = exit.provenance.place
        let deadlineID = timeline.exitNoticeID(toLeaveOn: lastDay, by: exit)
        let bound = StepNetwork.Bound(
          day: notice.date ?? lastDay, isKnown: notice.date != nil, isAssumed: exit.provenance.assumed != nil,
          notice: notice.date.map { (deadlineID, $0.workingDays(before: snapshot.settings.sendAhead)) },
          reasons: [
            notice.date.map { .byExitNotice(deadlineID, $0, place) } ?? .unknownBound(before: lastDay.next, place)
          ], sources: exit.provenance.sources)
        for step in exit.after { bounds[step] = bounds[step].map { $0.tighter(bound) } ?? bound }
      }
    }
    return bounds
  }

  // MARK: Other transitions

  /// What is known of a step of another transition, for the target date that one chose, or else for this one.
  public func elsewhere(_ id: String, step: String, target: CivilDate) -> StepNetwork.Elsewhere {
    elsewhere(id, step: step, target: target, after: [])
  }

  private func elsewhere(
    _ id: String, step: String, target: CivilDate, after visited: Set<String>
  ) -> StepNetwork.Elsewhere {
    guard !visited.contains(id), let other = snapshot.transition(id) else { return .unknown }
    let network = network(of: other, target: other.chosen ?? target, leaving: nil, after: visited)
    guard let days = network.days[step] else { return .unknown }
    if days.done == nil, days.isRefused { return .refused }
    return days.done == nil && !days.unknownElsewhere.isEmpty ? .unknown : .day(days.earliest)
  }

  /// The first day on which another transition can move: the one that it chose, or else the first on which all its
  /// steps can have been done; nil if it is not known.
  public func firstMove(of id: String, target: CivilDate) -> CivilDate? {
    guard let other = snapshot.transition(id) else { return nil }
    if let chosen = other.chosen { return chosen }
    let open = network(of: other, target: target).days.values.filter(\.isOpen)
    let ready = open.map(\.earliest.next).max() ?? snapshot.asOf.next
    return max(ready, other.notBefore?.latest ?? ready)
  }

  /// The exit day that a move on a day uses: the one right before it if that can be reached, else the first after
  /// it, else the last before it.
  static func exitLastDay(
    of timeline: Timeline, by exit: Exit, target: CivilDate, asOf day: CivilDate
  ) -> CivilDate? {
    // What was terminated is not left on an exit day any more, so no notice is waited for.
    if let fixed = timeline.fixed { return fixed.exit == nil ? nil : fixed.lastDay }
    return timeline.firstExit(onOrAfter: target.previous, by: exit, asOf: day)
      ?? timeline.lastExit(before: target.previous, by: exit, asOf: day)
  }
}
