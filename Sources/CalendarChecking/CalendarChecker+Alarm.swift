import CivilDates
import Diagnostics

extension CalendarChecker {
  /// Holds an alarm against what it needs (RFC 5545 §3.6.6).
  mutating func checkAlarm(_ alarm: Component) {
    func reportMissing(_ defect: CalendarDefect, _ name: PropertyName, _ log: inout FindingLog) {
      log.report(
        defect, at: alarm.start,
        BilingualText(nl: "De herinnering heeft geen \(name.rawValue).", en: "The alarm has no \(name.rawValue)."))
    }
    let action = alarm[.action].map { $0.uppercased($0.value.prefix(20)) }
    if action == nil { reportMissing(.alarmWithoutAction, .action, &log) }
    if alarm[.trigger] == nil { reportMissing(.alarmWithoutTrigger, .trigger, &log) }
    if alarm[.description] == nil, action == "DISPLAY" || action == "EMAIL" {
      reportMissing(.alarmWithoutDescription, .description, &log)
    }
    if action == "EMAIL" {
      for name in [PropertyName.summary, .attendee] where alarm[name] == nil {
        reportMissing(.alarmIncomplete, name, &log)
      }
    }
    switch (alarm[.duration], alarm[.repetition]) {
    case (nil, _?): reportMissing(.alarmIncomplete, .duration, &log)
    case (_?, nil): reportMissing(.alarmIncomplete, .repetition, &log)
    default: break
    }
  }

  /// Holds the alarms of an event or to-do against its start.
  mutating func checkAlarms(of event: Component) {
    let isAllDay = Self.time(event[.start])?.isDate ?? false
    for alarm in event.alarms {
      guard let trigger = alarm[.trigger] else { continue }
      if trigger.parameters.value.map({ trigger.uppercased($0) }) == "DATE-TIME" {
        // An alarm on the day itself is no surprise; one on a later day is.
        if let time = Self.time(trigger), let start = Self.time(event[.start]), time.day > start.day {
          reportLate(trigger)
        }
        continue
      }
      guard let seconds = CalendarDuration.seconds(trigger.line.bytes[trigger.value]) else { continue }
      if seconds > 0 { reportLate(trigger) }
      if isAllDay, seconds.isMultiple(of: 86_400) {
        log.report(
          .alarmAtMidnight, at: trigger.valueOffset,
          BilingualText(
            nl: "De herinnering gaat om middernacht af, want de gebeurtenis duurt de hele dag.",
            en: "The alarm rings at midnight, since the event lasts all day."))
      }
    }
  }

  private mutating func reportLate(_ trigger: Property) {
    log.report(
      .alarmAfterStart, at: trigger.valueOffset,
      BilingualText(
        nl: "De herinnering komt na het begin van de gebeurtenis.", en: "The alarm comes after the start of the event.")
    )
  }
}
