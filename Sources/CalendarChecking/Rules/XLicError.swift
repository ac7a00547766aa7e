import Words

extension CalendarRule {
  /// A property that libical left behind where it could not read something.
  static let xLicError = CalendarRule(
    "x-lic-error", .defect, practice,
    clients: [
      BilingualText(
        nl: "elk programma dat het bestand verder geeft: geeft de fout mee",
        en: "every program that hands the file on: hands the error on")
    ],
    help: BilingualText(
      nl: "herstel wat libical niet kon lezen, en haal de regel weg",
      en: "mend what libical could not read, and take the line out"),
    bad: .event("X-LIC-ERROR;X-LIC-ERRORTYPE=VALUE-PARSE-ERROR:No value for LOCATION"),
    good: .event("LOCATION:Stadhuis"),
    .property { property, findings in
      guard property.isExtension, property.uppercased(0..<property.nameLength) == "X-LIC-ERROR" else { return }
      let text = property.text(of: property.value.prefix(200))
      findings.report(
        at: property.line.start, nl: "libical kon hier iets niet lezen: \(text)",
        en: "libical could not read something here: \(text)")
    })
}
