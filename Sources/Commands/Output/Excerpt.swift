/// The part of a line of raw bytes around a place, fit for a terminal, with a mark under the place.
///
/// Control characters and bytes that are no text become one visible character each, so that the mark stays in line.
struct Excerpt {
  /// How many characters are shown before and behind the place.
  private static let reach = (before: 60, behind: 40)

  private let before: [Unicode.Scalar]
  private let behind: [Unicode.Scalar]

  init(of bytes: [UInt8], at offset: Int, lineStart: Int) {
    // A character takes four bytes at most.
    var start = max(lineStart, offset - 4 * Self.reach.before)
    while start < offset, start > lineStart, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = offset
    let limit = min(bytes.count, offset + 4 * Self.reach.behind)
    while end < limit, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    var left = Self.visible(bytes[min(start, offset)..<offset])
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]), !left.isEmpty { left.removeFirst() }
    before = left.count > Self.reach.before ? ["…"] + left.suffix(Self.reach.before) : left
    behind = Array(Self.visible(bytes[offset..<end]).prefix(Self.reach.behind))
  }

  /// The line with its number, and the mark below it.
  func text(line number: Int) -> String {
    let number = String(number)
    let gutter = String(repeating: " ", count: number.count)
    var line = String.UnicodeScalarView(before)
    let width = terminalColumns(of: String(line))
    line += behind
    return "  \(number) | \(String(line))\n  \(gutter) | \(String(repeating: " ", count: width))^\n"
  }

  private static func visible(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
      switch scalar.value {
      // The pictures of the control characters.
      case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
      case 0x7F: "\u{2421}"
      case 0x80...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: "\u{FFFD}"
      default: scalar
      }
    }
  }
}
