import Words

extension CalendarRule {
  /// A line separator, a control of Latin-1, or a mark that turns the direction of the text around.
  static let invisibleCharacter = CalendarRule(
    "invisible-character", .remark, practice,
    clients: [
      BilingualText(
        nl: "elk programma: laat de tekst anders zien dan hij er staat",
        en: "every program: shows the text otherwise than it stands there")
    ],
    help: BilingualText(
      nl: "haal het teken weg, tenzij het is bedoeld", en: "take the character out unless it is meant"),
    bad: .event("SUMMARY:Opz\u{202E}egging"),
    good: .event("SUMMARY:Opzegging"),
    .line { line, findings in
      let bytes = line.bytes
      var index = 0
      while index < bytes.count {
        let length = UTF8Bytes.sequenceLength(in: bytes, at: index)
        switch length.map({ UTF8Bytes.scalar(in: bytes, at: index, length: $0) }) ?? 0 {
        case let scalar
        where [0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF...0xFEFF].contains { $0 ~= scalar }:
          let digits = String(scalar, radix: 16, uppercase: true)
          let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
          findings.report(
            at: line.offset(of: index), nl: "Hier staat een onzichtbaar teken (U+\(padded)).",
            en: "There is an invisible character here (U+\(padded)).")
        default: break
        }
        index += length ?? 1
      }
    })
}
