public import CivilDates
public import Register

extension DeadlineEngine {
  /// The deadlines of the steps of the target dates that are listed.
  func deadlines(of transition: Transition, sharing networks: inout StepNetworks) -> [Deadline] {
    var found: [Deadline] = []
    for target in networks.targets(of: transition) {
      found += steps(of: transition, target: target, reachableOnly: true, sharing: &networks)
    }
    return found
  }

  /// The deadlines of the steps for one target date.
  ///
  /// Whoever was told of a step was told for an exit: once that is missed, the step is too, and is not for a later exit
  /// instead, which belongs to another date.
  func steps(
    of transition: Transition, target: CivilDate, reachableOnly: Bool, sharing networks: inout StepNetworks
  ) -> [Deadline] {
    let network = networks.network(of: transition, target: target, keepsMissed: true)
    let (isChosen, isAssumed) = networks.standing(of: transition, target: target)
    let certainty: Deadline.Certainty = isChosen ? .certain : .conditional
    return transition.steps.compactMap { step in
      guard let days = network.days[step.id] else { return nil }
      if reachableOnly, !days.isOpen || days.latest < snapshot.asOf { return nil }
      return deadline(
        of: step, days, in: network, of: transition, target: target, certainty: certainty,
        isAssumed: isAssumed || days.isAssumed)
    }
  }

  private func deadline(
    of step: Transition.Step, _ days: StepNetwork.Days, in network: StepNetwork, of transition: Transition,
    target: CivilDate, certainty: Deadline.Certainty, isAssumed: Bool
  ) -> Deadline {
    var day = ComputedDay()
    if days.isLatestKnown {
      day.date = days.latest
      day.isImprecise = days.otherLatest != days.latest
      if day.isImprecise { day.alternatives = [days.latest, days.otherLatest] }
    } else {
      day.before = days.latest.next
    }
    var derivation = Derivation()
    let meeting = meeting(for: step, days, &derivation)
    return Deadline(
      id: .step(transition: transition.id, target: target, step: step.id), ownerTitle: transition.title,
      ownerShortTitle: snapshot.shortNames[transition.id],
      stepTitle: step.title, day: day, certainty: certainty, isAssumed: isAssumed, sendBy: nil, decideBy: nil,
      // What nobody owns is not asked of the council, whoever else is told of the transition.
      audiences: step.owner.map { [$0] } ?? transition.labels.audiences.filter { !namesCouncil($0) },
      extensionKind: nil,
      proof: Proof(
        derivation: derivation, sources: SourceList(step.provenance.sources[...]), chain: (network, step.id),
        laterDocuments: laterDocuments)
    ).prepared(
      advised: days.advised?.day, meeting: meeting?.day, meetingContext: meeting?.context ?? .init(),
      papersBy: meeting?.papersBy, earliest: days.earliest, isFeasible: days.isFeasible,
      isRefused: network.passages[step.id]?.isRefused ?? false)
  }

  /// The last meeting of the step's owner on or before the day of advice, or else on or before its last day, and not
  /// before the first day on which the step can be done.
  private func meeting(
    for step: Transition.Step, _ days: StepNetwork.Days, _ derivation: inout Derivation
  ) -> (day: CivilDate, context: Deadline.MeetingContext, papersBy: CivilDate?)? {
    guard days.isLatestKnown, let meetings = snapshot.settings.meetings.first(where: { $0.body == step.owner }),
      let day = meetings.last(from: days.earliest, through: days.advised?.day ?? days.latest)
    else { return nil }
    derivation.append(.lastMeeting(body: meetings.body, day, meetings.place))
    let papersBy = meetings.papersBy(day)
    if let papersBy, let ahead = meetings.papersAhead { derivation.append(.papers(day, ahead, result: papersBy)) }
    let allowed = meetings.last(from: day.next, through: days.latest)
    let context = Deadline.MeetingContext(
      lastAllowed: allowed, listedThrough: meetings.listEnd(before: days.advised?.day ?? days.latest),
      arePapersLate: papersBy.map { $0 < snapshot.asOf } ?? false)
    return (day, context, papersBy)
  }

  /// The network of a transition's steps for a target date; whoever asks for many asks ``StepNetworks``.
  ///
  /// - Parameters:
  ///   - transition: the transition.
  ///   - target: the first day under the new situation.
  ///   - leaving: an arrangement that is left in a given year, whatever its relation to the target date.
  /// - Returns: the earliest and latest days of the steps.
  public func network(
    of transition: Transition, target: CivilDate, leaving: (contract: String, lastDay: CivilDate)? = nil
  ) -> StepNetwork {
    var networks = StepNetworks(of: self)
    return networks.network(of: transition, target: target, leaving: leaving)
  }
}
