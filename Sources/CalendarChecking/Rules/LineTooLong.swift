import Words

extension CalendarRule {
  /// A line of more than 75 octets.
  static let lineTooLong = CalendarRule(
    "line-too-long", .defect, "RFC 5545 §3.1",
    clients: [],
    help: BilingualText(
      nl: "vouw de regel: CR LF, een spatie, en verder; tel bytes en geen tekens",
      en: "fold the line: CR LF, a space, and on; count bytes, not characters"),
    bad: .event("SUMMARY:" + String(repeating: "o", count: 68)),
    good: .event("SUMMARY:" + String(repeating: "o", count: 67)),
    .physicalLine { line, findings in
      guard line.end - line.start > width else { return }
      var first = line.start + width
      while line.bytes[first] & 0xC0 == 0x80, line.start + width - first < 3 { first -= 1 }
      findings.report(
        at: first, nl: "De regel is \(line.end - line.start) octetten lang; hooguit \(width) mag.",
        en: "The line is \(line.end - line.start) octets long; \(width) are allowed.")
    })
}

/// The most octets of a physical line, without its line break.
private let width = 75
