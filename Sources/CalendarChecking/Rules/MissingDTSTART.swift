import Words

extension CalendarRule {
  /// An event without DTSTART.
  static let missingDTSTART = CalendarRule(
    "missing-dtstart", .defect, "RFC 5545 §3.6.1",
    clients: [
      .skip("calcurse", "khal")
    ],
    help: BilingualText(nl: "geef de gebeurtenis een DTSTART;VALUE=DATE", en: "give the event a DTSTART;VALUE=DATE"),
    bad: .event(without: "DTSTART", "DTEND"),
    good: .event("DTSTART;VALUE=DATE:20260301"),
    // An answer to an invitation needs none (RFC 5546 §3.2).
    .missing(.start, in: [.event]) { ["PUBLISH", "REQUEST", "ADD", "COUNTER"].contains($0.method ?? "PUBLISH") })
}
