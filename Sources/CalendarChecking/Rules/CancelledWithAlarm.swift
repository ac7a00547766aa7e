import Words

extension CalendarRule {
  /// A cancelled event with an alarm.
  static let cancelledWithAlarm = CalendarRule(
    "cancelled-with-alarm", .remark, practice,
    clients: [
      BilingualText(
        nl: "programma's die STATUS niet kennen: laten de herinnering afgaan",
        en: "programs that do not know STATUS: let the alarm ring")
    ],
    help: BilingualText(nl: "laat de herinnering weg", en: "leave the alarm out"),
    bad: .event(
      "STATUS:CANCELLED", "SUMMARY:VERVALLEN: opzegging", "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Opzegging",
      "TRIGGER:-PT15H", "END:VALARM"),
    good: .event("STATUS:CANCELLED", "SUMMARY:VERVALLEN: opzegging"),
    .component(.event) { event, findings in
      guard event.word(.status) == "CANCELLED", let alarm = event.alarms.first else { return }
      findings.report(
        at: alarm.start, nl: "De gebeurtenis is vervallen en heeft toch een herinnering.",
        en: "The event is cancelled, and has an alarm all the same.")
    })
}
