import Words

extension CalendarRule {
  /// A backslash before something that is no escape.
  static let badEscape = CalendarRule(
    "bad-escape", .defect, "RFC 5545 §3.3.11",
    clients: [
      .skip("calcurse")
    ],
    help: BilingualText(nl: "schrijf een backslash in een tekst als \\\\", en: "write a backslash in a text as \\\\"),
    bad: .event("SUMMARY:Opzegging\\: vervoer"),
    good: .event("SUMMARY:Opzegging: vervoer"),
    .value([.text]) { property, _, findings in
      var isReported = false
      property.walkText(escape: { index in
        let next = index + 1 < property.value.upperBound ? property.line.bytes[index + 1] : 0
        guard !isReported, !"\\;,nN".utf8.contains(next) else { return }
        isReported = true
        findings.report(
          at: property.offset(of: index),
          nl: "\\ kan alleen staan voor \\, een komma, een puntkomma of n (een nieuwe regel).",
          en: "\\ can only stand before \\, a comma, a semicolon or n (a new line).")
      })
    })
}
