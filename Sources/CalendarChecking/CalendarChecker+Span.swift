import CivilDates
import Diagnostics

extension CalendarChecker {
  /// The time that a property gives, if it gives one.
  static func time(_ property: Property?) -> CalendarTime? {
    guard let property, case .time(let time) = CalendarTime.read(property.line.bytes[property.value]) else {
      return nil
    }
    return time
  }

  /// Whether two times lie on one clock, so that their order is known.
  static func areComparable(_ one: Property?, _ first: CalendarTime, _ other: Property, _ second: CalendarTime)
    -> Bool
  {
    if first.isDate, second.isDate { return true }
    let zones = [one, other].map { property in
      property.flatMap { property in property.parameters.zone.map { Array(property.line.bytes[$0]) } }
    }
    return first.isDate == second.isDate && first.isUTC == second.isUTC && zones[0] == zones[1]
  }

  /// Notes a date beside a date with a time.
  mutating func reportMixed(_ property: Property, nl dutch: String, en english: String) {
    log.report(
      .mixedDateTypes, at: property.valueOffset,
      BilingualText(
        nl: "\(dutch) zijn niet van dezelfde soort: het ene is een datum, het andere een datum met een tijd.",
        en: "\(english) are not of one kind: one is a date, the other a date with a time."))
  }

  /// Holds the start and the end of an event against each other.
  mutating func checkSpan(_ event: Component) {
    guard let startProperty = event[.start], let start = Self.time(startProperty) else { return }
    let duration = event[.duration].flatMap { property in
      CalendarDuration.seconds(property.line.bytes[property.value]).map { (property: property, seconds: $0) }
    }
    let end = Self.time(event[.end])
    if let property = event[.end], let end {
      if start.isDate != end.isDate {
        reportMixed(property, nl: "DTSTART en DTEND", en: "DTSTART and DTEND")
      } else if Self.areComparable(startProperty, start, property, end), end.position <= start.position {
        log.report(
          .endNotAfterStart, at: property.valueOffset,
          end.isDate
            ? BilingualText(
              nl: "DTEND is de dag na de laatste, en moet dus na DTSTART liggen.",
              en: "DTEND is the day after the last, so it must lie after DTSTART.")
            : BilingualText(nl: "DTEND ligt niet na DTSTART.", en: "DTEND does not lie after DTSTART."))
      } else if start.isDate, end.day > start.day.next {
        log.report(
          .severalDays, at: property.valueOffset,
          BilingualText(
            nl: "De gebeurtenis duurt \(start.day.days(until: end.day)) dagen.",
            en: "The event lasts \(start.day.days(until: end.day)) days."))
      }
    }
    if let duration {
      if event[.end] != nil {
        log.report(
          .endAndDuration, at: duration.property.line.start,
          BilingualText(nl: "DTEND en DURATION staan er allebei.", en: "DTEND and DURATION are both there."))
      } else if duration.seconds == 0 {
        log.report(
          .endNotAfterStart, at: duration.property.valueOffset,
          BilingualText(nl: "De gebeurtenis duurt niet.", en: "The event does not last."))
      }
    }
    if start.isDate, event[.end] == nil, event[.duration] == nil {
      log.report(
        .missingEnd, at: startProperty.line.start,
        BilingualText(
          nl: "Het einde (DTEND, de dag erna) ontbreekt.", en: "The end (DTEND, the day after) is missing."))
    }
    if start.isUTC, start.seconds == 0 {
      let length = end.map { $0.position - start.position } ?? duration?.seconds ?? 0
      if length.isMultiple(of: 86_400) {
        log.report(
          .midnightUTC, at: startProperty.valueOffset,
          BilingualText(
            nl: "Een hele dag is hier geschreven als middernacht in UTC.",
            en: "A whole day is written as midnight in UTC here."))
      }
    }
    if !start.isDate {
      log.report(
        .notAllDay, at: startProperty.line.start,
        BilingualText(nl: "De gebeurtenis heeft een tijdstip.", en: "The event has a time of day."))
    }
    checkUntil(event, isDate: start.isDate)
  }

  /// Holds UNTIL of a recurrence against DTSTART: both are dates, or neither (RFC 5545 §3.3.10).
  private mutating func checkUntil(_ event: Component, isDate: Bool) {
    guard let rule = event[.recurrenceRule] else { return }
    let text = rule.uppercased(rule.value.prefix(2000))
    guard let part = text.split(separator: ";").first(where: { $0.hasPrefix("UNTIL=") }),
      case .time(let until) = CalendarTime.read(Array(part.utf8.dropFirst(6))[...]), until.isDate != isDate
    else { return }
    reportMixed(rule, nl: "DTSTART en UNTIL", en: "DTSTART and UNTIL")
  }
}
