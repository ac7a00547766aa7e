public import CivilDates
public import Register

/// Derives the deadlines of a register as it is known on one day.
public struct DeadlineEngine: Sendable {
  /// What is known.
  public let snapshot: Snapshot
  private let laterDocuments: Set<String>
  private let transitionsByContract: [String: [Transition]]
  /// The arrangements that are left after certain steps, by their ids.
  private let leftAfterSteps: [String: ExitTimeline]

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
    var leftAfterSteps: [String: ExitTimeline] = [:]
    for contract in snapshot.contracts where !(contract.exit?.after.isEmpty ?? true) {
      leftAfterSteps[contract.id] = ExitTimeline(of: contract)
    }
    self.leftAfterSteps = leftAfterSteps
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

  /// The deadlines of a contract, reachable or not; of an arrangement, the exits that are asked for.
  private func deadlines(of contract: Contract, among wanted: Set<DeadlineID>) -> [Deadline] {
    guard contract.isArrangement else {
      let timeline = Timeline(of: contract)
      let steps = timeline.terminatedSteps.map { [$0] } ?? Array(0...timeline.stepCount)
      return ends(of: timeline, steps: steps) + decisions(of: timeline, reachableOnly: false)
    }
    let timeline = ExitTimeline(of: contract)
    let own = contract.term.lastDay == .open ? [] : ends(of: Timeline(of: contract), steps: [0])
    var exits: [Deadline] = []
    for case .exitNotice(_, let year) in wanted {
      if let exit = exitNotice(of: timeline, year: year) { exits.append(exit) }
    }
    // What fixes the end goes before what would be there without it.
    return own + exits + fixedEnd(of: timeline)
  }

  /// Whether a deadline can still be reached on the as-of day.
  public func isReachable(_ deadline: Deadline) -> Bool {
    let day = deadline.sortDay ?? snapshot.asOf
    return deadlines(from: min(day, snapshot.asOf), through: max(day, snapshot.asOf)).contains(deadline)
  }

  // MARK: Contracts

  func deadlines(of contract: Contract, through last: CivilDate, disputed: Bool) -> [Deadline] {
    if contract.isArrangement {
      let timeline = ExitTimeline(of: contract)
      if timeline.fixedBy != nil { return fixedEnd(of: timeline) }
      guard contract.exit != nil else { return unknownExit(of: timeline) }
      // An arrangement with a recorded last day ends by itself, if nobody leaves before.
      let own = contract.term.lastDay == .open ? [] : ends(of: Timeline(of: contract), steps: [0])
      return own + exitNotices(of: timeline, through: last)
    }
    let timeline = Timeline(of: contract)
    return ends(of: timeline, steps: timeline.reachableSteps(asOf: snapshot.asOf))
      + decisions(of: timeline, reachableOnly: true, disputed: disputed)
  }

  private func ends(of timeline: Timeline, steps: [Int]) -> [Deadline] {
    let contract = timeline.contract
    let course = timeline.terminatedSteps ?? timeline.course
    var found: [Deadline] = []
    for count in steps {
      let end = timeline.end(steps: count)
      let certainty: Deadline.Certainty = count == course ? .certain : .conditional
      found.append(
        deadline(
          .termEnd(contract: contract.id, steps: count), of: timeline, day: end.computedDay, certainty: certainty,
          isAssumed: end.isAssumed, sources: timeline.sources(through: count)))
      guard let claims = contract.claims else { continue }
      var day = ClaimsRule.lastDay(after: end.end, claims: claims)
      day.derivation = end.derivation + day.derivation
      var sources = SourceList(claims.provenance.sources[...])
      sources += timeline.sources(through: count)
      found.append(
        deadline(
          .claimsEnd(contract: contract.id, steps: count), of: timeline, day: day, certainty: certainty,
          isAssumed: end.isAssumed || claims.provenance.assumed != nil, sources: sources, assumed: claims.provenance))
    }
    return found
  }

