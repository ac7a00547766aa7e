import Words

extension CalendarRule {
  /// A date beside a date with a time.
  static let mixedDateTypes = CalendarRule(
    "mixed-date-types", .defect, "RFC 5545 §3.6.1, §3.8.2.2, §3.3.10",
    clients: [
      .refuse("Home Assistant"),
      .skip("calcurse", "khal"),
    ],
    help: BilingualText(
      nl: "schrijf beide met VALUE=DATE, of beide met een tijd", en: "write both with VALUE=DATE, or both with a time"),
    bad: .event("DTEND:20260302T000000Z"),
    good: .event("DTEND;VALUE=DATE:20260302"),
    .component([.event, .todo, .journal, .availability, .available]) { component, findings in
      guard let start = CalendarTime.of(component[.start]) else { return }
      var others: [(name: String, property: Property, time: CalendarTime)] = []
      if let end = component.end, let name = end.name, let time = CalendarTime.of(end) {
        others = [("\(name)", end, time)]
      }
      if let until = component.until { others.append(("UNTIL", until.property, until.time)) }
      // The standard lets this pass; calcurse and khal do not.
      if let exception = component[.exceptionDates], let time = CalendarTime.first(of: exception) {
        others.append(("EXDATE", exception, time))
      }
      for other in others where other.time.isDate != start.isDate {
        findings.report(
          at: other.property.valueOffset,
          nl:
            "DTSTART en \(other.name) zijn niet van dezelfde soort: het ene is een datum, het andere een datum met een tijd.",
          en: "DTSTART and \(other.name) are not of one kind: one is a date, the other a date with a time.")
      }
    })
}

extension Component {
  /// The UNTIL of its recurrence rule.
  var until: (property: Property, time: CalendarTime)? {
    guard let part = recurrencePart("UNTIL"),
      case .time(let time) = CalendarTime.read(part.property.line.bytes[part.value])
    else { return nil }
    return (part.property, time)
  }
}
