import Words

extension CalendarRule {
  /// A space on one side of a fold.
  static let spaceAtFold = CalendarRule(
    "space-at-fold", .remark, practice,
    clients: [
      BilingualText(
        nl: "editors, mail en git: halen de spatie weg, en woorden plakken aan elkaar",
        en: "editors, mail and git: trim the space, and words stick together")
    ],
    help: BilingualText(nl: "vouw binnen een woord", en: "fold inside a word"),
    bad: .event("SUMMARY:Opzegging \r\n ontvangen"),
    good: .event("SUMMARY:Opzeg\r\n ging ontvangen"),
    .line { line, findings in
      let bytes = line.bytes
      var before = 0
      for (index, piece) in line.folded.enumerated() {
        let end = index + 1 < line.folded.count ? line.folded[index + 1].start : bytes.count
        defer { before = piece.start }
        // A line of nothing but white space is another matter.
        if bytes[piece.start..<end].allSatisfy(ContentLineReader.isBlank) { continue }
        if piece.start > before, ContentLineReader.isBlank(bytes[piece.start - 1]) {
          findings.report(
            at: line.offset(of: piece.start - 1),
            nl: "De regel is gevouwen na een spatie, die aan het eind van de regel staat.",
            en: "The line is folded after a space, which stands at its end.")
        }
        if ContentLineReader.isBlank(bytes[piece.start]) {
          findings.report(
            at: piece.offset, nl: "De regel is gevouwen voor een spatie, die naast de vouw staat.",
            en: "The line is folded before a space, which stands beside the fold.")
        }
      }
    })
}
