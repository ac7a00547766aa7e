import CivilDates
import Diagnostics

extension CalendarChecker {
  /// Holds a day or time against its form; what it is, if it is one.
  @discardableResult
  mutating func checkTime(_ property: Property, _ range: Range<Int>) -> CalendarTime? {
    let time: CalendarTime
    switch CalendarTime.read(property.line.bytes[range]) {
    case .time(let read): time = read
    case .nonexistent:
      let text = property.text(of: range)
      log.report(
        .noSuchDate, at: property.offset(of: range.lowerBound),
        BilingualText(
          nl: "'\(text)' bestaat niet op de kalender of de klok.", en: "'\(text)' is on no calendar or clock."))
      return nil
    case .malformed:
      reportBadDate(property, range)
      return nil
    }
    let type = property.parameters.value.map { property.uppercased($0) }
    switch (type, time.isDate) {
    case (nil, true):
      log.report(
        .dateWithoutValue, at: property.offset(of: range.lowerBound),
        BilingualText(
          nl: "Dit is een datum zonder tijd, en VALUE=DATE ontbreekt.",
          en: "This is a date without a time, and VALUE=DATE is missing."))
    case ("DATE", false), ("DATE-TIME", true):
      log.report(
        .valueTypeDiffers, at: property.offset(of: range.lowerBound),
        time.isDate
          ? BilingualText(
            nl: "Er staat VALUE=DATE-TIME, maar dit is een datum zonder tijd.",
            en: "It says VALUE=DATE-TIME, but this is a date without a time.")
          : BilingualText(
            nl: "Er staat VALUE=DATE, maar dit is een datum met een tijd.",
            en: "It says VALUE=DATE, but this is a date with a time."))
    default: break
    }
    return time
  }

  private mutating func reportBadDate(_ property: Property, _ range: Range<Int>) {
    let text = property.text(of: range.prefix(40))
    log.report(
      .badDate, at: property.offset(of: range.lowerBound),
      BilingualText(
        nl: "'\(text)' is geen datum of tijd; die ziet eruit als 20260301, 20260301T090000 of 20260301T090000Z.",
        en: "'\(text)' is no date or time; one looks like 20260301, 20260301T090000 or 20260301T090000Z."))
  }

  /// The same for a list of them; periods, with a slash, have a form of their own.
  mutating func checkTimes(_ property: Property) {
    for range in property.values() where !property.line.bytes[range].contains(0x2F) { checkTime(property, range) }
  }

  /// Holds a time against the rule that it is in UTC.
  mutating func checkUTC(_ property: Property) {
    switch CalendarTime.read(property.line.bytes[property.value]) {
    case .time(let time) where time.isUTC: break
    case .time:
      log.report(
        .notUTC, at: property.valueOffset,
        BilingualText(
          nl: "\(property.writtenName.uppercased()) moet een tijd in UTC zijn, met een Z aan het eind.",
          en: "\(property.writtenName.uppercased()) must be a time in UTC, with a Z at its end."))
    default: checkTime(property, property.value)
    }
  }

  /// Holds a duration against its form (RFC 5545 §3.3.6).
  mutating func checkDuration(_ property: Property) {
    guard let seconds = CalendarDuration.seconds(property.line.bytes[property.value]) else {
      reportBadDuration(property)
      return
    }
    if seconds < 0 {
      log.report(
        .badDuration, at: property.valueOffset,
        BilingualText(nl: "Deze duur is negatief.", en: "This duration is negative."))
    }
  }

  /// Holds a trigger against its form (RFC 5545 §3.8.6.3).
  mutating func checkTrigger(_ property: Property) {
    if let type = property.parameters.value, property.uppercased(type) == "DATE-TIME" {
      checkUTC(property)
    } else if CalendarDuration.seconds(property.line.bytes[property.value]) == nil {
      reportBadDuration(property)
    }
  }

  private mutating func reportBadDuration(_ property: Property) {
    let text = property.text(of: property.value.prefix(40))
    log.report(
      .badDuration, at: property.valueOffset,
      BilingualText(
        nl: "'\(text)' is geen duur; die ziet eruit als PT12H, P1D of -P13DT15H.",
        en: "'\(text)' is no duration; one looks like PT12H, P1D or -P13DT15H."))
  }

