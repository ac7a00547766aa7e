import Diagnostics
import SystemInterface
import Words

/// That a file was not saved as UTF-8: most likely by an old Windows program, or as "Unicode".
struct WrongEncoding {
  private enum Encoding {
    case utf16
    case windows1252
  }

  private let encoding: Encoding
  /// The first byte that is not UTF-8.
  private let offset: Int
  private let bytes: [UInt8]

  /// What the bytes were saved as; nil if they are UTF-8.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    // YAML starts with a letter or a sign of ASCII, so a zero beside it is half of one.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(2).contains(0) {
      (encoding, offset) = (.utf16, 0)
      return
    }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var position = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): position += String(scalar).utf8.count
      case .emptyInput: return nil
      case .error:
        (encoding, offset) = (.windows1252, position)
        return
      }
    }
  }

  /// What to say of it.
  func problem(file: String) -> YAMLProblem {
    let help = Message { $0.saveAsUTF8 }
    switch encoding {
    case .utf16:
      return YAMLProblem(
        .yamlSyntax, Place(file: file, line: 1, column: 1),
        Message { $0.savedAsUTF16 }, help: help)
    case .windows1252:
      let lines = TextLines(Array(bytes[..<offset]), breaks: .yaml)
      // Behind a break the byte is the first of a line that has not begun yet.
      let isFirst = lines.lines.last.map { $0.content.upperBound < $0.end } ?? true
      let place = Place(
        file: file, line: lines.count + (isFirst ? 1 : 0),
        column: isFirst ? 1 : lines[lines.count - 1].unicodeScalars.count + 1)
      let letter = letter.map { ": `\($0)`" } ?? ""
      return YAMLProblem(
        .yamlSyntax, place,
        Message { $0.savedAsWindows1252(letter) }, help: help)
    }
  }

  /// The letter that the byte is in Windows-1252; nil for signs of which nobody would know what is meant.
  private var letter: Character? {
    switch bytes[offset] {
    case 0x80: "€"
    case 0x91: "‘"
    case 0x92: "’"
    case 0x93: "“"
    case 0x94: "”"
    case 0x96: "–"
    case 0x97: "—"
    case 0xA1...: Character(Unicode.Scalar(bytes[offset]))
    default: nil
    }
  }
}
