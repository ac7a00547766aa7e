import CivilDates
import Deadlines
import ICalendar
import Register
import SystemInterface
import Wording
import Words

/// Puts a ledger that is missing together again from the calendars that it stood beside.
///
/// Everything that a ledger holds can be read from an event: its UID says whether it is the one that its text names.
struct RebuiltLedger {
  /// The name spaces in which the events can be, the likeliest first.
  let namespaces: [EventID]
  let settings: Settings

  /// What stands in the calendars of this program in a folder; nil if there is none with events.
  ///
  /// - Throws: ``CalendarExportError`` if one of them holds events of which it cannot be told what they are of.
  func ledger(in folder: String) throws -> Ledger? {
    var found: [EventName: LedgerEntry] = [:]
    var namespace: EventID?
    var calendars: Set<String> = []
    guard try fileStatus(at: folder) != nil else { return nil }
    for name in try SystemInterface.names(in: folder) where name.hasSuffix(".ics") && !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      for event in try WrittenEvent.events(inCalendarAt: path) {
        let possible = namespace.map { [$0] } ?? namespaces
        guard let space = possible.first(where: { entry(of: event, in: $0) != nil }),
          let entry = entry(of: event, in: space)
        else {
          // A reminder by a rule that holds no more is of no deadline that one could be told of again.
          if event.value("RELATED-TO") != nil { continue }
          throw CalendarExportError.lostLedger(path: path)
        }
        namespace = space
        calendars.insert(name)
        if found[entry.name].map({ $0.sequence <= entry.sequence }) ?? true { found[entry.name] = entry }
      }
    }
    return namespace.map { Ledger(rebuilt: Array(found.values), calendars: calendars, namespace: $0) }
  }

  /// The entry of an event, if its UID is that of the deadline that its text names.
  private func entry(of event: WrittenEvent, in namespace: EventID) -> LedgerEntry? {
    guard let uid = event.value("UID"), let day = event.day, let revised = event.revised, day <= CalendarEvent.lastDay,
      let sequence = event.value("SEQUENCE").flatMap({ Int($0) }), let text = event.text("DESCRIPTION"),
      let deadline = deadline(namedIn: text), (0...LedgerEntry.maximumSequence).contains(sequence)
    else { return nil }
    let names = event.value("RELATED-TO") == nil ? [EventName(deadline)] : reminders(of: deadline)
    guard let name = names.first(where: { EventID($0.text, within: namespace).description == uid }) else { return nil }
    let (state, title) = stateAndTitle(event.text("SUMMARY") ?? "-")
    // The first category is the kind, behind that of a reminder; the others are the audiences.
    let categories = event.value("CATEGORIES")?.utf8.split(separator: 0x2C).map { String(Substring($0)) } ?? []
    return LedgerEntry(
      name: name, state: state, since: revised, sequence: sequence, revised: revised, day: day, movedFrom: nil,
      fingerprint: event.fingerprint.description,
      audiences: categories.dropFirst(name.isReminder ? 2 : 1).map { TextValue.category($0).text },
      title: TextValue.line(title).text)
  }

  /// The deadline that the last line of a text names.
  private func deadline(namedIn text: String) -> DeadlineID? {
    guard let line = text.split(separator: "\n").last else { return nil }
    for wording in Language.allCases.map({ Wording($0) }) where line.hasPrefix(wording.referenceLabel + " ") {
      let name = line.dropFirst(wording.referenceLabel.count + 1)
      return DeadlineID(
        String(name.hasSuffix(".") ? name.dropLast() : name).split(separator: "#").first.map(String.init) ?? "")
    }
    return nil
  }

  /// The reminders that there can be of a deadline.
  private func reminders(of deadline: DeadlineID) -> [EventName] {
    let usual = deadline.kind.usualLeads + [Period(years: 1), Period(days: 56), Period(days: 14)]
    // What was usual before.
    let former = [Period(days: 60), Period(days: 365)]
    return ((settings.alarms[deadline.kind.rawValue] ?? []) + usual + former).filter { !$0.isZero }.map {
      EventName(deadline, lead: $0)
    }
  }

  /// How an event stands, by the mark in front of its title, and the title behind it.
  private func stateAndTitle(_ summary: String) -> (LedgerEntry.State, title: String) {
    for wording in Language.allCases.map({ Wording($0) }) {
      for state in LedgerEntry.State.allCases {
        guard let mark = wording.mark(of: state), summary.hasPrefix(mark + ": ") else { continue }
        return (state, String(summary.dropFirst(mark.count + 2)))
      }
    }
    return (.current, summary)
  }
}
