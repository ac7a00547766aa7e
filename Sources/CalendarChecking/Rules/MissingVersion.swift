import Words

extension CalendarRule {
  /// A calendar without VERSION.
  static let missingVersion = CalendarRule(
    "missing-version", .defect, "RFC 5545 §3.7.4",
    clients: [
      BilingualText(nl: "calcurse: nul gebeurtenissen, zonder melding", en: "calcurse: no events, without a word")
    ],
    help: BilingualText(nl: "zet VERSION:2.0 onder BEGIN:VCALENDAR", en: "put VERSION:2.0 under BEGIN:VCALENDAR"),
    bad: .calendar(without: "VERSION"),
    good: .calendar("VERSION:2.0"),
    .missing(.version, in: [.calendar]))
}
