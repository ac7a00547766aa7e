import Words

extension CalendarRule {
  /// An event with a time of day.
  static let notAllDay = CalendarRule(
    "not-all-day", .remark, practice,
    clients: [
      BilingualText(
        nl: "planners: lezen het tijdstip als uiterste tijd", en: "planners: read the time as the latest time")
    ],
    help: BilingualText(
      nl: "schrijf een uiterste dag als DTSTART;VALUE=DATE", en: "write a last day as DTSTART;VALUE=DATE"),
    bad: .event("DTSTART:20260302T090000Z", "DTEND:20260302T100000Z", without: "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS"),
    good: .event("DTSTART;VALUE=DATE:20260302", "DTEND;VALUE=DATE:20260303"),
    .component(.event) { event, findings in
      guard let start = event[.start], CalendarTime.of(start)?.isDate == false else { return }
      findings.report(
        at: start.line.start, nl: "De gebeurtenis heeft een tijdstip.", en: "The event has a time of day.")
    })
}
