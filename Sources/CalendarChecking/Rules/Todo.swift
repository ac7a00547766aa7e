import Words

extension CalendarRule {
  /// A to-do.
  static let todo = CalendarRule(
    "todo", .remark, "RFC 5545 §3.6.2",
    clients: [
      BilingualText(
        nl: "Outlook, Google, Apple, abonnementen van Nextcloud: laten taken weg",
        en: "Outlook, Google, Apple, subscriptions of Nextcloud: drop to-dos")
    ],
    help: BilingualText(
      nl: "schrijf een uiterste dag als VEVENT van een hele dag", en: "write a last day as an all-day VEVENT"),
    bad: .beside("BEGIN:VTODO", "UID:1", "DTSTAMP:20260101T000000Z", "END:VTODO"),
    good: .beside("BEGIN:VJOURNAL", "UID:1", "DTSTAMP:20260101T000000Z", "END:VJOURNAL"),
    .opening { component, findings in
      guard component.kind == .todo else { return }
      findings.report(at: component.start, nl: "Dit is een taak (VTODO).", en: "This is a to-do (VTODO).")
    })
}
