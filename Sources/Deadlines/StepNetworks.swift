public import CivilDates
public import Register

/// The step networks of the transitions of a register, with what many target dates and many contracts have in common
/// worked out once.
///
/// Whoever makes a list holds one for as long as the list takes.
public struct StepNetworks {
  /// What is known.
  public let engine: DeadlineEngine
  private var bundles: [String: Bundle] = [:]
  private var networks: [CivilDate: [Key: StepNetwork]] = [:]
  private var passages: [Key: [[String]: StepNetwork.Passage]] = [:]
  /// The target date of the passages that were asked for last.
  private var lastPassages: CivilDate?
  private var listedTargets: [String: [CivilDate]] = [:]
  /// What each rule bounds on a target date, where only one of the contracts is left on another day.
  private var usualBounds: [Key: ExchangeableBounds] = [:]

  /// The networks of what is known.
  public init(of engine: DeadlineEngine) {
    self.engine = engine
  }

  /// The target dates of a transition whose steps are listed.
  mutating func targets(of transition: Transition) -> [CivilDate] {
    if let known = listedTargets[transition.id] { return known }
    let targets = engine.targets(&self, transition)
    listedTargets[transition.id] = targets
    return targets
  }

  /// Whether a target date is the one that was chosen, and whether something in the history is only tried out.
  mutating func standing(of transition: Transition, target: CivilDate) -> (isChosen: Bool, isAssumed: Bool) {
    let bundle = bundle(of: transition)
    return (bundle.chosen == target, bundle.isAssumed)
  }

  /// The network of a transition's steps for a target date.
  ///
  /// - Parameters:
  ///   - transition: the transition.
  ///   - target: the first day under the new situation.
  ///   - leaving: an arrangement that is left in a given year, whatever its relation to the target date.
  ///   - keepsMissed: whether an exit right before the target date binds its steps also when it was missed, instead of
  ///     the later one that the contract can still be left on.
  /// - Returns: the earliest and latest days of the steps.
  /// - Complexity: O(n) in the number of steps, of what they wait for, and of the arrangements that are left after them;
  ///   what was asked before costs nothing.
  public mutating func network(
    of transition: Transition, target: CivilDate, leaving: (contract: String, lastDay: CivilDate)? = nil,
    keepsMissed: Bool = false
  ) -> StepNetwork {
    let bundle = bundle(of: transition)
    // Where nothing was missed both questions share a network.
    let key = Key(
      transition: transition.id, target: target, leaving: leaving?.contract, lastDay: leaving?.lastDay,
      keepsMissed: keepsMissed && bundle.rules.contains { $0.isMissed(toMoveOn: target) })
    guard bundle.shape.hasReferences else {
      if let known = networks[target]?[key] { return known }
      let network = started(limited(key, of: bundle))
      networks[target, default: [:]][key] = network
      return network
    }
    limit(key, of: bundle)
    for step in bundle.shape.order { start(Knot(key: key, step: step)) }
    if let known = networks[target]?[key] { return known }
    return limited(key, of: bundle)
  }

  /// What the notice meets that leaves a contract on a day after certain steps of a transition.
  ///
  /// Contracts that can be left on one day share the network of that day; it is kept until another day is asked for,
  /// and what they ask of it for good.
  mutating func passage(
    toLeave contract: String, on lastDay: CivilDate, after steps: [String], in transition: Transition
  ) -> StepNetwork.Passage {
    let bundle = bundle(of: transition)
    let target = lastDay.next
    // A contract with several such rules is left by one of them, and then no other day of it counts.
    let rules = engine.leftAfterSteps[contract] ?? []
    let isItsDay = rules.count == 1 && rules[0].lastDay(toMoveOn: target) == lastDay
    let leaving = isItsDay ? nil : (contract, lastDay)
    let key = Key(transition: transition.id, target: target, leaving: leaving?.0, lastDay: leaving?.1)
    if let known = passages[key]?[steps] { return known }
    if let last = lastPassages, last != target { networks[last] = nil }
    lastPassages = target
    if !isItsDay, let network = networkOfDays(key, of: bundle) { return network.passage(through: steps) }
    let network = network(of: transition, target: target, leaving: leaving)
    guard isItsDay else { return network.passage(through: steps) }
    let found = Dictionary(uniqueKeysWithValues: bundle.waits.union([steps]).map { ($0, network.passage(through: $0)) })
    passages[key] = found
    return found[steps] ?? StepNetwork.Passage()
  }

