import Words

extension CalendarRule {
  /// An organizer or an attendee.
  static let namesPeople = CalendarRule(
    "names-people", .remark, "RFC 5545 §3.8.4.1",
    clients: [
      BilingualText(
        nl: "agenda's lekken: wie het adres kent, leest de naam",
        en: "calendars leak: whoever knows the address reads the name"),
      BilingualText(
        nl: "Outlook: behandelt de gebeurtenis als een vergadering", en: "Outlook: treats the event as a meeting"),
    ],
    help: BilingualText(
      nl: "laat ORGANIZER en ATTENDEE weg, en noem een afdeling in DESCRIPTION",
      en: "leave ORGANIZER and ATTENDEE out, and name a department in DESCRIPTION"),
    bad: .event("ATTENDEE;CN=Inkoop:mailto:inkoop@voorbeeld.nl"),
    good: .event("CONTACT:Afdeling Inkoop"),
    .property([.attendee, .organizer]) { property, findings in
      guard let name = property.name, property.component == .event || property.component == .todo, !property.isBlank
      else {
        return
      }
      findings.report(at: property.line.start, nl: "\(name) noemt een persoon.", en: "\(name) names a person.")
    })
}
