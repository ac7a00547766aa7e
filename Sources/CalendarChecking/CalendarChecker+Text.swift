import Diagnostics

extension CalendarChecker {
  /// Holds a text, in which `separators` must be escaped, against the rules for escapes (RFC 5545 §3.3.11); of each
  /// kind the first place counts.
  mutating func checkText(_ property: Property, separators: [UInt8]) {
    let bytes = property.line.bytes
    var fold = 0
    let folded = property.line.folded
    var hasBare = false
    var hasBad = false
    var index = property.value.lowerBound
    while index < property.value.upperBound {
      let byte = bytes[index]
      if byte == ASCII.backslash {
        while fold < folded.count, folded[fold].start <= index { fold += 1 }
        // A piece without bytes can end where the next one starts.
        if fold < folded.count, folded[fold].start == index + 1 {
          log.report(
            .foldedInsideEscape, at: property.offset(of: index),
            BilingualText(
              nl: "De vouw valt tussen \\ en het teken dat erbij hoort.",
              en: "The fold falls between \\ and the character that belongs to it."))
        }
        let next = index + 1 < property.value.upperBound ? bytes[index + 1] : 0
        if !hasBad, !"\\;,nN".utf8.contains(next) {
          hasBad = true
          reportBadEscape(property, at: index)
        }
        index += 2
        continue
      }
      if !hasBare, separators.contains(byte) {
        hasBare = true
        let mark = byte == ASCII.comma ? "," : ";"
        log.report(
          .unescapedText, at: property.offset(of: index),
          BilingualText(
            nl: "'\(mark)' in een tekst wordt geschreven als '\\\(mark)'.",
            en: "'\(mark)' in a text is written as '\\\(mark)'."))
      }
      index += 1
    }
    if property.name == .description { checkLength(property) }
  }

  private mutating func reportBadEscape(_ property: Property, at index: Int) {
    log.report(
      .badEscape, at: property.offset(of: index),
      BilingualText(
        nl: "\\ kan alleen staan voor \\, een komma, een puntkomma of n (een nieuwe regel).",
        en: "\\ can only stand before \\, a comma, a semicolon or n (a new line)."))
  }

  /// The most characters of a description that all services keep.
  static let descriptionLimit = 8000

  private mutating func checkLength(_ property: Property) {
    if property.value.count <= Self.descriptionLimit { return }
    let bytes = property.line.bytes
    var count = 0
    var index = property.value.lowerBound
    var end: Int?
    while index < property.value.upperBound {
      if count == Self.descriptionLimit { end = index }
      index += bytes[index] == ASCII.backslash ? 2 : UTF8Bytes.sequenceLength(in: bytes, at: index) ?? 1
      count += 1
    }
    guard let end else { return }
    let length = count
    log.report(
      .descriptionTooLong, at: property.offset(of: end),
      BilingualText(
        nl: "De omschrijving is \(length) tekens lang; \(Self.descriptionLimit) houdt elke dienst.",
        en: "The description is \(length) characters long; every service keeps \(Self.descriptionLimit)."))
  }

  /// Notes a comma inside a category.
  mutating func checkCategories(_ property: Property) {
    let bytes = property.line.bytes
    var index = property.value.lowerBound
    while index < property.value.upperBound {
      if bytes[index] == ASCII.backslash {
        if index + 1 < property.value.upperBound, bytes[index + 1] == ASCII.comma {
          log.report(
            .commaInCategory, at: property.offset(of: index),
            BilingualText(nl: "Er staat een komma in een categorie.", en: "There is a comma inside a category."))
          return
        }
        index += 1
      }
      index += 1
    }
  }
}
