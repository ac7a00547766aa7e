/// A calendar as this program writes them, with nothing wrong: the ground that fixtures change one thing of.
///
/// Line by line: 1 BEGIN, 2 VERSION, 3 PRODID, 4 CALSCALE, 5 NAME, 6 X-WR-CALNAME, 7 REFRESH-INTERVAL, 8 X-PUBLISHED-TTL,
/// 9 BEGIN:VEVENT, 10 UID, 11 DTSTAMP, 12 DTSTART, 13 DTEND, 14 SUMMARY, 15 and 16 DESCRIPTION, 17 CATEGORIES, 18 URL,
/// 19 STATUS, 20 TRANSP, 21 SEQUENCE, 22 X-MICROSOFT-CDO-BUSYSTATUS, 23 BEGIN:VALARM, 24 ACTION, 25 DESCRIPTION,
/// 26 TRIGGER, 27 END:VALARM, 28 END:VEVENT, 29 END:VCALENDAR.
let ground = lines(
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//Termijn//Termijn 1//NL",
  "CALSCALE:GREGORIAN",
  "NAME:Termijnen\\, alles",
  "X-WR-CALNAME:Termijnen\\, alles",
  "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
  "X-PUBLISHED-TTL:PT12H",
  event(),
  "END:VCALENDAR")

/// Lines with their line breaks.
func lines(_ lines: String...) -> String { lines.map { $0 + "\r\n" }.joined() }

/// An event with nothing wrong, without its last line break.
func event(uid: String = "8e82e03b-3399-54c8-a632-0652eb953d6d") -> String {
  [
    "BEGIN:VEVENT",
    "UID:\(uid)",
    "DTSTAMP:20260101T000000Z",
    "DTSTART;VALUE=DATE:20260301",
    "DTEND;VALUE=DATE:20260302",
    "SUMMARY:Opzegging ontvangen: vervoer",
    "DESCRIPTION:Uiterste dag: zondag 1 maart 2026.\\nVoorwaardelijk\\; geldt al",
    " leen als “niemand” iets anders besluit.",
    "CATEGORIES:opzegging,college",
    "URL:https://zaken.voorbeeld.nl/zaak?nummer=12",
    "STATUS:CONFIRMED",
    "TRANSP:TRANSPARENT",
    "SEQUENCE:0",
    "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "DESCRIPTION:Opzegging ontvangen: vervoer",
    "TRIGGER:-P13DT15H",
    "END:VALARM",
    "END:VEVENT",
  ].joined(separator: "\r\n")
}

/// An event with a time of day, which other programs write.
func timedEvent(_ start: String, _ end: String) -> String {
  [
    "BEGIN:VEVENT", "UID:1", "DTSTAMP:20260101T000000Z", start, end, "SUMMARY:Overleg", "DESCRIPTION:Kamer 2",
    "STATUS:CONFIRMED", "SEQUENCE:0", "END:VEVENT",
  ].joined(separator: "\r\n")
}

extension String {
  /// The text with its first occurrence of a part replaced; a part that is not there stops the run.
  func with(_ part: String, _ other: String) -> String {
    guard let range = firstRange(of: part) else { preconditionFailure("not in the text: \(part)") }
    return replacingCharacters(in: range, with: other)
  }

  /// The text without a line.
  func without(_ line: String) -> String { with(line + "\r\n", "") }

  // By bytes: CR and LF are one character of a Swift string.
  private func firstRange(of part: String) -> Range<Int>? {
    let bytes = Array(utf8)
    let sought = Array(part.utf8)
    guard sought.count <= bytes.count else { return nil }
    let start = (0...(bytes.count - sought.count)).first { bytes[$0..<($0 + sought.count)].elementsEqual(sought) }
    return start.map { $0..<($0 + sought.count) }
  }

  private func replacingCharacters(in range: Range<Int>, with other: String) -> String {
    var bytes = Array(utf8)
    bytes.replaceSubrange(range, with: other.utf8)
    return String(decoding: bytes, as: UTF8.self)
  }
}
