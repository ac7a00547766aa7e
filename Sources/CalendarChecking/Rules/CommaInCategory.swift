import Words

extension CalendarRule {
  /// A comma inside a category.
  static let commaInCategory = CalendarRule(
    "comma-in-category", .defect, practice,
    clients: [
      BilingualText(nl: "Outlook: leest niet verder", en: "Outlook: reads no further"),
      BilingualText(
        nl: "libical (GNOME, KDE): maakt er twee categorieën van",
        en: "libical (GNOME, KDE): makes two categories of it"),
    ],
    help: BilingualText(nl: "schrijf een categorie zonder komma", en: "write a category without a comma"),
    bad: .event("CATEGORIES:zorg\\, hulp"),
    good: .event("CATEGORIES:zorg,hulp"),
    .property([.categories]) { property, findings in
      var isReported = false
      property.walkText(escape: { index in
        guard !isReported, index + 1 < property.value.upperBound, property.line.bytes[index + 1] == ASCII.comma else {
          return
        }
        isReported = true
        findings.report(
          at: property.offset(of: index), nl: "Er staat een komma in een categorie.",
          en: "There is a comma inside a category.")
      })
    })
}
