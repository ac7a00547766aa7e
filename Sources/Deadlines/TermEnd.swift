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
  public let derivation: [DerivationStep]
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
  /// - Complexity: O(n²) in the number of steps for the derivations, O(n) for the dates.
  public func termEnds() -> [TermEnd] {
    var steps: [(number: Int, kind: Extension.Kind, duration: Period, place: Place)] = []
    var isAssumed = term.provenance.assumed != nil
    var known = true
    var ends = [termEnd(with: [], isAssumed: isAssumed)]
    ends.reserveCapacity(extensions.count + 1)
    for (index, step) in extensions.enumerated() {
      isAssumed = isAssumed || step.provenance.assumed != nil
      if let duration = step.duration, known {
        steps.append((index + 1, step.kind, duration, step.provenance.place))
        ends.append(termEnd(with: steps, isAssumed: isAssumed))
      } else {
        known = false
        ends.append(
          TermEnd(end: nil, otherLastDays: [], derivation: [.unknownEnd(step.provenance.place)], isAssumed: isAssumed))
      }
    }
    return ends
  }

  private func termEnd(
    with steps: [(number: Int, kind: Extension.Kind, duration: Period, place: Place)], isAssumed: Bool
  ) -> TermEnd {
    let place = term.provenance.place
    var derivation: [DerivationStep] = []
    let from: ImpreciseDate
    let text: String?
    var total = Period()
    switch term.anchor {
    case .start(let start, let duration):
      derivation += [.start(start, place), .duration(duration, place)]
      (from, total, text) = (start, duration, start.text)
    case .lastDay(let recorded):
      derivation.append(.recordedLastDay(recorded, place))
      derivation.append(.dayAfter(recorded.earliest, result: recorded.earliest.next))
      if !recorded.isExact { derivation.append(.dayAfter(recorded.latest, result: recorded.latest.next)) }
      (from, text) = (recorded.map(\.next), recorded.text)
    case .unknown:
      return TermEnd(end: nil, otherLastDays: [], derivation: [.unknownEnd(place)], isAssumed: isAssumed)
    }
    for step in steps {
      derivation.append(.extensionStep(step.number, step.kind, step.duration, step.place))
      total = total + step.duration
    }

    let end = from.map { $0.adding(total, rounding: .up) }
    var others: [CivilDate] = []
    for (first, bound) in Set([from.earliest, from.latest]).sorted().map({ ($0, $0.adding(total, rounding: .up)) }) {
      if !total.isZero { derivation.append(.added(first, total, .up, result: bound)) }
      derivation.append(.dayBefore(bound, result: bound.previous))
      let down = first.adding(total, rounding: .down)
      if down != bound {
        others.append(down.previous)
        derivation.append(.ambiguousEnd(holds: bound.previous, other: down.previous))
      }
    }
    if !end.isExact {
      derivation.append(
        .imprecise(earliest: end.earliest.previous, latest: end.latest.previous, text: text))
    }
    if let stated = term.stated {
      derivation.append(.settledDisagreement(stated.summary, because: stated.because, stated.provenance.place))
    }
    if case .open(let computed, let recorded) = term.agreement {
      derivation.append(.openDisagreement(computed: computed, recorded: recorded, place))
    }
    if let assumed = term.provenance.assumed { derivation.append(.assumed(assumed, place)) }
    for step in extensions.prefix(steps.count) {
      if let assumed = step.provenance.assumed { derivation.append(.assumed(assumed, step.provenance.place)) }
    }
    return TermEnd(end: end, otherLastDays: others, derivation: derivation, isAssumed: isAssumed)
  }
}
