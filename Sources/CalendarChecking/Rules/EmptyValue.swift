import Words

extension CalendarRule {
  /// A property without a value.
  static let emptyValue = CalendarRule(
    "empty-value", .defect, "RFC 5545 §3.3",
    clients: [
      BilingualText(
        nl: "libical (GNOME, KDE): maakt er X-LIC-ERROR van", en: "libical (GNOME, KDE): makes X-LIC-ERROR of it")
    ],
    help: BilingualText(nl: "vul de eigenschap in of laat haar weg", en: "fill the property in or leave it out"),
    bad: .event("URL:"),
    good: .event("URL:https://voorbeeld.nl/zaak"),
    .property(Set(PropertyName.allCases)) { property, findings in
      guard let name = property.name, property.isBlank, !property.canBeEmpty, name != .refreshInterval,
        name != .publishedTTL
      else { return }
      findings.report(at: property.valueOffset, nl: "\(name) is leeg.", en: "\(name) is empty.")
    })
}

extension Property {
  /// Whether it is a text that says nothing but hurts nobody either.
  var canBeEmpty: Bool {
    switch name {
    case .summary, .uid, .productID, .name, .zoneID: false
    case .displayName, .busyStatus: true
    default: type == .text
    }
  }
}
