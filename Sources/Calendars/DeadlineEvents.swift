import CivilDates
import Deadlines
import Diagnostics
import ICalendar
import Register
import Wording
import Words

/// Turns deadlines into events that a planner understands on a phone.
struct DeadlineEvents {
  let snapshot: Snapshot
  let wording: Wording
  let reminders: Reminders
  let profile: CalendarProfile
  /// The name space of the events of this register.
  let namespace: EventID
  /// The path of the page of a deadline, under the address of the site; nil if there are no pages.
  let page: (@Sendable (DeadlineID) -> String)?
  private let documents: [String: Document]

  init(
    snapshot: Snapshot, wording: Wording, reminders: Reminders, profile: CalendarProfile, namespace: EventID,
    page: (@Sendable (DeadlineID) -> String)?
  ) {
    self.snapshot = snapshot
    self.wording = wording
    self.reminders = reminders
    self.profile = profile
    self.namespace = namespace
    self.page = page
    documents = Dictionary(snapshot.documents.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The name by which subscribers know an event.
  func uid(of name: EventName) -> EventID {
    EventID(name.text, within: namespace)
  }

  /// The event of a deadline that is still to come, as it stands in the ledger.
  func event(of deadline: Deadline, as entry: LedgerEntry, isDoubtful: Bool) -> CalendarEvent {
    var event = plainEvent(entry, description: text(of: deadline, as: entry, isDoubtful: isDoubtful).text)
    event.summary = summary(entry, unmarked: wording.title(of: deadline))
    event.status = deadline.certainty == .certain && !isDoubtful ? .confirmed : .tentative
    if reminders.areAlarms { event.alarms = alarms(for: deadline, on: entry.day) }
    return event
  }

  /// The reminder of a deadline that is still to come.
  func reminder(of deadline: Deadline, as entry: LedgerEntry, isDoubtful: Bool) -> CalendarEvent {
    var event = plainEvent(entry, description: text(of: deadline, as: entry, isDoubtful: isDoubtful).text)
    event.status = deadline.certainty == .certain && !isDoubtful ? .confirmed : .tentative
    return event
  }

  /// The event of a deadline, or the reminder of one, of which nothing is left to be done: all from the ledger.
  func settledEvent(_ entry: LedgerEntry) -> CalendarEvent {
    var event = plainEvent(entry, description: SettledText(entry, wording: wording).text)
    event.summary = summary(entry, unmarked: entry.title)
    event.status =
      switch entry.state {
      case .cancelled: .cancelled
      case .done: .completed
      case .current, .moved, .unknown, .passed, .missed, .gone: .confirmed
      }
    return event
  }

  /// What all events of a name have in common.
  private func plainEvent(_ entry: LedgerEntry, description: TextValue) -> CalendarEvent {
    let kind = entry.name.deadline.kind
    var event = CalendarEvent(
      uid: uid(of: entry.name), day: entry.day, summary: .line(entry.title), description: description,
      status: .confirmed, categories: [.category(wording.kind(kind))] + entry.audiences.map { .category($0) },
      link: link(of: entry.name.deadline))
    event.form = profile == .todo ? .task : .event
    event.color = kind.color
    if entry.name.isReminder {
      event.related = uid(of: EventName(entry.name.deadline))
      event.categories.insert(.category(wording.words.reminder), at: 0)
    }
    return event
  }

  /// The title, behind the mark of how it stands.
  private func summary(_ entry: LedgerEntry, unmarked: String) -> TextValue {
    .line(wording.mark(of: entry.state).map { "\($0): \(entry.title)" } ?? unmarked)
  }

  /// The page of the deadline, or else where the case is kept.
  private func link(of id: DeadlineID) -> WebAddress? {
    guard let site = snapshot.settings.site, let page else {
      return snapshot.contract(id.owner)?.url.flatMap { WebAddress($0) }
    }
    return WebAddress(site.address(of: page(id)))
  }

  // MARK: Reminders

  /// The title of a reminder.
  func reminderTitle(_ lead: Period, of deadline: Deadline) -> String {
    let title = wording.titleBehindMark(of: deadline)
    // The day that it counts back from is the last that it can be, so that it may long be too late by then.
    if deadline.date == nil { return wording.words.findTheDay(title) }
    let lead = wording.lead(lead)
    return deadline.papersBy == nil
      ? wording.words.inAdvance(lead, title)
      : wording.words.papersInAdvance(lead, title)
  }

  private func alarms(for deadline: Deadline, on day: CivilDate) -> [Alarm] {
    var alarms: [Alarm] = []
    let reminded = deadline.reminded(on: day)
    for lead in deadline.leads(snapshot.settings) {
      let days = day.dayNumber - reminded.before(by: lead).dayNumber
      if alarms.contains(where: { $0.daysBefore == days }) { continue }
      alarms.append(Alarm(daysBefore: days, text: .line(reminderTitle(lead, of: deadline))))
    }
    // Exchange keeps one alarm, so Outlook gets one.
    return profile == .outlook ? Array(alarms.prefix(1)) : alarms
  }

  // MARK: Texts

  private func text(of deadline: Deadline, as entry: LedgerEntry, isDoubtful: Bool) -> EventText {
    var text = EventText()
    if entry.state == .moved, let from = entry.movedFrom {
      text.add(
        wording.words.movedFrom(from), .needed)
    }
    text.add(lastDay(of: deadline), .needed)
    if deadline.date == nil, deadline.before == nil {
      text.add(
        wording.words.stoodPerhapsRightly(on: entry.day), .needed)
    }
    text.add(wording.whyInfeasible(deadline), .needed)
    if isDoubtful {
      text.add(
        wording.words.perhapsNoLongerMatters,
        .needed)
    }
    text.add(
      deadline.date == nil
        ? wording.explanation(ofUnknown: deadline) : wording.explanation(of: deadline), .needed)
    text.add(wording.promise(of: deadline, in: snapshot), .useful)
    for advised in wording.advice(of: deadline) {
      text.add("\(advised.label): \(wording.weekdayAndDate(advised.day)).", .useful)
    }
    if let condition = wording.condition(of: deadline) {
      text.add(wording.words.conditionalOn(condition), .useful)
    }
    text.add(note(on: deadline), .useful)
    if let contact = snapshot.contract(deadline.id.owner)?.contact {
      let contact = shortened(contact, to: 100)
      // Of a day that nobody knows, whom to ask is what matters.
      text.add(
        wording.words.questionsTo(contact), deadline.date == nil ? .needed : .useful)
    }
    if deadline.ownerTitle != deadline.ownerShortTitle {
      let title = shortened(deadline.ownerTitle, to: 120)
      text.add(
        deadline.id.kind == .step
          ? wording.words.transitionTitle(title)
          : wording.words.contractTitle(title), .additional)
    }
    if !deadline.audiences.isEmpty {
      let audiences = shortened(deadline.audiences.joined(separator: ", "), to: 120)
      text.add(wording.words.forAudiences(audiences), .additional)
    }
    text.add(places(of: deadline), .additional)
    text.add(wording.reference(deadline.id), .needed)
    return text
  }

  private func lastDay(of deadline: Deadline) -> String {
    if let date = deadline.date {
      return wording.words.lastDay(date)
    }
    if deadline.id.kind == .termEnd {
      return wording.words.lastDayNotKnown
    }
    let bound = wording.bound(before: deadline.before)
    return "\(bound.prefix(1).uppercased())\(bound.dropFirst())."
  }

  private func note(on deadline: Deadline) -> String? {
    let isAmbiguous = wording.words.isAmbiguous
    let isImprecise = wording.words.isImprecise
    let isAssumed = wording.words.restsOnAssumption
    let marks = [
      deadline.isAmbiguous ? isAmbiguous : nil, deadline.isImprecise ? isImprecise : nil,
      deadline.isAssumed ? isAssumed : nil,
    ].compactMap(\.self)
    if marks.isEmpty { return nil }
    let all = marks.joined(separator: wording.words.and)
    let days = wording.possibleDays(of: deadline).map { " (\($0))" } ?? ""
    return wording.words.noteOnDate(all, days: days)
  }

  /// Where the first of the sources stands.
  private func places(of deadline: Deadline) -> String? {
    guard let source = deadline.sources.first else { return nil }
    let title = shortened(documents[source.document]?.title ?? source.document, to: 100)
    let lines = wording.whereabouts(of: source)
    return wording.words.standsIn(title, lines: lines)
  }

  /// The last day on which something that the deadline rests on became known; nil if nothing of it has a date.
  ///
  /// It stands in for the revision of an event that is new: it moves when a fact does, and not when the file is written.
  func lastRevision(of deadline: Deadline) -> CivilDate? {
    var days = deadline.sources.compactMap { documents[$0.document]?.knownFrom }
    days += snapshot.contract(deadline.id.owner)?.history.map(\.known) ?? []
    return days.filter { $0 <= snapshot.asOf }.max()
  }
}
