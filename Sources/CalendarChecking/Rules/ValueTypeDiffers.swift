import Words

extension CalendarRule {
  /// A time where VALUE promises a date, and the like.
  static let valueTypeDiffers = CalendarRule(
    "value-type-differs", .defect, "RFC 5545 §3.2.20",
    clients: [
      .refuse("Home Assistant"),
      .skip("calcurse", "khal"),
    ],
    help: BilingualText(
      nl: "laat VALUE weg bij een tijd, en schrijf VALUE=DATE bij een dag",
      en: "leave VALUE out with a time, and write VALUE=DATE with a day"),
    bad: .event("DTSTART;VALUE=DATE-TIME:20260301"),
    good: .event("DTSTART;VALUE=DATE:20260301"),
    .value([.date, .dateTime]) { property, value, findings in
      guard property.parameter("VALUE") != nil, let type = property.type,
        case .time(let time) = CalendarTime.read(property.line.bytes[value]), time.isDate != (type == .date)
      else { return }
      findings.report(
        at: property.offset(of: value.lowerBound),
        nl: "Er staat VALUE=\(type.name), maar dit is een datum \(time.isDate ? "zonder" : "met een") tijd.",
        en: "It says VALUE=\(type.name), but this is a date \(time.isDate ? "without" : "with") a time.")
    })
}
