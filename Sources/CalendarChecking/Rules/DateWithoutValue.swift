import Words

extension CalendarRule {
  /// A date without VALUE=DATE.
  static let dateWithoutValue = CalendarRule(
    "date-without-value", .defect, "RFC 5545 §3.2.20",
    clients: [
      .skip("calcurse")
    ],
    help: BilingualText(nl: "schrijf DTSTART;VALUE=DATE:20260301", en: "write DTSTART;VALUE=DATE:20260301"),
    bad: .event("DTSTART:20260301"),
    good: .event("DTSTART;VALUE=DATE:20260301"),
    .value([.dateTime]) { property, value, findings in
      guard property.parameter("VALUE") == nil, property.name?.rules.isUTC == false,
        case .time(let time) = CalendarTime.read(property.line.bytes[value]), time.isDate
      else { return }
      findings.report(
        at: property.offset(of: value.lowerBound), nl: "Dit is een datum zonder tijd, en VALUE=DATE ontbreekt.",
        en: "This is a date without a time, and VALUE=DATE is missing.")
    })
}
