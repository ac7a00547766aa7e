/// Texts in the head of a message: nothing in them can end their line, and whatever is no ASCII is encoded (RFC 2047).
enum HeaderText {
  /// The longest line (RFC 5322 §2.1.1), and of one with encoded words (RFC 2047 §2).
  private static let longestLine = 76
  private static let longestWord = 75

  /// A text behind its label, in as many lines as it needs.
  static func text(_ text: String, label: String) -> String {
    let clean = oneLine(text)
    let isPlain = clean.utf8.allSatisfy { 0x20...0x7E ~= $0 } && !clean.contains("=?")
    return isPlain && label.utf8.count + clean.utf8.count <= longestLine
      ? clean : encodedWords(clean, room: longestLine - label.utf8.count)
  }

  /// A name with the address behind it.
  static func phrase(_ name: String, label: String, address: String) -> String {
    let clean = oneLine(name)
    if clean.isEmpty { return "<\(address)>" }
    let isPlain = clean.utf8.allSatisfy { byte in
      0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte || byte == 0x20 || byte == 0x2D
    }
    let phrase =
      isPlain && label.utf8.count + clean.utf8.count <= longestLine
      ? clean : encodedWords(clean, room: longestLine - label.utf8.count)
    return "\(phrase)\r\n <\(address)>"
  }

  /// The text with single spaces for whatever is white space or steers.
  private static func oneLine(_ text: String) -> String {
    text.unicodeScalars.split { scalar in
      scalar.properties.isWhitespace || scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value
    }.map { String($0) }.joined(separator: " ")
  }

  private static func encodedWords(_ text: String, room: Int) -> String {
    let (start, end) = ("=?UTF-8?Q?", "?=")
    var words: [String] = []
    var word = ""
    func most() -> Int { (words.isEmpty ? min(room, longestWord) : longestWord) - start.utf8.count - end.utf8.count }
    for scalar in text.unicodeScalars {
      // A character is never parted between two words (RFC 2047 §5).
      let piece = encoded(scalar)
      if word.utf8.count + piece.utf8.count > most() {
        words.append(word)
        word = ""
      }
      word += piece
    }
    return (words + [word]).map { start + $0 + end }.joined(separator: "\r\n ")
  }

  /// A character in the form `Q`, safe within a name too (RFC 2047 §5(3)).
  private static func encoded(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: String(scalar)
    case 0x20: "_"
    default:
      String(scalar).utf8.map { "=" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
    }
  }
}
