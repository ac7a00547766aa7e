import Words

extension CalendarRule {
  /// DTEND and DURATION at once.
  static let endAndDuration = CalendarRule(
    "end-and-duration", .defect, "RFC 5545 §3.6.1",
    clients: [
      .refuse("ics.py", "Home Assistant"),
      .skip("calcurse"),
    ],
    help: BilingualText(nl: "laat DURATION weg", en: "leave DURATION out"),
    bad: .event("DTEND;VALUE=DATE:20260302", "DURATION:P1D"),
    good: .event("DTEND;VALUE=DATE:20260302"),
    .component([.event, .todo, .availability, .available]) { component, findings in
      guard let duration = component[.duration], let end = component.end?.name else { return }
      findings.report(
        at: duration.line.start, nl: "\(end) en DURATION staan er allebei.", en: "\(end) and DURATION are both there.")
    })
}
