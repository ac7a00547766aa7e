public import CivilDates
import Diagnostics
public import Register

/// The end of a term with a number of extension steps.
public struct TermEnd: Sendable {
  /// The first day no longer in force (exclusive), as well as it is known; nil if it is not.
  public var end: ImpreciseDate?
  /// Whether there is no end: it runs until somebody leaves.
  public var isOpen = false
  /// The last days in the other rounding, where it differs.
  public var otherLastDays: [CivilDate]
  /// How it was computed.
  public var derivation: Derivation
  /// Whether it rests on something that no source says.
  public var isAssumed: Bool

  init(
    end: ImpreciseDate?, isOpen: Bool = false, otherLastDays: [CivilDate] = [], derivation: Derivation, isAssumed: Bool
  ) {
    self.end = end
    self.isOpen = isOpen
    self.otherLastDays = otherLastDays
    self.derivation = derivation
    self.isAssumed = isAssumed
  }

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
  /// The ends of the term with no step, with one, and so on through all that there can be.
  ///
  /// Every end is computed from the start at once, `addUp(start, first + step1 + ... + stepk)`, and never from an
  /// earlier end: adding step by step drifts at the ends of months. What limits the contract as a whole, its own most
  /// or its framework, cuts them short; steps beyond that are none.
  ///
  /// - Parameter bounds: what other contracts make of this one.
  /// - Returns: the ends, one more than there are steps.
  /// - Complexity: O(n) in the number of steps; the ends share their derivations.
  public func termEnds(within bounds: TermBounds = TermBounds()) -> [TermEnd] {
    var facts = TermFacts(of: self, within: bounds)
    for (index, step) in extensions.enumerated() { facts.add(step, number: index + 1) }
    let caps = facts.caps(of: self, within: bounds)
    var lengths = facts.base.map { (least: $0.length, most: $0.length) }
    var isAssumed = term.provenance.assumed != nil || !bounds.startAssumptions.isEmpty
    var ends: [TermEnd] = []
    ends.reserveCapacity(extensions.count + 1)
    for steps in 0...extensions.count {
      var end: TermEnd
      if steps > 0 {
        let step = extensions[steps - 1]
        isAssumed = isAssumed || step.provenance.assumed != nil
        lengths = lengths.flatMap { step.lengthened($0) }
      }
      let part = steps == 0 ? term.provenance.place : extensions[steps - 1].provenance.place
      if steps == 0 ? term.lastDay == .open && term.duration == nil : extensions[steps - 1].isOpen {
        end = TermEnd(
          end: nil, isOpen: true, derivation: facts.through(step: steps) + [.openEnd(part)], isAssumed: isAssumed)
      } else if let base = facts.base, let lengths {
        end = Self.termEnd(
          from: base.from, text: base.text, lengths: lengths, facts: facts, steps: steps, isAssumed: isAssumed)
      } else {
        // What makes the end unknown is the first part of unknown length, but each end says so at its own place.
        let place = facts.base == nil ? term.provenance.place : part
        end = TermEnd(end: nil, derivation: facts.prefix + [.unknownEnd(place)], isAssumed: isAssumed)
      }
      let isCut = caps.reduce(false) { cut, cap in cap.cut(&end) || cut }
      ends.append(end)
      if isCut || end.isOpen { break }
    }
    return ends
  }

  private static func termEnd(
    from: ImpreciseDate, text: String?, lengths: (least: Period, most: Period), facts: TermFacts, steps: Int,
    isAssumed: Bool
  ) -> TermEnd {
    var own: [DerivationStep] = []
    let end = ImpreciseDate(
      earliest: from.earliest.adding(lengths.least, rounding: .up),
      latest: from.latest.adding(lengths.most, rounding: .up))
    var others: [CivilDate] = []
    let isOne = from.isExact && lengths.least == lengths.most
    for (first, length) in [(from.earliest, lengths.least), (from.latest, lengths.most)].prefix(isOne ? 1 : 2) {
      let bound = first.adding(length, rounding: .up)
      if !length.isZero { own.append(.added(first, length, .up, result: bound)) }
      own.append(.dayBefore(bound, result: bound.previous))
      let down = first.adding(length, rounding: .down)
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

extension Extension {
  /// The least and the most that a term lasts with this step as well; nil if that is not known.
  fileprivate func lengthened(_ lengths: (least: Period, most: Period)) -> (least: Period, most: Period)? {
    if let duration { return (lengths.least + duration, lengths.most + duration) }
    // A step whose length is not fixed lasts at least a day.
    return atMost.map { (lengths.least + Period(days: 1), lengths.most + $0) }
  }
}

/// What all ends of a contract rest on, held once: the facts of the first term and of each step in order, and what is
/// assumed or disputed of them.
private struct TermFacts {
  /// What is counted from, how the source writes it, and how much is counted before any step; nil if not known.
  let base: (from: ImpreciseDate, text: String?, length: Period)?
  /// What other contracts say of its start.
  let prefix: Derivation
  private var facts: [DerivationStep]
  private let baseCount: Int
  private var assumptions: [DerivationStep]
  /// The number of assumptions with no step, with one, and so on.
  private var assumptionCounts: [Int]

  init(of contract: Contract, within bounds: TermBounds) {
    let term = contract.term
    let place = term.provenance.place
    prefix = Derivation(bounds.reasons)
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
    assumptions = bounds.startAssumptions
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
    if let duration = step.duration {
      facts.append(.extensionStep(number, step.kind, duration, place))
    } else if let most = step.atMost {
      facts.append(.extensionAtMost(number, step.kind, most, place))
    }
    if let assumed = step.provenance.assumed { assumptions.append(.assumed(assumed, place)) }
    assumptionCounts.append(assumptions.count)
  }

  /// The facts of the first term and of the steps up to one. (Nobody asks beyond a step of unknown length.)
  func through(step: Int) -> Derivation {
    var derivation = prefix
    derivation.append(contentsOf: facts.prefix(baseCount + step))
    return derivation
  }

  /// What is assumed or disputed of them.
  func findings(through step: Int) -> Derivation {
    var derivation = Derivation()
    derivation.append(contentsOf: assumptions.prefix(assumptionCounts[step]))
    return derivation
  }

  /// What cuts the ends short: the most that the contract can last, and its framework.
  func caps(of contract: Contract, within bounds: TermBounds) -> [TermCap] {
    var caps: [TermCap] = []
    if let most = contract.term.atMost, let start = contract.term.start {
      let end = start.map { $0.adding(most, rounding: .up) }
      caps.append(
        TermCap(
          end: end, isPossible: false,
          reasons: [.capped(most, lastDay: end.earliest.previous, contract.term.provenance.place)]))
    }
    if let frame = bounds.frame {
      caps.append(TermCap(end: frame.end, isPossible: frame.isPossible, reasons: [frame.reason] + frame.assumptions))
    }
    return caps
  }
}
