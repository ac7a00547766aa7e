import Diagnostics

extension CalendarChecker {
  /// Whether a line that could be a property is most likely the rest of a text, such as `Contact: the department`.
  ///
  /// Programs write names in upper case, some in lower case, and none of them a space before the value.
  func isProse(_ property: Property) -> Bool {
    guard let first = property.value.first, property.line.bytes[first] == ASCII.space else { return false }
    return property.line.bytes[..<property.nameLength].contains { (0x61...0x7A).contains($0) }
  }

  /// Notes a line that is most likely the rest of a text.
  mutating func reportProse(_ property: Property) {
    let written = property.text(of: 0..<min(property.nameLength, 40))
    log.report(
      .unknownProperty, at: property.line.start,
      BilingualText(
        nl: "'\(written)' lijkt geen eigenschap. Is dit de rest van een tekst met een regeleinde erin?",
        en: "'\(written)' does not look like a property. Is this the rest of a text with a line break in it?"))
  }

  /// Holds one property against the rules that need nothing else.
  mutating func check(_ property: Property) {
    guard let name = property.name else {
      checkUnregistered(property)
      return
    }
    if name.isNewer {
      log.report(
        .newerProperty, at: property.line.start,
        BilingualText(
          nl: "\(name.rawValue) is van een nieuwere standaard.", en: "\(name.rawValue) is of a newer standard."))
    }
    if let component = current, !name.canStand(in: component) {
      log.report(
        .misplacedProperty, at: property.line.start,
        BilingualText(
          nl: "\(name.rawValue) hoort niet in \(component.rawValue).",
          en: "\(name.rawValue) does not belong in \(component.rawValue)."))
    }
    if name == .refreshInterval || name == .publishedTTL {
      checkRefreshHint(property, name)
      return
    }
    let kind = valueKind(of: property, name)
    let bytes = property.line.bytes
    if !bytes[property.value].contains(where: { !ContentLineReader.isBlank($0) }) {
      checkEmpty(property, name, kind)
      return
    }
    switch kind {
    case .text: checkText(property, separators: [ASCII.comma, ASCII.semicolon])
    case .texts:
      checkText(property, separators: [ASCII.semicolon])
      if name == .categories { checkCategories(property) }
    case .link: checkLink(property)
    case .address:
      checkLink(property)
      if name == .attendee || name == .organizer, current == .event || current == .todo { reportPerson(property) }
    case .date: checkTime(property, property.value)
    case .dates: checkTimes(property)
    case .utcTime: checkUTC(property)
    case .duration: checkDuration(property)
    case .trigger: checkTrigger(property)
    case .recurrence: checkRecurrence(property)
    case .number: checkNumber(property, name)
    case .other: checkWord(property, name)
    }
    checkZone(property, name)
  }

  /// How the value of a property is written.
  private func valueKind(of property: Property, _ name: PropertyName) -> PropertyName.ValueKind {
    guard let range = property.parameters.value else { return name.valueKind }
    switch (property.uppercased(range), name.valueKind) {
    case ("TEXT", .text), ("URI", .link), ("CAL-ADDRESS", .address), ("DURATION", .duration), ("DURATION", .trigger),
      ("DATE-TIME", _), ("DATE", .date), ("DATE", .dates), ("RECUR", .recurrence), ("INTEGER", .number):
      return name.valueKind
    case ("TEXT", .texts): return .texts
    case ("URI", _): return .link
    default: return .other
    }
  }

  private mutating func checkUnregistered(_ property: Property) {
    if property.isExtension {
      if property.uppercased(0..<property.nameLength) == "X-LIC-ERROR" {
        let text = property.text(of: property.value.prefix(200))
        log.report(
          .xLicError, at: property.line.start,
          BilingualText(
            nl: "libical kon hier iets niet lezen: \(text)", en: "libical could not read something here: \(text)"))
      }
      return
    }
    // A component that nobody knows can have what it likes.
    if current == nil { return }
    let written = property.text(of: 0..<min(property.nameLength, 40))
    log.report(
      .unknownProperty, at: property.line.start,
      BilingualText(
        nl: "Er is geen eigenschap die '\(written)' heet. Is dit de rest van een tekst met een regeleinde erin?",
        en: "No property bears the name '\(written)'. Is this the rest of a text with a line break in it?"))
  }

  private mutating func checkEmpty(_ property: Property, _ name: PropertyName, _ kind: PropertyName.ValueKind) {
    let mayBeLeftOut: Bool =
      switch (kind, name) {
      case (.text, .summary), (.text, .uid), (.text, .productID), (.text, .name), (.text, .zoneID): false
      case (.text, _), (.texts, _): true
      // An extension for display may be empty.
      case (.other, .displayName), (.other, .busyStatus): true
      default: false
      }
    log.report(
      mayBeLeftOut ? .emptyText : .emptyValue, at: property.valueOffset,
      BilingualText(nl: "\(name.rawValue) is leeg.", en: "\(name.rawValue) is empty."))
  }

