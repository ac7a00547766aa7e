public import CivilDates
public import Deadlines
public import Register

/// Answers on which days a bundle of contracts can move, and what stands in the way on any other.
///
/// Everything is enumerated: a contract has as many ends as it has steps, so there is nothing to search.
public struct TransitionQuestion: Sendable {
  /// The rules and what is known.
  public let engine: DeadlineEngine
  /// The transition.
  public let transition: Transition

  /// The contracts that move, each once, in the order of the file; worked out once for all dates.
  let moves: [Candidate]
  /// The contracts that are joined, by their ids, as far as they are known.
  let joined: [String: Candidate]
  /// What the transition, its steps and its events rest on, as far as it is known.
  let sources: [Source]
  /// Where each contract stands among those that move, by its id.
  private let positions: [String: Int]
  /// The bridges, by the contracts that they are for.
  let bridges: BridgesByContract
  /// What was decided of each target date.
  let choices: TargetChoices
  /// The contracts that are not known yet, by their ids.
  private let later: [String: Contract]

  var day: CivilDate { engine.snapshot.asOf }

  /// Whether the transition is known on the day of the question; of one that is not, only that can be said.
  public var isKnown: Bool { transition.knownFrom.map { $0 <= day } ?? true }

  /// The question of a transition.
  public init(_ transition: Transition, engine: DeadlineEngine) {
    let later = Self.later(engine)
    let bridges = BridgesByContract(transition)
    var seen: Set<String> = []
    let moves = transition.moves.filter { seen.insert($0).inserted }.compactMap { id -> Candidate? in
      let known = engine.snapshot.contract(id)
      return (known ?? later[id]).map {
        Candidate($0, isKnown: known != nil, bridges: bridges[$0], engine: engine)
      }
    }
    self.init(transition, moves, bridges, later: later, engine: engine)
  }

  /// The question of a transition of which the contracts that move have been worked out.
  init(
    _ transition: Transition, _ moves: [Candidate], _ bridges: BridgesByContract, later: [String: Contract]? = nil,
    engine: DeadlineEngine
  ) {
    self.transition = transition
    self.moves = moves
    positions = Dictionary(moves.enumerated().map { ($1.contract.id, $0) }) { first, _ in first }
    self.bridges = bridges
    self.later = later ?? Self.later(engine)
    choices = TargetChoices(transition)
    self.engine = engine
    sources = engine.known(
      transition.provenance.sources + transition.steps.flatMap(\.provenance.sources)
        + transition.history.flatMap(\.provenance.sources))
    var joined: [String: Candidate] = [:]
    for join in transition.joins where joined[join.contract] == nil {
      // What is joined needs no bridge.
      joined[join.contract] = engine.snapshot.contract(join.contract).map {
        Candidate($0, isKnown: true, bridges: [], engine: engine)
      }
    }
    self.joined = joined
  }

  private static func later(_ engine: DeadlineEngine) -> [String: Contract] {
    Dictionary(engine.snapshot.notKnownYet.map { ($0.id, $0) }) { first, _ in first }
  }

  /// What stands in the way on a target date.
  ///
  /// - Parameter target: the first day under the new situation.
  /// - Returns: the verdict with everything that it rests on.
  /// - Complexity: O(n) in the number of contracts, their steps and the preparatory steps.
  public func answer(for target: CivilDate) -> TargetAnswer {
    var networks = StepNetworks(of: engine)
    return answer(for: target, sharing: &networks)
  }

  func answer(for target: CivilDate, sharing networks: inout StepNetworks) -> TargetAnswer {
    var contracts: [ContractAnswer] = []
    contracts.reserveCapacity(moves.count)
    var conflicts = conflictsOfTransition(on: target)
    for candidate in moves {
      contracts.append(answer(for: candidate, on: target, conflicts: &conflicts))
    }
    if !isKnown {
      return TargetAnswer(
        transition: transition, target: target, choice: choices[target],
        verdict: Self.verdict(of: conflicts, contracts), contracts: contracts,
        positions: positions,
        steps: [], conflicts: conflicts, sources: sources, costs: TargetCosts())
    }
    let (steps, others) = preparation(for: target, sharing: &networks)
    conflicts += others
    // A contract that moves and is joined, or is joined twice, has each kind of conflict once.
    if !transition.joins.isEmpty || !transition.dependsOn.isEmpty {
      var seen: Set<String> = []
      conflicts = conflicts.filter { seen.insert("\($0.code.rawValue) \($0.contract ?? "")").inserted }
    }
    return TargetAnswer(
      transition: transition, target: target, choice: choices[target],
      verdict: Self.verdict(of: conflicts, contracts), contracts: contracts,
      positions: positions,
      steps: steps, conflicts: conflicts, sources: sources,
      costs: costs(of: contracts, conflicts, on: target))
  }

