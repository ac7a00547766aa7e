import Words

extension CalendarRule {
  /// A property with a name that is neither registered nor an extension.
  static let unknownProperty = CalendarRule(
    "unknown-property", .defect, "RFC 5545 §3.8.8",
    clients: [
      BilingualText(
        nl: "elk programma: kapt de tekst erboven af, als dit de rest ervan is",
        en: "every program: cuts the text above off, if this is the rest of it")
    ],
    help: BilingualText(
      nl: "schrijf een nieuwe regel in een tekst als \\n, of begin de naam van een eigen eigenschap met X-",
      en: "write a new line in a text as \\n, or start the name of a property of your own with X-"),
    bad: .event("DESCRIPTION:Eerste regel\r\nContact: inkoop"),
    good: .event("DESCRIPTION:Eerste regel\\nContact: inkoop"),
    .stumble { stumble, offset, findings in
      guard case .prose(let written) = stumble else { return }
      findings.report(
        at: offset, nl: "'\(written)' lijkt geen eigenschap. Is dit de rest van een tekst met een regeleinde erin?",
        en: "'\(written)' does not look like a property. Is this the rest of a text with a line break in it?")
    },
    .property { property, findings in
      guard property.name == nil, !property.isExtension, property.hasLowerCase else { return }
      let written = property.text(of: 0..<min(property.nameLength, 40))
      findings.report(
        at: property.line.start,
        nl: "Er is geen eigenschap die '\(written)' heet. Is dit de rest van een tekst met een regeleinde erin?",
        en: "No property bears the name '\(written)'. Is this the rest of a text with a line break in it?")
    })
}
