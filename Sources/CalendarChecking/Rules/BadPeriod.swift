import Words

extension CalendarRule {
  /// A period that is none.
  static let badPeriod = CalendarRule(
    "bad-period", .defect, "RFC 5545 §3.3.9",
    clients: [
      .refuse("vobject", "Home Assistant"),
      BilingualText(nl: "Radicale: weigert het (400)", en: "Radicale: refuses it (400)"),
    ],
    help: BilingualText(
      nl: "schrijf begin en duur: 20260302T090000Z/PT1H", en: "write start and duration: 20260302T090000Z/PT1H"),
    bad: .event("RDATE;VALUE=PERIOD:20270302T090000Z/"),
    good: .event("RDATE;VALUE=PERIOD:20270302T090000Z/PT1H"),
    .value([.period]) { property, value, findings in
      if let problem = problem(of: property, value) {
        findings.report(at: property.offset(of: value.lowerBound), nl: problem.nl, en: problem.en)
      }
    })
}

/// What is wrong with a period, if anything is (RFC 5545 §3.3.9, §3.8.2.6).
private func problem(of property: Property, _ value: Range<Int>) -> (nl: String, en: String)? {
  let parts = property.split(value, at: 0x2F).map { property.line.bytes[$0] }
  let form = (
    nl: "Een tijdvak is een begin, een schuine streep, en een einde of een duur: 20260302T090000Z/PT1H.",
    en: "A period is a start, a slash, and an end or a duration: 20260302T090000Z/PT1H."
  )
  guard parts.count == 2, case .time(let start) = CalendarTime.read(parts[0]), !start.isDate else { return form }
  if property.name?.rules.isUTC == true, !start.isUTC {
    return ("Het tijdvak moet in UTC zijn, met een Z.", "The period must be in UTC, with a Z.")
  }
  if let seconds = CalendarDuration.seconds(parts[1]) {
    return seconds > 0 ? nil : ("Het tijdvak duurt niet.", "The period does not last.")
  }
  guard case .time(let end) = CalendarTime.read(parts[1]), !end.isDate, end.isUTC == start.isUTC else { return form }
  return end.position > start.position
    ? nil : ("Het tijdvak eindigt niet na zijn begin.", "The period does not end after its start.")
}
