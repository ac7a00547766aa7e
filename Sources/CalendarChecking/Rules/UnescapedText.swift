import Words

extension CalendarRule {
  /// A bare `,` or `;` in a text.
  static let unescapedText = CalendarRule(
    "unescaped-text", .defect, "RFC 5545 §3.3.11",
    clients: [
      .skip("calcurse")
    ],
    help: BilingualText(nl: "zet er een backslash voor", en: "put a backslash before it"),
    bad: .event("SUMMARY:Opzegging, vervoer"),
    good: .event("SUMMARY:Opzegging\\, vervoer"),
    .value([.text]) { property, _, findings in
      var isReported = false
      let isList = property.name?.rules.isList ?? false
      property.walkText(
        escape: { _ in },
        other: { index in
          let byte = property.line.bytes[index]
          guard byte == ASCII.semicolon || byte == ASCII.comma && !isList, !isReported else { return }
          isReported = true
          let mark = byte == ASCII.comma ? "," : ";"
          findings.report(
            at: property.offset(of: index), nl: "'\(mark)' in een tekst wordt geschreven als '\\\(mark)'.",
            en: "'\(mark)' in a text is written as '\\\(mark)'.")
        })
    })
}
