import Words

extension CalendarRule {
  /// A TZID that no VTIMEZONE defines.
  static let missingTimeZone = CalendarRule(
    "missing-timezone", .defect, "RFC 5545 §3.2.19",
    clients: [
      BilingualText(
        nl: "Home Assistant: weigert het bestand, bij een naam van Windows",
        en: "Home Assistant: refuses the file, with a name of Windows"),
      BilingualText(nl: "andere: nemen de eigen tijdzone of UTC", en: "others: take the zone of their own, or UTC"),
    ],
    help: BilingualText(
      nl: "zet een VTIMEZONE met deze TZID in de agenda; een dag zonder tijd heeft er geen nodig",
      en: "put a VTIMEZONE with this TZID into the calendar; a day without a time needs none"),
    bad: .timedEvent("DTSTART;TZID=Europe/Brussels:20260302T090000", "DTEND:20260302T100000Z"),
    good: .timedEvent("DTSTART;TZID=Europe/Amsterdam:20260302T090000", "DTEND:20260302T100000Z"),
    .file { file, findings in
      // A name that starts with a slash is known everywhere.
      for (zone, offset) in file.usedZones
      where file.hasCalendar && !file.definedZones.contains(zone) && zone.first != 0x2F {
        let name = String(decoding: zone, as: UTF8.self)
        findings.report(
          at: offset, nl: "De tijdzone '\(name)' wordt gebruikt, maar geen VTIMEZONE zegt wat zij is.",
          en: "The time zone '\(name)' is used, but no VTIMEZONE says what it is.")
      }
    })
}