  /// The preparatory steps, and what stands in the way of them and of joining, whatever the contracts that move do.
  func preparation(
    for target: CivilDate, sharing networks: inout StepNetworks
  ) -> (steps: [(step: Transition.Step, days: StepNetwork.Days)], conflicts: [Conflict]) {
    // As every deadline of a step does: what was missed stays missed, and is not for a later exit instead. That an exit
    // was missed is a conflict of its own, so what else stands in the way is asked of the exit that is left.
    let told = steps(for: target, sharing: &networks, keepsMissed: true)
    let left = steps(for: target, sharing: &networks, keepsMissed: false)
    return (
      told,
      transition.joins.flatMap { conflicts(ofJoining: $0, on: target) }
        + conflictsOfSteps(left, on: target, sharing: &networks)
    )
  }

  /// The preparatory steps that the law of their days asks for, or that were done, in the order of the file.
  func steps(
    for target: CivilDate, sharing networks: inout StepNetworks, keepsMissed: Bool
  ) -> [(step: Transition.Step, days: StepNetwork.Days)] {
    let network = networks.network(of: transition, target: target, keepsMissed: keepsMissed)
    return transition.steps.compactMap { step in
      network.days[step.id].flatMap { $0.isInForce || $0.done != nil ? (step: step, days: $0) : nil }
    }
  }

  /// The verdict: the worst that applies.
  static func verdict(of conflicts: [Conflict], _ contracts: [ContractAnswer]) -> Verdict {
    let isUndetermined = contracts.contains { $0.relation == .unknown }
    return conflicts.reduce(isUndetermined ? .undetermined : .clear) { worst, conflict in
      let verdict = conflict.code.verdict
      return max(worst, verdict == .conflicted && !conflict.bridges.isEmpty ? .bridgeable : verdict)
    }
  }

  func conflict(
    _ code: ConflictCode, _ contract: String?, _ detail: Conflict.Detail, sources: [Source] = []
  ) -> Conflict {
    Conflict(code, of: contract, detail, sources: engine.known(sources))
  }

  // MARK: What is joined

  func conflicts(ofJoining join: Transition.Join, on target: CivilDate) -> [Conflict] {
    let sources = join.provenance.sources
    var found: [Conflict] = []
    if join.entry == .unknown { found.append(conflict(.unknownEntry, join.contract, .plain, sources: sources)) }
    guard let candidate = joined[join.contract] else {
      return found + [conflict(.notKnownYet, join.contract, .notKnown(from: later[join.contract]?.knownFrom))]
    }
    guard join.entry == .atEnd else { return found }
    switch candidate.canBeJoined(on: target) {
    case true?:
      guard let end = candidate.impreciseEndToJoin(on: target) else { return found }
      let detail = Conflict.Detail.imprecise(end.map(\.previous))
      let proof = candidate.contract.term.provenance.sources + sources
      return found + [conflict(.impreciseDate, join.contract, detail, sources: proof)]
    case false?:
      return found + [
        conflict(
          .cannotJoin, join.contract, .entry(ends: candidate.endsToJoin),
          sources: candidate.contract.term.provenance.sources + sources)
      ]
    case nil: return found + [conflict(.unknownDeadline, join.contract, .unknownEnd, sources: sources)]
    }
  }

  // MARK: One contract

  func answer(
    for candidate: Candidate, on target: CivilDate, conflicts: inout [Conflict]
  ) -> ContractAnswer {
    let id = candidate.contract.id
    let sources = candidate.rules.sources
    guard candidate.isKnown else {
      conflicts.append(conflict(.notKnownYet, id, .notKnown(from: candidate.contract.knownFrom)))
      return Self.unknownAnswer(candidate)
    }
    let ends = candidate.reachableEnds(around: target)
    let found = Self.relation(of: ends, to: target)
    if let (end, relation) = found, relation != .aligned {
      addMisfit(Self.misfit(relation, of: end.end, to: target), of: candidate, on: target, to: &conflicts)
    }
    if found == nil {
      conflicts.append(Conflict(.unknownDeadline, of: id, .unknownEnd, sources: sources))
    }
    if found?.relation != .aligned, candidate.isEndOnPaper(target) {
      let missed = candidate.missedAction(for: target)
      conflicts.append(
        Conflict(.missedDeadline, of: id, missed, sources: candidate.rules.sources(ofStep: missed.extensionStep)))
    }
    guard let (end, relation) = found else {
      if let risk = candidate.theirExit(before: target) { conflicts.append(risk) }
      return Self.unknownAnswer(candidate)
    }
    let actions = candidate.actions(toEndWith: end)
    conflicts += candidate.conflicts(endingWith: end, actions: actions)
    if let risk = candidate.theirExit(before: target) { conflicts.append(risk) }
    let gap = relation == .overlap ? Self.lastGap(in: ends, before: target) : nil
    return ContractAnswer(
      candidate: candidate, misfit: Self.misfit(relation, of: end.end, to: target),
      lastDays: end.end.map(\.previous), endID: end.id, isEndAssumed: end.isAssumed, actions: actions,
      alternative: gap.map { Self.misfit(.gap, of: $0.end, to: target) }, claimsUntil: end.claimsUntil)
  }

