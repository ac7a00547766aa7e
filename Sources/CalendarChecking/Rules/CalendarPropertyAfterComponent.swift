import Words

extension CalendarRule {
  /// A property of the calendar behind a component.
  static let calendarPropertyAfterComponent = CalendarRule(
    "calendar-property-after-component", .defect, "RFC 5545 §3.6",
    clients: [
      BilingualText(nl: "Outlook: negeert de eigenschap", en: "Outlook: ignores the property")
    ],
    help: BilingualText(nl: "zet haar voor het eerste onderdeel", en: "put it before the first component"),
    bad: .beside("COLOR:blue"),
    good: .calendar("COLOR:blue"),
    .property { property, findings in
      guard property.component == .calendar, property.followsPart else { return }
      findings.report(
        at: property.line.start, nl: "\(property.writtenName) hoort voor het eerste onderdeel van de agenda.",
        en: "\(property.writtenName) is due before the first component of the calendar.")
    })
}
