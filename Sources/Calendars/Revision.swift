import CivilDates
import ICalendar
import Register

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
  /// It is no more, and says so.
  case cancelled
  /// It has said long enough that it is no more.
  case removed
}

/// The rule that says how an event is told again (RFC 5545 §3.8.7.4): a number more whenever something that a planner
/// sees is different, and never otherwise.
struct Revision {
  /// How long an event says that it was moved or cancelled, counted from the day on which it came to say so.
  static let noticePeriod = Period(days: 90)

  let entry: LedgerEntry
  let change: EventChange

  /// What becomes of an event that is there.
  ///
  /// - Parameters:
  ///   - event: the event as it is now, without what its history adds to it.
  ///   - name: what it is of.
  ///   - audiences: who is told.
  ///   - old: what was told before; nil for an event that is new.
  ///   - day: the as-of day.
  init(
    of event: CalendarEvent, name: EventName, audiences: [String], after old: LedgerEntry?, on day: CivilDate
  ) {
    var entry = LedgerEntry(
      name: name, state: .current, since: day, sequence: 0, revised: event.revised, day: event.day, movedFrom: nil,
      fingerprint: event.fingerprint, audiences: audiences, title: event.summary.text)
    guard let old else {
      self.entry = entry
      change = .new
      return
    }
    let isMoved = old.day != entry.day
    if isMoved, !name.isReminder {
      entry.state = .moved
      entry.movedFrom = old.day
    } else if old.state == .moved, Self.isRecent(old, on: day) {
      entry.state = .moved
      entry.movedFrom = old.movedFrom
    }
    if !isMoved, entry.state == old.state { entry.since = old.since }
    let isDifferent = isMoved || entry.state != old.state || entry.fingerprint != old.fingerprint
    entry.sequence = isDifferent ? Self.next(old.sequence) : old.sequence
    entry.revised = isDifferent ? max(day, old.revised) : old.revised
    self.entry = entry
    change = isMoved ? .moved : isDifferent ? .changed : .unchanged
  }

  /// What becomes of an event that is no more.
  init(ofGone old: LedgerEntry, on day: CivilDate) {
    var entry = old
    let isShown = old.state == .current || old.state == .moved
    if old.state == .gone || (old.state == .cancelled && Self.isRecent(old, on: day)) {
      change = .unchanged
    } else if isShown, !old.name.isReminder {
      entry.state = .cancelled
      entry.since = day
      entry.sequence = Self.next(old.sequence)
      entry.revised = max(day, old.revised)
      change = .cancelled
    } else {
      // What reminded of it goes without a word: the deadline itself says it.
      entry.state = .gone
      entry.since = day
      change = .removed
    }
    self.entry = entry
  }

  private static func next(_ sequence: Int) -> Int {
    min(sequence + 1, LedgerEntry.maximumSequence)
  }

  private static func isRecent(_ entry: LedgerEntry, on day: CivilDate) -> Bool {
    day <= entry.since.adding(noticePeriod, rounding: .up)
  }
}

extension CalendarEvent {
  /// What stands for everything that a planner sees, apart from the day.
  fileprivate var fingerprint: String {
    var parts = [summary.text, description.text, link?.text ?? "", "\(status)", "\(form)"]
    parts += categories.map(\.text)
    parts += alarms.map { "\($0.daysBefore) \($0.text.text)" }
    return EventID(parts.joined(separator: "\u{1F}"), within: .root).description
  }
}
