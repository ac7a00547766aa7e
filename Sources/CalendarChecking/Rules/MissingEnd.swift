import Words

extension CalendarRule {
  /// An all-day event without an end.
  static let missingEnd = CalendarRule(
    "missing-end", .remark, "RFC 5545 §3.6.1",
    clients: [],
    help: BilingualText(
      nl: "schrijf DTEND;VALUE=DATE met de dag erna, zodat niemand hoeft te raden",
      en: "write DTEND;VALUE=DATE with the day after, so that nobody has to guess"),
    bad: .event(without: "DTEND"),
    good: .event("DTEND;VALUE=DATE:20260302"),
    .component(.event) { event, findings in
      guard let start = event[.start], CalendarTime.of(start)?.isDate == true, event[.end] == nil,
        event[.duration] == nil
      else { return }
      findings.report(
        at: start.line.start, nl: "Het einde (DTEND, de dag erna) ontbreekt.",
        en: "The end (DTEND, the day after) is missing.")
    })
}
