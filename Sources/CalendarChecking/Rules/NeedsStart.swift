import Words

extension CalendarRule {
  /// A duration or a recurrence rule without a start to count from.
  static let needsStart = CalendarRule(
    "needs-dtstart", .defect, "RFC 5545 §3.6.2, §3.8.2.4",
    clients: [
      BilingualText(
        nl: "Home Assistant: weigert het bestand, bij een DURATION",
        en: "Home Assistant: refuses the file, with a DURATION")
    ],
    help: BilingualText(nl: "geef het onderdeel een DTSTART", en: "give the component a DTSTART"),
    bad: .todo("RRULE:FREQ=YEARLY"),
    good: .todo("DTSTART;VALUE=DATE:20260301", "RRULE:FREQ=YEARLY"),
    .component([.todo, .journal, .availability, .available]) { component, findings in
      let due: Set<PropertyName> = component.kind == .todo ? [] : [.end]
      guard component[.start] == nil,
        let property = component.properties.first(where: { property in
          property.name.map { due.union([.recurrenceRule, .recurrenceDates, .duration]).contains($0) } ?? false
        }), let name = property.name
      else { return }
      findings.report(
        at: property.line.start, nl: "\(name) kan niet zonder DTSTART.", en: "\(name) cannot stand without DTSTART.")
    })
}
