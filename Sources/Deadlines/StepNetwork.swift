public import CivilDates
import Diagnostics
public import Register

/// The latest and earliest days of the preparatory steps of a transition, for one target date.
///
/// A simple temporal network (Dechter, Meiri and Pearl 1991) without cycles: latest days run backward from the bounds,
/// earliest days forward from what is known, each in one pass in topological order. Months become days before they
/// enter it, so it is exact.
///
/// - Complexity: O(s + a) for s steps and a `after` relations.
public struct StepNetwork: Sendable {
  /// What limits a step from behind, apart from the steps that wait for it.
  public struct Bound: Sendable {
    /// The last day on which it can be done.
    public let day: CivilDate
    /// Whether that day is known, or only the latest that it can be.
    public let isKnown: Bool
    /// Whether it rests on something that no source says.
    public let isAssumed: Bool
    /// Why.
    public let reasons: [DerivationStep]
    /// What the bound rests on.
    public let sources: [Source]

    /// A limit from behind.
    public init(
      day: CivilDate, isKnown: Bool, isAssumed: Bool = false, reasons: [DerivationStep], sources: [Source] = []
    ) {
      self.day = day
      self.isKnown = isKnown
      self.isAssumed = isAssumed
      self.reasons = reasons
      self.sources = sources
    }

    /// The limit of both: the earlier day, and unknown if one of them is.
    func tighter(_ other: Bound) -> Bound {
      let earlier = other.day < day ? other : self
      let unknown = [self, other].first { !$0.isKnown }
      guard let unknown, earlier.isKnown else { return earlier }
      return Bound(
        day: earlier.day, isKnown: false, isAssumed: isAssumed || other.isAssumed, reasons: unknown.reasons,
        sources: sources + other.sources)
    }
  }

  /// The days of one step.
  public struct Days: Sendable {
    /// The first day on which it can be done.
    public var earliest: CivilDate
    /// The last day on which it can be done; an upper limit if it is not known.
    public var latest: CivilDate
    /// Whether the last day is known.
    public var isLatestKnown: Bool
    /// Whether the last day rests on something that no source says.
    public var isAssumed: Bool
    /// The first of its latest predecessors, which the step waits for.
    public var decideBy: CivilDate?
    /// The day on which it was done.
    public var done: CivilDate?
    /// Whether the law that makes it a step holds on its own days.
    public var isInForce: Bool

    /// Whether there is a day on which it can be done.
    public var isFeasible: Bool { done != nil || !isInForce || earliest <= latest }
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
  private let links: [String: Link]
  /// The days of each step, by its id.
  public let days: [String: Days]
  /// The steps in an order in which each stands after those that it waits for.
  public let order: [String]

  /// The days of the steps of a transition.
  ///
  /// - Parameters:
  ///   - transition: the transition, as known on the day of the question.
  ///   - day: the day of the question; nothing can be done before it.
  ///   - bound: what limits a step from behind.
  public init(of transition: Transition, asOf day: CivilDate, bound: (Transition.Step) -> Bound) {
    let steps = Dictionary(transition.steps.map { ($0.id, $0) }) { first, _ in first }
    self.steps = steps
    order = Self.topologicalOrder(of: transition.steps)
    var days: [String: Days] = [:]
    links = Self.runBackward(order: order, steps: steps, transition: transition, bound: bound, days: &days)
    Self.runForward(order: order, steps: steps, asOf: day, days: &days)
    self.days = days
  }

  /// How the last day of a step was computed, from the bound that limits it.
  ///
  /// It is put together only when somebody asks: for all steps of a long chain it would be as long as its square.
  public func derivation(of id: String) -> [DerivationStep] {
    chain(from: id).reversed().flatMap(\.reasons)
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

  private static func runBackward(
    order: [String], steps: [String: Transition.Step], transition: Transition, bound: (Transition.Step) -> Bound,
    days: inout [String: Days]
  ) -> [String: Link] {
    var links: [String: Link] = [:]
    var successors: [String: [Transition.Step]] = [:]
    for id in order {
      guard let step = steps[id] else { continue }
      for predecessor in step.after { successors[predecessor, default: []].append(step) }
    }
    for id in order.reversed() {
      guard let step = steps[id] else { continue }
      let own = bound(step)
      var latest = own.day
      var isKnown = own.isKnown
      var isAssumed = own.isAssumed
      var link = Link(reasons: own.reasons, sources: own.sources)
      for successor in successors[id] ?? [] {
        guard let next = days[successor.id], next.done == nil else { continue }
        // A step that the law of its day does not ask for takes no time, but what bounds it bounds those before it.
        let atLeast = next.isInForce ? successor.atLeast : Period()
        let counted = next.latest.subtracting(atLeast, rounding: .down)
        let limit = lastDay(before: next.latest, atLeast: atLeast, basis: successor.basis, from: counted)
        if !next.isLatestKnown { isKnown = false }
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
      links[id] = link
      days[id] = Days(
        earliest: .min, latest: latest, isLatestKnown: isKnown, isAssumed: isAssumed, decideBy: nil,
        done: transition.dayDone(id), isInForce: step.isInForce(on: latest))
    }
    for id in order {
      guard let step = steps[id] else { continue }
      let first = firstLatest(of: step.after, in: days, steps: steps)
      days[id]?.decideBy = first?.day
    }
    return links
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

  private static func runForward(
    order: [String], steps: [String: Transition.Step], asOf day: CivilDate, days: inout [String: Days]
  ) {
    for id in order {
      guard let step = steps[id], let own = days[id] else { continue }
      if let done = own.done {
        days[id]?.earliest = done
        continue
      }
      var earliest = day
      guard own.isInForce else {
        days[id]?.earliest = earliest
        continue
      }
      if let notBefore = step.notBefore { earliest = max(earliest, notBefore.latest) }
      for predecessor in inForce(step.after, in: days, steps: steps) {
        guard let before = days[predecessor] else { continue }
        earliest = max(earliest, firstDay(after: before.earliest, atLeast: step.atLeast, basis: step.basis))
      }
      days[id]?.earliest = earliest
    }
  }

  /// These steps, with each that the law of its day does not ask for replaced by those that it waits for.
  private static func inForce(
    _ ids: [String], in days: [String: Days], steps: [String: Transition.Step]
  ) -> [String] {
    var found: [String] = []
    var pending = ids
    var visited: Set<String> = []
    while let id = pending.popLast() {
      guard visited.insert(id).inserted, let own = days[id] else { continue }
      if own.isInForce || own.done != nil {
        found.append(id)
      } else {
        pending += steps[id]?.after ?? []
      }
    }
    return found
  }

  /// The earliest of the known latest days of these steps, with the step that has it.
  public func firstLatest(of ids: [String]) -> (step: String, day: CivilDate)? {
    Self.firstLatest(of: ids, in: days, steps: steps)
  }

  private static func firstLatest(
    of ids: [String], in days: [String: Days], steps: [String: Transition.Step]
  ) -> (step: String, day: CivilDate)? {
    let open = inForce(ids, in: days, steps: steps).compactMap { id in
      days[id].flatMap { $0.done == nil && $0.isLatestKnown ? (step: id, day: $0.latest) : nil }
    }
    return open.min { ($0.day, $0.step) < ($1.day, $1.step) }
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
