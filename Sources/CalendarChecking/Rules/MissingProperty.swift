import Diagnostics
import Words

extension CalendarRule {
  /// A component of a newer standard that lacks a property that it must have.
  static let missingProperty = CalendarRule(
    "missing-property", .defect, "RFC 7953 §3.1, RFC 9073 §7",
    clients: [],
    help: BilingualText(nl: "voeg de eigenschap toe", en: "add the property"),
    bad: .event("BEGIN:VLOCATION", "NAME:Stadhuis", "END:VLOCATION"),
    good: .event("BEGIN:VLOCATION", "UID:1", "NAME:Stadhuis", "END:VLOCATION"),
    .component([.participant, .place, .resource, .available]) { component, findings in
      // Other rules say what they have with events in common.
      let others: Set<PropertyName> = component.kind == .available ? [.uid, .stamp] : []
      guard let required = component.kind.flatMap(ComponentContents.of)?.required.subtracting(others) else { return }
      for name in required.sorted(by: { $0.rawValue < $1.rawValue }) where component[name] == nil {
        findings.report(
          at: component.start, nl: "\(component.name) heeft geen \(name).", en: "\(component.name) has no \(name).")
      }
    })
}
