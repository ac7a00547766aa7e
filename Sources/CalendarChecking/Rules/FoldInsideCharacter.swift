import Words

extension CalendarRule {
  /// A fold inside a character of UTF-8.
  static let foldInsideCharacter = CalendarRule(
    "fold-inside-character", .defect, "RFC 5545 §3.1",
    clients: [
      .refuse("vobject", "ics.py", "Home Assistant"),
      BilingualText(
        nl: "python icalendar, khal, Thunderbird: maken het teken onleesbaar",
        en: "python icalendar, khal, Thunderbird: garble the character"),
    ],
    help: BilingualText(
      nl: "vouw tussen twee tekens: niet voor een byte van 80 tot en met BF",
      en: "fold between two characters: not before a byte from 80 through BF"),
    bad: .file(
      CalendarExample.event("SUMMARY:Co@peratie").bytes.flatMap { $0 == ASCII.at ? [0xC3, 13, 10, 32, 0xB6] : [$0] },
      lines: "SUMMARY:Co<C3>", " <B6>peratie"),
    good: .event("SUMMARY:Coö\r\n peratie"),
    .line { line, findings in
      var last = -1
      for piece in line.folded where piece.start < line.bytes.count && line.bytes[piece.start] & 0xC0 == 0x80 {
        var first = piece.start
        while first > 0, piece.start - first < 3, line.bytes[first] & 0xC0 == 0x80 { first -= 1 }
        guard first > last, let length = UTF8Bytes.sequenceLength(in: line.bytes, at: first),
          first + length > piece.start
        else { continue }
        last = first
        findings.report(
          at: line.offset(of: first), nl: "De vouw valt midden in een teken dat uit \(length) bytes bestaat.",
          en: "The fold falls inside a character of \(length) bytes.")
      }
    })
}
