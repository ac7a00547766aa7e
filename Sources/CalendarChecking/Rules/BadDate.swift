import Words

extension CalendarRule {
  /// A date or time that is written in another form.
  static let badDate = CalendarRule(
    "bad-date", .defect, "RFC 5545 §3.3.4, §3.3.5",
    clients: [
      .refuse("Home Assistant", "vobject"),
      .skip("calcurse", "khal"),
    ],
    help: BilingualText(
      nl: "schrijf een dag als DTSTART;VALUE=DATE:20260301", en: "write a day as DTSTART;VALUE=DATE:20260301"),
    bad: .event("DTSTART;VALUE=DATE:2026-03-01"),
    good: .event("DTSTART;VALUE=DATE:20260301"),
    .value([.date, .dateTime]) { property, value, findings in
      guard case .malformed = CalendarTime.read(property.line.bytes[value]) else { return }
      let text = property.text(of: value.prefix(40))
      findings.report(
        at: property.offset(of: value.lowerBound),
        nl: "'\(text)' is geen datum of tijd; die ziet eruit als 20260301, 20260301T090000 of 20260301T090000Z.",
        en: "'\(text)' is no date or time; one looks like 20260301, 20260301T090000 or 20260301T090000Z.")
    })
}
