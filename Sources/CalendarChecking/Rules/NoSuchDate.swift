import Words

extension CalendarRule {
  /// A day or time that does not exist.
  static let noSuchDate = CalendarRule(
    "no-such-date", .defect, "RFC 5545 §3.3.4, §3.3.5",
    clients: [
      BilingualText(nl: "khal: loopt vast", en: "khal: crashes"),
      .refuse("vobject", "ics.py", "Home Assistant", "Radicale"),
      BilingualText(nl: "Thunderbird: maakt van 30 februari 2 maart", en: "Thunderbird: makes 2 March of 30 February"),
    ],
    help: BilingualText(nl: "schrijf een dag die bestaat", en: "write a day that exists"),
    bad: .event("DTSTART;VALUE=DATE:20260230"),
    good: .event("DTSTART;VALUE=DATE:20260228", "DTEND;VALUE=DATE:20260301"),
    .value([.date, .dateTime]) { property, value, findings in
      guard case .nonexistent = CalendarTime.read(property.line.bytes[value]) else { return }
      let text = property.text(of: value)
      findings.report(
        at: property.offset(of: value.lowerBound), nl: "'\(text)' bestaat niet op de kalender of de klok.",
        en: "'\(text)' is on no calendar or clock.")
    })
}
