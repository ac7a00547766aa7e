/// A text as lines, told apart by bytes: CR and LF together are one `Character`, which is no break of its own.
public struct TextLines: Sendable {
  /// What ends a line.
  public enum Breaks: Sendable {
    /// LF, CRLF, and CR alone.
    case plain
    /// What ends a line in YAML as libyaml counts lines: also NEL, LS and PS.
    case yaml
  }

  /// Where a line stands in the bytes.
  public struct Line: Sendable {
    /// The bytes of the line without its break.
    public let content: Range<Int>
    /// Behind its break.
    public let end: Int
  }

  /// The bytes of the text.
  public let bytes: [UInt8]
  /// The lines; what stands behind the last break is one of them, unless it is nothing.
  public let lines: [Line]

  /// The lines of a text.
  ///
  /// - Complexity: O(n) in the number of bytes.
  public init(_ bytes: [UInt8], breaks: Breaks = .plain) {
    self.bytes = bytes
    var lines: [Line] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let length = Self.lengthOfBreak(at: index, in: bytes, breaks)
      if length > 0 {
        lines.append(Line(content: start..<index, end: index + length))
        start = index + length
      }
      index += max(1, length)
    }
    if start < bytes.count { lines.append(Line(content: start..<bytes.count, end: bytes.count)) }
    self.lines = lines
  }

  /// The lines of a text.
  public init(_ text: String, breaks: Breaks = .plain) {
    self.init(Array(text.utf8), breaks: breaks)
  }

  private static func lengthOfBreak(at index: Int, in bytes: [UInt8], _ breaks: Breaks) -> Int {
    switch bytes[index] {
    case 0x0A: return 1
    case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2 where breaks == .yaml:
      return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2 where breaks == .yaml:
      return index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8 ? 3 : 0
    default: return 0
    }
  }

  /// The number of lines.
  public var count: Int { lines.count }

  /// The text of a line without its break, counted from 0.
  public subscript(_ index: Int) -> String {
    String(decoding: bytes[lines[index].content], as: UTF8.self)
  }

  /// The texts of all lines without their breaks.
  public var texts: [String] { lines.map { String(decoding: bytes[$0.content], as: UTF8.self) } }

  /// The break that ends most lines, among LF, CRLF and CR; LF in a text without any.
  public var usualBreak: [UInt8] {
    var counts = [0, 0, 0]
    let kinds: [[UInt8]] = [[0x0A], [0x0D, 0x0A], [0x0D]]
    for line in lines {
      if let kind = kinds.firstIndex(of: Array(bytes[line.content.upperBound..<line.end])) { counts[kind] += 1 }
    }
    return kinds[counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) } ?? 0]
  }
}

extension TextLines {
  /// What putting lines in before another (counted from 0), or at the end, adds to the bytes, and before which of them;
  /// each line gets the break that most lines have, but never a CR that would make one break with an LF behind it.
  public func insertion(of added: [String], before index: Int) -> (offset: Int, bytes: [UInt8]) {
    let offset = index < lines.count ? (index == 0 ? 0 : lines[index - 1].end) : bytes.count
    let isBeforeLF = offset < bytes.count && bytes[offset] == 0x0A
    let ending: [UInt8] = usualBreak == [0x0D] && isBeforeLF ? [0x0D, 0x0A] : usualBreak
    var result: [UInt8] = []
    // The last line may have no break yet.
    if let last = lines.last, offset == bytes.count, last.content.upperBound == last.end { result += ending }
    for line in added { result += Array(line.utf8) + ending }
    return (offset, result)
  }
}
