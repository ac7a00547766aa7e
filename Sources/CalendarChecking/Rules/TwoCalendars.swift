import Words

extension CalendarRule {
  /// A second calendar in one file.
  static let twoCalendars = CalendarRule(
    "two-calendars", .defect, practice,
    clients: [
      .refuse("python icalendar", "ics.py", "Home Assistant", "khal"),
      BilingualText(nl: "andere: lezen soms alleen de eerste", en: "others: sometimes read the first only"),
    ],
    help: BilingualText(
      nl: "zet alle gebeurtenissen in een agenda, of maak twee bestanden",
      en: "put all events into one calendar, or make two files"),
    bad: .file(
      CalendarExample.calendar().bytes + CalendarExample.event("UID:2").bytes, lines: "END:VCALENDAR", "BEGIN:VCALENDAR"
    ),
    good: .file(CalendarExample.calendar().bytes, lines: "END:VCALENDAR"),
    .opening { component, findings in
      guard component.kind == .calendar, component.ordinal == 2 else { return }
      findings.report(
        at: component.start, nl: "Hier begint een tweede agenda in hetzelfde bestand.",
        en: "A second calendar starts here in the same file.")
    })
}
