import CivilDates
import Deadlines
import ICalendar
import Register
import Wording

/// What is to be told of one contract or transition: all its events, with what was told of each before.
struct EventPlan {
  /// An event to tell of.
  struct Item {
    /// How it stands now, with nothing yet of its revision.
    let entry: LedgerEntry
    /// What was told before; nil for an event that is new.
    let old: LedgerEntry?
    /// The event as it is written; of no use where it is shown no more.
    let event: CalendarEvent
    /// The day of its revision if it is new; nil if nothing that it rests on has a date.
    let firstRevised: CivilDate?
  }

  /// The events, in the order in which they stand in a calendar.
  private(set) var items: [Item] = []
  /// What was told before and was not asked for now.
  private(set) var kept: [LedgerEntry] = []
  /// The deadlines that can be put on no day.
  private(set) var withoutDay: [DeadlineID] = []

  private let engine: DeadlineEngine
  private let events: DeadlineEvents
  private let options: CalendarExportOptions
  private let isNarrower: Bool
  private var told: [DeadlineID: [LedgerEntry]]

  private var asOf: CivilDate { engine.snapshot.asOf }

  init(
    listed: [Deadline], told: [LedgerEntry], engine: DeadlineEngine, events: DeadlineEvents,
    options: CalendarExportOptions, isNarrower: Bool
  ) {
    self.engine = engine
    self.events = events
    self.options = options
    self.isNarrower = isNarrower
    self.told = Dictionary(grouping: told, by: \.name.deadline)
    // What has left the calendars is told of again only where it is asked for.
    let isTold = Set(told.lazy.filter { $0.state != .gone }.map(\.name.deadline))
    for deadline in listed where isTold.contains(deadline.id) || options.includes(deadline) {
      plan(.open(deadline), of: deadline.id, isAskedFor: options.includes(deadline))
    }
    // What was told of is followed wherever it goes, beyond the days that are listed too.
    let others = isTold.subtracting(listed.map(\.id))
    if !others.isEmpty {
      for (id, fate) in engine.fates(of: others) { plan(fate, of: id, isAskedFor: !isNarrower) }
    }
    kept += self.told.values.joined()
    items.sort { ($0.entry.day, $0.entry.name.text) < ($1.entry.day, $1.entry.name.text) }
  }

  private mutating func plan(_ fate: DeadlineFate, of id: DeadlineID, isAskedFor: Bool) {
    let name = EventName(id)
    let told = told.removeValue(forKey: id) ?? []
    let old = told.first { !$0.name.isReminder }
    var reminders = Dictionary(uniqueKeysWithValues: told.filter(\.name.isReminder).map { ($0.name.text, $0) })
    var deadline: Deadline?
    var isDoubtful = false
    var standing: Standing
    switch fate {
    case .open(let open), .doubtful(let open):
      deadline = open
      if case .doubtful = fate { isDoubtful = true }
      standing = open.date.map { .open($0) } ?? .unknown(open.calendarDay)
    case .past(let past):
      deadline = past
      standing = past.calendarDay.map { .past($0) } ?? .untold
    case .done: standing = .done
    case .gone: standing = .gone
    case .notKnownYet: standing = .untold
    }
    let audiences = deadline?.audiences.map { TextValue.category($0).text } ?? old?.audiences ?? []
    guard options.includes(audiences: audiences) || options.includes(audiences: old?.audiences ?? []) else {
      kept += [old].compactMap { $0 } + reminders.values
      return
    }
    if isNarrower, !isAskedFor { standing = .dropped }
    guard var entry = LedgerEntry.next(name, standing, after: old, on: asOf), entry.day <= CalendarEvent.lastDay else {
      if let deadline, deadline.calendarDay == nil { withoutDay.append(id) }
      kept += [old].compactMap { $0 } + reminders.values
      return
    }
    entry.audiences = audiences
    if let deadline { entry.title = TextValue.line(events.wording.titleBehindMark(of: deadline)).text }
    let isOpen = entry.state.isOpen && deadline != nil
    let event: CalendarEvent
    if isOpen, let deadline {
      event = events.event(of: deadline, as: entry, isDoubtful: isDoubtful)
    } else {
      event = events.settledEvent(entry)
    }
    items.append(
      Item(entry: entry, old: old, event: event, firstRevised: deadline.flatMap { events.lastRevision(of: $0) }))
    if isOpen, let deadline, options.reminders.areEvents {
      for lead in deadline.leads(engine.snapshot.settings) {
        let reminder = EventName(id, lead: lead)
        let day = deadline.reminded(on: entry.day).before(by: lead)
        let old = reminders.removeValue(forKey: reminder.text)
        // What lies behind is told of nobody anew.
        guard old != nil || day >= asOf else { continue }
        planReminder(reminder, on: day, of: deadline, after: old, audiences: audiences, isDoubtful: isDoubtful)
      }
    }
    for reminder in reminders.values { planReminderWithoutDeadline(reminder, of: entry) }
  }

  private mutating func planReminder(
    _ name: EventName, on day: CivilDate, of deadline: Deadline, after old: LedgerEntry?, audiences: [String],
    isDoubtful: Bool
  ) {
    guard let lead = name.lead, var entry = LedgerEntry.next(name, .open(day), after: old, on: asOf) else { return }
    entry.audiences = audiences
    entry.title = TextValue.line(events.reminderTitle(lead, of: deadline)).text
    items.append(
      Item(
        entry: entry, old: old, event: events.reminder(of: deadline, as: entry, isDoubtful: isDoubtful),
        firstRevised: events.lastRevision(of: deadline)))
  }

  /// What becomes of a reminder that is wanted no more.
  ///
  /// Where there is nothing left to be reminded of it is cancelled, as long as the deadline says so: who imported it
  /// would be reminded otherwise. What only lies behind, or is left out by whoever exports, goes without a word.
  private mutating func planReminderWithoutDeadline(_ old: LedgerEntry, of deadline: LedgerEntry) {
    let isCancelled =
      switch deadline.state {
      case .cancelled, .done, .missed: true
      case .current, .moved, .unknown: options.reminders.areEvents && old.day >= asOf
      case .passed, .gone: false
      }
    let standing: Standing = isCancelled || old.state == .cancelled && deadline.state != .gone ? .gone : .dropped
    guard let entry = LedgerEntry.next(old.name, standing, after: old, on: asOf) else { return }
    items.append(Item(entry: entry, old: old, event: events.settledEvent(entry), firstRevised: nil))
  }
}
