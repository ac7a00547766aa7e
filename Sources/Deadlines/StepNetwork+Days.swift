public import CivilDates
public import Register

extension StepNetwork {
  /// What limits a step from behind, apart from the steps that wait for it.
  public struct Bound: Sendable {
    /// The last day on which it can be done.
    public var day: CivilDate
    /// Whether that day is known, or only the latest that it can be.
    public var isKnown: Bool
    /// Whether it rests on something that no source says.
    public var isAssumed: Bool
    /// The notice that waits for the step, with the day on which that should be sent; nil if none does.
    public var notice: (id: DeadlineID, sendBy: CivilDate)?
    /// The last day in the other reading, where the bound is not known to the day.
    public var other: CivilDate
    /// Why.
    public var reasons: [DerivationStep]
    /// What the bound rests on.
    public var sources: [Source]

    /// A limit from behind.
    public init(
      day: CivilDate, isKnown: Bool, isAssumed: Bool = false, notice: (id: DeadlineID, sendBy: CivilDate)? = nil,
      other: CivilDate? = nil, reasons: [DerivationStep], sources: [Source] = []
    ) {
      self.day = day
      self.isKnown = isKnown
      self.isAssumed = isAssumed
      self.notice = notice
      self.other = other ?? day
      self.reasons = reasons
      self.sources = sources
    }

    /// The limit of both: the earlier day, and unknown if one of them is.
    func tighter(_ second: Bound) -> Bound {
      let earlier = second.day < day ? second : self
      var tighter = earlier
      tighter.other = min(other, second.other)
      tighter.notice = [notice, second.notice].compactMap(\.self).min { $0.sendBy < $1.sendBy }
      let unknown = [self, second].first { !$0.isKnown }
      guard let unknown, earlier.isKnown else { return tighter }
      tighter.isKnown = false
      tighter.isAssumed = isAssumed || second.isAssumed
      tighter.reasons = unknown.reasons
      tighter.sources = sources + second.sources
      return tighter
    }

    /// The limit with the step's own last day, which counts at its earliest.
    func limited(by own: ImpreciseDate, of step: Transition.Step) -> Bound {
      tighter(
        Bound(
          day: own.earliest, isKnown: true, isAssumed: step.provenance.assumed != nil, other: own.latest,
          reasons: [.stepDue(own, step.provenance.place)], sources: step.provenance.sources))
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
    /// The last day in the other reading, where a bound is not known to the day; else the same as `latest`.
    public var otherLatest: CivilDate
    /// Whether the last day rests on something that no source says.
    public var isAssumed: Bool
    /// The day by which it should be done so that the notice that waits for it can be sent in time, with that notice;
    /// nil if no notice waits for it, or if its last day is not known.
    public var advised: Advised?
    /// What became of it.
    public var outcome: Transition.StepOutcome?
    /// Whether the move asks for it, and the law that makes it a step holds on its own days.
    public var isInForce: Bool
    /// The first step of another transition that it waits for and of which no day is known.
    public var unknownElsewhere: String?
    /// Whether a step of another transition that it waits for was refused.
    public var isRefusedElsewhere = false

    /// The day on which it was done.
    public var done: CivilDate? {
      if case .done(let day)? = outcome { day } else { nil }
    }

    /// Whether it was refused, or what it waits for elsewhere was.
    public var isRefused: Bool {
      if case .refused? = outcome { return true }
      return isRefusedElsewhere
    }

    /// Whether it still has to be done.
    public var isOpen: Bool { done == nil && isInForce }

    /// Whether there is a day on which it can be done.
    public var isFeasible: Bool { !isOpen || (earliest <= latest && !isRefused) }
  }

  /// A day of advice, and the notice that it serves.
  public struct Advised: Sendable {
    /// The day.
    public var day: CivilDate
    /// The notice that should be sent in time.
    public let notice: DeadlineID
    /// The day on which that notice should be sent.
    public let sendBy: CivilDate
  }
}
