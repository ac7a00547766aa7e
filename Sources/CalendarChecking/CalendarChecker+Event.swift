import CivilDates
import Diagnostics

extension CalendarChecker {
  /// Holds an event against the rules for it as a whole, when its END is reached.
  mutating func checkEvent(_ event: Component) {
    checkIdentity(event)
    let method = open.first?[.method].map { $0.uppercased($0.value.prefix(20)) }
    // An answer to an invitation needs no DTSTART (RFC 5546 §3.2).
    if event[.start] == nil, ["PUBLISH", "REQUEST", "ADD", "COUNTER"].contains(method ?? "PUBLISH") {
      reportMissing(.missingDTSTART, .start, in: event)
    }
    if event[.summary] == nil { reportMissing(.missingSummary, .summary, in: event) }
    if event[.description] == nil { reportMissing(.missingDescription, .description, in: event) }
    if event[.status] == nil { reportMissing(.missingStatus, .status, in: event) }
    if event[.sequence] == nil { reportMissing(.missingSequence, .sequence, in: event) }
    checkRevision(event)
    checkSpan(event)
    checkBusy(event)
    checkCancelled(event)
    checkAlarms(of: event)
  }

  /// The same for to-dos, journals and busy times.
  mutating func checkOther(_ component: Component) {
    checkIdentity(component)
    if let start = Self.time(component[.start]), let due = Self.time(component[.due]), let property = component[.due] {
      if start.isDate != due.isDate {
        reportMixed(property, nl: "DTSTART en DUE", en: "DTSTART and DUE")
      } else if Self.areComparable(component[.start], start, property, due), due.position < start.position {
        log.report(
          .endNotAfterStart, at: property.valueOffset,
          BilingualText(nl: "DUE ligt voor DTSTART.", en: "DUE lies before DTSTART."))
      }
    }
    if component.kind == .todo { checkAlarms(of: component) }
  }

  private mutating func reportMissing(_ defect: CalendarDefect, _ name: PropertyName, in component: Component) {
    log.report(
      defect, at: component.start,
      BilingualText(
        nl: "\(component.name) heeft geen \(name.rawValue).", en: "\(component.name) has no \(name.rawValue)."))
  }

  // What it is called.

  private mutating func checkIdentity(_ component: Component) {
    if component[.stamp] == nil { reportMissing(.missingDTSTAMP, .stamp, in: component) }
    guard let uid = component[.uid] else {
      reportMissing(.missingUID, .uid, in: component)
      return
    }
    if uid.value.isEmpty { return }
    var key = Array(uid.line.bytes[uid.value])
    if key.count > Self.uidLimit {
      log.report(
        .uidTooLong, at: uid.offset(of: uid.value.lowerBound + Self.uidLimit),
        BilingualText(
          nl: "De UID is \(uid.value.count) bytes lang; Exchange kijkt naar de eerste \(Self.uidLimit).",
          en: "The UID is \(uid.value.count) bytes long; Exchange looks at the first \(Self.uidLimit)."))
    }
    if let at = key.firstIndex(of: ASCII.at) {
      log.report(
        .uidNamesHostOrPerson, at: uid.offset(of: uid.value.lowerBound + at),
        BilingualText(
          nl: "De UID noemt een computer of een persoon (achter de @).",
          en: "The UID names a host or a person (behind @)."
        ))
    }
    checkName(uid, of: component)
    if let recurrence = component[.recurrenceID] {
      key.append(0)
      key += recurrence.line.bytes[recurrence.value]
    }
    if let first = uids[key] {
      log.report(
        .duplicateUID, at: uid.line.start,
        BilingualText(
          nl: "Deze UID staat al op regel \(first).", en: "This UID stands on line \(first) already."))
    } else {
      uids[key] = uid.line.number
    }
  }

  /// The most bytes of a UID by which Exchange tells items apart (MS-STANOICAL 2.1.10).
  static let uidLimit = 202

  /// Notes a UID that would change when the day or the title does.
  private mutating func checkName(_ uid: Property, of component: Component) {
    if uid.value.count > Self.uidLimit { return }
    let name = uid.line.bytes[uid.value].map(ASCII.uppercased)
    if let start = Self.time(component[.start]) {
      let plain = start.day.description.utf8.filter { $0 != ASCII.hyphen }
      if Self.holds(name, Array(start.day.description.utf8)) || Self.holds(name, plain) {
        log.report(
          .uidHoldsDate, at: uid.valueOffset,
          BilingualText(nl: "In de UID staat de dag van DTSTART.", en: "The UID holds the day of DTSTART."))
      }
    }
    if let summary = component[.summary] {
      let title = Self.lettersAndDigits(summary.line.bytes[summary.value.prefix(40)])
      if title.count >= 6, Self.holds(Self.lettersAndDigits(name[...]), title) {
        log.report(
          .uidHoldsTitle, at: uid.valueOffset,
          BilingualText(nl: "In de UID staat de titel.", en: "The UID holds the title."))
      }
    }
  }

