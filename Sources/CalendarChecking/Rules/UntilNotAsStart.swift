import Words

extension CalendarRule {
  /// An UNTIL in local time where it must be in UTC, or the other way around.
  static let untilNotAsStart = CalendarRule(
    "until-not-as-start", .defect, "RFC 5545 §3.3.10",
    clients: [
      BilingualText(
        nl: "Home Assistant: weigert het bestand, bij UNTIL in UTC naast een tijd zonder zone",
        en: "Home Assistant: refuses the file, with UNTIL in UTC beside a time without a zone")
    ],
    help: BilingualText(
      nl: "schrijf UNTIL in UTC als DTSTART een tijdzone heeft of in UTC is, en anders zonder Z",
      en: "write UNTIL in UTC if DTSTART has a zone or is in UTC, and without Z if not"),
    bad: .timedEvent(
      "DTSTART;TZID=Europe/Amsterdam:20260302T090000", "RRULE:FREQ=DAILY;UNTIL=20260310T090000",
      "DTEND:20260302T100000Z"),
    good: .timedEvent(
      "DTSTART;TZID=Europe/Amsterdam:20260302T090000", "RRULE:FREQ=DAILY;UNTIL=20260310T080000Z",
      "DTEND:20260302T100000Z"),
    .component([.event, .todo, .journal, .available, .standard, .daylight]) { component, findings in
      guard let until = component.until, let start = Clock(component[.start]) else { return }
      let isObservance = component.kind == .standard || component.kind == .daylight
      let isFixed = isObservance || start.isFixed
      if isObservance ? until.time.isUTC : until.time.isDate || start == .day || until.time.isUTC == isFixed { return }
      findings.report(
        at: until.property.valueOffset,
        nl: isFixed
          ? "UNTIL moet hier in UTC zijn, met een Z." : "UNTIL kan hier niet in UTC zijn: DTSTART is dat ook niet.",
        en: isFixed ? "UNTIL must be in UTC here, with a Z." : "UNTIL cannot be in UTC here, since DTSTART is not.")
    })
}
