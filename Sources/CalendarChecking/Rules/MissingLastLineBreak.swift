import Words

extension CalendarRule {
  /// A last line without its line break.
  static let missingLastLineBreak = CalendarRule(
    "missing-last-line-break", .defect, "RFC 5545 §3.1",
    clients: [],
    help: BilingualText(nl: "zet CR LF achter END:VCALENDAR", en: "put CR LF behind END:VCALENDAR"),
    bad: .file(CalendarExample.event().bytes.dropLast(2), lines: "END:VCALENDAR"),
    good: .file(CalendarExample.event().bytes, lines: "END:VCALENDAR<CR><LF>"),
    .physicalLine { line, findings in
      guard line.lineBreak == nil else { return }
      findings.report(
        at: line.end, nl: "De laatste regel heeft geen regeleinde.", en: "The last line has no line break.")
    })
}
