import Words

extension CalendarRule {
  /// An alarm of an all-day event that rings at midnight.
  static let alarmAtMidnight = CalendarRule(
    "alarm-at-midnight", .remark, practice,
    clients: [
      BilingualText(
        nl: "Thunderbird en andere: laten de herinnering om 00:00 uur afgaan",
        en: "Thunderbird and others: ring at 00:00")
    ],
    help: BilingualText(
      nl: "reken de uren tot de werkdag mee: -P13DT15H is veertien dagen ervoor om negen uur",
      en: "count the hours to the working day too: -P13DT15H is fourteen days before at nine"),
    bad: .alarm("TRIGGER:-P14D"),
    good: .alarm("TRIGGER:-P13DT15H"),
    .component([.event, .todo]) { event, findings in
      guard CalendarTime.of(event[.start])?.isDate == true else { return }
      for trigger in event.alarms.compactMap({ $0[.trigger] }) {
        guard let seconds = CalendarDuration.seconds(trigger.valueBytes), seconds.isMultiple(of: 86_400) else {
          continue
        }
        findings.report(
          at: trigger.valueOffset, nl: "De herinnering gaat om middernacht af, want de gebeurtenis duurt de hele dag.",
          en: "The alarm rings at midnight, since the event lasts all day.")
      }
    })
}
