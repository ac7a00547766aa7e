public import CivilDates
public import Register

/// Notice that was received after the last day for the step that it was to stop.
///
/// It changes nothing, unless the other side accepted it. Of an ambiguous last day the earlier reading decides.
public struct LateNotice: Sendable {
  /// The notice.
  public let event: HistoryEvent
  /// The extension step that it was to stop, counted from 1.
  public let step: Int
  /// The last day (inclusive) on which it counted; where that is not known, the last that it can have been.
  public let lastDay: CivilDate
  /// The last day in the later reading, if it was in time by that one.
  public let lastDayInOtherReading: CivilDate?

  /// The notice, if it came too late; nil if it was in time, or if not even the end before it is known.
  init?(_ event: HistoryEvent, against step: Int, by day: ComputedDay, before end: TermEnd) {
    guard let last = day.date ?? end.lastDay, last < event.occurredOn else { return nil }
    self.event = event
    self.step = step
    lastDay = last
    lastDayInOtherReading = day.isDisputed(asOf: event.occurredOn) ? day.alternatives.last : nil
  }

  /// How every date of the contract tells of it.
  var finding: DerivationStep {
    let place = event.provenance.place
    return event.isAccepted
      ? .acceptedLate(step: step, received: event.occurredOn, lastDay: lastDay, place)
      : .lateNotice(
        step: step, received: event.occurredOn, lastDay: lastDay, inOtherReading: lastDayInOtherReading, place)
  }
}

extension Snapshot {
  /// The lateness of a decision that was tried out; nil if it was in time, or is none that can be late.
  public func lateness(of decision: ProposedDecision) -> LateNotice? {
    guard case .deadline(.notice(let id, _)) = decision.subject, let contract = contract(id) else { return nil }
    return Timeline(of: contract).lateNotices.last { $0.event.provenance.assumed == decision.description }
  }
}
