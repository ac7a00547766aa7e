import CivilDates
import ICalendar

/// What becomes of an event between two exports.
public enum EventChange: String, Sendable, CaseIterable {
  /// It was not there before.
  case new
  /// Nothing that a planner sees is different.
  case unchanged
  /// Its text is different, or says no more that it was moved.
  case changed
  /// It stands on another day.
  case moved
  /// Its day turned out to have passed already.
  case missed
  /// Its day has passed, and nothing is recorded.
  case passed
  /// It is done.
  case done
  /// It is no more, and says so.
  case cancelled
  /// It has said long enough what became of it.
  case removed
}

/// The rule that says how an event is told again (RFC 5545 §3.8.7.4): a number more whenever something that a planner
/// sees is different, and never otherwise.
struct Revision {
  let entry: LedgerEntry
  let change: EventChange

  /// What becomes of an event.
  ///
  /// - Parameters:
  ///   - entry: how it stands now, with nothing yet of its revision.
  ///   - fingerprint: what stands for everything that a planner sees; nil if the event is shown no more.
  ///   - old: what was told before; nil for an event that is new.
  ///   - firstRevised: the day of the revision if it is new.
  ///   - day: the as-of day.
  init(
    of entry: LedgerEntry, fingerprint: EventID?, after old: LedgerEntry?, firstRevised: CivilDate, on day: CivilDate
  ) {
    var entry = entry
    guard let old else {
      entry.fingerprint = fingerprint?.description ?? entry.fingerprint
      entry.revised = firstRevised
      self.entry = entry
      change = .new
      return
    }
    entry.sequence = old.sequence
    entry.revised = old.revised
    entry.fingerprint = old.fingerprint
    guard let fingerprint else {
      self.entry = entry
      change = old.state == .gone ? .unchanged : .removed
      return
    }
    let isDifferent = fingerprint.description != old.fingerprint || old.state == .gone
    if isDifferent {
      entry.fingerprint = fingerprint.description
      entry.sequence = min(old.sequence + 1, LedgerEntry.maximumSequence)
      entry.revised = max(day, old.revised)
    }
    self.entry = entry
    change =
      if !isDifferent {
        .unchanged
      } else if entry.state != old.state, let change = entry.state.change {
        change
      } else {
        entry.day == old.day ? .changed : .moved
      }
  }
}

extension LedgerEntry.State {
  /// The change of an event that comes to stand so; nil where the day says it.
  fileprivate var change: EventChange? {
    switch self {
    case .passed: .passed
    case .missed: .missed
    case .done: .done
    case .cancelled: .cancelled
    case .current, .moved, .unknown, .gone: nil
    }
  }
}
