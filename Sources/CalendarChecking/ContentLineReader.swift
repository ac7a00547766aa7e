import Diagnostics

/// Reads a file content line by content line, and notes what is wrong with its physical lines.
///
/// - Complexity: every byte is looked at a fixed number of times.
struct ContentLineReader {
  /// The most octets of a physical line, without its line break.
  static let width = 75

  private let bytes: [UInt8]
  /// The start of the next physical line.
  private var next: Int
  private var number = 1

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    next = start
  }

  /// The next content line that is not empty, or nil at the end of the file.
  mutating func line(_ log: inout FindingLog) -> ContentLine? {
    while next < bytes.count {
      let start = next
      let first = physicalLine(&log)
      var line = ContentLine(bytes: Array(bytes[start..<first.end]), start: start, number: first.number)
      var before = start..<first.end
      while next < bytes.count, Self.isBlank(bytes[next]) {
        let mark = next
        let continuation = physicalLine(&log)
        let rest = (mark + 1)..<continuation.end
        if rest.allSatisfy({ Self.isBlank(bytes[$0]) }) {
          log.report(
            .blankLine, at: mark,
            BilingualText(nl: "Deze regel is leeg, op witruimte na.", en: "This line holds nothing but white space."))
        } else {
          checkFold(before: before, after: rest, &log)
        }
        line.folded.append(ContentLine.Piece(start: line.bytes.count, offset: rest.lowerBound))
        line.bytes += bytes[rest]
        before = rest
      }
      if line.bytes.isEmpty {
        log.report(.blankLine, at: start, BilingualText(nl: "Deze regel is leeg.", en: "This line is empty."))
      } else {
        return line
      }
    }
    return nil
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == ASCII.space || byte == ASCII.tab }

  /// Reads to the next line break and past it.
  private mutating func physicalLine(_ log: inout FindingLog) -> (number: Int, end: Int) {
    let start = next
    var end = start
    while end < bytes.count, bytes[end] != ASCII.lineFeed, bytes[end] != ASCII.carriageReturn { end += 1 }
    if end - start > Self.width {
      var first = start + Self.width
      while first > start, bytes[first] & 0xC0 == 0x80, start + Self.width - first < 3 { first -= 1 }
      log.report(
        .lineTooLong, at: first,
        BilingualText(
          nl: "De regel is \(end - start) octetten lang; hooguit 75 mag.",
          en: "The line is \(end - start) octets long; 75 are allowed."))
    }
    defer { number += 1 }
    guard end < bytes.count, let lineBreak = LineBreak(in: bytes, at: end) else {
      log.report(
        .missingLastLineBreak, at: end,
        BilingualText(nl: "De laatste regel heeft geen regeleinde.", en: "The last line has no line break."))
      next = end
      return (number, end)
    }
    if lineBreak != .crlf {
      log.report(
        .notCRLF, at: end,
        BilingualText(
          nl: "De regel eindigt op \(lineBreak.name) en niet op CRLF.",
          en: "The line ends in \(lineBreak.name), not in CRLF."))
    }
    next = end + lineBreak.length
    return (number, end)
  }

  /// Notes a space before or after a fold.
  private func checkFold(before: Range<Int>, after: Range<Int>, _ log: inout FindingLog) {
    if let last = before.last, Self.isBlank(bytes[last]) {
      log.report(
        .spaceAtFold, at: last,
        BilingualText(
          nl: "De regel is gevouwen na een spatie, die aan het eind van de regel staat.",
          en: "The line is folded after a space, which stands at its end."))
    }
    if let first = after.first, Self.isBlank(bytes[first]) {
      log.report(
        .spaceAtFold, at: first,
        BilingualText(
          nl: "De regel is gevouwen voor een spatie, die naast de vouw staat.",
          en: "The line is folded before a space, which stands beside the fold."))
    }
  }
}
