import Words

extension CalendarRule {
  /// A VTIMEZONE that lacks what it needs.
  static let incompleteTimeZone = CalendarRule(
    "incomplete-timezone", .defect, "RFC 5545 §3.6.5",
    clients: [
      .refuse("vobject", "ics.py", "Home Assistant"),
      BilingualText(nl: "Thunderbird: nul gebeurtenissen", en: "Thunderbird: no events"),
      BilingualText(nl: "Radicale: weigert het (400)", en: "Radicale: refuses it (400)"),
    ],
    help: BilingualText(
      nl: "neem de VTIMEZONE over van een programma dat hem goed schrijft; een dag zonder tijd heeft er geen nodig",
      en: "take the VTIMEZONE over from a program that writes it well; a day without a time needs none"),
    bad: .summerTime(without: "TZOFFSETTO"),
    good: .summerTime("TZOFFSETTO:+0200"),
    .missing(.zoneID, in: [.timeZone]),
    .component(.timeZone) { zone, findings in
      if !zone.parts.isDisjoint(with: [.standard, .daylight]) { return }
      findings.report(
        at: zone.start, nl: "VTIMEZONE zegt niet welke tijd er geldt: geen STANDARD en geen DAYLIGHT.",
        en: "VTIMEZONE does not say which time holds: no STANDARD and no DAYLIGHT.")
    },
    .missing(.start, in: [.standard, .daylight]),
    .missing(.zoneOffsetFrom, in: [.standard, .daylight]),
    .missing(.zoneOffsetTo, in: [.standard, .daylight]))
}
