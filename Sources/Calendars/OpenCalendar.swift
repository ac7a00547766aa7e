import CivilDates
import ICalendar
import SystemInterface

/// A calendar on its way to its file, or to nowhere if only its size matters.
final class OpenCalendar {
  /// The largest calendar that all subscription services take (Google: 1 MB, about 1,000 events).
  static let maximumEventCount = 1000
  static let maximumByteCount = 1_000_000

  /// An event in the file.
  struct Extent {
    let day: CivilDate
    let offset: Int
    let count: Int
  }

  /// The name of the file, without `.ics`.
  let stem: String
  let header: CalendarWriter.Header
  let file: PendingFile?
  private var writer: CalendarWriter
  /// The day and the size of each event, in the order in which they were added: eight bytes each.
  private var sizes: [(day: Int32, count: Int32)] = []
  private let headerCount: Int
  private(set) var byteCount = 0

  init(_ header: CalendarWriter.Header, stem: String, file: PendingFile?) throws {
    self.stem = stem
    self.header = header
    self.file = file
    writer = try CalendarWriter(header)
    headerCount = writer.pendingByteCount
  }

  var eventCount: Int { sizes.count }

  /// Whether it is larger than the largest that all subscription services take.
  var isTooLarge: Bool { eventCount > Self.maximumEventCount || byteCount > Self.maximumByteCount }

  func add(_ event: borrowing SerializedEvent, as entry: LedgerEntry) throws {
    let before = writer.pendingByteCount
    writer.add(event, revised: entry.revised, sequence: entry.sequence)
    sizes.append((Int32(clamping: entry.day.dayNumber), Int32(clamping: writer.pendingByteCount - before)))
    if writer.pendingByteCount > 1 << 16 { try flush() }
  }

  /// Writes the end, and leaves the file open.
  func finish() throws {
    writer.finish()
    try flush()
  }

  private func flush() throws {
    let bytes = writer.takeBytes()
    byteCount += bytes.count
    try file?.append(bytes)
  }

  // MARK: Parts

  /// Where the events are, in order of day.
  private var extents: [Extent] {
    var offset = headerCount
    let extents = sizes.map { size in
      defer { offset += Int(size.count) }
      return Extent(day: CivilDate(dayNumber: Int(size.day)), offset: offset, count: Int(size.count))
    }
    return extents.sorted { ($0.day, $0.offset) < ($1.day, $1.offset) }
  }

  /// The events by year; by month where a year is too large, and numbered where a month is.
  ///
  /// - Returns: the part of the file name for each, with its events in order of day.
  func parts() -> [(suffix: String, events: [Extent])] {
    Self.split(extents) { String($0.day.year) }.flatMap { year in
      Self.fits(year.events)
        ? [year]
        : Self.split(year.events) { $0.day.description.split(separator: "-").prefix(2).joined(separator: "-") }
          .flatMap(Self.numbered)
    }
  }

  /// The first events in order of day, as many as fit in one calendar.
  func firstEvents() -> [Extent] {
    Self.prefix(extents[...])
  }

  /// The room that the header may take.
  private static let reserve = 4096

  private static func fits(_ events: [Extent]) -> Bool {
    events.count <= maximumEventCount && events.reduce(reserve) { $0 + $1.count } <= maximumByteCount
  }

  private static func prefix(_ events: ArraySlice<Extent>) -> [Extent] {
    var bytes = reserve
    return Array(
      events.prefix(maximumEventCount).prefix {
        bytes += $0.count
        return bytes <= maximumByteCount
      })
  }

  private static func split(
    _ events: [Extent], by suffix: (Extent) -> String
  ) -> [(suffix: String, events: [Extent])] {
    var parts: [(suffix: String, events: [Extent])] = []
    for event in events {
      let suffix = suffix(event)
      if parts.last?.suffix == suffix {
        parts[parts.count - 1].events.append(event)
      } else {
        parts.append((suffix, [event]))
      }
    }
    return parts
  }

  private static func numbered(_ part: (suffix: String, events: [Extent])) -> [(suffix: String, events: [Extent])] {
    if fits(part.events) { return [part] }
    var parts: [(suffix: String, events: [Extent])] = []
    var rest = part.events[...]
    while !rest.isEmpty {
      // An event that does not fit by itself stands alone.
      let events = prefix(rest)
      let taken = events.isEmpty ? Array(rest.prefix(1)) : events
      parts.append(("\(part.suffix)-\(parts.count + 1)", taken))
      rest = rest.dropFirst(taken.count)
    }
    return parts
  }

  /// Writes some of the events of this calendar into a file, as a calendar of its own.
  func write(_ events: [Extent], header: CalendarWriter.Header, to file: PendingFile?) throws {
    guard let file, let source = self.file else { return }
    var writer = try CalendarWriter(header)
    for event in events {
      writer.add(try source.bytes(at: event.offset, count: event.count))
      if writer.pendingByteCount > 1 << 16 { try file.append(writer.takeBytes()) }
    }
    writer.finish()
    try file.append(writer.takeBytes())
    try file.end()
  }

  /// Keeps only some of the events.
  func keep(_ events: [Extent], header: CalendarWriter.Header) throws {
    guard let file else { return }
    var writer = try CalendarWriter(header)
    for event in events { writer.add(try file.bytes(at: event.offset, count: event.count)) }
    writer.finish()
    try file.restart()
    try file.append(writer.takeBytes())
  }
}
