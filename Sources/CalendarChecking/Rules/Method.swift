import Words

extension CalendarRule {
  /// A calendar with a METHOD.
  static let method = CalendarRule(
    "method", .remark, "RFC 5546 §3.2.1, RFC 4791 §4.1",
    clients: [
      BilingualText(
        nl: "programma's die RFC 5546 volgen: verwachten dan ook een ORGANIZER",
        en: "programs that follow RFC 5546: expect an ORGANIZER then")
    ],
    help: BilingualText(
      nl: "laat METHOD weg, tenzij dit een uitnodiging is", en: "leave METHOD out unless this is an invitation"),
    bad: .calendar("METHOD:PUBLISH"),
    good: .calendar(),
    .property([.method]) { property, findings in
      guard property.component == .calendar, !property.isRepeated else { return }
      let value = property.text(of: property.value.prefix(20))
      findings.report(
        at: property.line.start, nl: "De agenda heeft METHOD:\(value).", en: "The calendar has METHOD:\(value).")
    })
}
