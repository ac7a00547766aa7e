import Words

extension CalendarRule {
  /// A name in only one of the two properties for it.
  static let nameAlone = CalendarRule(
    "name-alone", .remark, "RFC 7986 §5.1",
    clients: [
      BilingualText(
        nl: "Outlook en Apple kennen X-WR-CALNAME, nieuwere programma's NAME",
        en: "Outlook and Apple know X-WR-CALNAME, newer programs NAME")
    ],
    help: BilingualText(nl: "zet de naam in beide", en: "put the name into both"),
    bad: .calendar("NAME:Termijnen", without: "X-WR-CALNAME"),
    good: .calendar("NAME:Termijnen", "X-WR-CALNAME:Termijnen"),
    .component(.calendar) { calendar, findings in
      for (one, other) in [(PropertyName.name, PropertyName.displayName), (.displayName, .name)] {
        guard let property = calendar[one], calendar[other] == nil else { continue }
        findings.report(
          at: property.line.start, nl: "\(one) staat er zonder \(other).", en: "\(one) stands without \(other).")
      }
    })
}
