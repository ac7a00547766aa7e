import Words

extension CalendarRule {
  /// A DESCRIPTION of more than 8,000 characters.
  static let descriptionTooLong = CalendarRule(
    "description-too-long", .defect, practice,
    clients: [
      BilingualText(nl: "Google: kapt de tekst af", en: "Google: cuts the text off")
    ],
    help: BilingualText(
      nl: "maak de tekst korter en verwijs met URL naar de rest", en: "shorten the text and point to the rest with URL"),
    bad: .event("DESCRIPTION:voorbeeld" + String(repeating: "\r\n voorbeeld", count: 900)),
    good: .event("DESCRIPTION:voorbeeld"),
    .property([.description]) { property, findings in
      guard property.value.count > limit else { return }
      var count = 0
      var index = property.value.lowerBound
      var end: Int?
      while index < property.value.upperBound {
        if count == limit { end = index }
        let byte = property.line.bytes[index]
        index += byte == ASCII.backslash ? 2 : UTF8Bytes.sequenceLength(in: property.line.bytes, at: index) ?? 1
        count += 1
      }
      guard let end else { return }
      findings.report(
        at: property.offset(of: end), nl: "De omschrijving is \(count) tekens lang; \(limit) houdt elke dienst.",
        en: "The description is \(count) characters long; every service keeps \(limit).")
    })
}

/// The most characters of a description that all services keep.
private let limit = 8000
