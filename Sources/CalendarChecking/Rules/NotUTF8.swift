import Words

extension CalendarRule {
  /// Bytes that are no UTF-8.
  static let notUTF8 = CalendarRule(
    "not-utf8", .defect, "RFC 5545 §3.1.4",
    clients: [
      .refuse("vobject", "ics.py", "Home Assistant"),
      BilingualText(nl: "de meeste andere: laten een vraagteken zien", en: "most others: show a question mark"),
    ],
    help: BilingualText(nl: "bewaar het bestand als UTF-8", en: "save the file as UTF-8"),
    bad: .file(
      CalendarExample.event("SUMMARY:Co@peratie").bytes.map { $0 == ASCII.at ? 0xF6 : $0 },
      lines: "SUMMARY:Co<F6>peratie"),
    good: .event("SUMMARY:Coöperatie"),
    .file { file, findings in
      if file.isUTF16 {
        findings.report(at: 0, nl: "Het bestand is UTF-16 en geen UTF-8.", en: "The file is UTF-16, not UTF-8.")
      }
    },
    .line { line, findings in
      let bytes = line.bytes
      var index = 0
      // One finding for a whole run of them.
      var isInRun = false
      while index < bytes.count {
        if let length = UTF8Bytes.sequenceLength(in: bytes, at: index) {
          isInRun = false
          index += length
          continue
        }
        if !isInRun {
          let byte = String(bytes[index], radix: 16, uppercase: true)
          findings.report(
            at: line.offset(of: index), nl: "De byte \(byte) is hier geen UTF-8.",
            en: "The byte \(byte) is no UTF-8 here.")
        }
        isInRun = true
        index += 1
      }
    })
}
