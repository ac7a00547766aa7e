import Words

extension CalendarRule {
  /// A file without a calendar.
  static let notACalendar = CalendarRule(
    "not-a-calendar", .defect, "RFC 5545 §3.4",
    clients: [
      BilingualText(nl: "elk programma: leest er niets uit", en: "every program: reads nothing from it")
    ],
    help: BilingualText(
      nl: "kreeg u een webpagina of een foutmelding in plaats van de agenda? Haal het bestand opnieuw op",
      en: "did you get a web page or an error instead of the calendar? Fetch the file again"),
    bad: .file("<html>Inloggen</html>\r\n".utf8, lines: "<html>Inloggen</html>"),
    good: .calendar(),
    .file { file, findings in
      if file.hasCalendar || file.isUTF16 { return }
      let isEmpty = file.bytes.isEmpty
      findings.report(
        at: 0, nl: isEmpty ? "Het bestand is leeg." : "Er staat geen BEGIN:VCALENDAR in.",
        en: isEmpty ? "The file is empty." : "There is no BEGIN:VCALENDAR in it.")
    })
}
