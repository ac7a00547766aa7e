public import CivilDates
import Diagnostics
public import Register

/// The latest and earliest days of the preparatory steps of a transition, for one target date.
///
/// A simple temporal network (Dechter, Meiri and Pearl 1991) without cycles: latest days run backward from the bounds,
/// earliest days forward from what is known, each in one pass in topological order. Months become days before they
/// enter it, so it is exact. The advised days are the same backward chain, started from the day on which the notice
/// that waits for a step should be sent.
///
/// - Complexity: O(s + a) for s steps and a `after` relations.
public struct StepNetwork: Sendable {
  /// What is known of a step of another transition that one of these waits for.
  public enum Elsewhere: Sendable {
    /// It can be done on this day at the earliest, or was.
    case day(CivilDate)
    /// It was refused.
    case refused
    /// When it can be done is not known.
    case unknown
  }

  /// How the last day of a step hangs on what comes after it.
  private struct Link {
    /// The step that it hangs on; nil if it is limited by its own bound.
    var binding: String?
    /// The reasoning from that step, or from the bound, to the last day.
    var reasons: [DerivationStep]
    /// What that reasoning rests on.
    var sources: [Source]
  }

  private let steps: [String: Transition.Step]
  private var links: [String: Link] = [:]
  /// The days of each step, by its id.
  public private(set) var days: [String: Days] = [:]
  /// The steps in an order in which each stands after those that it waits for.
  public let order: [String]

  /// The days of the steps of a transition.
  ///
  /// - Parameters:
  ///   - transition: the transition, as known on the day of the question.
  ///   - target: the first day under the new situation.
  ///   - day: the day of the question; nothing can be done before it.
  ///   - isNeeded: whether the move asks for a step at all.
  ///   - elsewhere: what is known of a step of another transition, by its reference `transition/step`.
  ///   - bound: what limits a step from behind.
  public init(
    of transition: Transition, target: CivilDate, asOf day: CivilDate,
    isNeeded: (Transition.Step) -> Bool = { _ in true }, elsewhere: (String) -> Elsewhere = { _ in .unknown },
    bound: (Transition.Step) -> Bound
  ) {
    steps = Dictionary(transition.steps.map { ($0.id, $0) }) { first, _ in first }
    order = Self.topologicalOrder(of: transition.steps)
    var successors: [String: [Transition.Step]] = [:]
    for id in order {
      guard let step = steps[id] else { continue }
      for predecessor in step.after { successors[predecessor, default: []].append(step) }
    }
    for id in order.reversed() {
      guard let step = steps[id] else { continue }
      limit(step, by: bound(step), successors: successors[id] ?? [])
      days[id]?.outcome = transition.outcome(of: id, for: target)
      if !isNeeded(step) { days[id]?.isInForce = false }
    }
    for id in order {
      if let step = steps[id] { start(step, asOf: day, elsewhere: elsewhere) }
    }
  }

  // MARK: How a day was computed

  /// How the last day of a step was computed, from the bound that limits it.
  ///
  /// It is put together only when somebody asks: for all steps of a long chain it would be as long as its square.
  public func derivation(of id: String) -> [DerivationStep] {
    let reasons = chain(from: id).reversed().flatMap(\.reasons)
    guard let advised = days[id]?.advised else { return reasons }
    return reasons + [.advised(advised.day, notice: advised.notice, sendBy: advised.sendBy)]
  }

  /// What the last day of a step rests on, apart from the step's own sources.
  public func sources(of id: String) -> [Source] {
    chain(from: id).flatMap(\.sources)
  }

  /// The links from a step to the bound that limits it.
  private func chain(from id: String) -> [Link] {
    var found: [Link] = []
    var next: String? = id
    while let id = next, let link = links[id] {
      found.append(link)
      next = link.binding
    }
    return found
  }

  // MARK: Backward