  /// The event by which a step was refused last for a target date; nil if it was not.
  public mutating func refusal(of step: String, in transition: Transition, target: CivilDate) -> HistoryEvent? {
    bundle(of: transition).shape.history[step]?.refusal(for: target)
  }

  /// Forgets the networks of all target dates; what they have in common stays.
  public mutating func forgetTargets() {
    networks = [:]
  }

  // MARK: Other transitions

  /// What is known of a step of another transition, for the target date that one chose, or else for this one.
  public mutating func elsewhere(_ id: String, step: String, target: CivilDate) -> StepNetwork.Elsewhere {
    guard let knot = knot("\(id)/\(step)", target: target) else { return .unknown }
    start(knot)
    return elsewhere(knot)
  }

  /// The first day on which another transition can move: the one that it chose, or else the first on which all its
  /// steps can have been done; nil if it is not known.
  public mutating func firstMove(of id: String, target: CivilDate) -> CivilDate? {
    guard let other = engine.snapshot.transition(id) else { return nil }
    if let chosen = bundle(of: other).chosen { return chosen }
    let open = network(of: other, target: target).days.values.filter(\.isOpen)
    let today = engine.snapshot.asOf
    let ready = open.map(\.earliest.next).max() ?? today.next
    return max(ready, other.notBefore?.latest ?? ready)
  }

  /// The step that a reference names; nil if it is none.
  private mutating func knot(_ reference: String, target: CivilDate) -> Knot? {
    guard let (id, step) = Transition.Step.reference(reference), let other = engine.snapshot.transition(id) else {
      return nil
    }
    let bundle = bundle(of: other)
    let key = Key(transition: id, target: bundle.chosen ?? target)
    limit(key, of: bundle)
    return networks[key.target]?[key]?.days[step] == nil ? nil : Knot(key: key, step: step)
  }

  /// What is known of a step that has its first day; of one that waits for itself, nothing is.
  private func elsewhere(_ knot: Knot) -> StepNetwork.Elsewhere {
    guard let network = networks[knot.key.target]?[knot.key], network.passages[knot.step] != nil,
      let days = network.days[knot.step]
    else { return .unknown }
    if days.done == nil, days.isRefused { return .refused }
    return days.done == nil && days.unknownElsewhere != nil ? .unknown : .day(days.earliest)
  }

  // MARK: Working out

  private mutating func bundle(of transition: Transition) -> Bundle {
    if let known = bundles[transition.id] { return known }
    let moves = Set(transition.moves)
    let rules = transition.moves.flatMap { engine.leftAfterSteps[$0] ?? [] }
    let bundle = Bundle(
      shape: StepNetwork.Shape(of: transition) { moves.contains($0) && engine.snapshot.contract($0) != nil },
      chosen: transition.chosen, isAssumed: !transition.assumptions.isEmpty, rules: rules,
      waits: Set(rules.map(\.exit.after)))
    bundles[transition.id] = bundle
    return bundle
  }

  /// Works out the last days of a network, unless that was done; its first days are worked out by `start`.
  private mutating func limit(_ key: Key, of bundle: Bundle) {
    if networks[key.target]?[key] != nil { return }
    let network = limited(key, of: bundle)
    networks[key.target, default: [:]][key] = network
  }

  private mutating func limited(_ key: Key, of bundle: Bundle) -> StepNetwork {
    limited(by: exitBounds(of: bundle, key), for: key.target, of: bundle)
  }

  private func limited(
    by bounds: [String: StepNetwork.Bound], for target: CivilDate, of bundle: Bundle
  ) -> StepNetwork {
    StepNetwork(bundle.shape, target: target) { step in
      bounds[step.id]
        ?? StepNetwork.Bound(
          day: target.previous, isKnown: true,
          reasons: [.beforeTarget(target, step.provenance.place), .dayBefore(target, result: target.previous)])
    }
  }

  /// The network where one contract is left on a day of its own, with the days alone, no proof of them; nil where steps
  /// wait for another transition.
  ///
  /// - Complexity: O(s log n) in the number of steps and of contracts, once what all contracts bound is known.
  private mutating func networkOfDays(_ key: Key, of bundle: Bundle) -> StepNetwork? {
    guard !bundle.shape.hasReferences, let contract = key.leaving else { return nil }
    let bounds = usualBounds(of: bundle, key).exchanging(contract) { index in
      (bundle.rules[index].exit.after, bound(by: bundle.rules[index], key))
    }
    return bounds.map { started(limited(by: $0, for: key.target, of: bundle)) }
  }

