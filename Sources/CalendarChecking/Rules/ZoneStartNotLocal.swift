import Words

extension CalendarRule {
  /// The start of a time zone's rule in UTC, in a zone, or without a time.
  static let zoneStartNotLocal = CalendarRule(
    "timezone-start-not-local", .defect, "RFC 5545 §3.6.5",
    clients: [
      .refuse("Home Assistant")
    ],
    help: BilingualText(
      nl: "schrijf de tijd die de klok er wees, zoals DTSTART:19700329T020000",
      en: "write the time that the clock showed there, such as DTSTART:19700329T020000"),
    bad: .summerTime("DTSTART:19700329T010000Z"),
    good: .summerTime("DTSTART:19700329T020000"),
    .component([.standard, .daylight]) { observance, findings in
      guard let start = observance[.start], let clock = Clock(start), clock != .floating else { return }
      findings.report(
        at: start.valueOffset,
        nl: "Het begin van \(observance.name) is een plaatselijke tijd, zonder Z en zonder TZID.",
        en: "The start of \(observance.name) is a local time, without Z and without TZID.")
    })
}
