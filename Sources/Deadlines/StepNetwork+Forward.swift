public import CivilDates
import Register

/// The first days of the steps, forward from what they wait for, and what waits for them in turn.
extension StepNetwork {
  /// What whoever waits for a step meets: the step itself, or, where the law of its day does not ask for it, what it
  /// waits for instead.
  struct Passage: Sendable {
    /// The first day on which all of it can be done; nil if there is nothing to wait for.
    var earliest: CivilDate?
    /// The first advised day of what is still to be done, with the step that has it.
    var advised: (step: String, day: CivilDate)?
    /// Whether it, and all that it waits for in turn, can still be done in time.
    var isFeasible = true
    /// Whether it, or something that it waits for in turn, was refused.
    var isRefused = false
    /// Whether it was refused in another transition.
    var isRefusedElsewhere = false
    /// The first step of another transition of which no day is known.
    var unknownElsewhere: String?

    /// Waits for another one as well.
    mutating func join(_ other: Passage) {
      if let day = other.earliest { earliest = max(earliest ?? day, day) }
      if let next = other.advised, advised.map({ (next.day, next.step) < ($0.day, $0.step) }) ?? true { advised = next }
      isFeasible = isFeasible && other.isFeasible
      isRefused = isRefused || other.isRefused
      isRefusedElsewhere = isRefusedElsewhere || other.isRefusedElsewhere
      unknownElsewhere = unknownElsewhere ?? other.unknownElsewhere
    }

    /// A step of another transition; what makes it late is told of that one.
    init(_ elsewhere: Elsewhere, of reference: String) {
      switch elsewhere {
      case .day(let day): earliest = day
      case .refused: isRefusedElsewhere = true
      case .unknown: unknownElsewhere = reference
      }
    }

    /// Nothing to wait for.
    init() {}
  }

  /// What whoever waits for these steps meets.
  private func passage(through ids: [String], elsewhere: (String) -> Elsewhere) -> Passage {
    var all = Passage()
    for id in ids {
      if let own = passages[id] {
        all.join(own)
      } else if days[id] == nil, Transition.Step.isReference(id) {
        all.join(Passage(elsewhere(id), of: id))
      }
    }
    return all
  }

  /// Works out the first day of a step, once those that it waits for have theirs.
  ///
  /// - Complexity: O(a) in the number of steps that it waits for.
  mutating func start(_ id: String, asOf day: CivilDate, elsewhere: (String) -> Elsewhere) {
    guard let step = shape.steps[id], var own = days[id], passages[id] == nil else { return }
    var before = passage(through: step.after, elsewhere: elsewhere)
    own.earliest = own.done ?? day
    if own.isOpen {
      if let notBefore = step.notBefore { own.earliest = max(own.earliest, notBefore.latest) }
      own.isRefusedElsewhere = before.isRefusedElsewhere
      own.unknownElsewhere = before.unknownElsewhere
      // The later of two days gives the later first day, also after a statutory time.
      if let start = before.earliest {
        own.earliest = max(own.earliest, Self.firstDay(after: start, atLeast: step.atLeast, basis: step.basis))
      }
    }
    days[id] = own
    let isFeasible = own.isFeasible && (own.done != nil || before.isFeasible)
    let isRefused = own.done == nil && (own.isOpen && own.isRefused || before.isRefused)
    if own.isInForce || own.done != nil {
      before = Passage()
      before.earliest = own.earliest
      if own.done == nil { before.advised = own.advised.map { (id, $0.day) } }
    }
    before.isFeasible = isFeasible
    before.isRefused = isRefused
    passages[id] = before
  }

  /// The first day on which a step can be done that comes at least so much time after another.
  static func firstDay(
    after day: CivilDate, atLeast: Period, basis: AlgemeneTermijnenwet.Basis
  ) -> CivilDate {
    let counted = day.adding(atLeast, rounding: .up)
    guard basis == .statute, !atLeast.isZero else { return counted }
    return AlgemeneTermijnenwet.extended(
      lastDay: counted, event: day, length: atLeast, basis: .statute, direction: .forward
    ).lastDay
  }

  // MARK: What waits for steps

  /// What a notice meets that waits for these steps.
  func passage(through ids: [String]) -> Passage {
    passage(through: ids) { _ in .unknown }
  }

  /// The earliest of the advised days of these steps, with the step that has it: the day by which to decide.
  public func firstAdvised(of ids: [String]) -> (step: String, day: CivilDate)? {
    passage(through: ids).advised
  }

  /// The first day on which all of these steps can be done; nil if there is none to wait for.
  public func earliest(after ids: [String]) -> CivilDate? {
    passage(through: ids).earliest
  }

  /// Whether every step still to be done has a day on which it can be.
  public var isFeasible: Bool {
    days.values.allSatisfy(\.isFeasible)
  }
}