  /// The network with the first days of its steps, none of which waits for another transition.
  private func started(_ limited: StepNetwork) -> StepNetwork {
    var network = limited
    // In this order what a step waits for always has its first day.
    for step in network.order { network.start(step, asOf: engine.snapshot.asOf) { _ in .unknown } }
    return network
  }

  /// Works out the first day of a step, after those of all that it waits for, here and in other transitions.
  ///
  /// A circle of steps is broken where it closes.
  private mutating func start(_ knot: Knot) {
    var pending = [knot]
    var waiting: Set<Knot> = []
    while let next = pending.last {
      if isStarted(next) {
        pending.removeLast()
        continue
      }
      let before = knotsBefore(next)
      let missing = before.map(\.knot).filter { !isStarted($0) && !waiting.contains($0) }
      if !missing.isEmpty, waiting.insert(next).inserted {
        pending += missing
        continue
      }
      pending.removeLast()
      var known: [String: StepNetwork.Elsewhere] = [:]
      for (name, knot) in before where Transition.Step.isReference(name) { known[name] = elsewhere(knot) }
      networks[next.key.target]?[next.key]?.start(next.step, asOf: engine.snapshot.asOf) { known[$0] ?? .unknown }
    }
  }

  private func isStarted(_ knot: Knot) -> Bool {
    networks[knot.key.target]?[knot.key]?.passages[knot.step] != nil
  }

  /// The steps that one waits for, with what it calls them.
  private mutating func knotsBefore(_ knot: Knot) -> [(name: String, knot: Knot)] {
    var found: [(String, Knot)] = []
    for name in networks[knot.key.target]?[knot.key]?.shape.steps[knot.step]?.after ?? [] {
      if networks[knot.key.target]?[knot.key]?.days[name] != nil {
        found.append((name, Knot(key: knot.key, step: name)))
      } else if Transition.Step.isReference(name), let other = self.knot(name, target: knot.key.target) {
        found.append((name, other))
      }
    }
    return found
  }

  /// What the arrangements that are left bound, by the steps that their notices wait for.
  private mutating func exitBounds(of bundle: Bundle, _ key: Key) -> [String: StepNetwork.Bound] {
    let usual = key.leaving == nil ? nil : usualBounds(of: bundle, key)
    var bounds: [String: StepNetwork.Bound] = [:]
    for (index, rule) in bundle.rules.enumerated() {
      let isUsual = rule.timeline.contract.id != key.leaving
      guard let bound = usual.flatMap({ isUsual ? $0.bounds[index] : nil }) ?? bound(by: rule, key) else { continue }
      for step in rule.exit.after { bounds[step] = bounds[step].map { $0.tighter(bound) } ?? bound }
    }
    return bounds
  }

  /// What each rule bounds if every contract is left on the day that the target date asks for.
  private mutating func usualBounds(of bundle: Bundle, _ key: Key) -> ExchangeableBounds {
    var usual = key
    (usual.leaving, usual.lastDay) = (nil, nil)
    if let known = usualBounds[usual] { return known }
    let bounds = ExchangeableBounds(bundle.rules.map { bound(by: $0, usual) }, by: bundle.rules)
    usualBounds[usual] = bounds
    return bounds
  }

  /// What the notice bounds by which a contract is left; nil if it is not left.
  private func bound(by rule: ExitRule, _ key: Key) -> StepNetwork.Bound? {
    let (timeline, exit) = (rule.timeline, rule.exit)
    let given = key.leaving == timeline.contract.id ? key.lastDay : nil
    let missed = key.keepsMissed && rule.isMissed(toMoveOn: key.target) ? key.target.previous : nil
    guard let lastDay = given ?? missed ?? rule.lastDay(toMoveOn: key.target) else { return nil }
    let notice = timeline.noticeDay(toLeaveOn: lastDay, by: exit)
    let place = exit.provenance.place
    let deadlineID = timeline.exitNoticeID(toLeaveOn: lastDay, by: exit)
    let sendAhead = engine.snapshot.settings.sendAhead
    return StepNetwork.Bound(
      day: notice.date ?? lastDay, isKnown: notice.date != nil, isAssumed: exit.provenance.assumed != nil,
      notice: notice.date.map { (deadlineID, $0.workingDays(before: sendAhead)) },
      reasons: [
        notice.date.map { .byExitNotice(deadlineID, $0, place) } ?? .unknownBound(before: lastDay.next, place)
      ], sources: exit.provenance.sources)
  }
}
