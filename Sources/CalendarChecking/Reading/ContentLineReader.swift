/// A physical line: what stands between two line breaks.
struct PhysicalLine {
  /// Where it starts in the file.
  let start: Int
  /// Where its line break starts; the end of the file if it has none.
  let end: Int
  /// What it ends in; nil at the end of the file.
  let lineBreak: LineBreak?
  /// All bytes of the file.
  let bytes: [UInt8]

  /// Whether there is nothing on it, or nothing but white space.
  var isBlank: Bool { !bytes[start..<end].contains { !ContentLineReader.isBlank($0) } }
}

/// Reads a file content line by content line.
///
/// - Complexity: every byte is looked at a fixed number of times.
struct ContentLineReader {
  private let bytes: [UInt8]
  /// The start of the next physical line.
  private var next: Int
  private var number = 0

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    next = start
  }

  /// The next content line that is not empty, or nil at the end of the file; each physical line is shown to `look`.
  mutating func line(_ look: (PhysicalLine) -> Void) -> ContentLine? {
    while next < bytes.count {
      let first = physicalLine(look)
      var line = ContentLine(bytes: Array(bytes[first.start..<first.end]), start: first.start, number: number)
      while next < bytes.count, Self.isBlank(bytes[next]) {
        let continuation = physicalLine(look)
        line.folded.append(ContentLine.Piece(start: line.bytes.count, offset: continuation.start + 1))
        line.bytes += bytes[(continuation.start + 1)..<continuation.end]
      }
      if !line.bytes.isEmpty { return line }
    }
    return nil
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == ASCII.space || byte == ASCII.tab }

  /// Reads to the next line break and past it.
  private mutating func physicalLine(_ look: (PhysicalLine) -> Void) -> PhysicalLine {
    let start = next
    var end = start
    while end < bytes.count, bytes[end] != ASCII.lineFeed, bytes[end] != ASCII.carriageReturn { end += 1 }
    let lineBreak = end < bytes.count ? LineBreak(in: bytes, at: end) : nil
    number += 1
    next = end + (lineBreak?.length ?? 0)
    let line = PhysicalLine(start: start, end: end, lineBreak: lineBreak, bytes: bytes)
    look(line)
    return line
  }
}
