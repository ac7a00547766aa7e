import Words

extension CalendarRule {
  /// A NUL byte.
  static let nul = CalendarRule(
    "nul", .defect, "RFC 5545 §3.1",
    clients: [
      .refuse("ics.py", "Home Assistant"),
      BilingualText(
        nl: "libical (GNOME, KDE): leest niet verder dan hier", en: "libical (GNOME, KDE): reads no further than this"),
    ],
    help: BilingualText(nl: "haal de byte weg", en: "take the byte out"),
    bad: .event("SUMMARY:Opz\0egging"),
    good: .event("SUMMARY:Opzegging"),
    .line { line, findings in
      for index in line.bytes.indices where line.bytes[index] == 0 {
        findings.report(at: line.offset(of: index), nl: "Hier staat een NUL-byte.", en: "There is a NUL byte here.")
      }
    })
}
