import Words

extension CalendarRule {
  /// A line that does not end in CRLF.
  static let notCRLF = CalendarRule(
    "not-crlf", .defect, "RFC 5545 §3.1",
    clients: [
      BilingualText(
        nl: "bij CR CR LF: python icalendar, Home Assistant, calcurse en khal verliezen de agenda",
        en: "with CR CR LF: python icalendar, Home Assistant, calcurse and khal lose the calendar"),
      BilingualText(
        nl: "bij CR alleen: vobject, ics.py en Home Assistant weigeren het bestand",
        en: "with CR alone: vobject, ics.py and Home Assistant refuse the file"),
    ],
    help: BilingualText(
      nl: "eindig elke regel met CR LF, en schrijf het bestand als bytes en niet als tekst",
      en: "end every line with CR LF, and write the file as bytes, not as text"),
    bad: .file(CalendarExample.event().bytes.filter { $0 != ASCII.carriageReturn }, lines: "BEGIN:VCALENDAR<LF>"),
    good: .file(CalendarExample.event().bytes, lines: "BEGIN:VCALENDAR<CR><LF>"),
    .physicalLine { line, findings in
      guard let lineBreak = line.lineBreak, lineBreak != .crlf else { return }
      findings.report(
        at: line.end, nl: "De regel eindigt op \(lineBreak.name) en niet op CRLF.",
        en: "The line ends in \(lineBreak.name), not in CRLF.")
    })
}
