import Words

/// Reads a page as a browser would, as far as all browsers agree.
///
/// HTML says of every text how it is read, however broken it is (HTML Standard §13.2). Whoever guards a page and reads
/// it in another way than a browser guards another page. So only the plain part of the language is taken here, in which
/// there is one way to read it: what a browser would have to mend is a defect.
struct MarkupReader {
  /// An attribute with its value, in which the character references are put in place.
  struct Attribute {
    /// In lower case.
    let name: String
    let value: [UInt8]
    let offset: Int
  }

  /// What is read next.
  enum Token {
    case start(name: String, [Attribute], offset: Int)
    case end(name: String, offset: Int)
    /// What stands between tags.
    case text(Range<Int>)
  }

  /// More attributes than any element has.
  private static let mostAttributes = 60

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next token; nil at the end of the page.
  ///
  /// Comments and the document type are passed over.
  ///
  /// - Throws: ``PageDefect`` for what cannot be read in one way only.
  mutating func next() throws(PageDefect) -> Token? {
    while position < bytes.count {
      guard bytes[position] == 0x3C else {
        let start = position
        while position < bytes.count, bytes[position] != 0x3C {
          try checkCharacter()
          position += 1
        }
        return .text(start..<position)
      }
      if starts(with: "<!--") {
        try skipComment()
      } else if starts(with: "<!doctype html>") {
        position += 15
      } else {
        return try tag()
      }
    }
    return nil
  }

  /// Passes over the text of an element that holds no other elements, up to its end tag.
  ///
  /// - Throws: ``PageDefect`` if it is not ended, or looks as if something else began in it.
  mutating func rawText(of name: String) throws(PageDefect) -> Range<Int> {
    let start = position
    while position < bytes.count, bytes[position] != 0x3C {
      try checkCharacter()
      position += 1
    }
    guard starts(with: "</\(name)>") else { throw Self.strayBracket(position) }
    return start..<position
  }

  private static func strayBracket(_ offset: Int) -> PageDefect {
    PageDefect(
      offset, Message { $0.angleBeginsNothing },
      help: Message { $0.writeAngle })
  }

  /// Whether this stands here, in upper or lower case; the text is in lower case.
  private func starts(with text: String) -> Bool {
    let end = position + text.utf8.count
    return end <= bytes.count && bytes[position..<end].lazy.map(lowercased).elementsEqual(text.utf8)
  }

  private func checkCharacter() throws(PageDefect) {
    switch bytes[position] {
    case 0x09, 0x0A, 0x0D: return
    case 0..<0x20, 0x7F:
      throw PageDefect(
        position, Message { $0.controlCharacterStandsHere },
        help: Message { $0.takeItOut })
    default: return
    }
  }

  private mutating func skipComment() throws(PageDefect) {
    let start = position
    position += 4
    if starts(with: ">") || starts(with: "->") { throw Self.oddComment(start) }
    while position < bytes.count, !starts(with: "-->") {
      if starts(with: "--!>") { throw Self.oddComment(start) }
      position += 1
    }
    if position == bytes.count { throw Self.oddComment(start) }
    position += 3
  }

  private static func oddComment(_ offset: Int) -> PageDefect {
    PageDefect(
      offset, Message { $0.commentDoesNotEnd },
      help: Message { $0.writeComment })
  }

  private mutating func tag() throws(PageDefect) -> Token {
    let start = position
    position += 1
    let isEnd = starts(with: "/")
    if isEnd { position += 1 }
    guard position < bytes.count, isLetter(bytes[position]) else { throw Self.strayBracket(start) }
    let name = word()
    var attributes: [Attribute] = []
    while true {
      let isApart = skipSpace()
      if starts(with: ">") {
        position += 1
        break
      }
      if starts(with: "/>"), !isEnd {
        position += 2
        break
      }
      guard isApart, !isEnd, attributes.count < Self.mostAttributes, position < bytes.count, isLetter(bytes[position])
      else {
        throw Self.brokenTag(name, start)
      }
      let attribute = try attribute(in: name, from: start)
      // Of two attributes with one name, browsers take the first and other programs the last.
      if attributes.contains(where: { $0.name == attribute.name }) {
        throw PageDefect(
          attribute.offset, Message { $0.attributeTwice(attribute.name, in: name) })
      }
      attributes.append(attribute)
    }
    return isEnd ? .end(name: name, offset: start) : .start(name: name, attributes, offset: start)
  }

  private static func brokenTag(_ name: String, _ offset: Int) -> PageDefect {
    PageDefect(
      offset, Message { $0.elementNotWellWritten(name) },
      help: Message { $0.writeElement(name) })
  }

  private mutating func attribute(in tag: String, from start: Int) throws(PageDefect) -> Attribute {
    let offset = position
    let name = word()
    let end = position
    _ = skipSpace()
    guard starts(with: "=") else {
      position = end
      return Attribute(name: name, value: [], offset: offset)
    }
    position += 1
    _ = skipSpace()
    guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27 else {
      throw Self.brokenTag(tag, start)
    }
    let quote = bytes[position]
    position += 1
    let first = position
    while position < bytes.count, bytes[position] != quote {
      try checkCharacter()
      position += 1
    }
    if position == bytes.count { throw Self.brokenTag(tag, start) }
    defer { position += 1 }
    return Attribute(name: name, value: try decoded(first..<position), offset: offset)
  }

  /// A name in lower case.
  private mutating func word() -> String {
    let start = position
    while position < bytes.count, isLetter(bytes[position]) || "0123456789-_:.".utf8.contains(bytes[position]) {
      position += 1
    }
    return String(decoding: bytes[start..<position].map(lowercased), as: UTF8.self)
  }

  private mutating func skipSpace() -> Bool {
    let start = position
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    return position > start
  }

  /// The references that may stand in an attribute; there are two thousand more, some without a semicolon.
  private static let references: [String: [UInt8]] = [
    "amp": [0x26], "lt": [0x3C], "gt": [0x3E], "quot": [0x22], "apos": [0x27], "nbsp": [0xC2, 0xA0], "#39": [0x27],
    "#34": [0x22],
  ]

  private func decoded(_ range: Range<Int>) throws(PageDefect) -> [UInt8] {
    guard bytes[range].contains(0x26) else { return Array(bytes[range]) }
    var value: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == 0x26 else {
        value.append(bytes[index])
        index += 1
        continue
      }
      let rest = bytes[(index + 1)..<min(range.upperBound, index + 8)]
      guard let end = rest.firstIndex(of: 0x3B),
        let known = Self.references[String(decoding: bytes[(index + 1)..<end], as: UTF8.self)]
      else {
        throw PageDefect(
          index, Message { $0.ampersandIsNone },
          help: Message { $0.writeAmpersand })
      }
      value += known
      index = end + 1
    }
    return value
  }
}

/// The byte of a capital of ASCII as that of the small letter.
func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

/// Whether a byte is a letter of ASCII.
func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(lowercased(byte)) }
