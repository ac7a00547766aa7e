import Words

extension CalendarRule {
  /// An alarm that counts from what is not there, or counts and is fixed at once.
  static let alarmRelation = CalendarRule(
    "alarm-relation", .defect, "RFC 5545 §3.2.14, §3.8.6.3",
    clients: [],
    help: BilingualText(
      nl:
        "laat RELATED weg bij een vast tijdstip, en geef het onderdeel het begin of einde waarvan de herinnering telt",
      en: "leave RELATED out with a fixed time, and give the component the start or end that the alarm counts from"),
    bad: .alarm("TRIGGER;VALUE=DATE-TIME;RELATED=END:20260227T080000Z"),
    good: .alarm("TRIGGER;VALUE=DATE-TIME:20260227T080000Z"),
    .component([.event, .todo]) { component, findings in
      let hasEnd = component.end != nil || component[.start] != nil && component[.duration] != nil
      for alarm in component.alarms {
        guard let trigger = alarm[.trigger], let type = trigger.type else { continue }
        let relation = trigger.word("RELATED")
        if type == .dateTime, relation != nil {
          findings.report(
            at: trigger.line.start, nl: "RELATED past niet bij een herinnering op een vast tijdstip.",
            en: "RELATED does not go with an alarm at a fixed time.")
        } else if type == .duration, relation == "END" {
          if hasEnd || component.kind == .event { continue }
          findings.report(
            at: trigger.line.start, nl: "De herinnering telt vanaf een einde dat er niet is.",
            en: "The alarm counts from an end that is not there.")
        } else if type == .duration, component[.start] == nil, component.kind == .todo,
          component[.due] == nil || relation != nil
        {
          findings.report(
            at: trigger.line.start, nl: "De herinnering telt vanaf een begin dat er niet is.",
            en: "The alarm counts from a start that is not there.")
        }
      }
    })
}
