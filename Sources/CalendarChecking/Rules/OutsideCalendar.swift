import Words

extension CalendarRule {
  /// Something before, between or after the calendars.
  static let outsideCalendar = CalendarRule(
    "outside-calendar", .defect, "RFC 5545 §3.4",
    clients: [
      .refuse("python icalendar", "vobject", "ics.py", "Home Assistant", "khal"),
      BilingualText(nl: "calcurse: verliest alles wat erna komt", en: "calcurse: loses everything after it"),
    ],
    help: BilingualText(
      nl: "haal weg wat voor BEGIN:VCALENDAR en na END:VCALENDAR staat",
      en: "take out what stands before BEGIN:VCALENDAR and after END:VCALENDAR"),
    bad: .file(
      Array("HTTP/1.1 200 OK\r\n".utf8) + CalendarExample.calendar().bytes, lines: "HTTP/1.1 200 OK", "BEGIN:VCALENDAR"),
    good: .file(CalendarExample.calendar().bytes, lines: "BEGIN:VCALENDAR"),
    .stumble { stumble, offset, findings in
      guard case .outside = stumble else { return }
      findings.report(
        at: offset, nl: "Dit staat buiten de agenda, die van BEGIN:VCALENDAR tot END:VCALENDAR loopt.",
        en: "This stands outside the calendar, which runs from BEGIN:VCALENDAR to END:VCALENDAR.")
    })
}
