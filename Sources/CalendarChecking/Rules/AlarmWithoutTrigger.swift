import Words

extension CalendarRule {
  /// An alarm without TRIGGER.
  static let alarmWithoutTrigger = CalendarRule(
    "alarm-without-trigger", .defect, "RFC 5545 §3.6.6",
    clients: [
      .refuse("ics.py", "Home Assistant"),
      BilingualText(nl: "Outlook: laat de herinnering weg", en: "Outlook: drops the alarm"),
    ],
    help: BilingualText(nl: "schrijf een TRIGGER, zoals -P13DT15H", en: "write a TRIGGER, such as -P13DT15H"),
    bad: .alarm(without: "TRIGGER"),
    good: .alarm("TRIGGER:-P13DT15H"),
    .missing(.trigger, in: [.alarm]))
}
