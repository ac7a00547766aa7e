/// The lines of a calendar, put together where they were folded (RFC 5545 §3.1).
struct CalendarText {
  private let lines: [[UInt8]]

  init(_ bytes: some BidirectionalCollection<UInt8>) {
    var lines: [[UInt8]] = []
    for part in bytes.split(separator: 0x0A) {
      let line = part.last == 0x0D ? Array(part.dropLast()) : Array(part)
      if line.first == 0x20 || line.first == 0x09, !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(line)
      }
    }
    self.lines = lines
  }

  /// The value of the first property with a name and no parameters, as it is written; nil if it has none.
  func value(_ name: String) -> String? {
    let start = Array("\(name):".utf8)
    return lines.first { $0.starts(with: start) }.map { String(decoding: $0.dropFirst(start.count), as: UTF8.self) }
  }

  /// The same without what is escaped in a text (RFC 5545 §3.3.11).
  func text(_ name: String) -> String? {
    value(name).map { value in
      var text = String.UnicodeScalarView()
      var isEscaped = false
      for scalar in value.unicodeScalars {
        if !isEscaped, scalar == "\\" {
          isEscaped = true
        } else {
          text.append(isEscaped && (scalar == "n" || scalar == "N") ? " " : scalar)
          isEscaped = false
        }
      }
      return String(text)
    }
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
