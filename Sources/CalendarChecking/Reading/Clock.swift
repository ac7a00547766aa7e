/// By what a day or time is told.
enum Clock: Equatable {
  /// A day without a time.
  case day
  /// A time of no zone, the same on every wall.
  case floating
  case utc
  case zone([UInt8])

  /// The clock of the first time that a property gives.
  init?(_ property: Property?) {
    guard let property, let time = CalendarTime.first(of: property) else { return nil }
    if time.isDate {
      self = .day
    } else if time.isUTC {
      self = .utc
    } else if let zone = property.zone {
      self = .zone(Array(zone))
    } else {
      self = .floating
    }
  }

  /// Whether it tells a moment in the world.
  var isFixed: Bool { self != .day && self != .floating }
}

extension CalendarTime {
  /// The first time of a property that can give several.
  static func first(of property: Property) -> CalendarTime? {
    let first = property.value.prefix { property.line.bytes[$0] != ASCII.comma && property.line.bytes[$0] != 0x2F }
    guard case .time(let time) = read(property.line.bytes[first]) else { return nil }
    return time
  }
}

extension Component {
  /// The property that says when it ends: DTEND, or DUE of a to-do.
  var end: Property? { self[kind == .todo ? .due : .end] }

  /// The first part of a name of the recurrence rule, with its value.
  func recurrencePart(_ name: String) -> (property: Property, value: Range<Int>)? {
    guard let rule = self[.recurrenceRule] else { return nil }
    return RecurrencePart.all(of: rule, rule.value).first { $0.name == name }.map { (rule, $0.value) }
  }

  /// What it is called in findings.
  var subject: (nl: String, en: String) {
    switch kind {
    case .calendar: ("De agenda", "The calendar")
    case .alarm: ("De herinnering", "The alarm")
    default: (name, name)
    }
  }
}

/// A part of a recurrence rule, such as `FREQ=MONTHLY` (RFC 5545 §3.3.10).
struct RecurrencePart {
  /// The name, in upper case; empty where there is none.
  let name: String
  /// Where it starts.
  let start: Int
  /// What stands behind the equals sign.
  let value: Range<Int>

  static func all(of property: Property, _ range: Range<Int>) -> [RecurrencePart] {
    property.split(range, at: ASCII.semicolon).map { part in
      guard let equals = property.line.bytes[part].firstIndex(of: ASCII.equals) else {
        return RecurrencePart(name: "", start: part.lowerBound, value: part.upperBound..<part.upperBound)
      }
      return RecurrencePart(
        name: equals - part.lowerBound <= 10 ? property.uppercased(part.lowerBound..<equals) : "",
        start: part.lowerBound, value: (equals + 1)..<part.upperBound)
    }
  }
}

extension Check {
  /// Components of some kinds that lack a property.
  static func missing(
    _ name: PropertyName, in kinds: Set<ComponentKind>,
    where isDue: @escaping @Sendable (Component) -> Bool = { _ in true }
  ) -> Check {
    .component(kinds) { component, findings in
      if component[name] != nil || !isDue(component) { return }
      findings.report(
        at: component.start, nl: "\(component.subject.nl) heeft geen \(name).",
        en: "\(component.subject.en) has no \(name).")
    }
  }
}
