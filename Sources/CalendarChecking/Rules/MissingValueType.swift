import Words

extension CalendarRule {
  /// A property that must say of which type its value is, and does not.
  static let missingValueType = CalendarRule(
    "missing-value-type", .defect, "RFC 7986 §5.10, §5.11",
    clients: [],
    help: BilingualText(
      nl: "schrijf VALUE=URI, of VALUE=BINARY;ENCODING=BASE64 bij een plaatje in het bestand zelf",
      en: "write VALUE=URI, or VALUE=BINARY;ENCODING=BASE64 with a picture in the file itself"),
    bad: .event("IMAGE:https://voorbeeld.nl/plaat.png"),
    good: .event("IMAGE;VALUE=URI:https://voorbeeld.nl/plaat.png"),
    .property([.image, .conference]) { property, findings in
      guard let name = property.name, property.parameter("VALUE") == nil else { return }
      findings.report(
        at: property.line.start, nl: "\(name) moet VALUE=URI dragen.", en: "\(name) must carry VALUE=URI.")
    })
}