  /// Works out the last days of a step from its bound and from the steps that wait for it.
  private mutating func limit(_ step: Transition.Step, by bound: Bound, successors: [Transition.Step]) {
    let own = step.by.map { bound.limited(by: $0, of: step) } ?? bound
    var latest = own.day
    var other = own.other
    var isKnown = own.isKnown
    var isAssumed = own.isAssumed
    var advised = own.notice.map { Advised(day: min(own.day, $0.sendBy), notice: $0.id, sendBy: $0.sendBy) }
    var link = Link(reasons: own.reasons, sources: own.sources)
    for successor in successors {
      guard let next = days[successor.id], next.done == nil else { continue }
      // A step that the law of its day does not ask for takes no time, but what bounds it bounds those before it.
      let atLeast = next.isInForce ? successor.atLeast : Period()
      func limit(_ day: CivilDate) -> CivilDate {
        Self.lastDay(
          before: day, atLeast: atLeast, basis: successor.basis, from: day.subtracting(atLeast, rounding: .down))
      }
      other = min(other, limit(next.otherLatest))
      if var chain = next.advised {
        chain.day = limit(chain.day)
        if advised.map({ chain.day < $0.day }) ?? true { advised = chain }
      }
      if !next.isLatestKnown { isKnown = false }
      let counted = next.latest.subtracting(atLeast, rounding: .down)
      let limit = limit(next.latest)
      guard limit < latest else { continue }
      latest = limit
      isAssumed = next.isAssumed || (successor.provenance.assumed != nil && !atLeast.isZero)
      link = Link(
        binding: successor.id,
        reasons: [
          .beforeStep(successor.id, next.latest, atLeast: atLeast, successor.provenance.place),
          .subtracted(next.latest, atLeast, .down, result: counted),
        ], sources: successor.provenance.sources)
      if limit != counted {
        link.reasons.append(
          .statutoryTerm(
            counted, articles: ["1(1)", "2"], result: limit,
            decreesKnown: DutchHolidays.knowsDecrees(for: limit) && DutchHolidays.knowsDecrees(for: next.latest)))
      }
      if let assumed = successor.provenance.assumed, !atLeast.isZero {
        link.reasons.append(.assumed(assumed, successor.provenance.place))
      }
    }
    if let assumed = step.provenance.assumed, step.atLeast.isZero, step.notBefore == nil {
      // An assumed lead time or bound makes other days rest on it; an assumed step is one itself.
      isAssumed = true
      link.reasons.append(.assumed(assumed, step.provenance.place))
    }
    // Where a step of its own bounds it sooner than the chain, that bounds the advice as well.
    if let day = advised?.day, latest < day { advised?.day = latest }
    links[step.id] = link
    days[step.id] = Days(
      earliest: .min, latest: latest, isLatestKnown: isKnown, otherLatest: max(other, latest), isAssumed: isAssumed,
      advised: isKnown ? advised : nil, outcome: nil, isInForce: step.isInForce(on: latest))
  }

  /// The last day on which a step can be done so that a later one, at least so much time after it, is in time.
  ///
  /// A statutory time is extended forward over weekends and holidays (Algemene termijnenwet, articles 1(1) and 2), so
  /// its start must lie early enough for that.
  private static func lastDay(
    before limit: CivilDate, atLeast: Period, basis: AlgemeneTermijnenwet.Basis, from counted: CivilDate
  ) -> CivilDate {
    guard basis == .statute, !atLeast.isZero else { return counted }
    var day = counted
    while firstDay(after: day, atLeast: atLeast, basis: basis) > limit { day = day.previous }
    return day
  }

  // MARK: Forward

