import Words

extension CalendarRule {
  /// A component without DTSTAMP.
  static let missingDTSTAMP = CalendarRule(
    "missing-dtstamp", .defect, "RFC 5545 §3.8.7.2",
    clients: [
      BilingualText(nl: "Google: neemt het bestand niet aan", en: "Google: does not take the file"),
      BilingualText(nl: "vobject: keurt het af", en: "vobject: rejects it"),
    ],
    help: BilingualText(
      nl: "geef elk onderdeel een DTSTAMP, de tijd van de laatste wijziging",
      en: "give each component a DTSTAMP, the time of its last revision"),
    bad: .event(without: "DTSTAMP"),
    good: .event("DTSTAMP:20260101T000000Z"),
    .missing(.stamp, in: [.event, .todo, .journal, .freeBusy, .availability, .available]))
}
