import Words

extension CalendarRule {
  /// An all-day event that keeps the day busy.
  static let busyAllDay = CalendarRule(
    "busy-all-day", .remark, "RFC 5545 §3.8.2.7",
    clients: [
      BilingualText(
        nl: "Outlook: houdt zonder X-MICROSOFT-CDO-BUSYSTATUS:FREE de hele dag bezet",
        en: "Outlook: keeps the whole day busy without X-MICROSOFT-CDO-BUSYSTATUS:FREE"),
      BilingualText(nl: "andere: zonder TRANSP:TRANSPARENT", en: "others: without TRANSP:TRANSPARENT"),
    ],
    help: BilingualText(nl: "schrijf beide", en: "write both"),
    bad: .event("TRANSP:OPAQUE"),
    good: .event("TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"),
    .component(.event) { event, findings in
      guard CalendarTime.of(event[.start])?.isDate == true else { return }
      let missing = [(PropertyName.transparency, "TRANSPARENT"), (.busyStatus, "FREE")]
        .filter { event.word($0.0) != $0.1 }.map { "\($0.0):\($0.1)" }
      if missing.isEmpty { return }
      findings.report(
        at: event.start, nl: "De dag telt als bezet: geen \(missing.joined(separator: " en geen ")).",
        en: "The day counts as busy: no \(missing.joined(separator: ", no ")).")
    })
}
