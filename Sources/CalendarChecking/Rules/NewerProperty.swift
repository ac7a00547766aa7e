import Words

extension CalendarRule {
  /// A property of a newer standard, which some libraries call an error.
  static let newerProperty = CalendarRule(
    "newer-property", .remark, practice,
    clients: [
      BilingualText(
        nl: "libical (GNOME, KDE): maakt er X-LIC-ERROR van", en: "libical (GNOME, KDE): makes X-LIC-ERROR of it")
    ],
    help: BilingualText(
      nl: "zet wat lezers moeten weten ook in DESCRIPTION", en: "put what readers must know into DESCRIPTION as well"),
    bad: .event("CONCEPT:https://voorbeeld.nl/begrip"),
    good: .event("CATEGORIES:opzegging"),
    .property(Set(PropertyName.allCases.filter(\.rules.isNewer))) { property, findings in
      guard let name = property.name else { return }
      findings.report(
        at: property.line.start, nl: "\(name) is van een nieuwere standaard.", en: "\(name) is of a newer standard.")
    })
}
