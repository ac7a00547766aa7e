import Words

extension CalendarRule {
  /// A SEQUENCE that is no whole number.
  static let badSequence = CalendarRule(
    "bad-sequence", .defect, "RFC 5545 §3.8.7.4",
    clients: [
      .refuse("Home Assistant"),
      BilingualText(
        nl: "Outlook: weet niet wat de nieuwste versie is", en: "Outlook: does not know which version is the newest"),
    ],
    help: BilingualText(
      nl: "begin bij 0 en tel een op bij elke wijziging", en: "start at 0 and add one with every change"),
    bad: .event("SEQUENCE:een"),
    good: .event("SEQUENCE:1"),
    .value([.integer]) { property, value, findings in
      guard property.name == .sequence else { return }
      if let number = property.valueBytes.wholeNumber, (0...Int(Int32.max)).contains(number) { return }
      let text = property.text(of: value.prefix(20))
      findings.report(
        at: property.valueOffset, nl: "SEQUENCE is een geheel getal van 0 tot en met \(Int32.max), niet '\(text)'.",
        en: "SEQUENCE is a whole number from 0 through \(Int32.max), not '\(text)'.")
    })
}
