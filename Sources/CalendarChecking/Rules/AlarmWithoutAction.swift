import Words

extension CalendarRule {
  /// An alarm without ACTION.
  static let alarmWithoutAction = CalendarRule(
    "alarm-without-action", .defect, "RFC 5545 §3.6.6",
    clients: [
      .refuse("ics.py", "Home Assistant")
    ],
    help: BilingualText(nl: "schrijf ACTION:DISPLAY", en: "write ACTION:DISPLAY"),
    bad: .alarm(without: "ACTION"),
    good: .alarm("ACTION:DISPLAY"),
    .missing(.action, in: [.alarm]))
}
