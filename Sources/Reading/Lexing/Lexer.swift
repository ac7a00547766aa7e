/// Splits the bytes of a text into tokens, in one pass.
///
/// The bytes are taken as UTF-8; a byte that is none is a mark, so that any input has tokens. Words are letters with
/// hyphens and apostrophes inside ("zo'n", "ICT-overeenkomst"). A word that a hyphen breaks at the end of a line is put
/// together again.
struct Lexer {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var breaks = 0
  private var isSpaced = true
  private var tokens: [Token] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5)
  }

  /// The tokens of a text.
  ///
  /// - Complexity: O(n) in the number of bytes.
  static func tokens(of bytes: [UInt8]) -> [Token] {
    var lexer = Lexer(bytes)
    lexer.run()
    return lexer.tokens
  }

  private mutating func run() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x0A || byte == 0x0D {
        // CR LF is one break.
        if byte == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
        position += 1
        line += 1
        breaks += 1
        isSpaced = true
      } else if byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C {
        position += 1
        isSpaced = true
      } else if isDigit(byte) {
        readNumber()
      } else if letter(at: position) != nil {
        readWord()
      } else if byte == 0x2E || byte == 0x5F, runLength(of: byte) >= 2 {
        add(.blank, "", length: runLength(of: byte))
      } else {
        readMark()
      }
    }
  }

  private func runLength(of byte: UInt8) -> Int {
    var end = position
    while end < bytes.count, bytes[end] == byte { end += 1 }
    return end - position
  }

  private mutating func readNumber() {
    var end = position
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    let text = String(decoding: bytes[position..<end], as: UTF8.self)
    add(.number, text, length: end - position)
  }

  private mutating func readWord() {
    var folded: [UInt8] = []
    var end = position
    var isAccented = false
    var lastLine = line
    let isCapitalised = letter(at: position)?.isCapital ?? false
    while end < bytes.count {
      if let letter = letter(at: end) {
        folded += letter.folded
        isAccented = isAccented || letter.isAccented
        end += letter.length
      } else if let mark = combiningMark(at: end) {
        isAccented = isAccented || mark
        end += 2
      } else if let length = apostrophe(at: end), letter(at: end + length) != nil {
        folded.append(0x27)
        end += length
      } else if bytes[end] == 0x2D, letter(at: end + 1) != nil {
        folded.append(0x2D)
        end += 1
      } else if bytes[end] == 0x2D, let next = continuation(behind: end + 1) {
        end = next
        lastLine += 1
      } else {
        break
      }
    }
    let text = String(decoding: folded, as: UTF8.self)
    add(.word, text, length: end - position, isCapitalised: isCapitalised, isAccented: isAccented, lastLine: lastLine)
  }

  /// Where a word goes on that a hyphen breaks at the end of its line: at a small letter on the next line, unless
  /// that begins "en" or "of" ("in- en uitstroom").
  private func continuation(behind index: Int) -> Int? {
    var next = index
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x0D, next - index < 4 { next += 1 }
    guard next < bytes.count, bytes[next] == 0x0A else { return nil }
    next += 1
    guard let first = letter(at: next), !first.isCapital else { return nil }
    let rest = bytes[next..<min(next + 3, bytes.count)]
    if rest.elementsEqual("en ".utf8) || rest.elementsEqual("of ".utf8) { return nil }
    return next
  }

  private mutating func readMark() {
    var length = 1
    var scalar = UInt32(bytes[position])
    let byte = bytes[position]
    if byte >= 0xC2 {
      let wanted = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let slice = bytes[position..<min(position + wanted, bytes.count)]
      if slice.count == wanted, slice.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) {
        length = wanted
        scalar = slice.dropFirst().reduce(UInt32(byte) & (wanted == 4 ? 0x07 : wanted == 3 ? 0x0F : 0x1F)) {
          $0 << 6 | UInt32($1 & 0x3F)
        }
      }
    }
    switch scalar {
    case 0xA0, 0x2000...0x200B, 0x202F, 0xFEFF, 0xAD:
      // White space, and the hyphen that is not shown.
      position += length
      isSpaced = isSpaced || scalar != 0xAD
    case 0x2026: add(.blank, "", length: length)
    case 0x2018, 0x2019: add(.mark(0x27), "", length: length)
    case 0x201C...0x201F: add(.mark(0x22), "", length: length)
    case 0x2010...0x2015: add(.mark(0x2D), "", length: length)
    default: add(.mark(scalar), "", length: length)
    }
  }

  private mutating func add(
    _ kind: Token.Kind, _ text: String, length: Int, isCapitalised: Bool = false, isAccented: Bool = false,
    lastLine: Int? = nil
  ) {
    tokens.append(
      Token(
        kind: kind, text: text, start: position, end: position + length, line: line, lastLine: lastLine ?? line,
        breaks: breaks, isSpaced: isSpaced, isCapitalised: isCapitalised, isAccented: isAccented))
    position += length
    line = lastLine ?? line
    breaks = 0
    isSpaced = false
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }

  private func apostrophe(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    if bytes[index] == 0x27 { return 1 }
    let isCurled =
      index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
    return isCurled ? 3 : nil
  }

  /// Whether a combining mark stands here (U+0300 to U+036F), and whether it is an accent.
  private func combiningMark(at index: Int) -> Bool? {
    guard index + 1 < bytes.count, bytes[index] == 0xCC || bytes[index] == 0xCD else { return nil }
    return bytes[index + 1] & 0xC0 == 0x80 ? bytes[index] == 0xCC && bytes[index + 1] == 0x81 : nil
  }

  private struct Letter {
    let folded: [UInt8]
    let length: Int
    let isCapital: Bool
    let isAccented: Bool
  }

  /// The letter at a place: ASCII, or a letter of two bytes (Latin, Greek, Cyrillic); nil if none stands there.
  private func letter(at index: Int) -> Letter? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    if (0x61...0x7A).contains(byte) { return Letter(folded: [byte], length: 1, isCapital: false, isAccented: false) }
    if (0x41...0x5A).contains(byte) {
      return Letter(folded: [byte + 0x20], length: 1, isCapital: true, isAccented: false)
    }
    guard (0xC3...0xDF).contains(byte), byte != 0xCC, byte != 0xCD, index + 1 < bytes.count,
      bytes[index + 1] & 0xC0 == 0x80
    else { return nil }
    let next = bytes[index + 1]
    // U+00C0 to U+00FF; the capitals come first. × and ÷ are no letters.
    if byte == 0xC3 {
      if next == 0x97 || next == 0xB7 { return nil }
      let base = Lexer.latin[Int(next & 0x1F)]
      let isAcute = [0x01, 0x09, 0x0D, 0x13, 0x1A].contains(next & 0x1F)
      return Letter(
        folded: base == 0 ? [byte, next | 0x20] : [base], length: 2, isCapital: next < 0xA0, isAccented: isAcute)
    }
    return Letter(folded: [byte, next], length: 2, isCapital: false, isAccented: false)
  }

  /// The ASCII letters under the accents of U+00E0 to U+00FF, or 0.
  private static let latin: [UInt8] = Array("aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0y".utf8)
}
