import Words

extension CalendarRule {
  /// A fold inside an escape pair such as `\n`.
  static let foldedInsideEscape = CalendarRule(
    "folded-inside-escape", .defect, practice,
    clients: [
      BilingualText(nl: "Google: laat de gebeurtenis weg", en: "Google: drops the event"),
      BilingualText(nl: "Outlook: laat de tekst verkeerd zien", en: "Outlook: shows the text wrongly"),
    ],
    help: BilingualText(nl: "vouw een teken eerder", en: "fold one character earlier"),
    bad: .event("SUMMARY:Opzegging\\\r\n , ontvangen"),
    good: .event("SUMMARY:Opzegging\r\n \\, ontvangen"),
    .value([.text]) { property, _, findings in
      let folded = property.line.folded
      if folded.isEmpty { return }
      var fold = 0
      property.walkText(escape: { index in
        while fold < folded.count, folded[fold].start <= index { fold += 1 }
        guard fold < folded.count, folded[fold].start == index + 1 else { return }
        findings.report(
          at: property.offset(of: index), nl: "De vouw valt tussen \\ en het teken dat erbij hoort.",
          en: "The fold falls between \\ and the character that belongs to it.")
      })
    })
}
