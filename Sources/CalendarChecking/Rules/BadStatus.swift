import Words

extension CalendarRule {
  /// A STATUS that the component cannot have.
  static let badStatus = CalendarRule(
    "bad-status", .defect, "RFC 5545 §3.8.1.11",
    clients: [
      .refuse("ics.py", "Home Assistant")
    ],
    help: BilingualText(nl: "schrijf een van de toegestane woorden", en: "write one of the allowed words"),
    bad: .event("STATUS:DEFINITIEF"),
    good: .event("STATUS:CONFIRMED"),
    .property([.status]) { property, findings in
      let allowed: [String]
      switch property.component {
      case .event: allowed = ["CONFIRMED", "TENTATIVE", "CANCELLED"]
      case .todo: allowed = ["NEEDS-ACTION", "IN-PROCESS", "COMPLETED", "CANCELLED"]
      case .journal: allowed = ["DRAFT", "FINAL", "CANCELLED"]
      default: return
      }
      let value = property.uppercased(property.value.prefix(64))
      if property.isBlank || allowed.contains(value) { return }
      let list = allowed.joined(separator: ", ")
      findings.report(
        at: property.valueOffset, nl: "STATUS kan hier niet '\(value)' zijn, wel: \(list).",
        en: "STATUS cannot be '\(value)' here, but: \(list).")
    })
}
