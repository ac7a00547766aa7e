public import CivilDates
public import Register

/// Derives the deadlines of a register as it is known on one day.
public struct DeadlineEngine: Sendable {
  /// What is known.
  public let snapshot: Snapshot
  let laterDocuments: Set<String>
  let transitionsByContract: [String: [Transition]]
  /// The contracts that are left after certain steps, by their ids.
  private let leftAfterSteps: [String: Timeline]
  private let linked: LinkedTimelines

  /// An engine for what is known on a day.
  public init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    var later: Set<String> = []
    for document in snapshot.documents {
      if let known = document.knownFrom, known > snapshot.asOf { later.insert(document.id) }
    }
    laterDocuments = later
    var byContract: [String: [Transition]] = [:]
    for transition in snapshot.transitions {
      for contract in Set(transition.moves) { byContract[contract, default: []].append(transition) }
    }
    transitionsByContract = byContract
    let linked = LinkedTimelines(of: snapshot)
    self.linked = linked
    var leftAfterSteps: [String: Timeline] = [:]
    for contract in snapshot.contracts where contract.exits.contains(where: { !$0.after.isEmpty }) {
      leftAfterSteps[contract.id] = linked.timelines[contract.id] ?? Timeline(of: contract)
    }
    self.leftAfterSteps = leftAfterSteps
  }

  /// The terms and exits of a contract, with what other contracts make of them.
  public func timeline(of contract: Contract) -> Timeline {
    linked.timelines[contract.id] ?? Timeline(of: contract)
  }

  /// The last day on which deadlines are listed unless someone says otherwise.
  public var horizon: CivilDate {
    min(snapshot.asOf.adding(snapshot.settings.horizon, rounding: .up), .max)
  }

  /// The deadlines that can still be reached and that lie between two days, in order of day.
  ///
  /// An undated deadline lies at the end that it precedes; one without even that is always listed, last.
  ///
  /// - Parameters:
  ///   - first: the first day; the as-of day if nil.
  ///   - last: the last day (inclusive); the horizon if nil.
  ///   - withProof: whether each keeps its derivation and sources; a long list without them takes far less memory.
  ///   - disputed: whether those are listed as well of which only the earlier of two readings is past.
  /// - Returns: the deadlines, sorted.
  /// - Complexity: O(n log n) in the number of deadlines.
  public func deadlines(
    from first: CivilDate? = nil, through last: CivilDate? = nil, withProof: Bool = true, disputed: Bool = false
  ) -> [Deadline] {
    var found: [Deadline] = []
    forEachOwner(from: first, through: last, disputed: disputed) { _, deadlines in
      found += withProof ? deadlines : deadlines.map(\.withoutProof)
    }
    return found.sorted()
  }

  /// Whose deadlines they are.
  public enum Owner: Sendable {
    /// A contract or an arrangement.
    case contract(Contract)
    /// A transition, with its preparatory steps.
    case transition(Transition)
  }

  /// Hands over the deadlines of one contract or transition after the other, each in order of day.
  ///
  /// Nothing is kept in between, so that memory does not grow with the number of deadlines.
  ///
  /// - Parameters:
  ///   - first: the first day; the as-of day if nil.
  ///   - last: the last day (inclusive); the horizon if nil.
  ///   - disputed: whether those are handed over as well of which only the earlier of two readings is past.
  ///   - body: takes the deadlines of one owner; not called for one that has none.
  /// - Throws: what `body` throws.
  public func forEachOwner<Failure: Error>(
    from first: CivilDate? = nil, through last: CivilDate? = nil, disputed: Bool = false,
    _ body: (Owner, [Deadline]) throws(Failure) -> Void
  ) throws(Failure) {
    let first = first ?? snapshot.asOf
    let last = last ?? horizon
    func hand(_ owner: Owner, _ deadlines: [Deadline]) throws(Failure) {
      let within = deadlines.filter { deadline in
        guard let day = deadline.sortDay else { return true }
        return day <= last && (first <= day || (disputed && deadline.isDisputed(asOf: first)))
      }
      if !within.isEmpty { try body(owner, within.sorted()) }
    }
    for contract in snapshot.contracts {
      try hand(.contract(contract), deadlines(of: contract, through: last, disputed: disputed))
    }
    for transition in snapshot.transitions { try hand(.transition(transition), deadlines(of: transition)) }
  }

  /// The deadline with a name, reachable or not; nil if the register has none of that name.
  public func deadline(_ id: DeadlineID) -> Deadline? {
    deadlines(named: [id])[id]
  }

  /// The deadlines with these names, reachable or not; a name that the register does not have is left out.
  ///
  /// - Complexity: what it takes to derive all deadlines of the contracts, and of the candidate dates, that are named.
  public func deadlines(named ids: some Sequence<DeadlineID>) -> [DeadlineID: Deadline] {
    var found: [DeadlineID: Deadline] = [:]
    func take(_ deadlines: [Deadline], _ wanted: Set<DeadlineID>) {
      for deadline in deadlines where wanted.contains(deadline.id) { found[deadline.id] = deadline }
    }
    let byOwner = Dictionary(grouping: ids, by: \.owner).mapValues { Set($0) }
    for (owner, wanted) in byOwner {
      if let contract = snapshot.contract(owner) { take(deadlines(of: contract, among: wanted), wanted) }
      var targets: Set<CivilDate> = []
      for case .step(_, let target, _) in wanted { targets.insert(target) }
      guard !targets.isEmpty, let transition = snapshot.transitions.first(where: { $0.id == owner }) else { continue }
      for target in targets { take(steps(of: transition, target: target, reachableOnly: false), wanted) }
    }
    return found
  }

  /// The deadlines of a contract, reachable or not; of what comes back, those that are asked for.
  private func deadlines(of contract: Contract, among wanted: Set<DeadlineID>) -> [Deadline] {
    let timeline = timeline(of: contract)
    let steps = timeline.fixedSteps.map { [$0] } ?? Array(0...timeline.stepCount)
    return wanted.compactMap { exitNotice(named: $0, of: timeline) ?? recurringDate(named: $0, of: timeline) }
      + decisions(of: timeline, reachableOnly: false) + theirNotices(of: timeline, reachableOnly: false)
      // What fixes the end goes before what would be there without it.
      + ends(of: timeline, steps: steps)
  }

  /// Whether a deadline can still be reached on the as-of day.
  public func isReachable(_ deadline: Deadline) -> Bool {
    let day = deadline.sortDay ?? snapshot.asOf
    return deadlines(from: min(day, snapshot.asOf), through: max(day, snapshot.asOf)).contains(deadline)
  }

  // MARK: Contracts

  func deadlines(of contract: Contract, through last: CivilDate, disputed: Bool) -> [Deadline] {
    let timeline = timeline(of: contract)
    return ends(of: timeline, steps: timeline.reachableSteps(asOf: snapshot.asOf))
      + decisions(of: timeline, reachableOnly: true, disputed: disputed)
      + theirNotices(of: timeline, reachableOnly: true)
      + exitNotices(of: timeline, through: last, disputed: disputed) + recurringDates(of: timeline, through: last)
  }

  // MARK: Preparatory steps

  func deadlines(of transition: Transition) -> [Deadline] {
    transition.candidates.flatMap { steps(of: transition, target: $0, reachableOnly: true) }
  }

  private func steps(of transition: Transition, target: CivilDate, reachableOnly: Bool) -> [Deadline] {
    let network = network(of: transition, target: target)
    return transition.steps.compactMap { step in
      guard let days = network.days[step.id], days.isInForce || !reachableOnly else { return nil }
      if reachableOnly, days.done != nil || days.latest < snapshot.asOf { return nil }
      var day = ComputedDay()
      day.derivation = Derivation(network.derivation(of: step.id))
      if days.isLatestKnown { day.date = days.latest } else { day.before = days.latest.next }
      let sendBy = sendBy(&day)
      return Deadline(
        id: .step(transition: transition.id, target: target, step: step.id), ownerTitle: transition.title,
        ownerShortTitle: snapshot.shortNames[transition.id], stepTitle: step.title, date: day.date, before: day.before,
        certainty: day.date == nil ? .unknown : .conditional, isAmbiguous: false, isImprecise: false,
        isAssumed: days.isAssumed || !transition.assumptions.isEmpty, alternatives: [], sendBy: sendBy,
        decideBy: days.decideBy, audiences: step.owner.map { [$0] } ?? transition.labels.audiences, extensionKind: nil,
        proof: Proof(
          derivation: day.derivation,
          sources: SourceList(step.provenance.sources[...], network.sources(of: step.id)[...]),
          laterDocuments: laterDocuments))
    }
  }

  /// The network of a transition's steps for a target date.
  ///
  /// - Parameters:
  ///   - transition: the transition.
  ///   - target: the first day under the new situation.
  ///   - leaving: a contract that is left with a given last day, whatever its relation to the target date.
  /// - Returns: the earliest and latest days of the steps.
  public func network(
    of transition: Transition, target: CivilDate, leaving: (contract: String, lastDay: CivilDate)? = nil
  ) -> StepNetwork {
    var bounds: [String: StepNetwork.Bound] = [:]
    for id in transition.moves {
      guard let timeline = leftAfterSteps[id] else { continue }
      for exit in timeline.contract.exits where !exit.after.isEmpty {
        let given = leaving?.contract == id ? leaving?.lastDay : nil
        guard
          let lastDay = given
            ?? Self.exitLastDay(of: timeline, by: exit, target: target, asOf: snapshot.asOf)
        else { continue }
        let notice = timeline.noticeDay(toLeaveOn: lastDay, by: exit)
        let place = exit.provenance.place
        let deadlineID = timeline.exitNoticeID(toLeaveOn: lastDay, by: exit)
        let bound = StepNetwork.Bound(
          day: notice.date ?? lastDay, isKnown: notice.date != nil, isAssumed: exit.provenance.assumed != nil,
          reasons: [
            notice.date.map { .byExitNotice(deadlineID, $0, place) } ?? .unknownBound(before: lastDay.next, place)
          ], sources: exit.provenance.sources)
        for step in exit.after { bounds[step] = bounds[step].map { $0.tighter(bound) } ?? bound }
      }
    }
    return StepNetwork(of: transition, asOf: snapshot.asOf) { step in
      bounds[step.id]
        ?? StepNetwork.Bound(
          day: target.previous, isKnown: true,
          reasons: [
            .beforeTarget(target, step.provenance.place), .dayBefore(target, result: target.previous),
          ])
    }
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

  // MARK: Putting a deadline together

  /// A deadline of a contract.
  ///
  /// - Parameters:
  ///   - id: its name.
  ///   - timeline: the terms and exits of the contract.
  ///   - day: the last day as the rules give it.
  ///   - certainty: how sure it is that it is there, if its day is known.
  ///   - isAssumed: whether it rests on something that no source says.
  ///   - sources: what it rests on.
  ///   - decideBy: the first decision that it waits for.
  ///   - assumed: the part of the contract that says of itself that no source does.
  ///   - extensionKind: the extension that a notice or decision is about.
  ///   - title: what happens on it, if that is more than its kind says.
  ///   - audiences: who is told of it, if not who is told of the contract.
  /// - Returns: the deadline with its advice and its proof.
  func deadline(
    _ id: DeadlineID, of timeline: Timeline, day: ComputedDay, certainty: Deadline.Certainty, isAssumed: Bool,
    sources: SourceList, decideBy: CivilDate? = nil, assumed: Provenance? = nil, extensionKind: Extension.Kind? = nil,
    title: String? = nil, audiences: [String] = []
  ) -> Deadline {
    let contract = timeline.contract
    var day = day
    if let assumed, let reason = assumed.assumed { day.derivation.append(.assumed(reason, assumed.place)) }
    day.derivation += timeline.historyFindings
    let told = audiences.isEmpty ? contract.labels.audiences : audiences
    let isSent = id.isAct && id.kind != .date
    let sendBy = isSent ? sendBy(&day) : nil
    return Deadline(
      id: id, ownerTitle: contract.title, ownerShortTitle: snapshot.shortNames[contract.id], stepTitle: title,
      date: day.date, before: day.before,
      certainty: day.date == nil ? .unknown : certainty, isAmbiguous: day.isAmbiguous, isImprecise: day.isImprecise,
      isAssumed: isAssumed || timeline.hasAssumptions, alternatives: day.alternatives, sendBy: sendBy,
      decideBy: decideBy, audiences: told.isEmpty ? id.kind.usualAudiences : told,
      extensionKind: extensionKind,
      proof: Proof(derivation: day.derivation, sources: sources, laterDocuments: laterDocuments))
  }

  /// The advice when to send, with the step that computed it.
  private func sendBy(_ day: inout ComputedDay) -> CivilDate? {
    guard let date = day.date else { return nil }
    let result = date.workingDays(before: snapshot.settings.sendAhead)
    day.derivation.append(
      .workingDaysBefore(
        date, snapshot.settings.sendAhead, result: result,
        decreesKnown: DutchHolidays.knowsDecrees(for: date) && DutchHolidays.knowsDecrees(for: result)))
    return result
  }

  /// The sources that are known on the as-of day, each once.
  public func known(_ sources: [Source]) -> [Source] {
    SourceList(sources[...]).known(without: laterDocuments)
  }
}

extension DeadlineKind {
  /// Who is told of such a deadline if the register names nobody.
  public var usualAudiences: [String] {
    switch self {
    case .termEnd: ["contractmanagement"]
    case .notice, .extensionDecision: ["college", "contractmanagement"]
    case .exitNotice: ["raad", "college"]
    case .claimsEnd: ["administratie"]
    case .date: ["contractmanagement"]
    case .step: []
    }
  }
}
