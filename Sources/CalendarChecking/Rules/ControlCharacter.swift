import Words

extension CalendarRule {
  /// A control character other than a tab.
  static let controlCharacter = CalendarRule(
    "control-character", .defect, "RFC 5545 §3.1",
    clients: [
      .refuse("ics.py", "Home Assistant"),
      BilingualText(
        nl: "python icalendar: weigert het bij streng lezen", en: "python icalendar: refuses it when reading strictly"),
    ],
    help: BilingualText(
      nl: "haal het teken weg, of schrijf \\n waar een nieuwe regel is bedoeld",
      en: "take the character out, or write \\n where a new line is meant"),
    bad: .event("SUMMARY:Opz\u{7}egging"),
    good: .event("SUMMARY:Opzegging"),
    .line { line, findings in
      for (index, byte) in line.bytes.enumerated()
      where byte < ASCII.space && byte != ASCII.tab && byte != 0 || byte == ASCII.delete {
        let digits = (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        findings.report(
          at: line.offset(of: index), nl: "Hier staat een besturingsteken (\(digits)).",
          en: "There is a control character here (\(digits)).")
      }
    })
}
