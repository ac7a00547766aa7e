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
  private indirect enum Link {
    /// Its own bound.
    case bound(Bound)
    /// The step that it must be done before, the last day of that one, how much time lies between, and the day that
    /// this gives, as counted and as the law leaves it.
    case successor(String, latest: CivilDate, atLeast: Period, counted: CivilDate, limit: CivilDate)
  }

  let shape: Shape
  private var links: [String: Link] = [:]
  /// The days of each step, by its id.
  public internal(set) var days: [String: Days] = [:]
  /// What whoever waits for a step meets, of those that have their first day.
  var passages: [String: Passage] = [:]
  /// The steps in an order in which each stands after those that it waits for.
  public var order: [String] { shape.order }

  /// The last days of the steps of a transition; their first days are worked out by `start`.
  ///
  /// - Parameters:
  ///   - shape: what is the same for every target date.
  ///   - target: the first day under the new situation.
  ///   - bound: what limits a step from behind.
  init(_ shape: Shape, target: CivilDate, bound: (Transition.Step) -> Bound) {
    self.shape = shape
    for id in shape.order.reversed() {
      guard let step = shape.steps[id] else { continue }
      limit(step, by: bound(step), successors: shape.successors[id] ?? [])
      days[id]?.outcome = shape.history[id]?.outcome(for: target)
      if shape.needless.contains(id) { days[id]?.isInForce = false }
    }
  }

  // MARK: How a day was computed

  /// How the last day of a step was computed, from the bound that limits it.
  ///
  /// It is put together only when somebody asks: for all steps of a long chain it would be as long as its square.
  public func derivation(of id: String) -> [DerivationStep] {
    var reasons: [DerivationStep] = []
    for (id, link) in chain(from: id).reversed() {
      reasons += self.reasons(of: link)
      // An assumed step is one itself.
      if let step = shape.steps[id], step.isAssumedItself, let assumed = step.provenance.assumed {
        reasons.append(.assumed(assumed, step.provenance.place))
      }
    }
    guard let advised = days[id]?.advised else { return reasons }
    return reasons + [.advised(advised.day, notice: advised.notice, sendBy: advised.sendBy)]
  }

  /// What the last day of a step rests on, apart from the step's own sources.
  public func sources(of id: String) -> [Source] {
    chain(from: id).flatMap { _, link in
      switch link {
      case .bound(let bound): bound.sources
      case .successor(let id, _, _, _, _): shape.steps[id]?.provenance.sources ?? []
      }
    }
  }

  /// The links from a step to the bound that limits it.
  private func chain(from id: String) -> [(id: String, link: Link)] {
    var found: [(String, Link)] = []
    var next = id
    while let link = links[next] {
      found.append((next, link))
      guard case .successor(let id, _, _, _, _) = link else { break }
      next = id
    }
    return found
  }

  /// The reasoning from a later step, or from the bound, to the last day.
  private func reasons(of link: Link) -> [DerivationStep] {
    switch link {
    case .bound(let bound): return bound.reasons
    case .successor(let id, let latest, let atLeast, let counted, let limit):
      guard let step = shape.steps[id] else { return [] }
      let place = step.provenance.place
      var reasons: [DerivationStep] = [
        .beforeStep(id, latest, atLeast: atLeast, place), .subtracted(latest, atLeast, .down, result: counted),
      ]
      if limit != counted {
        reasons.append(
          .statutoryTerm(
            counted, articles: ["1(1)", "2"], result: limit,
            decreesKnown: DutchHolidays.knowsDecrees(for: limit) && DutchHolidays.knowsDecrees(for: latest)))
      }
      if let assumed = step.provenance.assumed, !atLeast.isZero { reasons.append(.assumed(assumed, place)) }
      return reasons
    }
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
    var link = Link.bound(own)
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
      link = .successor(successor.id, latest: next.latest, atLeast: atLeast, counted: counted, limit: limit)
    }
    if step.isAssumedItself { isAssumed = true }
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
}

extension Transition.Step {
  /// Whether no source says that the step is there; an assumed lead time or bound makes other days rest on it instead.
  fileprivate var isAssumedItself: Bool { provenance.assumed != nil && atLeast.isZero && notBefore == nil }
}
