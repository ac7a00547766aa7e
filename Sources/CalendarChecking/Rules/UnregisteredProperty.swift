import Words

extension CalendarRule {
  /// A property that is written as one, but that nobody registered.
  static let unregisteredProperty = CalendarRule(
    "unregistered-property", .remark, "RFC 5545 §3.8.8.1",
    clients: [],
    help: BilingualText(
      nl: "is dit de rest van een tekst, schrijf dan \\n; begin de naam van een eigen eigenschap met X-",
      en: "if this is the rest of a text, write \\n; start the name of a property of your own with X-"),
    bad: .event("DRESSCODE:Net"),
    good: .event("X-DRESSCODE:Net"),
    .property { property, findings in
      guard property.name == nil, !property.isExtension, !property.hasLowerCase else { return }
      let written = property.text(of: 0..<min(property.nameLength, 40))
      findings.report(
        at: property.line.start, nl: "'\(written)' is geen geregistreerde eigenschap.",
        en: "'\(written)' is no registered property.")
    })
}
