import Words

extension CalendarRule {
  /// Parts of a recurrence rule that cannot stand together, or not with this DTSTART.
  static let recurrencePartsClash = CalendarRule(
    "recurrence-parts-clash", .defect, "RFC 5545 §3.3.10",
    clients: [
      BilingualText(
        nl: "calcurse: slaat de gebeurtenis over, bij een getal voor een dag",
        en: "calcurse: skips the event, with a number before a day")
    ],
    help: BilingualText(
      nl: "BYWEEKNO hoort bij YEARLY, 2MO bij MONTHLY of YEARLY, uren bij een tijd, en BYSETPOS bij een ander BY-deel",
      en: "BYWEEKNO goes with YEARLY, 2MO with MONTHLY or YEARLY, hours with a time, and BYSETPOS with another BY part"),
    bad: .event("RRULE:FREQ=MONTHLY;BYWEEKNO=20"),
    good: .event("RRULE:FREQ=YEARLY;BYWEEKNO=20"),
    .component([.event, .todo, .journal, .available, .standard, .daylight]) { component, findings in
      guard let rule = component[.recurrenceRule] else { return }
      let parts = RecurrencePart.all(of: rule, rule.value).prefix(40)
      let names = Set(parts.map(\.name))
      let frequency = parts.first { $0.name == "FREQ" }.map { rule.uppercased($0.value.prefix(20)) } ?? ""
      let isDay = Clock(component[.start]) == .day
      for part in parts {
        let clashes =
          switch part.name {
          case "BYWEEKNO": frequency != "YEARLY"
          case "BYYEARDAY": ["DAILY", "WEEKLY", "MONTHLY"].contains(frequency)
          case "BYMONTHDAY": frequency == "WEEKLY"
          case "BYHOUR", "BYMINUTE", "BYSECOND": isDay
          case "BYSETPOS": !names.contains { $0.hasPrefix("BY") && $0 != "BYSETPOS" }
          case "BYDAY":
            rule.line.bytes[part.value].contains { ASCII.digit($0) != nil }
              && (frequency != "MONTHLY" && frequency != "YEARLY" || names.contains("BYWEEKNO"))
          default: false
          }
        if !clashes || frequency.isEmpty { continue }
        findings.report(
          at: rule.offset(of: part.start), nl: "\(part.name) kan hier niet, met FREQ=\(frequency).",
          en: "\(part.name) cannot stand here, with FREQ=\(frequency).")
      }
    })
}
