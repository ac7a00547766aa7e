import CivilDates
import ICalendar
import SystemInterface

/// An event as it stands in a calendar that this program wrote.
struct WrittenEvent {
  /// Its lines, put together where they were folded, without the line breaks.
  private let lines: [[UInt8]]
  /// What stands for everything in it but its revision.
  let fingerprint: EventID

  /// The unescaped value of its first property with a name; nil if it has none.
  func text(_ name: String) -> String? {
    value(name).map { unescaped($0, lineBreak: "\n") }
  }

  /// The value of its first property with a name, as it is written; nil if it has none.
  func value(_ name: String) -> String? {
    let name = Array(name.utf8)
    for line in lines where line.starts(with: name) && line.count > name.count {
      guard line[name.count] == 0x3A || line[name.count] == 0x3B else { continue }
      guard let colon = line[name.count...].firstIndex(of: 0x3A) else { return nil }
      return String(decoding: line[(colon + 1)...], as: UTF8.self)
    }
    return nil
  }

  /// The day of the event, or the one on which a task is due.
  var day: CivilDate? { (value("DTSTART") ?? value("DUE")).flatMap(Self.day) }

  /// The day of its last revision.
  var revised: CivilDate? { value("DTSTAMP").flatMap(Self.day) }

  private static func day(_ text: String) -> CivilDate? {
    let digits = text.utf8.prefix(8)
    guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text.prefix(8)) else {
      return nil
    }
    return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}

extension WrittenEvent {
  private static let stamps = ["DTSTAMP:", "LAST-MODIFIED:", "SEQUENCE:"].map { Array($0.utf8) }
  private static let lineBreak: [UInt8] = [0x0D, 0x0A]

  /// The events of a calendar, if this program wrote it; none otherwise.
  ///
  /// - Throws: ``FileError`` if the file cannot be read.
  static func events(inCalendarAt path: String) throws(FileError) -> [WrittenEvent] {
    guard let start = try beginning(ofFileAt: path, count: 4096),
      String(decoding: start, as: UTF8.self).contains(CalendarWriter.productID)
    else { return [] }
    return events(in: try readFile(at: path, limit: 2 * OpenCalendar.maximumByteCount).bytes)
  }

  /// The events in the bytes of a calendar that this program wrote.
  static func events(in bytes: [UInt8]) -> [WrittenEvent] {
    var events: [WrittenEvent] = []
    var raw: [[UInt8]]?
    for part in bytes.split(separator: 0x0A) {
      let line = Array(part.last == 0x0D ? part.dropLast() : part)
      switch String(decoding: line.prefix(12), as: UTF8.self) {
      case "BEGIN:VEVENT", "BEGIN:VTODO": raw = [line]
      case "END:VEVENT", "END:VTODO":
        if let lines = raw { events.append(WrittenEvent(rawLines: lines + [line])) }
        raw = nil
      default: raw?.append(line)
      }
    }
    return events
  }

  private init(rawLines: [[UInt8]]) {
    lines = unfolded(rawLines)
    var body: [UInt8] = []
    for line in rawLines where !Self.stamps.contains(where: { line.starts(with: $0) }) { body += line + Self.lineBreak }
    fingerprint = EventID(ofBytes: body, within: .root)
  }
}