  /// Holds REFRESH-INTERVAL and X-PUBLISHED-TTL against their form (RFC 7986 §5.7).
  mutating func checkRefreshHint(_ property: Property, _ name: PropertyName) {
    let text = property.text(of: property.value.prefix(40))
    let seconds = CalendarDuration.seconds(property.line.bytes[property.value])
    if seconds.map({ $0 <= 0 }) ?? true {
      log.report(
        .badRefreshInterval, at: property.valueOffset,
        text.uppercased().hasPrefix("VALUE=")
          ? BilingualText(
            nl: "De parameter staat achter de dubbele punt; schrijf \(name.rawValue);VALUE=DURATION:PT12H.",
            en: "The parameter stands behind the colon; write \(name.rawValue);VALUE=DURATION:PT12H.")
          : BilingualText(
            nl: "'\(text)' is geen duur van meer dan niets, zoals PT12H of P1D.",
            en: "'\(text)' is no duration of more than nothing, such as PT12H or P1D."))
    } else if name == .refreshInterval, property.parameters.value.map({ property.uppercased($0) }) != "DURATION" {
      log.report(
        .badRefreshInterval, at: property.line.start,
        BilingualText(
          nl: "REFRESH-INTERVAL moet VALUE=DURATION dragen.", en: "REFRESH-INTERVAL must carry VALUE=DURATION."))
    }
  }

  /// Holds TZID against the rules for it, and remembers the zone (RFC 5545 §3.2.19).
  mutating func checkZone(_ property: Property, _ name: PropertyName) {
    guard let range = property.parameters.zone else { return }
    let bytes = property.line.bytes
    switch name.valueKind {
    case .date, .dates:
      let first = property.values().first ?? property.value
      if case .time(let time) = CalendarTime.read(bytes[first]), time.isUTC || time.isDate {
        log.report(
          .badTimeZone, at: property.offset(of: range.lowerBound),
          time.isDate
            ? BilingualText(
              nl: "Een datum zonder tijd heeft geen tijdzone.", en: "A date without a time has no time zone.")
            : BilingualText(
              nl: "De tijd is in UTC (Z) en heeft toch een tijdzone.",
              en: "The time is in UTC (Z) and has a zone as well."
            ))
      }
    default: break
    }
    // A name that starts with a slash is known everywhere.
    if range.isEmpty || bytes[range.lowerBound] == 0x2F || usedZones.count >= 10_000 { return }
    let zone = Array(bytes[range])
    if usedZones[zone] == nil { usedZones[zone] = property.offset(of: range.lowerBound) }
  }

  /// Holds a recurrence rule against its form (RFC 5545 §3.3.10), as far as clients refuse it.
  mutating func checkRecurrence(_ property: Property) {
    let bytes = property.line.bytes
    var frequency = false
    var until = false
    var count = false
    var start = property.value.lowerBound
    func report(_ log: inout FindingLog, at index: Int, nl: String, en: String) {
      log.report(.badRecurrence, at: property.offset(of: index), BilingualText(nl: nl, en: en))
    }
    while start < property.value.upperBound {
      let end = bytes[start..<property.value.upperBound].firstIndex(of: ASCII.semicolon) ?? property.value.upperBound
      defer { start = end + 1 }
      guard let equals = bytes[start..<end].firstIndex(of: ASCII.equals), equals > start, equals < end - 1 else {
        report(
          &log, at: start, nl: "Hier hoort een deel als FREQ=MONTHLY.", en: "A part such as FREQ=MONTHLY is due here.")
        return
      }
      let value = (equals + 1)..<end
      switch equals - start <= 10 ? property.uppercased(start..<equals) : "" {
      case "FREQ":
        frequency = true
        let known = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
        if value.count > 8 || !known.contains(property.uppercased(value)) {
          report(
            &log, at: value.lowerBound, nl: "Deze frequentie bestaat niet: DAILY, WEEKLY, MONTHLY of YEARLY.",
            en: "There is no such frequency: DAILY, WEEKLY, MONTHLY or YEARLY.")
        }
      case "UNTIL":
        until = true
        if case .time = CalendarTime.read(bytes[value]) { break }
        report(&log, at: value.lowerBound, nl: "UNTIL is geen datum of tijd.", en: "UNTIL is no date or time.")
      case "COUNT", "INTERVAL":
        if bytes[start] & 0xDF == 0x43 { count = true }
        if value.count > 9 || Int(property.text(of: value)).map({ $0 < 1 }) ?? true {
          report(
            &log, at: value.lowerBound, nl: "Hier hoort een geheel getal vanaf 1.",
            en: "A whole number from 1 is due here.")
        }
      default: break
      }
    }
    if !frequency {
      report(&log, at: property.value.lowerBound, nl: "FREQ ontbreekt.", en: "FREQ is missing.")
    }
    if until, count {
      report(
        &log, at: property.value.lowerBound, nl: "UNTIL en COUNT kunnen niet samen.",
        en: "UNTIL and COUNT cannot stand together.")
    }
  }
}
