import Words

extension CalendarRule {
  /// A line that is no property: most often the rest of a text with an unescaped line break.
  static let strayLine = CalendarRule(
    "stray-line", .defect, "RFC 5545 §3.1",
    clients: [
      BilingualText(nl: "Thunderbird: nul gebeurtenissen", en: "Thunderbird: no events"),
      .refuse("vobject", "Radicale", "ics.py", "Home Assistant", "Nextcloud (sabre)"),
      BilingualText(
        nl: "khal, calcurse, GNOME: kappen de tekst stil af", en: "khal, calcurse, GNOME: silently cut the text off"),
    ],
    help: BilingualText(
      nl: "schrijf een nieuwe regel in een tekst als \\n, en laat een regel die verdergaat met een spatie beginnen",
      en: "write a new line in a text as \\n, and start a line that goes on with a space"),
    bad: .event("DESCRIPTION:Eerste regel\r\ntweede regel"),
    good: .event("DESCRIPTION:Eerste regel\\ntweede regel"),
    .stumble { stumble, offset, findings in
      guard case .noProperty(let hasColon) = stumble else { return }
      findings.report(
        at: offset,
        nl: hasColon
          ? "Deze regel begint niet met de naam van een eigenschap."
          : "Deze regel heeft geen dubbele punt en is dus geen eigenschap.",
        en: hasColon
          ? "This line does not start with the name of a property."
          : "This line has no colon, so it is no property.")
    })
}
