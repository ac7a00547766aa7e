import Words

extension CalendarRule {
  /// A length in hours of something that starts on a day without a time.
  static let durationNotInDays = CalendarRule(
    "duration-not-in-days", .defect, "RFC 5545 §3.8.2.5",
    clients: [.refuse("Home Assistant"), .skip("calcurse")],
    help: BilingualText(
      nl: "schrijf de duur in dagen of weken, zoals P1D, of geef DTSTART een tijd",
      en: "write the duration in days or weeks, such as P1D, or give DTSTART a time"),
    bad: .event("DTSTART;VALUE=DATE:20260301", "DURATION:PT36H", without: "DTEND"),
    good: .event("DTSTART;VALUE=DATE:20260301", "DURATION:P1D", without: "DTEND"),
    .component([.event, .todo]) { component, findings in
      guard let duration = component[.duration], Clock(component[.start]) == .day,
        CalendarDuration.seconds(duration.valueBytes) != nil, duration.valueBytes.contains(0x54)
      else { return }
      findings.report(
        at: duration.valueOffset, nl: "DTSTART is een dag zonder tijd, en de duur telt uren.",
        en: "DTSTART is a day without a time, and the duration counts hours.")
    })
}
