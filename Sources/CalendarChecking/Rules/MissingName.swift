import Words

extension CalendarRule {
  /// A calendar without a name.
  static let missingName = CalendarRule(
    "missing-name", .remark, "RFC 7986 §5.1",
    clients: [
      BilingualText(
        nl: "Thunderbird en andere: noemen de agenda naar het bestand",
        en: "Thunderbird and others: name the calendar after the file")
    ],
    help: BilingualText(
      nl: "geef de agenda een NAME en een X-WR-CALNAME", en: "give the calendar a NAME and an X-WR-CALNAME"),
    bad: .calendar(without: "NAME", "X-WR-CALNAME"),
    good: .calendar("NAME:Termijnen", "X-WR-CALNAME:Termijnen"),
    .component(.calendar) { calendar, findings in
      if calendar[.name] != nil || calendar[.displayName] != nil { return }
      findings.report(at: calendar.start, nl: "De agenda heeft geen naam.", en: "The calendar has no name.")
    })
}
