import Words

extension CalendarRule {
  /// A VALUE that the property cannot have.
  static let valueTypeNotAllowed = CalendarRule(
    "value-type-not-allowed", .defect, "RFC 5545 §3.2.20, §3.8",
    clients: [
      BilingualText(
        nl: "vobject: weigert het bestand, bij DTSTAMP, CREATED en TRIGGER",
        en: "vobject: refuses the file, with DTSTAMP, CREATED and TRIGGER")
    ],
    help: BilingualText(
      nl: "laat VALUE weg, en schrijf de waarde zoals de norm haar wil",
      en: "leave VALUE out, and write the value as the standard has it"),
    bad: .event("DTSTAMP;VALUE=DATE:20260101"),
    good: .event("DTSTAMP:20260101T000000Z"),
    .property(Set(PropertyName.allCases)) { property, findings in
      guard let name = property.name, let value = property.parameter("VALUE")?.values.first, property.type == nil else {
        return
      }
      let written = property.uppercased(value.prefix(40))
      if written.hasPrefix("X-") { return }
      let types = name.rules.types.filter { $0 != .own }.map(\.name).joined(separator: ", ")
      findings.report(
        at: property.offset(of: value.lowerBound), nl: "\(name) kan geen \(written) zijn, wel: \(types).",
        en: "\(name) cannot be \(written), but: \(types).")
    })
}
