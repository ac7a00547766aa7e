import Diagnostics

/// Collects findings by the byte that they are about; lines and columns are worked out for all of them at the end.
struct FindingLog {
  /// The most findings of one kind that are kept.
  static let limit = 10_000

  private struct Entry {
    let defect: CalendarDefect
    let offset: Int
    let message: BilingualText
  }

  private var entries: [Entry] = []
  private var counts: [CalendarDefect: Int] = [:]

  /// Notes a finding; its message is put together only if it is kept.
  mutating func report(_ defect: CalendarDefect, at offset: Int, _ message: @autoclosure () -> BilingualText) {
    let count = counts[defect, default: 0]
    counts[defect] = count + 1
    if count < Self.limit { entries.append(Entry(defect: defect, offset: offset, message: message())) }
  }

  /// Forgets all findings but those of some kinds.
  mutating func keepOnly(_ kinds: Set<CalendarDefect>) {
    entries.removeAll { !kinds.contains($0.defect) }
    counts = counts.filter { kinds.contains($0.key) }
  }

  /// How many findings of each kind were not kept.
  var omitted: [CalendarDefect: Int] {
    counts.compactMapValues { $0 > Self.limit ? $0 - Self.limit : nil }
  }

  /// The findings with their places, in reading order.
  ///
  /// - Complexity: O(n log n) in the findings, and one walk over the bytes.
  func placed(in bytes: [UInt8]) -> [CalendarFinding] {
    let sorted = entries.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    var findings: [CalendarFinding] = []
    findings.reserveCapacity(sorted.count)
    var line = 1
    var lineStart = 0
    var column = 1
    var index = bytes.starts(with: UTF8Bytes.byteOrderMark) ? UTF8Bytes.byteOrderMark.count : 0
    for (_, entry) in sorted {
      while index < min(entry.offset, bytes.count) {
        if let end = LineBreak(in: bytes, at: index) {
          // A finding about the line break itself stands on the line that it ends.
          if index + end.length > entry.offset { break }
          index += end.length
          line += 1
          lineStart = index
          column = 1
        } else {
          let length = UTF8Bytes.sequenceLength(in: bytes, at: index) ?? 1
          if index + length > entry.offset { break }
          index += length
          column += 1
        }
      }
      findings.append(
        CalendarFinding(
          defect: entry.defect, line: line, column: column, lineStart: lineStart, offset: entry.offset,
          message: entry.message))
    }
    return findings
  }
}
