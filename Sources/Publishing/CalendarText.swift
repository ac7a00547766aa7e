import ICalendar

/// The lines of a calendar, put together where they were folded (RFC 5545 §3.1).
struct CalendarText {
  private let lines: [[UInt8]]

  init(_ bytes: some BidirectionalCollection<UInt8>) {
    lines = unfolded(
      bytes.split(separator: 0x0A).map { Array($0.last == 0x0D ? $0.dropLast() : $0) })
  }

  /// The value of the first property with a name and no parameters, as it is written; nil if it has none.
  func value(_ name: String) -> String? {
    let start = Array("\(name):".utf8)
    return lines.first { $0.starts(with: start) }.map { String(decoding: $0.dropFirst(start.count), as: UTF8.self) }
  }

  /// The same without what is escaped in a text (RFC 5545 §3.3.11).
  func text(_ name: String) -> String? {
    value(name).map { unescaped($0, lineBreak: " ") }
  }

  /// Whether the events of both say the same: servers write lines in an order of their own, and fold them elsewhere.
  func saysTheSame(as other: CalendarText) -> Bool { sorted == other.sorted }

  /// The lines of events, which alone are for people.
  private var sorted: [[UInt8]] {
    let start = lines.firstIndex { $0.starts(with: Array("BEGIN:V".utf8)) && $0 != Array("BEGIN:VCALENDAR".utf8) }
    let end = lines.lastIndex { $0 == Array("END:VCALENDAR".utf8) }
    guard let start, let end, start < end else { return lines }
    return lines[start..<end].sorted { $0.lexicographicallyPrecedes($1) }
  }
}