  private static func unknownAnswer(_ candidate: Candidate) -> ContractAnswer {
    ContractAnswer(
      candidate: candidate, misfit: Misfit(relation: .unknown, lastDay: nil, days: nil, months: nil), lastDays: nil,
      endID: nil, isEndAssumed: false, actions: [], alternative: nil, claimsUntil: nil)
  }

  private func addMisfit(
    _ misfit: Misfit, of candidate: Candidate, on target: CivilDate, to conflicts: inout [Conflict]
  ) {
    let fitting = candidate.bridges.filter { Self.fits($0, misfit, on: target) }
    let bridgeSources = fitting.flatMap(\.provenance.sources)
    conflicts.append(
      Conflict(
        misfit.relation == .overlap ? .overlap : .gap, of: candidate.contract.id, .misfit(misfit), days: misfit.days,
        months: misfit.months, bridges: fitting, sources: engine.known(candidate.rules.sources + bridgeSources)))
    if !fitting.isEmpty, !fitting.contains(where: \.isConfirmed) {
      conflicts.append(
        Conflict(
          .unconfirmedBridge, of: candidate.contract.id, .plain, bridges: fitting,
          sources: engine.known(bridgeSources)))
    }
  }

  /// Whether a bridge is for this misfit, and long enough: `addUp(first day, at-most) >= end`.
  private static func fits(_ bridge: Transition.Bridge, _ misfit: Misfit, on target: CivilDate) -> Bool {
    guard bridge.misfit == (misfit.relation == .overlap ? .overlap : .gap), let end = misfit.end else { return false }
    guard let atMost = bridge.atMost else { return true }
    return min(target, end).adding(atMost, rounding: .up) >= max(target, end)
  }

  // MARK: Relations

  /// The end that the relation uses: the one on the target date, else the first after it, else the last before it.
  private static func relation(
    of ends: [ReachableEnd], to target: CivilDate
  ) -> (end: ReachableEnd, relation: Relation)? {
    var hit: ReachableEnd?
    var next: ReachableEnd?
    for end in ends {
      if end.end.contains(target) {
        // A day that is known goes before one that is not, fewer steps before more.
        let isBetter =
          hit.map { (end.end.isExact ? 0 : 1, end.key.0, end.key.1) < ($0.end.isExact ? 0 : 1, $0.key.0, $0.key.1) }
          ?? true
        if isBetter { hit = end }
      } else if end.end.earliest > target {
        let isBetter =
          next.map { (end.end.earliest, end.key.0, end.key.1) < ($0.end.earliest, $0.key.0, $0.key.1) } ?? true
        if isBetter { next = end }
      }
    }
    if let hit { return (hit, .aligned) }
    if let next { return (next, .overlap) }
    return lastGap(in: ends, before: target).map { ($0, .gap) }
  }

  private static func lastGap(in ends: [ReachableEnd], before target: CivilDate) -> ReachableEnd? {
    var last: ReachableEnd?
    for end in ends where end.end.latest < target {
      if last.map({ ($0.end.latest, end.key.0, end.key.1) < (end.end.latest, $0.key.0, $0.key.1) }) ?? true {
        last = end
      }
    }
    return last
  }

  /// How far an end lies from the target date, counted from the bound nearest to it.
  private static func misfit(_ relation: Relation, of end: ImpreciseDate, to target: CivilDate) -> Misfit {
    let bound = relation == .gap ? end.latest : end.earliest
    if relation == .aligned { return Misfit(relation: relation, lastDay: bound.previous, days: 0, months: 0) }
    return Misfit(
      relation: relation, lastDay: bound.previous, days: abs(target.days(until: bound)),
      months: min(target, bound).wholeMonths(until: max(target, bound)), isLeast: !end.isExact)
  }
}
