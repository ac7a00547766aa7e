import Words

extension CalendarRule {
  /// A start in a zone beside an end in none, or the other way around.
  static let zonesDiffer = CalendarRule(
    "zones-differ", .defect, "RFC 5545 §3.8.2.2, §3.8.2.3",
    clients: [
      .refuse("Home Assistant")
    ],
    help: BilingualText(nl: "geef beide dezelfde TZID, of geen van beide", en: "give both the same TZID, or neither"),
    bad: .timedEvent("DTSTART;TZID=Europe/Amsterdam:20260302T090000", "DTEND:20260302T100000"),
    good: .timedEvent("DTSTART;TZID=Europe/Amsterdam:20260302T090000", "DTEND:20260302T090000Z"),
    .component([.event, .todo, .availability, .available]) { component, findings in
      guard let start = Clock(component[.start]), let end = component.end, let name = end.name, let clock = Clock(end),
        start != .day, clock != .day, start.isFixed != clock.isFixed
      else { return }
      findings.report(
        at: end.valueOffset,
        nl: start.isFixed
          ? "DTSTART heeft een tijdzone en \(name) niet." : "\(name) heeft een tijdzone en DTSTART niet.",
        en: start.isFixed
          ? "DTSTART has a time zone and \(name) has none." : "\(name) has a time zone and DTSTART has none.")
    })
}
