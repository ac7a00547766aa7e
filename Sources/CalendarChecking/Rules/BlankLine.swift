import Words

extension CalendarRule {
  /// A line without anything on it.
  static let blankLine = CalendarRule(
    "blank-line", .defect, "RFC 5545 §3.1",
    clients: [],
    help: BilingualText(
      nl: "haal de regel weg; een lege regel in een tekst is \\n\\n",
      en: "take the line out; an empty line in a text is \\n\\n"),
    bad: .event("DESCRIPTION:Uiterste dag\r\n"),
    good: .event("DESCRIPTION:Uiterste dag"),
    .physicalLine { line, findings in
      guard line.isBlank else { return }
      let isEmpty = line.start == line.end
      findings.report(
        at: line.start, nl: isEmpty ? "Deze regel is leeg." : "Deze regel is leeg, op witruimte na.",
        en: isEmpty ? "This line is empty." : "This line holds nothing but white space.")
    })
}
