import Words

extension CalendarRule {
  /// An event that does not end after it starts.
  static let endNotAfterStart = CalendarRule(
    "end-not-after-start", .defect, "RFC 5545 §3.8.2.2",
    clients: [
      .skip("calcurse"),
      BilingualText(nl: "GNOME, Thunderbird: tonen nul dagen", en: "GNOME, Thunderbird: show no days"),
    ],
    help: BilingualText(
      nl: "DTEND is de dag na de laatste: bij 1 maart hoort DTEND;VALUE=DATE:20260302",
      en: "DTEND is the day after the last: 1 March goes with DTEND;VALUE=DATE:20260302"),
    bad: .event("DTEND;VALUE=DATE:20260301"),
    good: .event("DTEND;VALUE=DATE:20260302"),
    .component([.event, .freeBusy, .availability, .available]) { event, findings in
      if let duration = event[.duration], event[.end] == nil, CalendarDuration.seconds(duration.valueBytes) == 0 {
        findings.report(at: duration.valueOffset, nl: "De gebeurtenis duurt niet.", en: "The event does not last.")
      }
      guard let end = event[.end], Clock(end) == Clock(event[.start]), let start = CalendarTime.of(event[.start]),
        let time = CalendarTime.of(end), time.position <= start.position
      else { return }
      findings.report(
        at: end.valueOffset,
        nl: time.isDate
          ? "DTEND is de dag na de laatste, en moet dus na DTSTART liggen." : "DTEND ligt niet na DTSTART.",
        en: time.isDate
          ? "DTEND is the day after the last, so it must lie after DTSTART." : "DTEND does not lie after DTSTART.")
    },
    .component(.todo) { todo, findings in
      guard let due = todo[.due], Clock(due) == Clock(todo[.start]), let start = CalendarTime.of(todo[.start]),
        let time = CalendarTime.of(due), time.position <= start.position
      else { return }
      findings.report(at: due.valueOffset, nl: "DUE ligt niet na DTSTART.", en: "DUE does not lie after DTSTART.")
    })
}
