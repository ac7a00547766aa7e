import Words

extension CalendarRule {
  /// A calendar of another version than 2.0.
  static let badVersion = CalendarRule(
    "bad-version", .defect, "RFC 5545 §3.7.4",
    clients: [],
    help: BilingualText(nl: "exporteer als iCalendar, VERSION:2.0", en: "export as iCalendar, VERSION:2.0"),
    bad: .calendar("VERSION:1.0"),
    good: .calendar("VERSION:2.0"),
    .property([.version]) { property, findings in
      // The lowest and the highest version that are needed, or one for both (RFC 5545 §3.7.4).
      let versions = property.split(property.value, at: ASCII.semicolon).map { property.text(of: $0) }
      if property.isBlank || versions.count <= 2 && versions.last == "2.0" { return }
      let value = property.text(of: property.value.prefix(64))
      findings.report(
        at: property.valueOffset, nl: "De versie is '\(value)'; alleen 2.0 is iCalendar.",
        en: "The version is '\(value)'; only 2.0 is iCalendar.")
    })
}
