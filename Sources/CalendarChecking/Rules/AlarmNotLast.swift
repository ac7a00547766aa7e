import Words

extension CalendarRule {
  /// A property of the event behind an alarm.
  static let alarmNotLast = CalendarRule(
    "alarm-not-last", .defect, "RFC 5545 §3.6.6",
    clients: [
      BilingualText(
        nl: "Outlook: kan het bestand niet lezen ('not supported calendar message')",
        en: "Outlook: cannot read the file ('not supported calendar message')"),
      BilingualText(
        nl: "Simple Calendar (Android): vindt geen gebeurtenissen", en: "Simple Calendar (Android): finds no events"),
    ],
    help: BilingualText(
      nl: "zet VALARM na de laatste eigenschap van de gebeurtenis",
      en: "put VALARM behind the last property of the event"),
    bad: .event(
      "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Opzegging", "TRIGGER:-PT15H", "END:VALARM", "COLOR:blue"),
    good: .event(
      "COLOR:blue", "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Opzegging", "TRIGGER:-PT15H", "END:VALARM"),
    .property { property, findings in
      guard property.followsAlarm, property.component == .event || property.component == .todo else { return }
      findings.report(
        at: property.line.start, nl: "\(property.writtenName) staat na een herinnering (VALARM).",
        en: "\(property.writtenName) stands behind an alarm (VALARM).")
    })
}
