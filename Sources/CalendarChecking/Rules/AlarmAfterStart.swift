import Words

extension CalendarRule {
  /// An alarm after the start of its event.
  static let alarmAfterStart = CalendarRule(
    "alarm-after-start", .remark, practice,
    clients: [
      BilingualText(
        nl: "Outlook met Exchange: laat haar even lang voor het begin afgaan",
        en: "Outlook with Exchange: lets it ring as long before the start")
    ],
    help: BilingualText(
      nl: "laat de herinnering voor het begin afgaan: -PT15H is negen uur de dag ervoor",
      en: "let the alarm ring before the start: -PT15H is nine o'clock the day before"),
    bad: .alarm("TRIGGER:PT9H"),
    good: .alarm("TRIGGER:-PT15H"),
    .component([.event, .todo]) { event, findings in
      for trigger in event.alarms.compactMap({ $0[.trigger] }) {
        let isLate =
          if trigger.type == .dateTime {
            // An alarm on the day itself is no surprise; one on a later day is.
            CalendarTime.of(trigger).flatMap { time in CalendarTime.of(event[.start]).map { time.day > $0.day } }
              ?? false
          } else {
            CalendarDuration.seconds(trigger.valueBytes) ?? 0 > 0
          }
        if !isLate { continue }
        findings.report(
          at: trigger.valueOffset, nl: "De herinnering komt na het begin van de gebeurtenis.",
          en: "The alarm comes after the start of the event.")
      }
    })
}
