import Words

extension CalendarRule {
  /// A UID of the calendar as a whole.
  static let calendarUID = CalendarRule(
    "calendar-uid", .remark, "RFC 7986 §5.3",
    clients: [
      BilingualText(
        nl: "vdirsyncer: maakt van de hele agenda een enkele gebeurtenis",
        en: "vdirsyncer: makes a single event of the whole calendar")
    ],
    help: BilingualText(nl: "laat de UID van de agenda weg", en: "leave the UID of the calendar out"),
    bad: .calendar("UID:3f4a"),
    good: .calendar(),
    .property([.uid]) { property, findings in
      guard property.component == .calendar else { return }
      findings.report(
        at: property.line.start, nl: "De agenda als geheel heeft een UID.", en: "The calendar as a whole has a UID.")
    })
}
