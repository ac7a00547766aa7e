import Words

extension CalendarRule {
  /// A property in a component that cannot have it.
  static let misplacedProperty = CalendarRule(
    "misplaced-property", .defect, "RFC 5545 §3.6",
    clients: [
      BilingualText(nl: "de meeste programma's: negeren de eigenschap", en: "most programs: ignore the property")
    ],
    help: BilingualText(
      nl:
        "zet haar in het onderdeel waar zij hoort, of haal haar weg; is dit de rest van een tekst met een regeleinde erin?",
      en:
        "put it into the component where it belongs, or take it out; is this the rest of a text with a line break in it?"
    ),
    bad: .event("DUE;VALUE=DATE:20260301"),
    good: .event("DTEND;VALUE=DATE:20260302"),
    .property(Set(PropertyName.allCases)) { property, findings in
      guard let name = property.name, let component = property.component,
        ComponentContents.of(component)?.has(name) == false
      else { return }
      findings.report(
        at: property.line.start, nl: "\(name) hoort niet in \(component.rawValue).",
        en: "\(name) does not belong in \(component.rawValue).")
    })
}
