public import CivilDates
public import Register

/// Derives the deadlines of a register as it is known on one day.
public struct DeadlineEngine: Sendable {
  /// What is known.
  public let snapshot: Snapshot
  let laterDocuments: Set<String>
  let transitionsByContract: [String: [Transition]]
  /// The rules by which contracts are left after certain steps, by the ids of the contracts.
  let leftAfterSteps: [String: [ExitRule]]
  private let linked: LinkedTimelines
  /// The target dates of a transition whose steps are listed.
  let targets: @Sendable (inout StepNetworks, Transition) -> [CivilDate]

  /// An engine for what is known on a day.
  ///
  /// - Parameters:
  ///   - snapshot: what is known.
  ///   - targets: the target dates of a transition whose steps are listed: all that are still thought of, unless the
  ///     caller can judge them, by the networks of the list.
  public init(
    _ snapshot: Snapshot,
    targets: @escaping @Sendable (inout StepNetworks, Transition) -> [CivilDate] = { $1.targetsInPlay }
  ) {
    self.snapshot = snapshot
    self.targets = targets
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
    var leftAfterSteps: [String: [ExitRule]] = [:]
    for contract in snapshot.contracts where contract.exits.contains(where: { !$0.after.isEmpty }) {
      let timeline = linked.timelines[contract.id] ?? Timeline(of: contract)
      leftAfterSteps[contract.id] = timeline.contract.exits.filter { !$0.after.isEmpty }.map {
        ExitRule($0, of: timeline, asOf: snapshot.asOf)
      }
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
  ///   - selection: the owners and kinds that are asked for; nothing else is worked out.
  /// - Returns: the deadlines, sorted.
  /// - Complexity: O(n log n) in the number of deadlines.
  public func deadlines(
    from first: CivilDate? = nil, through last: CivilDate? = nil, withProof: Bool = true, disputed: Bool = false,
    only selection: DeadlineSelection = DeadlineSelection()
  ) -> [Deadline] {
    var found: [Deadline] = []
    forEachOwner(from: first, through: last, disputed: disputed, only: selection) { _, deadlines in
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
  ///   - selection: the owners and kinds that are asked for; nothing else is worked out.
  ///   - body: takes the deadlines of one owner; not called for one that has none.
  /// - Throws: what `body` throws.
  public func forEachOwner<Failure: Error>(
    from first: CivilDate? = nil, through last: CivilDate? = nil, disputed: Bool = false,
    only selection: DeadlineSelection = DeadlineSelection(),
    _ body: (Owner, [Deadline]) throws(Failure) -> Void
  ) throws(Failure) {
    var networks = StepNetworks(of: self)
    try forEachOwner(from: first, through: last, disputed: disputed, only: selection, sharing: &networks, body)
  }

  func forEachOwner<Failure: Error>(
    from first: CivilDate?, through last: CivilDate?, disputed: Bool, only selection: DeadlineSelection,
    sharing networks: inout StepNetworks, _ body: (Owner, [Deadline]) throws(Failure) -> Void
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
    for contract in snapshot.contracts where selection.includes(owner: contract.id) {
      try hand(
        .contract(contract),
        deadlines(of: contract, through: last, disputed: disputed, kinds: selection.kinds, sharing: &networks))
    }
    for transition in selection.kinds.contains(.step) ? snapshot.transitions : []
    where selection.includes(owner: transition.id) {
      try hand(.transition(transition), deadlines(of: transition, sharing: &networks))
    }
  }

  /// The deadline with a name, reachable or not; nil if the register has none of that name.
  public func deadline(_ id: DeadlineID) -> Deadline? {
    deadlines(named: [id])[id]
  }

  /// The deadlines with these names, reachable or not; a name that the register does not have is left out.
  ///
  /// - Complexity: what it takes to derive all deadlines of the contracts, and of the candidate dates, that are named.
  public func deadlines(named ids: some Sequence<DeadlineID>) -> [DeadlineID: Deadline] {
    var networks = StepNetworks(of: self)
    return deadlines(named: ids, sharing: &networks)
  }

  func deadlines(
    named ids: some Sequence<DeadlineID>, sharing networks: inout StepNetworks
  ) -> [DeadlineID: Deadline] {
    var found: [DeadlineID: Deadline] = [:]
    func take(_ deadlines: [Deadline], _ wanted: Set<DeadlineID>) {
      for deadline in deadlines where wanted.contains(deadline.id) { found[deadline.id] = deadline }
    }
    let byOwner = Dictionary(grouping: ids, by: \.owner).mapValues { Set($0) }
    for (owner, wanted) in byOwner {
      if let contract = snapshot.contract(owner) {
        take(deadlines(of: contract, among: wanted, sharing: &networks), wanted)
      }
      var targets: Set<CivilDate> = []
      for case .step(_, let target, _) in wanted { targets.insert(target) }
      guard !targets.isEmpty, let transition = snapshot.transition(owner) else { continue }
      for target in targets {
        take(steps(of: transition, target: target, reachableOnly: false, sharing: &networks), wanted)
      }
    }
    return found
  }

  /// The deadlines of a contract, reachable or not; of what comes back, those that are asked for.
  private func deadlines(
    of contract: Contract, among wanted: Set<DeadlineID>, sharing networks: inout StepNetworks
  ) -> [Deadline] {
    let timeline = timeline(of: contract)
    var found: [Deadline] = []
    for (kind, ids) in Dictionary(grouping: wanted, by: \.kind) {
      found += kind.rules.named(ids, of: timeline, by: self, sharing: &networks)
    }
    return found
  }

  /// Whether a deadline can still be reached on the as-of day.
  public func isReachable(_ deadline: Deadline) -> Bool {
    let day = deadline.sortDay ?? snapshot.asOf
    return deadlines(from: min(day, snapshot.asOf), through: max(day, snapshot.asOf)).contains(deadline)
  }

  // MARK: Contracts

  func deadlines(
    of contract: Contract, through last: CivilDate, disputed: Bool,
    kinds: Set<DeadlineKind> = Set(DeadlineKind.allCases), sharing networks: inout StepNetworks
  ) -> [Deadline] {
    var list = DeadlineList(of: timeline(of: contract), by: self, through: last, disputed: disputed)
    var found: [Deadline] = []
    for kind in DeadlineKind.allCases where kinds.contains(kind) {
      found += kind.rules.reachable(&list, sharing: &networks)
    }
    return found
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
    let sendBy = id.kind.isSent ? sendBy(&day) : nil
    return Deadline(
      id: id, ownerTitle: contract.title, ownerShortTitle: snapshot.shortNames[contract.id], stepTitle: title,
      day: day, certainty: certainty, isAssumed: isAssumed || timeline.hasAssumptions, sendBy: sendBy,
      decideBy: decideBy, audiences: told.isEmpty ? contract.usualAudiences(of: id) : told,
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

extension Contract {
  /// Who is told of a deadline of the contract if the register names nobody; what only the other party can do is for who
  /// looks after the contract.
  public func usualAudiences(of id: DeadlineID) -> [String] {
    let isArrangement = isArrangement && term.lastDay == .open
    return (id.isTheirs ? .termEnd : id.kind).rules.usualAudiences(ofArrangement: isArrangement)
  }
}
