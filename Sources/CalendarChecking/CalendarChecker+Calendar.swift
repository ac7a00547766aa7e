import Diagnostics

extension CalendarChecker {
  /// Holds a calendar against the rules for it as a whole, when its END is reached.
  mutating func checkCalendar(_ calendar: Component) {
    if !calendar.hasParts {
      log.report(
        .noComponents, at: calendar.start, BilingualText(nl: "De agenda is leeg.", en: "The calendar is empty."))
    }
    for (name, defect) in [(PropertyName.version, CalendarDefect.missingVersion), (.productID, .missingProductID)]
    where calendar[name] == nil {
      log.report(
        defect, at: calendar.start,
        BilingualText(nl: "De agenda heeft geen \(name.rawValue).", en: "The calendar has no \(name.rawValue)."))
    }
    if let version = calendar[.version], let product = calendar[.productID],
      let late = [version, product].max(by: { $0.line.start < $1.line.start }),
      calendar.properties.prefix(2).contains(where: { $0.name != .version && $0.name != .productID })
    {
      log.report(
        .versionNotFirst, at: late.line.start,
        BilingualText(
          nl: "VERSION en PRODID zijn niet de eerste twee eigenschappen.",
          en: "VERSION and PRODID are not the first two properties."))
    }
    if let uid = calendar[.uid] {
      log.report(
        .calendarUID, at: uid.line.start,
        BilingualText(nl: "De agenda als geheel heeft een UID.", en: "The calendar as a whole has a UID."))
    }
    if let method = calendar[.method] {
      let value = method.text(of: method.value.prefix(20))
      log.report(
        .method, at: method.line.start,
        BilingualText(nl: "De agenda heeft METHOD:\(value).", en: "The calendar has METHOD:\(value)."))
    }
    checkNames(calendar)
    checkRefreshHints(calendar)
  }

  private mutating func checkNames(_ calendar: Component) {
    switch (calendar[.name], calendar[.displayName]) {
    case (nil, nil):
      log.report(
        .missingName, at: calendar.start,
        BilingualText(nl: "De agenda heeft geen naam.", en: "The calendar has no name."))
    case (let one?, nil):
      log.report(
        .nameAlone, at: one.line.start,
        BilingualText(nl: "NAME staat er zonder X-WR-CALNAME.", en: "NAME stands without X-WR-CALNAME."))
    case (nil, let other?):
      log.report(
        .nameAlone, at: other.line.start,
        BilingualText(nl: "X-WR-CALNAME staat er zonder NAME.", en: "X-WR-CALNAME stands without NAME."))
    case (let one?, let other?):
      // Whether an extension is escaped differs from program to program.
      if Self.unescaped(one) == Self.unescaped(other) { return }
      log.report(
        .namesDiffer, at: other.valueOffset,
        BilingualText(nl: "NAME en X-WR-CALNAME verschillen.", en: "NAME and X-WR-CALNAME differ."))
    }
  }

  private mutating func checkRefreshHints(_ calendar: Component) {
    switch (calendar[.refreshInterval], calendar[.publishedTTL]) {
    case (nil, nil):
      log.report(
        .missingRefreshHint, at: calendar.start,
        BilingualText(
          nl: "De agenda zegt niet hoe vaak een abonnee opnieuw moet kijken.",
          en: "The calendar does not say how often a subscriber must look again."))
    case (let one?, nil):
      log.report(
        .refreshHintAlone, at: one.line.start,
        BilingualText(
          nl: "REFRESH-INTERVAL staat er zonder X-PUBLISHED-TTL.",
          en: "REFRESH-INTERVAL stands without X-PUBLISHED-TTL."))
    case (nil, let other?):
      log.report(
        .refreshHintAlone, at: other.line.start,
        BilingualText(
          nl: "X-PUBLISHED-TTL staat er zonder REFRESH-INTERVAL.",
          en: "X-PUBLISHED-TTL stands without REFRESH-INTERVAL."))
    case (let one?, let other?):
      let durations = [one, other].map { CalendarDuration.seconds($0.line.bytes[$0.value]) }
      guard let first = durations[0], let second = durations[1], first > 0, second > 0, first != second else { return }
      log.report(
        .refreshHintsDiffer, at: other.valueOffset,
        BilingualText(
          nl: "REFRESH-INTERVAL en X-PUBLISHED-TTL verschillen.", en: "REFRESH-INTERVAL and X-PUBLISHED-TTL differ."))
    }
  }

  /// The bytes of a text without backslashes before other bytes; good for comparing.
  private static func unescaped(_ property: Property) -> [UInt8] {
    property.line.bytes[property.value].filter { $0 != ASCII.backslash }
  }

  /// Remembers a time zone that is defined.
  mutating func checkTimeZone(_ zone: Component) {
    guard let name = zone[.zoneID] else {
      log.report(
        .badTimeZone, at: zone.start,
        BilingualText(nl: "VTIMEZONE heeft geen TZID.", en: "VTIMEZONE has no TZID."))
      return
    }
    definedZones.insert(Array(name.line.bytes[name.value]))
  }

  /// Counts an event; the first one too many is noted.
  mutating func countEvent(at offset: Int) {
    eventCount += 1
    if eventCount == Self.eventLimit + 1 {
      log.report(
        .tooManyEvents, at: offset,
        BilingualText(
          nl: "Dit is gebeurtenis \(Self.eventLimit + 1); meer dan \(Self.eventLimit) nemen niet alle diensten aan.",
          en: "This is event \(Self.eventLimit + 1); not all services take more than \(Self.eventLimit)."))
    }
  }

  /// Notes a to-do.
  mutating func reportTodo(at offset: Int) {
    log.report(.todo, at: offset, BilingualText(nl: "Dit is een taak (VTODO).", en: "This is a to-do (VTODO)."))
  }
}
