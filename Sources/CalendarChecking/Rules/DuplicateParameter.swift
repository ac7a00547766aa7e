import Words

extension CalendarRule {
  /// A parameter that stands twice at one property.
  static let duplicateParameter = CalendarRule(
    "duplicate-parameter", .defect, "RFC 5545 §3.2, §3.8",
    clients: [],
    help: BilingualText(nl: "laat er een staan", en: "keep one of them"),
    bad: .event("SUMMARY;LANGUAGE=nl;LANGUAGE=en:Opzegging"),
    good: .event("SUMMARY;LANGUAGE=nl:Opzegging"),
    .property(Set(PropertyName.allCases)) { property, findings in
      var seen: Set<String> = []
      for parameter in property.parameters where !parameter.name.isEmpty && !parameter.name.hasPrefix("X-") {
        if seen.insert(parameter.name).inserted { continue }
        findings.report(
          at: property.offset(of: parameter.start), nl: "\(parameter.name) staat er al.",
          en: "\(parameter.name) is there already.")
      }
    })
}
