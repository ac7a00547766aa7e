import Words

extension CalendarRule {
  /// A file of more than 1,000 events.
  static let tooManyEvents = CalendarRule(
    "too-many-events", .defect, practice,
    clients: [
      BilingualText(nl: "Google: neemt het bestand niet aan", en: "Google: does not take the file")
    ],
    help: BilingualText(nl: "verdeel de agenda, bijvoorbeeld per jaar", en: "split the calendar, by year for instance"),
    bad: .events(1001),
    good: .events(1000),
    .opening { component, findings in
      let limit = 1000
      guard component.kind == .event, component.ordinal == limit + 1 else { return }
      findings.report(
        at: component.start, nl: "Dit is gebeurtenis \(limit + 1); meer dan \(limit) nemen niet alle diensten aan.",
        en: "This is event \(limit + 1); not all services take more than \(limit).")
    })
}
