import Words

extension CalendarRule {
  /// A distance from UTC that is none, such as `+02:00`.
  static let badOffset = CalendarRule(
    "bad-utc-offset", .defect, "RFC 5545 §3.3.14",
    clients: [
      .refuse("python icalendar", "vobject", "ics.py", "Home Assistant"),
      BilingualText(nl: "Thunderbird: nul gebeurtenissen", en: "Thunderbird: no events"),
      BilingualText(nl: "Radicale: weigert het (400)", en: "Radicale: refuses it (400)"),
    ],
    help: BilingualText(
      nl: "schrijf een teken, twee cijfers voor de uren en twee voor de minuten: +0200",
      en: "write a sign, two digits for the hours and two for the minutes: +0200"),
    bad: .summerTime("TZOFFSETTO:+02:00"),
    good: .summerTime("TZOFFSETTO:+0200"),
    .value([.utcOffset]) { property, value, findings in
      let bytes = property.line.bytes[value]
      let digits = bytes.dropFirst().compactMap(ASCII.digit)
      if let sign = bytes.first, sign == ASCII.hyphen || sign == 0x2B, digits.count == bytes.count - 1,
        digits.count == 4 || digits.count == 6
      {
        let parts = stride(from: 0, to: digits.count, by: 2).map { digits[$0] * 10 + digits[$0 + 1] }
        let isMinusNothing = sign == ASCII.hyphen && parts.allSatisfy { $0 == 0 }
        if parts[0] < 24, parts[1] < 60, parts.last ?? 0 < 60, !isMinusNothing { return }
      }
      let text = property.text(of: value.prefix(40))
      findings.report(
        at: property.valueOffset, nl: "'\(text)' is geen afstand tot UTC; die ziet eruit als +0100 of -0530.",
        en: "'\(text)' is no distance from UTC; one looks like +0100 or -0530.")
    })
}
