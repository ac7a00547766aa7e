import Words

extension CalendarRule {
  /// Two VTIMEZONEs with one TZID.
  static let duplicateTimeZone = CalendarRule(
    "duplicate-timezone", .defect, "RFC 5545 §3.6.5",
    clients: [],
    help: BilingualText(nl: "laat er een staan", en: "keep one of them"),
    bad: .zones("Europe/Amsterdam", "Europe/Amsterdam"),
    good: .zones("Europe/Amsterdam", "Europe/Brussels"),
    .component(.timeZone) { zone, findings in
      guard let name = zone[.zoneID], let twin = zone.twin else { return }
      findings.report(
        at: name.line.start, nl: "De tijdzone '\(name.text(of: name.value.prefix(80)))' is al beschreven.",
        en: "The time zone '\(name.text(of: name.value.prefix(80)))' is described already, before line \(twin).")
    })
}
