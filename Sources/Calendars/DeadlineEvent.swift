import CivilDates
import Deadlines
import Diagnostics
import ICalendar
import Register
import Wording

/// Turns deadlines into events that a planner understands on a phone.
struct DeadlineEvents {
  let snapshot: Snapshot
  let wording: Wording
  let reminders: Reminders
  let profile: CalendarProfile
  /// The name space of the events of this register.
  let namespace: EventID
  private let documents: [String: Document]

  init(snapshot: Snapshot, wording: Wording, reminders: Reminders, profile: CalendarProfile) {
    self.snapshot = snapshot
    self.wording = wording
    self.reminders = reminders
    self.profile = profile
    // The municipality keeps two registers with the same ids apart; the deadline id does the rest.
    namespace = EventID(snapshot.settings.municipality ?? snapshot.settings.title ?? "", within: .root)
    documents = Dictionary(snapshot.documents.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The event of a deadline with those that remind of it; none if there is no day to put it on.
  func events(for deadline: Deadline) -> [(name: EventName, event: CalendarEvent)] {
    guard let day = deadline.sortDay, day <= CalendarEvent.lastDay else { return [] }
    let contract = snapshot.contract(deadline.id.owner)
    let name = EventName(deadline.id)
    var event = CalendarEvent(
      uid: uid(of: name), day: day, revised: lastRevision(of: deadline, contract: contract),
      summary: .line(title(of: deadline)), description: TextValue(text(of: deadline, contract: contract)),
      status: deadline.certainty == .certain ? .confirmed : .tentative,
      categories: [.category(wording.kind(deadline.id.kind))] + deadline.audiences.map { .category($0) },
      link: contract?.url.flatMap { WebAddress($0) })
    event.form = profile == .todo ? .task : .event
    if reminders.areAlarms { event.alarms = alarms(for: deadline, titled: event.summary) }
    return [(name, event)] + (reminders.areEvents ? reminderEvents(for: deadline, event) : [])
  }

  /// The event of a deadline as it stands in the ledger, with what its state adds.
  func event(_ event: CalendarEvent, as entry: LedgerEntry) -> CalendarEvent {
    var event = event
    event.sequence = entry.sequence
    event.revised = entry.revised
    if entry.state == .moved, let from = entry.movedFrom {
      event.summary = .line(wording.say(nl: "VERPLAATST: ", en: "MOVED: ") + entry.title)
      event.description = TextValue(
        wording.say(
          nl: "Verplaatst. Stond eerst op \(wording.weekdayAndDate(from)).\n\n",
          en: "Moved. It stood on \(wording.weekdayAndDate(from)) before.\n\n") + event.description.text)
    }
    return event
  }

  /// The event of a deadline that is no more.
  func cancelledEvent(_ entry: LedgerEntry) -> CalendarEvent {
    var event = CalendarEvent(
      uid: uid(of: entry.name), day: entry.day, revised: entry.revised,
      summary: .line(wording.say(nl: "VERVALLEN: ", en: "CANCELLED: ") + entry.title),
      description: TextValue(
        wording.say(
          nl:
            "Vervallen. Deze termijn stond op \(wording.weekdayAndDate(entry.day)), maar speelt niet meer: er is iets "
            + "besloten of bekend geworden, of de tijd ervoor is voorbij. Vastgesteld op \(wording.date(entry.since))."
            + "\n\nU hoeft niets te doen. Over drie maanden verdwijnt hij uit deze agenda.\n\n"
            + "Kenmerk: \(entry.name.text).",
          en:
            "Cancelled. This deadline stood on \(wording.weekdayAndDate(entry.day)), but no longer matters: something "
            + "was decided or became known, or its time has passed. Found on \(wording.date(entry.since))."
            + "\n\nYou need not do anything. After three months it disappears from this calendar.\n\n"
            + "Reference: \(entry.name.text).")),
      status: .cancelled,
      categories: [.category(wording.kind(entry.name.deadline.kind))] + entry.audiences.map { .category($0) })
    event.form = profile == .todo ? .task : .event
    event.sequence = entry.sequence
    return event
  }

  private func uid(of name: EventName) -> EventID {
    EventID(name.text, within: namespace)
  }

  private func alarms(for deadline: Deadline, titled title: TextValue) -> [Alarm] {
    let days = Reminders.daysBefore(deadline)
    // Exchange keeps one alarm, so Outlook gets one.
    return (profile == .outlook ? Array(days.prefix(1)) : days).map { days in
      Alarm(daysBefore: days, text: .line(reminderTitle(days, of: title.text)))
    }
  }

  private func reminderEvents(
    for deadline: Deadline, _ event: CalendarEvent
  ) -> [(name: EventName, event: CalendarEvent)] {
    Reminders.daysBefore(deadline).compactMap { days in
      let day = event.day.advanced(by: -days)
      guard day >= snapshot.asOf else { return nil }
      let name = EventName(deadline.id, daysBefore: days)
      var reminder = event
      reminder.uid = uid(of: name)
      reminder.day = day
      reminder.summary = .line(reminderTitle(days, of: event.summary.text))
      reminder.related = event.uid
      reminder.alarms = []
      reminder.categories.insert(.category(wording.say(nl: "herinnering", en: "reminder")), at: 0)
      return (name, reminder)
    }
  }

  private func reminderTitle(_ days: Int, of title: String) -> String {
    wording.say(nl: "Over \(days) dagen: \(title)", en: "In \(days) days: \(title)")
  }

  private func title(of deadline: Deadline) -> String {
    let title = wording.title(of: deadline)
    guard deadline.date == nil else { return title }
    return wording.say(nl: "Datum onbekend: \(title)", en: "Date unknown: \(title)")
  }

  private func text(of deadline: Deadline, contract: Contract?) -> String {
    var lines: [String] = []
    if let date = deadline.date {
      lines.append(
        wording.say(
          nl: "Uiterste dag: \(wording.weekdayAndDate(date)).", en: "Last day: \(wording.weekdayAndDate(date))."))
    } else if let before = deadline.before {
      lines.append(
        wording.say(
          nl: "De uiterste dag is onbekend. Hij ligt voor \(wording.date(before)).",
          en: "The last day is unknown. It lies before \(wording.date(before))."))
    }
    lines.append(explanation(of: deadline))
    if !deadline.audiences.isEmpty {
      let audiences = deadline.audiences.joined(separator: ", ")
      lines.append(wording.say(nl: "Voor: \(audiences).", en: "For: \(audiences)."))
    }
    if let sendBy = deadline.sendBy {
      lines.append(
        wording.say(
          nl: "Versturen (advies): uiterlijk \(wording.weekdayAndDate(sendBy)).",
          en: "Send (advice): by \(wording.weekdayAndDate(sendBy))."))
    }
    if let decideBy = deadline.decideBy {
      lines.append(
        wording.say(
          nl: "Eerste besluit (advies): uiterlijk \(wording.weekdayAndDate(decideBy)).",
          en: "First decision (advice): by \(wording.weekdayAndDate(decideBy))."))
    }
    if let condition = wording.condition(of: deadline) {
      lines.append(wording.say(nl: "Voorwaardelijk: \(condition).", en: "Conditional: \(condition)."))
    }
    let marks = wording.marks(of: deadline)
    if !marks.isEmpty {
      let days = deadline.alternatives.map { wording.date($0) }.joined(separator: wording.say(nl: " of ", en: " or "))
      let suffix = days.isEmpty ? "" : " (\(days))"
      lines.append(
        wording.say(
          nl: "Let op: deze datum is \(marks.joined(separator: ", "))\(suffix).",
          en: "Note: this date is \(marks.joined(separator: ", "))\(suffix)."))
    }
    lines.append("")
    lines.append(wording.say(nl: "Hoe berekend:", en: "How it was computed:"))
    lines += deadline.derivation.map { "- \(wording.text(of: $0))" }
    if !deadline.sources.isEmpty {
      lines.append("")
      lines.append(wording.say(nl: "Waar het staat:", en: "Where it stands:"))
      lines += deadline.sources.map { "- \(citation($0))" }
    }
    lines.append("")
    if let contact = contract?.contact {
      lines.append(wording.say(nl: "Vragen: \(contact).", en: "Questions: \(contact)."))
    }
    lines.append(
      wording.say(
        nl: "Kenmerk: \(deadline.id).", en: "Reference: \(deadline.id)."))
    return lines.joined(separator: "\n")
  }

  /// What the deadline is, and what happens otherwise.
  private func explanation(of deadline: Deadline) -> String {
    switch deadline.id {
    case .termEnd:
      wording.say(
        nl: "Dit is de laatste dag dat het contract geldt.", en: "This is the last day on which the contract holds.")
    case .notice:
      wording.say(
        nl: "Een opzegging moet uiterlijk dan ontvangen zijn. Anders wordt het contract stilzwijgend verlengd.",
        en: "Notice must have been received by then. Otherwise the contract is extended by silence.")
    case .extensionDecision:
      deadline.extensionKind == .agreement
        ? wording.say(
          nl: "Wie wil verlengen, moet dat uiterlijk dan met de andere partij hebben afgesproken. Anders eindigt het.",
          en: "Whoever wants to extend must have agreed on it with the other side by then. Otherwise it ends.")
        : wording.say(
          nl: "Wie wil verlengen, moet dat uiterlijk dan laten weten. Anders eindigt het contract.",
          en: "Whoever wants to extend must say so by then. Otherwise the contract ends.")
    case .exitNotice(_, let year):
      wording.say(
        nl: "Wie de regeling in \(year) wil verlaten, moet zorgen dat de opzegging uiterlijk dan ontvangen is. "
          + "Anders duurt het een jaar langer.",
        en: "Whoever wants to leave the arrangement in \(year) must see to it that notice has been received by "
          + "then. Otherwise it takes a year longer.")
    case .claimsEnd:
      wording.say(
        nl: "Tot en met deze dag kunnen nog declaraties binnenkomen.", en: "Claims can come in through this day.")
    case .step(_, let target, _):
      wording.say(
        nl: "Moet uiterlijk dan gedaan zijn. Anders kan de overstap per \(wording.date(target)) niet doorgaan.",
        en: "Must be done by then. Otherwise the transition per \(wording.date(target)) cannot go ahead.")
    }
  }

  private func citation(_ source: Source) -> String {
    let title = documents[source.document]?.title ?? source.document
    let lines = source.linesText.map { wording.say(nl: ", regel \($0)", en: ", lines \($0)") } ?? ""
    return "\(title)\(lines)" + (source.quote.map { ": “\($0)”" } ?? "")
  }

  /// The last day on which something that the deadline rests on became known.
  ///
  /// It stands in for the revision of the event: it moves when a fact does, and not when the file is written again.
  private func lastRevision(of deadline: Deadline, contract: Contract?) -> CivilDate {
    var days = deadline.sources.compactMap { documents[$0.document]?.knownFrom }
    days += contract?.history.map(\.known) ?? []
    return days.filter { $0 <= snapshot.asOf }.max() ?? CivilDate.epoch
  }
}

extension CivilDate {
  /// 1970-01-01, for what was always known.
  fileprivate static let epoch = CivilDate(dayNumber: 0)
}
