import Words

extension CalendarRule {
  /// Parameters that cannot be read.
  static let badParameter = CalendarRule(
    "bad-parameter", .defect, "RFC 5545 §3.2",
    clients: [
      .refuse("ics.py", "Home Assistant"),
      BilingualText(
        nl: "vobject: ook, bij een open aanhalingsteken; calcurse verliest dan de gebeurtenis",
        en: "vobject: as well, with an open quotation mark; calcurse then loses the event"),
    ],
    help: BilingualText(
      nl: "schrijf NAAM=waarde, en een waarde met : ; of , tussen aanhalingstekens",
      en: "write NAME=value, and a value with : ; or , between quotation marks"),
    bad: .event("SUMMARY;nl:Opzegging"),
    good: .event("SUMMARY;LANGUAGE=nl:Opzegging"),
    .stumble { stumble, offset, findings in
      switch stumble {
      case .noParameter(let written):
        findings.report(
          at: offset, nl: "Hier hoort een parameter, NAAM=waarde; er staat '\(written)'.",
          en: "A parameter is due here, NAME=value; this is '\(written)'.")
      case .quoteInside:
        findings.report(
          at: offset, nl: "Een aanhalingsteken kan niet midden in de waarde van een parameter staan.",
          en: "A quotation mark cannot stand inside the value of a parameter.")
      case .quoteOpen:
        findings.report(
          at: offset, nl: "Dit aanhalingsteken wordt niet gesloten.", en: "This quotation mark is not closed.")
      case .afterQuote:
        findings.report(
          at: offset, nl: "Achter het aanhalingsteken hoort een komma, puntkomma of dubbele punt.",
          en: "A comma, semicolon or colon is due behind the quotation mark.")
      case .outside, .tooDeep, .endWithoutBegin, .endBefore, .beginWithoutEnd, .noProperty, .prose: break
      }
    })
}
