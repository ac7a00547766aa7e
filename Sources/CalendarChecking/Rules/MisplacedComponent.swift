import Words

extension CalendarRule {
  /// A component where it cannot stand.
  static let misplacedComponent = CalendarRule(
    "misplaced-component", .defect, "RFC 5545 §3.6",
    clients: [
      BilingualText(nl: "calcurse, khal: verliezen de gebeurtenis", en: "calcurse, khal: lose the event")
    ],
    help: BilingualText(
      nl: "zet gebeurtenissen rechtstreeks in de agenda, en herinneringen in hun gebeurtenis",
      en: "put events straight into the calendar, and alarms into their event"),
    bad: .beside("BEGIN:VALARM", "ACTION:AUDIO", "TRIGGER:-PT15H", "END:VALARM"),
    good: .event("BEGIN:VALARM", "ACTION:AUDIO", "TRIGGER:-PT15H", "END:VALARM"),
    .opening { component, findings in
      guard let parent = component.around.last, let parents = component.kind?.parents,
        let kind = ComponentKind(uppercased: parent), !parents.contains(kind)
      else { return }
      findings.report(
        at: component.start, nl: "\(component.name) kan niet in \(parent) staan.",
        en: "\(component.name) cannot stand inside \(parent).")
    })
}
