import Words

extension CalendarRule {
  /// A TZID on a date or on a time in UTC.
  static let badTimeZone = CalendarRule(
    "bad-tzid", .defect, "RFC 5545 §3.2.19",
    clients: [],
    help: BilingualText(nl: "laat TZID of de Z weg", en: "leave TZID or the Z out"),
    bad: .event("DTSTART;VALUE=DATE;TZID=/Europe/Amsterdam:20260301"),
    good: .event("DTSTART;VALUE=DATE:20260301"),
    .property(Set(PropertyName.allCases)) { property, findings in
      guard let zone = property.parameter("TZID")?.values.first, property.type == .date || property.type == .dateTime,
        let time = CalendarTime.first(of: property), time.isUTC || time.isDate
      else { return }
      findings.report(
        at: property.offset(of: zone.lowerBound),
        nl: time.isDate
          ? "Een datum zonder tijd heeft geen tijdzone." : "De tijd is in UTC (Z) en heeft toch een tijdzone.",
        en: time.isDate ? "A date without a time has no time zone." : "The time is in UTC (Z) and has a zone as well.")
    })
}