  /// Works out the first day of a step from what it waits for.
  private mutating func start(_ step: Transition.Step, asOf day: CivilDate, elsewhere: (String) -> Elsewhere) {
    guard var own = days[step.id] else { return }
    own.earliest = own.done ?? day
    if own.isOpen {
      if let notBefore = step.notBefore { own.earliest = max(own.earliest, notBefore.latest) }
      let (predecessors, references) = inForce(step.after)
      var starts = predecessors.compactMap { days[$0]?.earliest }
      for reference in references {
        switch elsewhere(reference) {
        case .day(let day): starts.append(day)
        case .refused: own.isRefusedElsewhere = true
        case .unknown: own.unknownElsewhere.append(reference)
        }
      }
      for start in starts {
        own.earliest = max(own.earliest, Self.firstDay(after: start, atLeast: step.atLeast, basis: step.basis))
      }
    }
    days[step.id] = own
  }

  /// The first day on which a step can be done that comes at least so much time after another.
  private static func firstDay(
    after day: CivilDate, atLeast: Period, basis: AlgemeneTermijnenwet.Basis
  ) -> CivilDate {
    let counted = day.adding(atLeast, rounding: .up)
    guard basis == .statute, !atLeast.isZero else { return counted }
    return AlgemeneTermijnenwet.extended(
      lastDay: counted, event: day, length: atLeast, basis: .statute, direction: .forward
    ).lastDay
  }

  /// These steps, with each that the law of its day does not ask for replaced by those that it waits for; and the
  /// references to steps of other transitions among them.
  private func inForce(_ ids: [String]) -> (steps: [String], references: [String]) {
    var found: [String] = []
    var references: [String] = []
    var pending = ids
    var visited: Set<String> = []
    while let id = pending.popLast() {
      guard visited.insert(id).inserted else { continue }
      guard let own = days[id] else {
        if Transition.Step.isReference(id) { references.append(id) }
        continue
      }
      if own.isInForce || own.done != nil {
        found.append(id)
      } else {
        pending += steps[id]?.after ?? []
      }
    }
    return (found, references)
  }

  // MARK: What waits for steps

  /// The earliest of the advised days of these steps, with the step that has it: the day by which to decide.
  public func firstAdvised(of ids: [String]) -> (step: String, day: CivilDate)? {
    let open = inForce(ids).steps.compactMap { id in
      days[id].flatMap { days in days.done == nil ? days.advised.map { (step: id, day: $0.day) } : nil }
    }
    return open.min { ($0.day, $0.step) < ($1.day, $1.step) }
  }

  /// The first day on which all of these steps can be done; nil if there is none to wait for.
  public func earliest(after ids: [String]) -> CivilDate? {
    inForce(ids).steps.compactMap { days[$0]?.earliest }.max()
  }

  /// Whether each of these steps, and all that they wait for in turn, can still be done in time.
  public func isFeasible(_ ids: [String]) -> Bool {
    var pending = ids
    var visited: Set<String> = []
    while let id = pending.popLast() {
      guard visited.insert(id).inserted, let own = days[id] else { continue }
      if !own.isFeasible { return false }
      if own.done == nil { pending += steps[id]?.after ?? [] }
    }
    return true
  }

  /// Whether every step still to be done has a day on which it can be.
  public var isFeasible: Bool {
    days.values.allSatisfy(\.isFeasible)
  }

  /// The ids of steps in an order in which each stands after those that it waits for; steps in a circle are left out.
  public static func topologicalOrder(of steps: [Transition.Step]) -> [String] {
    let known = Set(steps.map(\.id))
    var waiting: [String: Int] = [:]
    var successors: [String: [String]] = [:]
    for step in steps {
      let before = Set(step.after).intersection(known)
      waiting[step.id] = before.count
      for predecessor in before { successors[predecessor, default: []].append(step.id) }
    }
    var ready = steps.map(\.id).filter { waiting[$0] == 0 }
    var order: [String] = []
    var position = 0
    while position < ready.count {
      let id = ready[position]
      position += 1
      order.append(id)
      for successor in successors[id] ?? [] {
        waiting[successor, default: 0] -= 1
        if waiting[successor] == 0 { ready.append(successor) }
      }
    }
    return order
  }
}
