public import CivilDates
import Diagnostics
public import Register

/// The end of a term with a number of extension steps.
public struct TermEnd: Sendable {
  /// The first day no longer in force (exclusive), as well as it is known; nil if it is not.
  public let end: ImpreciseDate?
  /// The last days in the other rounding, where it differs.
  public let otherLastDays: [CivilDate]
  /// How it was computed.
  public let derivation: Derivation
  /// Whether it rests on something that no source says.
  public let isAssumed: Bool

  /// The last day in force (inclusive), at its earliest.
  public var lastDay: CivilDate? { end?.earliest.previous }

  /// The last day as a deadline, with its readings and bounds.
  public var computedDay: ComputedDay {
    var day = ComputedDay()
    day.derivation = derivation
    guard let end else { return day }
    day.isImprecise = !end.isExact
    day.settle(earliest: [end.earliest.previous] + otherLastDays, latest: [end.latest.previous] + otherLastDays)
    return day
  }
}

/// What the ends of a contract's terms are counted from.
public enum TermAnchor: Sendable {
  /// From the start, with the length of the first term: the rule.
  case start(ImpreciseDate, Period)
  /// From the recorded last day (inclusive): where start or length is not recorded, or that day holds against them.
  case lastDay(ImpreciseDate)
  /// Not known.
  case unknown
}

/// How the recorded last day of a first term stands to its start and length.
public enum TermAgreement: Sendable {
  /// They agree, or there is nothing to compare.
  case agrees
  /// The recorded day is an imprecise one over both: the disagreement stays open.
  case open(computed: ImpreciseDate, recorded: ImpreciseDate)
  /// They contradict each other. (`computed` and `recorded` are last days, inclusive.)
  case contradicts(computed: ImpreciseDate, recorded: ImpreciseDate)
}

extension Term {
  /// The last day that start and length give (inclusive), if both are known.
  public var computedLastDay: ImpreciseDate? {
    guard let start, let duration else { return nil }
    return start.map { $0.adding(duration, rounding: .up).previous }
  }

  /// How the recorded last day stands to start and length.
  public var agreement: TermAgreement {
    guard let computed = computedLastDay, case .day(let recorded) = lastDay else { return .agrees }
    if recorded.isExact {
      return computed.contains(recorded.earliest) ? .agrees : .contradicts(computed: computed, recorded: recorded)
    }
    if recorded.earliest <= computed.latest, computed.earliest <= recorded.latest {
      return .open(computed: computed, recorded: recorded)
    }
    return .contradicts(computed: computed, recorded: recorded)
  }

  /// What the ends are counted from.
  public var anchor: TermAnchor {
    switch (start, duration, lastDay) {
    case (let start?, let duration?, .day(let recorded)):
      // A recorded day that start and length give as well proves them; any other holds against them.
      if start.isExact, recorded.isExact, case .agrees = agreement { return .start(start, duration) }
      return .lastDay(recorded)
    case (let start?, let duration?, _): return .start(start, duration)
    case (_, _, .day(let recorded)): return .lastDay(recorded)
    default: return .unknown
    }
  }
}

extension Contract {
  /// The ends of the term with no step, with one, and so on through all of them.
  ///
  /// Every end is computed from the start at once, `addUp(start, first + step1 + ... + stepk)`, and never from an
  /// earlier end: adding step by step drifts at the ends of months.
  ///
  /// - Complexity: O(n) in the number of steps; the ends share their derivations.
  public func termEnds() -> [TermEnd] {
    var facts = TermFacts(of: self)
    for (index, step) in extensions.enumerated() { facts.add(step, number: index + 1) }
    var isAssumed = term.provenance.assumed != nil
    var total = facts.base?.length
    var ends = [termEnd(steps: 0, adding: total, facts: facts, isAssumed: isAssumed)]
    ends.reserveCapacity(extensions.count + 1)
    for (index, step) in extensions.enumerated() {
      isAssumed = isAssumed || step.provenance.assumed != nil
      total = total.flatMap { sum in step.duration.map { sum + $0 } }
      // What makes the end unknown is the first part of unknown length, but each end says so at its own place.
      ends.append(
        total == nil && facts.base != nil
          ? TermEnd(end: nil, otherLastDays: [], derivation: [.unknownEnd(step.provenance.place)], isAssumed: isAssumed)
          : termEnd(steps: index + 1, adding: total, facts: facts, isAssumed: isAssumed))
    }
    return ends
  }

