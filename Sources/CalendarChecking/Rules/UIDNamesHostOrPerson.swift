import Words

extension CalendarRule {
  /// A UID with an `@`.
  static let uidNamesHostOrPerson = CalendarRule(
    "uid-names-host-or-person", .remark, "RFC 7986 §5.3",
    clients: [
      BilingualText(nl: "wie de agenda krijgt: leest de naam mee", en: "whoever gets the calendar: reads the name too")
    ],
    help: BilingualText(nl: "gebruik een UUID", en: "use a UUID"),
    bad: .event("UID:1234@gemeente.nl"),
    good: .event("UID:8e82e03b-3399-54c8-a632-0652eb953d6d"),
    .property([.uid]) { property, findings in
      guard let component = property.component, component != .calendar, component != .alarm,
        let at = property.valueBytes.firstIndex(of: ASCII.at)
      else { return }
      findings.report(
        at: property.offset(of: at), nl: "De UID noemt een computer of een persoon (achter de @).",
        en: "The UID names a host or a person (behind @).")
    })
}
