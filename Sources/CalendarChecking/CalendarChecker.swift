import Diagnostics

/// Checks a calendar file (.ics) of anyone: every defect that makes a calendar program lose, refuse, duplicate or
/// misrepresent something, with its place.
///
/// The file is untrusted: it is read by a parser of its own, in time linear in its size, and never recursively.
///
/// - Complexity: O(n log n) in the number of bytes at worst; linear in practice.
public func checkCalendar(_ bytes: [UInt8]) -> CheckedCalendar {
  var checker = CalendarChecker(bytes)
  checker.run()
  return CheckedCalendar(
    findings: checker.log.placed(in: bytes), omitted: checker.log.omitted, eventCount: checker.eventCount)
}

/// Walks through a file, and holds each property and component against the rules.
struct CalendarChecker {
  /// How many components may stand inside each other; deeper ones are not looked at.
  static let depthLimit = 32
  /// The largest file that all services take, in bytes.
  static let sizeLimit = 1 << 20
  /// The most events of one file that all services take.
  static let eventLimit = 1000

  let bytes: [UInt8]
  var log = FindingLog()
  var eventCount = 0

  /// The components that are open, the outermost first.
  var open: [Component] = []
  /// How many components deeper than the limit are open.
  private var tooDeep = 0
  private var calendarCount = 0
  /// Whether something outside a calendar was reported and no calendar came since.
  private var isOutsideReported = false

  /// The UIDs of the current file, each with the line of the first component that bears it.
  var uids: [[UInt8]: Int] = [:]
  /// The time zones that are used, and where first.
  var usedZones: [[UInt8]: Int] = [:]
  /// The time zones that are defined.
  var definedZones: Set<[UInt8]> = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The innermost open component.
  var current: ComponentKind? { open.last?.kind }

  mutating func run() {
    var start = 0
    if bytes.starts(with: UTF8Bytes.byteOrderMark) {
      start = UTF8Bytes.byteOrderMark.count
      log.report(
        .byteOrderMark, at: 0,
        BilingualText(
          nl: "Het bestand begint met een byte-order-mark (EF BB BF).",
          en: "The file starts with a byte order mark (EF BB BF)."))
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      log.report(
        .notUTF8, at: 0,
        BilingualText(nl: "Het bestand is UTF-16 en geen UTF-8.", en: "The file is UTF-16, not UTF-8."))
      return
    }
    if bytes.count > Self.sizeLimit {
      log.report(
        .tooLarge, at: start,
        BilingualText(
          nl: "Het bestand is \(bytes.count) bytes groot; meer dan 1 MB nemen niet alle diensten aan.",
          en: "The file is \(bytes.count) bytes large; not all services take more than 1 MB."))
    }
    var reader = ContentLineReader(bytes, from: start)
    while let line = reader.line(&log) { take(line) }
    finish()
  }

  private mutating func take(_ line: ContentLine) {
    if let name = Self.componentName(line, after: "BEGIN:") {
      begin(name, line)
    } else if let name = Self.componentName(line, after: "END:") {
      end(name, line)
    } else if open.isEmpty {
      reportOutside(at: line.start)
    } else {
      checkCharacters(of: line)
      guard let property = Property(line, &log) else { return }
      if property.name != nil, isProse(property) {
        reportProse(property)
        return
      }
      check(property)
      if tooDeep == 0 { keep(property) }
    }
  }

  /// The name of a component behind `BEGIN:` or `END:`, in upper case; nil if the line is neither.
  private static func componentName(_ line: ContentLine, after word: String) -> String? {
    let word = word.utf8
    // Most lines are neither, and their first byte says so.
    guard line.bytes.count > word.count, let first = line.bytes.first, ASCII.uppercased(first) == word.first,
      zip(line.bytes, word).allSatisfy({ ASCII.uppercased($0) == $1 })
    else { return nil }
    let name = line.bytes[word.count...].prefix(64)
    return String(decoding: name.map(ASCII.uppercased), as: UTF8.self)
  }

  private mutating func reportOutside(at offset: Int) {
    // Once for each stretch: what stands there can be a whole web page.
    if isOutsideReported { return }
    isOutsideReported = true
    log.report(
      .outsideCalendar, at: offset,
      BilingualText(
        nl: "Dit staat buiten de agenda, die van BEGIN:VCALENDAR tot END:VCALENDAR loopt.",
        en: "This stands outside the calendar, which runs from BEGIN:VCALENDAR to END:VCALENDAR."))
  }