  private func termEnd(steps: Int, adding total: Period?, facts: TermFacts, isAssumed: Bool) -> TermEnd {
    guard let (from, text, _) = facts.base, let total else {
      return TermEnd(
        end: nil, otherLastDays: [], derivation: [.unknownEnd(term.provenance.place)], isAssumed: isAssumed)
    }
    var own: [DerivationStep] = []
    let end = from.map { $0.adding(total, rounding: .up) }
    var others: [CivilDate] = []
    for first in from.isExact ? [from.earliest] : [from.earliest, from.latest] {
      let bound = first.adding(total, rounding: .up)
      if !total.isZero { own.append(.added(first, total, .up, result: bound)) }
      own.append(.dayBefore(bound, result: bound.previous))
      let down = first.adding(total, rounding: .down)
      if down != bound {
        others.append(down.previous)
        own.append(.ambiguousEnd(holds: bound.previous, other: down.previous))
      }
    }
    if !end.isExact {
      own.append(.imprecise(earliest: end.earliest.previous, latest: end.latest.previous, text: text))
    }
    var derivation = facts.through(step: steps)
    derivation += own
    derivation += facts.findings(through: steps)
    return TermEnd(end: end, otherLastDays: others, derivation: derivation, isAssumed: isAssumed)
  }
}

/// What all ends of a contract rest on, held once: the facts of the first term and of each step in order, and what is
/// assumed or disputed of them.
private struct TermFacts {
  /// What is counted from, how the source writes it, and how much is counted before any step; nil if not known.
  let base: (from: ImpreciseDate, text: String?, length: Period)?
  private var facts: [DerivationStep]
  private let baseCount: Int
  private var assumptions: [DerivationStep]
  /// The number of assumptions with no step, with one, and so on.
  private var assumptionCounts: [Int]

  init(of contract: Contract) {
    let term = contract.term
    let place = term.provenance.place
    switch term.anchor {
    case .start(let start, let duration):
      facts = [.start(start, place), .duration(duration, place)]
      base = (start, start.text, duration)
    case .lastDay(let recorded):
      facts = [
        .recordedLastDay(recorded, place), .dayAfter(recorded.earliest, result: recorded.earliest.next),
      ]
      if !recorded.isExact { facts.append(.dayAfter(recorded.latest, result: recorded.latest.next)) }
      base = (recorded.map(\.next), recorded.text, Period())
    case .unknown:
      (facts, base) = ([], nil)
    }
    baseCount = facts.count
    assumptions = []
    if let stated = term.stated {
      assumptions.append(.settledDisagreement(stated.summary, because: stated.because, stated.provenance.place))
    }
    if case .open(let computed, let recorded) = term.agreement {
      assumptions.append(.openDisagreement(computed: computed, recorded: recorded, place))
    }
    if let assumed = term.provenance.assumed { assumptions.append(.assumed(assumed, place)) }
    assumptionCounts = [assumptions.count]
  }

  mutating func add(_ step: Extension, number: Int) {
    let place = step.provenance.place
    if let duration = step.duration { facts.append(.extensionStep(number, step.kind, duration, place)) }
    if let assumed = step.provenance.assumed { assumptions.append(.assumed(assumed, place)) }
    assumptionCounts.append(assumptions.count)
  }

  /// The facts of the first term and of the steps up to one. (Nobody asks beyond a step of unknown length.)
  func through(step: Int) -> Derivation {
    var derivation = Derivation()
    derivation.append(contentsOf: facts.prefix(baseCount + step))
    return derivation
  }

  /// What is assumed or disputed of them.
  func findings(through step: Int) -> Derivation {
    var derivation = Derivation()
    derivation.append(contentsOf: assumptions.prefix(assumptionCounts[step]))
    return derivation
  }
}
