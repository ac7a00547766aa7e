import Words

extension CalendarRule {
  /// A value that the property cannot have.
  static let badValue = CalendarRule(
    "bad-value", .defect, "RFC 5545 §3.7, §3.8",
    clients: [
      BilingualText(
        nl: "ics.py, Home Assistant: weigeren het bestand bij GEO; Home Assistant ook bij PRIORITY",
        en: "ics.py, Home Assistant: refuse the file for GEO; Home Assistant for PRIORITY too")
    ],
    help: BilingualText(
      nl: "schrijf een van de toegestane waarden, of laat de eigenschap weg",
      en: "write one of the allowed values, or leave the property out"),
    bad: .event("PRIORITY:10"),
    good: .event("PRIORITY:9"),
    .property(Set(PropertyName.allCases.filter { !$0.rules.words.isEmpty })) { property, findings in
      guard let name = property.name, !property.isBlank, property.parameter("VALUE") == nil || property.type == .text
      else {
        return
      }
      let value = property.uppercased(property.value.prefix(64))
      let isClosed = [.transparency, .calendarScale, .color].contains(name)
      if name.rules.words.contains(value) || !isClosed && value.hasPrefix("X-") { return }
      let list = name.rules.words.prefix(12).joined(separator: ", ")
      findings.report(
        at: property.valueOffset, nl: "\(name) kan dit niet zijn: \(list).", en: "\(name) cannot be this: \(list).")
    },
    .value([.integer]) { property, value, findings in
      guard let name = property.name, name != .sequence else { return }
      let bounds = name.rules.bounds
      if let number = property.line.bytes[value].wholeNumber, bounds.contains(number) { return }
      let text = property.text(of: value.prefix(20))
      findings.report(
        at: property.valueOffset,
        nl: "\(name) is een geheel getal van \(bounds.lowerBound) tot en met \(bounds.upperBound), niet '\(text)'.",
        en: "\(name) is a whole number from \(bounds.lowerBound) through \(bounds.upperBound), not '\(text)'.")
    },
    .value([.float]) { property, value, findings in
      let parts = property.split(value, at: ASCII.semicolon).map { degrees(property.line.bytes[$0]) }
      if parts.count == 2, let latitude = parts[0], let longitude = parts[1], abs(latitude) <= 90, abs(longitude) <= 180
      {
        return
      }
      findings.report(
        at: property.valueOffset, nl: "GEO is een breedte en een lengte, zoals 52.12;4.45.",
        en: "GEO is a latitude and a longitude, such as 52.12;4.45.")
    },
    .property([.requestStatus]) { property, findings in
      let code = property.line.bytes[property.value].prefix { $0 != ASCII.semicolon }
      let numbers = code.split(separator: 0x2E, omittingEmptySubsequences: false)
      let isCode = (2...3).contains(numbers.count) && numbers.allSatisfy { $0.wholeNumber ?? -1 >= 0 }
      if property.isBlank || isCode && code.endIndex < property.value.upperBound { return }
      findings.report(
        at: property.valueOffset, nl: "REQUEST-STATUS begint met een code en een puntkomma: 2.0;Success.",
        en: "REQUEST-STATUS starts with a code and a semicolon: 2.0;Success.")
    })
}

/// A number with or without a fraction; nil for anything else.
private func degrees(_ bytes: ArraySlice<UInt8>) -> Double? {
  let digits = bytes.drop { $0 == ASCII.hyphen || $0 == 0x2B }
  guard bytes.count - digits.count <= 1, digits.count < 40, let first = digits.first, ASCII.digit(first) != nil,
    let last = digits.last, ASCII.digit(last) != nil,
    digits.allSatisfy({ ASCII.digit($0) != nil || $0 == 0x2E })
  else { return nil }
  return Double(String(decoding: bytes, as: UTF8.self))
}