  private func decisions(of timeline: Timeline, reachableOnly: Bool, disputed: Bool = false) -> [Deadline] {
    let contract = timeline.contract
    if timeline.termination != nil { return [] }
    let course = timeline.course
    let today = snapshot.asOf
    var found: [Deadline] = []
    for step in 1..<(timeline.stepCount + 1) {
      let part = contract.extensions[step - 1]
      let isDisputed = disputed && timeline.isDisputed(step, asOf: today)
      if timeline.decisions[step - 1] == nil {
        let isOpen =
          part.kind == .silence ? timeline.canBeLeftOut(step, asOf: today) : timeline.canBeTaken(step, asOf: today)
        if isOpen || isDisputed || !reachableOnly {
          let end = timeline.ends[step - 1]
          // On the course lies every step by silence up to its end, and the first step by choice right after it.
          let certainty: Deadline.Certainty =
            (part.kind == .silence ? step <= course : step == course + 1) ? .certain : .conditional
          let id: DeadlineID =
            part.kind == .silence
            ? .notice(contract: contract.id, step: step) : .extensionDecision(contract: contract.id, step: step)
          var sources = SourceList(part.provenance.sources[...])
          sources += timeline.sources(through: step - 1)
          found.append(
            deadline(
              id, of: timeline, day: timeline.decisionDays[step - 1], certainty: certainty,
              isAssumed: end.isAssumed || part.provenance.assumed != nil, sources: sources, assumed: part.provenance,
              extensionKind: part.kind))
        }
      }
      if reachableOnly, !isDisputed, !timeline.canBeTaken(step, asOf: today) { break }
    }
    return found
  }

  // MARK: Arrangements

  private func exitNotices(of timeline: ExitTimeline, through last: CivilDate) -> [Deadline] {
    var found: [Deadline] = []
    let firstYear = max(snapshot.asOf.year, timeline.contract.term.start?.earliest.year ?? 1)
    for year in firstYear..<(CivilDate.max.year + 1) {
      guard let day = timeline.noticeDay(inYear: year) else {
        if timeline.exit?.each.inYear(year) == nil || found.isEmpty { continue }
        break
      }
      if (day.date ?? day.before).map({ $0 > last }) ?? false { break }
      guard timeline.isReachable(year: year, asOf: snapshot.asOf) else { continue }
      if let deadline = exitNotice(of: timeline, year: year) { found.append(deadline) }
    }
    return found
  }

  private func exitNotice(of timeline: ExitTimeline, year: Int) -> Deadline? {
    let contract = timeline.contract
    guard let exit = timeline.exit, var day = timeline.noticeDay(inYear: year),
      let lastDay = timeline.lastDay(inYear: year)
    else { return nil }
    var decideBy: (step: String, day: CivilDate)?
    for transition in transitionsByContract[contract.id] ?? [] {
      let network = network(of: transition, target: lastDay.next, leaving: (contract.id, year))
      if let first = network.firstLatest(of: exit.after), decideBy.map({ first.day < $0.day }) ?? true {
        decideBy = first
      }
    }
    if let decideBy, day.date != nil { day.derivation.append(.decideBy(step: decideBy.step, decideBy.day)) }
    return deadline(
      .exitNotice(contract: contract.id, year: year), of: contract, findings: timeline.historyFindings, day: day,
      certainty: .certain, isAssumed: exit.provenance.assumed != nil,
      sources: SourceList(exit.provenance.sources[...]), decideBy: decideBy?.day, assumed: exit.provenance)
  }

  private func fixedEnd(of timeline: ExitTimeline) -> [Deadline] {
    guard let event = timeline.fixedBy, let lastDay = timeline.fixedLastDay else { return [] }
    let contract = timeline.contract
    var derivation: Derivation = [.event(event.kind, known: event.known, event.provenance.place)]
    let isByNotice = event.kind == .noticeReceived
    if isByNotice, let notice = timeline.noticeDay(inYear: lastDay.year) {
      derivation += notice.derivation
      if let exit = timeline.exit, let assumed = exit.provenance.assumed {
        derivation.append(.assumed(assumed, exit.provenance.place))
      }
    }
    derivation.append(.recordedLastDay(ImpreciseDate(lastDay), event.provenance.place))
    let end = TermEnd(
      end: ImpreciseDate(lastDay.next), otherLastDays: [], derivation: derivation,
      isAssumed: event.provenance.assumed != nil || (isByNotice && timeline.exit?.provenance.assumed != nil))
    let sources = (event.provenance.sources + (timeline.exit?.provenance.sources ?? []))[...]
    var found = [
      deadline(
        .termEnd(contract: contract.id, steps: 0), of: contract, findings: timeline.historyFindings,
        day: end.computedDay, certainty: .certain, isAssumed: end.isAssumed, sources: SourceList(sources))
    ]
    if let claims = contract.claims {
      var day = ClaimsRule.lastDay(after: end.end, claims: claims)
      day.derivation = end.derivation + day.derivation
      found.append(
        deadline(
          .claimsEnd(contract: contract.id, steps: 0), of: contract, findings: timeline.historyFindings, day: day,
          certainty: .certain, isAssumed: end.isAssumed || claims.provenance.assumed != nil,
          sources: SourceList(claims.provenance.sources[...], sources), assumed: claims.provenance))
    }
    return found
  }

