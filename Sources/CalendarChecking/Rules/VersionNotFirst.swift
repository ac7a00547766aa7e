import Words

extension CalendarRule {
  /// A calendar that does not start with VERSION and PRODID.
  static let versionNotFirst = CalendarRule(
    "version-not-first", .remark, practice,
    clients: [],
    help: BilingualText(
      nl: "zet VERSION en PRODID meteen onder BEGIN:VCALENDAR", en: "put VERSION and PRODID right under BEGIN:VCALENDAR"
    ),
    bad: .calendar("VERSION:2.0\r\nCALSCALE:GREGORIAN", "PRODID:-//Voorbeeld//NL"),
    good: .calendar("VERSION:2.0", "PRODID:-//Voorbeeld//NL", "CALSCALE:GREGORIAN"),
    .component(.calendar) { calendar, findings in
      guard let version = calendar[.version], let product = calendar[.productID],
        calendar.properties.prefix(2).contains(where: { $0.name != .version && $0.name != .productID })
      else { return }
      findings.report(
        at: max(version.line.start, product.line.start),
        nl: "VERSION en PRODID zijn niet de eerste twee eigenschappen.",
        en: "VERSION and PRODID are not the first two properties.")
    })
}
