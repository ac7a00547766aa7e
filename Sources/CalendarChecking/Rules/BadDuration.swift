import Words

extension CalendarRule {
  /// A duration that is none.
  static let badDuration = CalendarRule(
    "bad-duration", .defect, "RFC 5545 §3.3.6",
    clients: [
      .refuse("Home Assistant"),
      BilingualText(
        nl: "vobject, ics.py, python icalendar: ook, bij een TRIGGER",
        en: "vobject, ics.py, python icalendar: as well, in a TRIGGER"),
      BilingualText(
        nl: "libical (GNOME, KDE): maakt er stil PT0S van", en: "libical (GNOME, KDE): silently makes PT0S of it"),
      .skip("calcurse"),
    ],
    help: BilingualText(
      nl:
        "dagen en weken staan voor de T, uren en minuten erachter: P1D, PT12H, P1DT12H; maanden en jaren bestaan hier niet",
      en:
        "days and weeks stand before the T, hours and minutes behind it: P1D, PT12H, P1DT12H; there are no months and years here"
    ),
    bad: .event("DURATION:P1M", without: "DTEND"),
    good: .event("DURATION:P1D", without: "DTEND"),
    .value([.duration]) { property, value, findings in
      if property.name == .refreshInterval || property.name == .publishedTTL { return }
      let seconds = CalendarDuration.seconds(property.line.bytes[value])
      if seconds == nil {
        let text = property.text(of: value.prefix(40))
        findings.report(
          at: property.valueOffset, nl: "'\(text)' is geen duur; die ziet eruit als PT12H, P1D of -P13DT15H.",
          en: "'\(text)' is no duration; one looks like PT12H, P1D or -P13DT15H.")
      } else if let seconds, seconds < 0, property.name == .duration {
        findings.report(
          at: property.valueOffset, nl: "Deze duur is negatief.", en: "This duration is negative.")
      }
    })
}
