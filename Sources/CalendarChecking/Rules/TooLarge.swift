import Words

extension CalendarRule {
  /// A file of more than 1 MB.
  static let tooLarge = CalendarRule(
    "too-large", .defect, practice,
    clients: [
      BilingualText(nl: "Google: neemt het bestand niet aan", en: "Google: does not take the file")
    ],
    help: BilingualText(nl: "verdeel de agenda, bijvoorbeeld per jaar", en: "split the calendar, by year for instance"),
    bad: .repeating(16_000, line: "COMMENT:" + String(repeating: "o", count: 60)),
    good: .repeating(1, line: "COMMENT:" + String(repeating: "o", count: 60)),
    .file { file, findings in
      guard file.hasCalendar, file.bytes.count > 1 << 20 else { return }
      findings.report(
        at: 0, nl: "Het bestand is \(file.bytes.count) bytes groot; meer dan 1 MB nemen niet alle diensten aan.",
        en: "The file is \(file.bytes.count) bytes large; not all services take more than 1 MB.")
    })
}
