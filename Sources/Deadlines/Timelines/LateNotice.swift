public import CivilDates
public import Register

/// Notice that was received after the last day for the step that it was to stop, or for the exit that it was for.
///
/// It changes nothing, unless the other side accepted it. Of an ambiguous last day the earlier reading decides.
public struct LateNotice: Sendable {
  /// What notice is to bring about.
  public enum Target: Sendable, Hashable {
    /// That an extension step by silence, counted from 1, does not happen.
    case step(Int)
    /// That the contract ends on this last day.
    case exit(CivilDate)
  }

  /// The notice.
  public let event: HistoryEvent
  /// What it was to bring about.
  public let target: Target
  /// The last day (inclusive) on which it counted; where that is not known, the last that it can have been.
  public let lastDay: CivilDate
  /// Whether that day is known, or only the end after it.
  public let isLastDayKnown: Bool
  /// The last day in the later reading, if it was in time by that one.
  public let lastDayInOtherReading: CivilDate?

  /// The notice, if it came too late; nil if it was in time, or if not even the end before it is known.
  init?(_ event: HistoryEvent, for target: Target, by day: ComputedDay, orBefore lastDay: CivilDate?) {
    guard let last = day.date ?? lastDay, last < event.occurredOn else { return nil }
    self.event = event
    self.target = target
    self.lastDay = last
    isLastDayKnown = day.date != nil
    lastDayInOtherReading = day.isDisputed(asOf: event.occurredOn) ? day.alternatives.last : nil
  }

  /// How every date of the contract tells of it.
  var finding: DerivationStep {
    let place = event.provenance.place
    return event.isAccepted
      ? .acceptedLate(target, received: event.occurredOn, lastDay: lastDay, isKnown: isLastDayKnown, place)
      : .lateNotice(
        target, received: event.occurredOn, lastDay: lastDay, isKnown: isLastDayKnown,
        inOtherReading: lastDayInOtherReading, place)
  }
}

/// Notice of which nobody can say whether it was in time: the period is not recorded, and the end was still to come.
///
/// It counts, as an unknown last day counts as the last one before the end, and is reported.
public struct UncertainNotice: Sendable {
  /// The notice.
  public let event: HistoryEvent
  /// What it is to bring about.
  public let target: LateNotice.Target

  /// How every date of the contract tells of it.
  var finding: DerivationStep {
    .uncertainNotice(target, received: event.occurredOn, event.provenance.place)
  }
}

extension Snapshot {
  /// The lateness of a decision that was tried out; nil if it was in time, or is none that can be late.
  public func lateness(of decision: ProposedDecision) -> LateNotice? {
    guard !decision.isOfTransition, let contract = contract(decision.owner) else { return nil }
    return DeadlineEngine(self).timeline(of: contract).lateNotices.last {
      $0.event.provenance.assumed == decision.description
    }
  }
}