  /// An arrangement of which nobody recorded how it can be left: its end is unknown, and says so.
  private func unknownExit(of timeline: ExitTimeline) -> [Deadline] {
    var day = ComputedDay()
    day.derivation = [.unknownEnd(timeline.contract.term.provenance.place)]
    return [
      deadline(
        .termEnd(contract: timeline.contract.id, steps: 0), of: timeline.contract, findings: timeline.historyFindings,
        day: day, certainty: .unknown, isAssumed: false,
        sources: SourceList(timeline.contract.term.provenance.sources[...]))
    ]
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
  ///   - leaving: an arrangement that is left in a given year, whatever its relation to the target date.
  /// - Returns: the earliest and latest days of the steps.
  public func network(
    of transition: Transition, target: CivilDate, leaving: (contract: String, year: Int)? = nil
  ) -> StepNetwork {
    var bounds: [String: StepNetwork.Bound] = [:]
    for id in transition.moves {
      guard let timeline = leftAfterSteps[id], let exit = timeline.exit else { continue }
      let year: Int?
      if let leaving, leaving.contract == id {
        year = leaving.year
      } else {
        year = Self.exitLastDay(of: timeline, target: target, asOf: snapshot.asOf)?.year
      }
      guard let year, let notice = timeline.noticeDay(inYear: year), let lastDay = timeline.lastDay(inYear: year)
      else { continue }
      let place = exit.provenance.place
      let deadlineID = DeadlineID.exitNotice(contract: id, year: year)
      let bound = StepNetwork.Bound(
        day: notice.date ?? lastDay, isKnown: notice.date != nil, isAssumed: exit.provenance.assumed != nil,
        reasons: [
          notice.date.map { .byExitNotice(deadlineID, $0, place) } ?? .unknownBound(before: lastDay.next, place)
        ], sources: exit.provenance.sources)
      for step in exit.after { bounds[step] = bounds[step].map { $0.tighter(bound) } ?? bound }
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
  public static func exitLastDay(of timeline: ExitTimeline, target: CivilDate, asOf day: CivilDate) -> CivilDate? {
    // What was terminated is not left on an exit day any more, so no notice is waited for.
    if timeline.fixedBy?.kind == .terminated { return nil }
    return timeline.firstReachableLastDay(onOrAfter: target.previous, asOf: day)
      ?? timeline.lastReachableLastDay(before: target.previous, asOf: day)
  }

  // MARK: Putting a deadline together

  private func deadline(
    _ id: DeadlineID, of timeline: Timeline, day: ComputedDay, certainty: Deadline.Certainty, isAssumed: Bool,
    sources: SourceList, assumed: Provenance? = nil, extensionKind: Extension.Kind? = nil
  ) -> Deadline {
    deadline(
      id, of: timeline.contract, findings: timeline.historyFindings, day: day, certainty: certainty,
      isAssumed: isAssumed, sources: sources, assumed: assumed, extensionKind: extensionKind)
  }

  private func deadline(
    _ id: DeadlineID, of contract: Contract, findings: Derivation, day: ComputedDay, certainty: Deadline.Certainty,
    isAssumed: Bool, sources: SourceList, decideBy: CivilDate? = nil, assumed: Provenance? = nil,
    extensionKind: Extension.Kind? = nil
  ) -> Deadline {
    var day = day
    if let assumed, let reason = assumed.assumed { day.derivation.append(.assumed(reason, assumed.place)) }
    day.derivation += findings
    let audiences = contract.labels.audiences
    let sendBy = id.kind.isAct ? sendBy(&day) : nil
    return Deadline(
      id: id, ownerTitle: contract.title, ownerShortTitle: snapshot.shortNames[contract.id], stepTitle: nil,
      date: day.date, before: day.before,
      certainty: day.date == nil ? .unknown : certainty, isAmbiguous: day.isAmbiguous, isImprecise: day.isImprecise,
      isAssumed: isAssumed || contract.hasAssumptions, alternatives: day.alternatives, sendBy: sendBy,
      decideBy: decideBy, audiences: audiences.isEmpty ? id.kind.usualAudiences : audiences,
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
    case .step: []
    }
  }
}