  /// Holds the values that are one word of a few, or a form of their own, against what they can be.
  private mutating func checkWord(_ property: Property, _ name: PropertyName) {
    let value = property.uppercased(property.value.prefix(64))
    let allowed: [String]
    switch name {
    case .transparency: allowed = ["OPAQUE", "TRANSPARENT"]
    case .calendarScale: allowed = ["GREGORIAN"]
    case .busyStatus: allowed = ["FREE", "TENTATIVE", "BUSY", "OOF", "WORKINGELSEWHERE"]
    case .status:
      checkStatus(property, value)
      return
    case .version:
      if value != "2.0" {
        log.report(
          .badVersion, at: property.valueOffset,
          BilingualText(
            nl: "De versie is '\(value)'; alleen 2.0 is iCalendar.",
            en: "The version is '\(value)'; only 2.0 is iCalendar."
          ))
      }
      return
    case .geo:
      let parts = value.split(separator: ";", omittingEmptySubsequences: false).map { Double($0) }
      if parts.count == 2, let latitude = parts[0], let longitude = parts[1], abs(latitude) <= 90, abs(longitude) <= 180
      {
        return
      }
      allowed = ["52.12;4.45"]
    default: return
    }
    if allowed.contains(value) { return }
    let list = allowed.joined(separator: ", ")
    log.report(
      .badValue, at: property.valueOffset,
      name == .geo
        ? BilingualText(
          nl: "GEO is een breedte en een lengte, zoals \(list).",
          en: "GEO is a latitude and a longitude, such as \(list).")
        : BilingualText(
          nl: "\(name.rawValue) kan dit niet zijn: \(list).", en: "\(name.rawValue) cannot be this: \(list)."))
  }

  private mutating func checkStatus(_ property: Property, _ value: String) {
    let allowed: [String]
    switch current {
    case .event: allowed = ["CONFIRMED", "TENTATIVE", "CANCELLED"]
    case .todo: allowed = ["NEEDS-ACTION", "IN-PROCESS", "COMPLETED", "CANCELLED"]
    case .journal: allowed = ["DRAFT", "FINAL", "CANCELLED"]
    default: return
    }
    if allowed.contains(value) { return }
    let list = allowed.joined(separator: ", ")
    log.report(
      .badStatus, at: property.valueOffset,
      BilingualText(
        nl: "STATUS kan hier niet '\(value)' zijn, wel: \(list).", en: "STATUS cannot be '\(value)' here, but: \(list)."
      ))
  }

  private mutating func checkNumber(_ property: Property, _ name: PropertyName) {
    let bounds: ClosedRange<Int> =
      switch name {
      case .priority: 0...9
      case .percentComplete: 0...100
      default: 0...Int(Int32.max)
      }
    let text = property.text(of: property.value.prefix(20))
    if let number = Int(text), property.value.count < 20, bounds.contains(number) { return }
    log.report(
      name == .sequence ? .badSequence : .badValue, at: property.valueOffset,
      BilingualText(
        nl:
          "\(name.rawValue) is een geheel getal van \(bounds.lowerBound) tot en met \(bounds.upperBound), niet '\(text)'.",
        en: "\(name.rawValue) is a whole number from \(bounds.lowerBound) through \(bounds.upperBound), not '\(text)'.")
    )
  }

  /// Holds an address against the form of a URI (RFC 3986): a scheme, and nothing that ends it early.
  private mutating func checkLink(_ property: Property) {
    let bytes = property.line.bytes[property.value]
    if let bad = bytes.firstIndex(where: { $0 <= ASCII.space || $0 == ASCII.delete || "\\<>\"".utf8.contains($0) }) {
      log.report(
        .badLink, at: property.offset(of: bad),
        BilingualText(
          nl: "Dit teken kan niet in een adres (URI) staan.", en: "This character cannot stand in an address (URI)."))
      return
    }
    let scheme = bytes.prefix { ASCII.isNameByte($0) || $0 == 0x2B || $0 == 0x2E }
    if let first = scheme.first, ASCII.isLetter(first), scheme.endIndex < bytes.endIndex - 1,
      bytes[scheme.endIndex] == ASCII.colon
    {
      return
    }
    log.report(
      .badLink, at: property.valueOffset,
      BilingualText(
        nl: "Dit is geen volledig adres (URI), zoals https://... of mailto:...",
        en: "This is no complete address (URI), such as https://... or mailto:..."))
  }

  private mutating func reportPerson(_ property: Property) {
    log.report(
      .namesPeople, at: property.line.start,
      BilingualText(
        nl: "\(property.writtenName.uppercased()) noemt een persoon.",
        en: "\(property.writtenName.uppercased()) names a person."))
  }
}
