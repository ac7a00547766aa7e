import Words

/// Collects findings by the byte that they are about; lines and columns are worked out for all of them at the end.
struct Findings {
  /// The most findings of one rule that are kept.
  static let limit = 10_000

  private struct Entry {
    let rule: Int
    let offset: Int
    let message: BilingualText
  }

  /// The rule that is being asked, by its place among all of them.
  var rule = 0
  private var entries: [Entry] = []
  private var counts = Array(repeating: 0, count: CalendarRule.all.count)

  /// Notes a finding of the rule that is being asked; its message is put together only if it is kept.
  mutating func report(at offset: Int, nl dutch: @autoclosure () -> String, en english: @autoclosure () -> String) {
    counts[rule] += 1
    if counts[rule] <= Self.limit {
      entries.append(Entry(rule: rule, offset: offset, message: BilingualText(nl: dutch(), en: english())))
    }
  }

  /// Forgets all findings so far.
  mutating func clear() { self = Findings() }

  /// How many findings of each rule were not kept.
  var omitted: [CalendarRule: Int] {
    var omitted: [CalendarRule: Int] = [:]
    for (rule, count) in zip(CalendarRule.all, counts) where count > Self.limit { omitted[rule] = count - Self.limit }
    return omitted
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
          rule: CalendarRule.all[entry.rule], line: line, column: column, lineStart: lineStart, offset: entry.offset,
          message: entry.message))
    }
    return findings
  }
}