  private mutating func begin(_ name: String, _ line: ContentLine) {
    let kind = ComponentKind(uppercased: name)
    guard open.count < Self.depthLimit, tooDeep == 0 else {
      tooDeep += 1
      if tooDeep == 1 {
        log.report(
          .nestedTooDeep, at: line.start,
          BilingualText(
            nl: "Hier staan meer dan \(Self.depthLimit) onderdelen in elkaar; wat dieper ligt is niet nagekeken.",
            en: "More than \(Self.depthLimit) components stand inside each other here; what lies deeper is not checked."
          ))
      }
      return
    }
    if kind == .calendar, open.isEmpty {
      calendarCount += 1
      isOutsideReported = false
      if calendarCount == 2 {
        log.report(
          .twoCalendars, at: line.start,
          BilingualText(
            nl: "Hier begint een tweede agenda in hetzelfde bestand.",
            en: "A second calendar starts here in the same file."))
      }
    } else if open.isEmpty {
      reportOutside(at: line.start)
    } else if kind == nil, !name.hasPrefix("X-") {
      log.report(
        .unknownComponent, at: line.start,
        BilingualText(nl: "Er is geen onderdeel dat zo heet: \(name).", en: "No component bears this name: \(name)."))
    } else if let kind, kind.canStand(in: current) == false {
      let parent = open.last?.name ?? ""
      log.report(
        .misplacedComponent, at: line.start,
        BilingualText(nl: "\(name) kan niet in \(parent) staan.", en: "\(name) cannot stand inside \(parent)."))
    }
    if kind == .event { countEvent(at: line.start) }
    if kind == .todo { reportTodo(at: line.start) }
    if let last = open.indices.last {
      open[last].hasParts = true
      if kind == .alarm { open[last].hasAlarm = true }
    }
    open.append(Component(kind: kind, name: name, start: line.start))
  }

  private mutating func end(_ name: String, _ line: ContentLine) {
    if tooDeep > 0 {
      tooDeep -= 1
      return
    }
    guard let index = open.lastIndex(where: { $0.name == name }) else {
      log.report(
        .unbalanced, at: line.start,
        BilingualText(
          nl: "END:\(name) zonder BEGIN:\(name) ervoor.", en: "END:\(name) without BEGIN:\(name) before it."))
      return
    }
    while open.count > index + 1, let inner = open.last {
      log.report(
        .unbalanced, at: line.start,
        BilingualText(
          nl: "END:\(name) terwijl \(inner.name) nog niet is afgesloten.",
          en: "END:\(name) while \(inner.name) is not closed yet."))
      close()
    }
    close()
  }

  /// Ends the innermost open component.
  private mutating func close() {
    guard let component = open.popLast() else { return }
    switch component.kind {
    case .calendar: checkCalendar(component)
    case .event: checkEvent(component)
    case .todo, .journal, .freeBusy: checkOther(component)
    case .timeZone: checkTimeZone(component)
    case .alarm:
      checkAlarm(component)
      if let last = open.indices.last, open[last].alarms.count < Component.alarmLimit {
        open[last].alarms.append(component)
      }
    default: break
    }
  }

  /// Holds a property against those that its component has already, and keeps it.
  private mutating func keep(_ property: Property) {
    guard let last = open.indices.last else { return }
    if open[last].kind == .calendar, open[last].hasParts {
      log.report(
        .calendarPropertyAfterComponent, at: property.line.start,
        BilingualText(
          nl: "\(property.writtenName) hoort voor het eerste onderdeel van de agenda.",
          en: "\(property.writtenName) is due before the first component of the calendar."))
    }
    if open[last].hasAlarm, open[last].kind == .event || open[last].kind == .todo {
      log.report(
        .alarmNotLast, at: property.line.start,
        BilingualText(
          nl: "\(property.writtenName) staat na een herinnering (VALARM).",
          en: "\(property.writtenName) stands behind an alarm (VALARM)."))
    }
    if let name = property.name, !open[last].add(property), isSingle(name, in: open[last].kind) {
      log.report(
        .duplicateProperty, at: property.line.start,
        BilingualText(
          nl: "\(name.rawValue) staat al in dit onderdeel en mag er maar één keer in staan.",
          en: "\(name.rawValue) stands in this component already, and can stand there only once."))
    }
  }

  private func isSingle(_ name: PropertyName, in component: ComponentKind?) -> Bool {
    switch (component, name) {
    case (.event, .description), (.todo, .description), (.alarm, .description): true
    // What extensions hold is their own matter.
    case (nil, _): false
    default: name.isSingle
    }
  }

  private mutating func finish() {
    while let component = open.last {
      log.report(
        .unbalanced, at: component.start,
        BilingualText(
          nl: "BEGIN:\(component.name) zonder END:\(component.name) erachter.",
          en: "BEGIN:\(component.name) without END:\(component.name) after it."))
      close()
    }
    for (zone, offset) in usedZones where !definedZones.contains(zone) {
      let name = String(decoding: zone, as: UTF8.self)
      log.report(
        .missingTimeZone, at: offset,
        BilingualText(
          nl: "De tijdzone '\(name)' wordt gebruikt, maar geen VTIMEZONE zegt wat zij is.",
          en: "The time zone '\(name)' is used, but no VTIMEZONE says what it is."))
    }
    if calendarCount == 0 {
      // Whatever else is in the file, this is what its reader must know.
      log.keepOnly([.byteOrderMark])
      log.report(
        .notACalendar, at: 0,
        bytes.isEmpty
          ? BilingualText(nl: "Het bestand is leeg.", en: "The file is empty.")
          : BilingualText(nl: "Er staat geen BEGIN:VCALENDAR in.", en: "There is no BEGIN:VCALENDAR in it."))
    }
  }
}
