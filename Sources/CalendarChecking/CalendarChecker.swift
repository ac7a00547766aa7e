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
    findings: checker.findings.placed(in: bytes), omitted: checker.findings.omitted,
    eventCount: checker.file.counts[.event] ?? 0)
}

/// What is known of a file when all of it was read.
struct CalendarFile {
  let bytes: [UInt8]
  /// Whether it starts with the mark of UTF-16, and is not read further.
  let isUTF16: Bool
  /// How many components of each kind there are.
  fileprivate(set) var counts: [ComponentKind: Int] = [:]
  /// The UIDs, each with the line of the first component that bears it.
  fileprivate var uids: [[UInt8]: Int] = [:]
  /// The time zones that are used, and where first.
  fileprivate(set) var usedZones: [[UInt8]: Int] = [:]
  /// The time zones that are defined.
  fileprivate(set) var definedZones: Set<[UInt8]> = []
  /// The start of each series, by its UID.
  fileprivate(set) var series: [[UInt8]: CalendarTime] = [:]
  /// The exceptions to series: the UID and the occurrence that each replaces.
  fileprivate(set) var exceptions: [(uid: [UInt8], property: Property, time: CalendarTime)] = []

  /// Whether there is a calendar in it at all.
  var hasCalendar: Bool { counts[.calendar] != nil }

  fileprivate init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }
}

/// Walks through a file, and asks the rules about all that it comes across.
struct CalendarChecker {
  /// How many components may stand inside each other; deeper ones are not looked at.
  static let depthLimit = 32
  /// How many zones and exceptions are remembered.
  private static let memory = 10_000

  fileprivate var file: CalendarFile
  fileprivate var findings = Findings()
  private let rules = RuleTable.shared
  /// The components that are open, the outermost first.
  private var open: [Component] = []
  /// How many components deeper than the limit are open.
  private var tooDeep = 0
  /// Whether something outside a calendar was reported and no calendar came since.
  private var isOutsideReported = false

  init(_ bytes: [UInt8]) { file = CalendarFile(bytes) }

  mutating func run() {
    if !file.isUTF16 {
      let hasMark = file.bytes.starts(with: UTF8Bytes.byteOrderMark)
      var reader = ContentLineReader(file.bytes, from: hasMark ? UTF8Bytes.byteOrderMark.count : 0)
      while let line = reader.line({ look(at: $0) }) { take(line) }
      while let component = open.last {
        stumble(.beginWithoutEnd(component.name), at: component.start)
        close()
      }
    }
    // Whatever else is in a file without a calendar, this is what its reader must know.
    if !file.hasCalendar { findings.clear() }
    for (rule, check) in rules.file {
      findings.rule = rule
      check(file, &findings)
    }
  }

  private mutating func look(at line: PhysicalLine) {
    for (rule, check) in rules.physicalLine {
      findings.rule = rule
      check(line, &findings)
    }
  }

  private mutating func stumble(_ stumble: Stumble, at offset: Int) {
    for (rule, check) in rules.stumble {
      findings.rule = rule
      check(stumble, offset, &findings)
    }
  }

