import Words

extension CalendarRule {
  /// An alarm that lacks another property that it needs.
  static let alarmIncomplete = CalendarRule(
    "alarm-incomplete", .defect, "RFC 5545 §3.6.6",
    clients: [
      .refuse("Home Assistant")
    ],
    help: BilingualText(
      nl: "vul de eigenschap aan, of maak er ACTION:DISPLAY zonder herhaling van",
      en: "add the property, or make it ACTION:DISPLAY without repetition"),
    bad: .alarm("REPEAT:2"),
    good: .alarm("REPEAT:2", "DURATION:PT15M"),
    .missing(.summary, in: [.alarm]) { $0.word(.action) == "EMAIL" },
    .missing(.attendee, in: [.alarm]) { $0.word(.action) == "EMAIL" },
    .missing(.duration, in: [.alarm]) { $0[.repetition] != nil },
    .missing(.repetition, in: [.alarm]) { $0[.duration] != nil })
}