  /// Whether some bytes stand among others; the sought ones are few.
  private static func holds(_ bytes: [UInt8], _ sought: [UInt8]) -> Bool {
    if sought.count > bytes.count { return false }
    return (0...(bytes.count - sought.count)).contains { start in
      bytes[start..<(start + sought.count)].elementsEqual(sought)
    }
  }

  private static func lettersAndDigits(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.filter { ASCII.isLetter($0) || ASCII.digit($0) != nil }.map(ASCII.uppercased)
  }

  private mutating func checkRevision(_ event: Component) {
    guard open.first?[.method] == nil, let stamp = event[.stamp], let modified = event[.lastModified],
      let one = Self.time(stamp), let other = Self.time(modified), one.position != other.position
    else { return }
    log.report(
      .dtstampNotRevision, at: stamp.valueOffset,
      BilingualText(
        nl: "DTSTAMP is niet de tijd van de laatste wijziging (LAST-MODIFIED).",
        en: "DTSTAMP is not the time of the last revision (LAST-MODIFIED)."))
  }

  // When it is.

  /// The time that a property gives, if it gives one.
  static func time(_ property: Property?) -> CalendarTime? {
    guard let property, case .time(let time) = CalendarTime.read(property.line.bytes[property.value]) else {
      return nil
    }
    return time
  }

  /// Whether two times lie on one clock, so that their order is known.
  private static func areComparable(_ one: Property?, _ first: CalendarTime, _ other: Property, _ second: CalendarTime)
    -> Bool
  {
    if first.isDate, second.isDate { return true }
    let zones = [one, other].map { property in
      property.flatMap { property in property.parameters.zone.map { Array(property.line.bytes[$0]) } }
    }
    return first.isDate == second.isDate && first.isUTC == second.isUTC && zones[0] == zones[1]
  }

  private mutating func reportMixed(_ property: Property, nl dutch: String, en english: String) {
    log.report(
      .mixedDateTypes, at: property.valueOffset,
      BilingualText(
        nl: "\(dutch) zijn niet van dezelfde soort: het ene is een datum, het andere een datum met een tijd.",
        en: "\(english) are not of one kind: one is a date, the other a date with a time."))
  }

  private mutating func checkSpan(_ event: Component) {
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

  private mutating func checkBusy(_ event: Component) {
    guard let start = event[.start], Self.time(start)?.isDate == true else { return }
    var missing: [String] = []
    if event[.transparency].map({ $0.uppercased($0.value) }) != "TRANSPARENT" { missing.append("TRANSP:TRANSPARENT") }
    if event[.busyStatus].map({ $0.uppercased($0.value) }) != "FREE" {
      missing.append("X-MICROSOFT-CDO-BUSYSTATUS:FREE")
    }
    if missing.isEmpty { return }
    log.report(
      .busyAllDay, at: event.start,
      BilingualText(
        nl: "De dag telt als bezet: geen \(missing.joined(separator: " en geen ")).",
        en: "The day counts as busy: no \(missing.joined(separator: ", no "))."))
  }

  /// The words by which a title says that an event does not take place.
  private static let cancelledWords = [
    "VERVALLEN", "GEANNULEERD", "AFGELAST", "INGETROKKEN", "CANCELLED", "CANCELED",
  ].map { Array($0.utf8) }

  private mutating func checkCancelled(_ event: Component) {
    guard let status = event[.status], status.uppercased(status.value) == "CANCELLED" else { return }
    if let summary = event[.summary] {
      let title = summary.line.bytes[summary.value.prefix(1000)].map(ASCII.uppercased)
      if !Self.cancelledWords.contains(where: { Self.holds(title, $0) }) {
        log.report(
          .cancelledNotInTitle, at: summary.valueOffset,
          BilingualText(
            nl: "De gebeurtenis is vervallen, maar de titel zegt dat niet.",
            en: "The event is cancelled, but its title does not say so."))
      }
    }
    if let alarm = event.alarms.first {
      log.report(
        .cancelledWithAlarm, at: alarm.start,
        BilingualText(
          nl: "De gebeurtenis is vervallen en heeft toch een herinnering.",
          en: "The event is cancelled, and has an alarm all the same."))
    }
  }
}
