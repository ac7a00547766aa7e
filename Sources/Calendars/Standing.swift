import CivilDates
import Deadlines
import ICalendar

/// What the register says of an event now.
enum Standing: Equatable {
  /// It is there, on this day.
  case open(CivilDate)
  /// It is there, and its day is not known; this is the last day before the end that it precedes, if that is known.
  case unknown(CivilDate?)
  /// Its day, this one, has passed, and nothing is recorded.
  case past(CivilDate)
  /// It is recorded as done.
  case done
  /// It is no more.
  case gone
  /// Nothing can be said of it now.
  case untold
  /// It is not shown any more, without a word.
  case dropped
}

extension LedgerEntry {
  /// How long an event says that it was moved or cancelled, counted from the day on which it came to say so.
  static let noticePeriod = Period(days: 90)
  /// How long an event says that it is done, or that its day has passed.
  static let remembrance = Period(years: 1)

  /// How an event stands now, after what was told of it before.
  ///
  /// It is cancelled only where it is gone: neither time nor a day that became unknown ever does that.
  ///
  /// - Parameters:
  ///   - name: what it is of.
  ///   - standing: what the register says of it now.
  ///   - old: what was told before; nil for an event that is new.
  ///   - day: the as-of day.
  /// - Returns: how it stands, with nothing yet of its text and its revision; nil if there is nothing to tell.
  static func next(_ name: EventName, _ standing: Standing, after old: LedgerEntry?, on day: CivilDate) -> LedgerEntry?
  {
    var entry =
      old
      ?? LedgerEntry(
        name: name, state: .current, since: day, sequence: 0, revised: day, day: day, movedFrom: nil,
        fingerprint: EventID.root.description, audiences: [], title: "")
    switch standing {
    case .open(let date):
      entry.day = date
      entry.become(.current, on: day)
      guard let old, old.state != .gone, !name.isReminder else { break }
      if old.day != date {
        entry.become(.moved, on: day)
        (entry.since, entry.movedFrom) = (day, old.day)
      } else if old.state == .moved, old.isRecent(noticePeriod, on: day) {
        entry = old
      }
    case .unknown(let bound):
      guard let date = bound ?? old?.day else { return nil }
      entry.day = date
      entry.become(.unknown, on: day)
    case .past(let date):
      guard let old else { return nil }
      switch old.state {
      case .gone: break
      case .passed, .missed:
        entry.day = date
        if !old.isRecent(remembrance, on: day) { entry.become(.gone, on: day) }
      case .current, .moved, .unknown, .done, .cancelled:
        entry.day = date
        // Who was told a later day was never told in time.
        let isMissed = date < old.day && old.state.isOpen && name.deadline.isAct
        entry.become(isMissed ? .missed : .passed, on: day)
      }
    case .done:
      guard let old else { return nil }
      if old.state != .gone { entry.become(.done, on: day) }
      if old.state == .done, !old.isRecent(remembrance, on: day) { entry.become(.gone, on: day) }
    case .gone:
      guard let old else { return nil }
      switch old.state {
      case .gone: break
      case .cancelled: if !old.isRecent(noticePeriod, on: day) { entry.become(.gone, on: day) }
      case .done: if !old.isRecent(remembrance, on: day) { entry.become(.gone, on: day) }
      case .current, .moved, .unknown, .passed, .missed: entry.become(.cancelled, on: day)
      }
    case .untold:
      if old == nil { return nil }
    case .dropped:
      if old == nil { return nil }
      entry.become(.gone, on: day)
    }
    return entry
  }

  private mutating func become(_ state: State, on day: CivilDate) {
    if state != .moved { movedFrom = nil }
    guard self.state != state else { return }
    self.state = state
    since = day
  }

  private func isRecent(_ period: Period, on day: CivilDate) -> Bool {
    day <= since.adding(period, rounding: .up)
  }
}
