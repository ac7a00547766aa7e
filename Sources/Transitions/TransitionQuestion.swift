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

  /// The contracts that move and those that are joined, as far as they are known; worked out once for all dates.
  let candidates: [String: Candidate]
  /// The ids of the contracts that move, each once, in the order of the file.
  private let moves: [String]
  /// The reachable ends of the contracts; those of an arrangement depend on the target date.
  private let reachableEnds: [String: [ReachableEnd]]

  private var day: CivilDate { engine.snapshot.asOf }

  /// The question of a transition.
  public init(_ transition: Transition, engine: DeadlineEngine) {
    self.transition = transition
    self.engine = engine
    var candidates: [String: Candidate] = [:]
    for id in transition.moves + transition.joins.map(\.contract) where candidates[id] == nil {
      candidates[id] = engine.snapshot.contract(id).map { Candidate($0) }
    }
    self.candidates = candidates
    var seen: Set<String> = []
    moves = transition.moves.filter { seen.insert($0).inserted }
    reachableEnds = candidates.compactMapValues { candidate in
      guard case .contract = candidate else { return nil }
      return candidate.reachableEnds(around: engine.snapshot.asOf, asOf: engine.snapshot.asOf)
    }
  }

  /// What stands in the way on a target date.
  ///
  /// - Parameter target: the first day under the new situation.
  /// - Returns: the verdict with everything that it rests on.
  /// - Complexity: O(n) in the number of contracts, their steps and the preparatory steps.
  public func answer(for target: CivilDate) -> TargetAnswer {
    var contracts: [ContractAnswer] = []
    var conflicts = conflictsOfTransition(on: target)
    for id in moves {
      guard let candidate = candidates[id] else {
        if let later = engine.snapshot.notKnownYet.first(where: { $0.id == id }) {
          contracts.append(Self.unknownAnswer(later))
          conflicts.append(conflict(.notKnownYet, later.id, .notKnown(from: later.knownFrom)))
        }
        continue
      }
      let (answer, found) = self.answer(for: candidate, on: target)
      contracts.append(answer)
      conflicts += found
    }
    conflicts += conflictsOfJoining(on: target)

    let network = engine.network(of: transition, target: target)
    let steps = transition.steps.compactMap { step in
      network.days[step.id].flatMap { $0.isInForce || $0.done != nil ? (step: step, days: $0) : nil }
    }
    if let stuck = steps.first(where: { !$0.days.isFeasible }) {
      conflicts.append(
        conflict(
          .stepsInfeasible, nil,
          .infeasible(step: stuck.step.id, earliest: stuck.days.earliest, latest: stuck.days.latest),
          sources: stuck.step.provenance.sources))
    }
    if let bound = impreciseBound(of: steps) { conflicts.append(bound) }
    // A contract that moves and is joined, or is joined twice, has each kind of conflict once.
    if !transition.joins.isEmpty {
      var seen: Set<[String?]> = []
      conflicts = conflicts.filter { seen.insert([$0.code.rawValue, $0.contract]).inserted }
    }
    return TargetAnswer(
      transition: transition, target: target, verdict: Self.verdict(of: conflicts), contracts: contracts,
      steps: steps, conflicts: conflicts)
  }

  /// The verdict: the worst that applies.
  private static func verdict(of conflicts: [Conflict]) -> Verdict {
    conflicts.map { conflict in
      conflict.code.verdict == .conflicted && !conflict.bridges.isEmpty ? .bridgeable : conflict.code.verdict
    }.max() ?? .clear
  }

  private func conflict(
    _ code: ConflictCode, _ contract: String?, _ detail: Conflict.Detail, sources: [Source] = []
  ) -> Conflict {
    Conflict(
      code: code, contract: contract, detail: detail, days: nil, months: nil, bridges: [],
      sources: engine.known(sources))
  }

  // MARK: The transition itself

  private func conflictsOfTransition(on target: CivilDate) -> [Conflict] {
    var found: [Conflict] = []
    if target <= day { found.append(conflict(.past, nil, .past)) }
    if let notBefore = transition.notBefore, target < notBefore.latest {
      found.append(
        conflict(.notBefore, nil, .notBefore(notBefore), sources: transition.provenance.sources))
    }
    return found
  }

  /// A bound of the transition that is not known to the day.
  private func impreciseBound(of steps: [(step: Transition.Step, days: StepNetwork.Days)]) -> Conflict? {
    if let notBefore = transition.notBefore, !notBefore.isExact {
      return conflict(.impreciseDate, nil, .imprecise(notBefore), sources: transition.provenance.sources)
    }
    for (step, days) in steps where days.done == nil {
      if let notBefore = step.notBefore, !notBefore.isExact {
        return conflict(.impreciseDate, nil, .imprecise(notBefore), sources: step.provenance.sources)
      }
    }
    return nil
  }

  private func conflictsOfJoining(on target: CivilDate) -> [Conflict] {
    var found: [Conflict] = []
    for join in transition.joins {
      let sources = join.provenance.sources
      if join.entry == .unknown { found.append(conflict(.unknownEntry, join.contract, .plain, sources: sources)) }
      guard let candidate = candidates[join.contract] else {
        let later = engine.snapshot.notKnownYet.first { $0.id == join.contract }
        found.append(conflict(.notKnownYet, join.contract, .notKnown(from: later?.knownFrom)))
        continue
      }
      guard join.entry == .atEnd else { continue }
      switch candidate.canBeJoined(on: target) {
      case true?: continue
      case false?:
        found.append(
          conflict(
            .cannotJoin, join.contract, .entry(lastDays: candidate.lastDaysOnPaper),
            sources: candidate.contract.term.provenance.sources + sources))
      case nil:
        found.append(
          conflict(.unknownDeadline, join.contract, .unknownDeadline(nil, before: nil), sources: sources))
      }
    }
    return found
  }

  // MARK: One contract

  private static func unknownAnswer(_ contract: Contract) -> ContractAnswer {
    ContractAnswer(
      contract: contract, misfit: Misfit(relation: .unknown, lastDay: nil, days: nil, months: nil), actions: [],
      alternative: nil, claimsUntil: nil)
  }

  private func answer(for candidate: Candidate, on target: CivilDate) -> (ContractAnswer, [Conflict]) {
    let contract = candidate.contract
    let id = contract.id
    // Most contracts have no conflict, and then nothing has to be cited.
    lazy var termSources = contract.term.provenance.sources + (contract.exit?.provenance.sources ?? [])
    var conflicts: [Conflict] = []
    let ends = reachableEnds[id] ?? candidate.reachableEnds(around: target, asOf: day)
    guard let (end, relation) = Self.relation(of: ends, to: target) else {
      conflicts.append(
        conflict(.unknownDeadline, id, .unknownDeadline(nil, before: nil), sources: termSources))
      if candidate.isEndOnPaper(target) {
        conflicts.append(
          conflict(.missedDeadline, id, candidate.missedAction(for: target, asOf: day), sources: termSources))
      }
      return (Self.unknownAnswer(contract), conflicts)
    }
    let misfit = Self.misfit(relation, of: end.end, to: target)
    let actions = candidate.actions(for: end, asOf: day)
    var alternative: Misfit?
    if relation == .overlap, let gap = Self.lastGap(in: ends, before: target) {
      alternative = Self.misfit(.gap, of: gap.end, to: target)
    }

    if relation == .overlap || relation == .gap {
      conflicts += conflictsOfMisfit(misfit, of: contract, on: target, sources: termSources)
      if candidate.isEndOnPaper(target) {
        conflicts.append(
          conflict(.missedDeadline, id, candidate.missedAction(for: target, asOf: day), sources: termSources))
      }
    }
    let needed = actions.filter { $0.state != .done }
    if let unknown = needed.first(where: { $0.deadline == nil }) {
      conflicts.append(
        conflict(
          .unknownDeadline, id, .unknownDeadline(unknown.kind, before: end.end.earliest), sources: termSources))
    }
    if let unknown = needed.first(where: { $0.who == .unknown }) {
      conflicts.append(conflict(.unknownAuthority, id, .unknownAuthority(unknown.kind), sources: termSources))
    }
    if !end.end.isExact {
      conflicts.append(conflict(.impreciseDate, id, .imprecise(end.end.map(\.previous)), sources: termSources))
    }
    if let disagreement = candidate.disagreement {
      conflicts.append(conflict(.sourceDisagreement, id, disagreement, sources: termSources))
    }
    if let step = candidate.unrecordedStep(
      for: end, asOf: day, recordedThrough: engine.snapshot.settings.recordedThrough)
    {
      conflicts.append(conflict(.notRecorded, id, step, sources: termSources))
    }
    return (
      ContractAnswer(
        contract: contract, misfit: misfit, actions: actions, alternative: alternative,
        claimsUntil: end.claimsUntil),
      conflicts
    )
  }

  private func conflictsOfMisfit(
    _ misfit: Misfit, of contract: Contract, on target: CivilDate, sources: [Source]
  ) -> [Conflict] {
    let fitting = transition.bridges.filter { fits($0, misfit, of: contract, on: target) }
    var found = [
      Conflict(
        code: misfit.relation == .overlap ? .overlap : .gap, contract: contract.id, detail: .misfit(misfit),
        days: misfit.days, months: misfit.months, bridges: fitting,
        sources: engine.known(sources + fitting.flatMap(\.provenance.sources)))
    ]
    if !fitting.isEmpty, !fitting.contains(where: \.isConfirmed) {
      found.append(
        Conflict(
          code: .unconfirmedBridge, contract: contract.id, detail: .plain, days: nil, months: nil, bridges: fitting,
          sources: engine.known(fitting.flatMap(\.provenance.sources))))
    }
    return found
  }

  /// Whether a bridge is for this misfit, and long enough: `addUp(first day, at-most) >= end`.
  private func fits(
    _ bridge: Transition.Bridge, _ misfit: Misfit, of contract: Contract, on target: CivilDate
  ) -> Bool {
    guard bridge.misfit == (misfit.relation == .overlap ? .overlap : .gap),
      bridge.contracts?.contains(contract.id) ?? true, let end = misfit.end
    else { return false }
    guard let atMost = bridge.atMost else { return true }
    return min(target, end).adding(atMost, rounding: .up) >= max(target, end)
  }

  // MARK: Relations

  /// The end that the relation uses: the one on the target date, else the first after it, else the last before it.
  private static func relation(of ends: [ReachableEnd], to target: CivilDate) -> (ReachableEnd, Relation)? {
    var hit: ReachableEnd?
    var next: ReachableEnd?
    for end in ends {
      if end.end.contains(target) {
        // A day that is known goes before one that is not, fewer steps before more.
        let isBetter = hit.map { (end.end.isExact ? 0 : 1, end.key) < ($0.end.isExact ? 0 : 1, $0.key) } ?? true
        if isBetter { hit = end }
      } else if end.end.earliest > target {
        let isBetter = next.map { (end.end.earliest, end.key) < ($0.end.earliest, $0.key) } ?? true
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
      if last.map({ ($0.end.latest, end.key) < (end.end.latest, $0.key) }) ?? true { last = end }
    }
    return last
  }

  /// How far an end lies from the target date, counted from the bound nearest to it.
  private static func misfit(_ relation: Relation, of end: ImpreciseDate, to target: CivilDate) -> Misfit {
    let bound = relation == .gap ? end.latest : end.earliest
    if relation == .aligned { return Misfit(relation: relation, lastDay: bound.previous, days: 0, months: 0) }
    return Misfit(
      relation: relation, lastDay: bound.previous, days: abs(target.days(until: bound)),
      months: min(target, bound).wholeMonths(until: max(target, bound)))
  }
}
