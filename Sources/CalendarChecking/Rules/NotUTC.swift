import Words

extension CalendarRule {
  /// A time that must be in UTC and is not.
  static let notUTC = CalendarRule(
    "not-utc", .defect, "RFC 5545 §3.8.2.1, §3.8.7",
    clients: [],
    help: BilingualText(
      nl: "schrijf de tijd in UTC, zoals 20260301T090000Z", en: "write the time in UTC, such as 20260301T090000Z"),
    bad: .event("DTSTAMP:20260101T000000"),
    good: .event("DTSTAMP:20260101T000000Z"),
    .value([.dateTime]) { property, value, findings in
      guard let name = property.name, name.rules.isUTC || name == .trigger,
        case .time(let time) = CalendarTime.read(property.line.bytes[value]), !time.isUTC
      else { return }
      findings.report(
        at: property.valueOffset, nl: "\(name) moet een tijd in UTC zijn, met een Z aan het eind.",
        en: "\(name) must be a time in UTC, with a Z at its end.")
    },
    .component(.freeBusy) { component, findings in
      for property in [component[.start], component[.end]] {
        guard let property, let name = property.name, let clock = Clock(property), clock != .utc else { continue }
        findings.report(
          at: property.valueOffset, nl: "\(name) van VFREEBUSY moet een tijd in UTC zijn, met een Z aan het eind.",
          en: "\(name) of VFREEBUSY must be a time in UTC, with a Z at its end.")
      }
    })
}