  private mutating func take(_ line: ContentLine) {
    if let name = Self.componentName(line, after: "BEGIN:") {
      begin(name, line)
    } else if let name = Self.componentName(line, after: "END:") {
      end(name, line)
    } else if open.isEmpty {
      reportOutside(at: line.start)
    } else {
      if !line.isPlain {
        for (rule, check) in rules.line {
          findings.rule = rule
          check(line, &findings)
        }
      }
      guard let property = Property(line, { stumble($0, at: $1) }) else { return }
      if property.name != nil, property.isProse {
        stumble(.prose(property.text(of: 0..<min(property.nameLength, 40))), at: line.start)
      } else if tooDeep == 0, open[open.count - 1].kind != nil {
        check(property)
      }
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
    if !isOutsideReported { stumble(.outside, at: offset) }
    isOutsideReported = true
  }

  private mutating func begin(_ name: String, _ line: ContentLine) {
    guard open.count < Self.depthLimit, tooDeep == 0 else {
      tooDeep += 1
      if tooDeep == 1 { stumble(.tooDeep, at: line.start) }
      return
    }
    let kind = ComponentKind(uppercased: name)
    // A calendar counts where it is one.
    let counted = kind.flatMap { $0 == .calendar && !open.isEmpty ? nil : $0 }
    let ordinal = counted.map { file.counts[$0, default: 0] + 1 } ?? 0
    if let counted { file.counts[counted] = ordinal }
    if open.isEmpty {
      if kind == .calendar { isOutsideReported = false } else { reportOutside(at: line.start) }
    }
    let component = Component(
      kind: kind, name: name, start: line.start, around: open.map(\.name), ordinal: ordinal,
      method: open.first?.word(.method))
    for (rule, check) in rules.opening {
      findings.rule = rule
      check(component, &findings)
    }
    if let last = open.indices.last {
      open[last].hasParts = true
      if let kind { open[last].parts.insert(kind) }
    }
    open.append(component)
  }

  private mutating func end(_ name: String, _ line: ContentLine) {
    if tooDeep > 0 {
      tooDeep -= 1
      return
    }
    guard let index = open.lastIndex(where: { $0.name == name }) else {
      stumble(.endWithoutBegin(name), at: line.start)
      return
    }
    while open.count > index + 1, let inner = open.last {
      stumble(.endBefore(name, inner: inner.name), at: line.start)
      close()
    }
    close()
  }

  /// Ends the innermost open component.
  private mutating func close() {
    guard var component = open.popLast(), let kind = component.kind else { return }
    remember(&component)
    for (rule, check) in rules.component[kind] ?? [] {
      findings.rule = rule
      check(component, &findings)
    }
    if kind == .alarm, let last = open.indices.last, open[last].alarms.count < Component.alarmLimit {
      open[last].alarms.append(component)
    }
  }

  /// Keeps what rules about the whole file ask for.
  private mutating func remember(_ component: inout Component) {
    switch component.kind {
    case .timeZone:
      if let name = component[.zoneID], !file.definedZones.insert(Array(name.valueBytes)).inserted {
        component.twin = name.line.number
      }
    case .event, .todo, .journal, .freeBusy, .availability:
      guard let uid = component[.uid], !uid.value.isEmpty else { return }
      var key = Array(uid.valueBytes)
      if let recurrence = component[.recurrenceID] {
        if let time = CalendarTime.of(recurrence), file.exceptions.count < Self.memory {
          file.exceptions.append((key, recurrence, time))
        }
        key.append(0)
        key += recurrence.valueBytes
      } else if component[.recurrenceRule] != nil || component[.recurrenceDates] != nil {
        if let start = CalendarTime.of(component[.start]) { file.series[key] = start }
      }
      component.twin = file.uids[key]
      if component.twin == nil { file.uids[key] = uid.line.number }
    default: break
    }
  }

  private mutating func check(_ written: Property) {
    var property = written
    let last = open.count - 1
    property.component = open[last].kind
    property.followsPart = open[last].hasParts
    property.followsAlarm = open[last].parts.contains(.alarm)
    property.isRepeated = !open[last].add(property)
    for (rule, check) in rules.property[property.name?.rawValue ?? PropertyName.allCases.count] {
      findings.rule = rule
      check(property, &findings)
    }
    if let zone = property.parameter("TZID")?.values.first, !zone.isEmpty, file.usedZones.count < Self.memory {
      let name = Array(property.line.bytes[zone])
      if file.usedZones[name] == nil { file.usedZones[name] = property.offset(of: zone.lowerBound) }
    }
    guard let name = property.name, let type = property.type, !property.isBlank else { return }
    let values = name.rules.isList && type != .text ? property.split(property.value) : [property.value]
    for (rule, check) in rules.value[type.rawValue] {
      findings.rule = rule
      for value in values { check(property, value, &findings) }
    }
  }
}
