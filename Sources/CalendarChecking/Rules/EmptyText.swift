import Words

extension CalendarRule {
  /// A text property without text, which may be left out.
  static let emptyText = CalendarRule(
    "empty-text", .remark, practice,
    clients: [
      BilingualText(
        nl: "libical (GNOME, KDE): maakt er X-LIC-ERROR van", en: "libical (GNOME, KDE): makes X-LIC-ERROR of it")
    ],
    help: BilingualText(nl: "laat de eigenschap weg", en: "leave the property out"),
    bad: .event("LOCATION:"),
    good: .event("LOCATION:Stadhuis"),
    .property(Set(PropertyName.allCases)) { property, findings in
      guard let name = property.name, property.isBlank, property.canBeEmpty, name != .refreshInterval,
        name != .publishedTTL
      else { return }
      findings.report(at: property.valueOffset, nl: "\(name) is leeg.", en: "\(name) is empty.")
    })
}
