import Words

extension CalendarRule {
  /// A component with a name that is neither registered nor an extension.
  static let unknownComponent = CalendarRule(
    "unknown-component", .remark, "RFC 5545 §3.6",
    clients: [
      BilingualText(nl: "de meeste programma's: slaan het onderdeel over", en: "most programs: skip the component")
    ],
    help: BilingualText(
      nl: "kijk de naam na (VEVENT, VALARM), of begin hem met X-",
      en: "look the name up (VEVENT, VALARM), or start it with X-"),
    bad: .beside("BEGIN:VEVNT", "END:VEVNT"),
    good: .beside("BEGIN:X-PLAN", "END:X-PLAN"),
    .opening { component, findings in
      if component.kind != nil || component.name.hasPrefix("X-") || component.around.isEmpty { return }
      findings.report(
        at: component.start, nl: "Er is geen onderdeel dat zo heet: \(component.name).",
        en: "No component bears this name: \(component.name).")
    })
}
