import Words

extension CalendarRule {
  /// A BEGIN without its END, or the other way around.
  static let unbalanced = CalendarRule(
    "unbalanced", .defect, "RFC 5545 §3.6",
    clients: [
      .refuse("python icalendar", "vobject", "khal"),
      BilingualText(
        nl: "Home Assistant: nul gebeurtenissen of geen bestand", en: "Home Assistant: no events, or no file"),
    ],
    help: BilingualText(
      nl: "sluit elke BEGIN af met zijn END; misschien is het bestand niet volledig opgehaald",
      en: "close every BEGIN with its END; perhaps the file was not fetched completely"),
    bad: .file(CalendarExample.calendar().bytes.dropLast(15), lines: "END:VEVENT"),
    good: .file(CalendarExample.calendar().bytes, lines: "END:VEVENT", "END:VCALENDAR"),
    .stumble { stumble, offset, findings in
      switch stumble {
      case .endWithoutBegin(let name):
        findings.report(
          at: offset, nl: "END:\(name) zonder BEGIN:\(name) ervoor.", en: "END:\(name) without BEGIN:\(name) before it."
        )
      case .endBefore(let name, let inner):
        findings.report(
          at: offset, nl: "END:\(name) terwijl \(inner) nog niet is afgesloten.",
          en: "END:\(name) while \(inner) is not closed yet.")
      case .beginWithoutEnd(let name):
        findings.report(
          at: offset, nl: "BEGIN:\(name) zonder END:\(name) erachter.",
          en: "BEGIN:\(name) without END:\(name) after it.")
      case .outside, .tooDeep, .noProperty, .prose, .noParameter, .quoteInside, .quoteOpen, .afterQuote: break
      }
    })
}
