extension JSONValue {
  /// Reads one JSON text, strictly by RFC 8259: UTF-8, no comments, no trailing commas, nothing after the value.
  ///
  /// A key that stands twice in one object is refused, for readers differ in which of them holds. A number that is no
  /// whole one keeps the digits in which it was written. A byte order mark in front is passed over.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - depth: the most lists and objects within each other.
  /// - Returns: the value.
  /// - Throws: ``JSONProblem`` with the place where the text is no JSON.
  /// - Complexity: O(n) in the number of bytes.
  public static func parse(_ bytes: [UInt8], depth: Int = 64) throws(JSONProblem) -> JSONValue {
    var parser = JSONParser(bytes: bytes, deepest: depth)
    return try parser.text()
  }

  /// The value of a key, where this is an object that has it.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

/// Why bytes are no JSON, and where.
public struct JSONProblem: Error, Hashable {
  /// What is wrong with them.
  public enum Kind: Sendable, Hashable {
    /// Something stands where it cannot, or the text ends too early.
    case syntax
    /// The bytes are not UTF-8.
    case encoding
    /// A key stands twice in one object.
    case duplicateKey(String)
    /// Lists and objects lie too deep within each other.
    case tooDeep
  }

  /// What is wrong.
  public let kind: Kind
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in bytes.
  public let column: Int
}

private struct JSONParser {
  let bytes: [UInt8]
  let deepest: Int
  var position = 0

  init(bytes: [UInt8], deepest: Int) {
    self.bytes = bytes
    self.deepest = deepest
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func text() throws(JSONProblem) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    if position < bytes.count { throw problem(.syntax) }
    return value
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func problem(_ kind: JSONProblem.Kind) -> JSONProblem {
    let before = bytes[..<min(position, bytes.count)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return JSONProblem(kind: kind, line: 1 + before.count { $0 == 0x0A }, column: before.count - lineStart + 1)
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func value(depth: Int) throws(JSONProblem) -> JSONValue {
    skipSpace()
    switch next {
    case 0x7B: return try object(depth: depth + 1)
    case 0x5B: return try array(depth: depth + 1)
    case 0x22: return .string(try string())
    case 0x74: return try word("true", .boolean(true))
    case 0x66: return try word("false", .boolean(false))
    case 0x6E: return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONProblem) -> JSONValue {
    guard bytes[position...].starts(with: "\(word)".utf8) else { throw problem(.syntax) }
    position += word.utf8CodeUnitCount
    return value
  }

  private mutating func object(depth: Int) throws(JSONProblem) -> JSONValue {
    var members: [JSONValue.Member] = []
    var keys: Set<String> = []
    try items(closing: 0x7D, depth: depth) { parser throws(JSONProblem) in
      parser.skipSpace()
      guard parser.next == 0x22 else { throw parser.problem(.syntax) }
      let start = parser.position
      let key = try parser.string()
      if !keys.insert(key).inserted {
        parser.position = start
        throw parser.problem(.duplicateKey(key))
      }
      parser.skipSpace()
      guard parser.next == 0x3A else { throw parser.problem(.syntax) }
      parser.position += 1
      members.append(JSONValue.Member(key: key, value: try parser.value(depth: depth)))
    }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONProblem) -> JSONValue {
    var items: [JSONValue] = []
    try self.items(closing: 0x5D, depth: depth) { parser throws(JSONProblem) in
      items.append(try parser.value(depth: depth))
    }
    return .array(items)
  }

  /// What stands between brackets, with commas between.
  private mutating func items(
    closing: UInt8, depth: Int, each: (inout JSONParser) throws(JSONProblem) -> Void
  ) throws(JSONProblem) {
    if depth > deepest { throw problem(.tooDeep) }
    position += 1
    skipSpace()
    if next == closing {
      position += 1
      return
    }
    while true {
      try each(&self)
      skipSpace()
      let byte = next
      guard byte == closing || byte == 0x2C else { throw problem(.syntax) }
      position += 1
      if byte == closing { return }
    }
  }

  private mutating func string() throws(JSONProblem) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case 0x22:
        guard let string = String(validating: text, as: UTF8.self) else { throw problem(.encoding) }
        position += 1
        return string
      case 0x5C: text += try escape()
      case 0..<0x20: throw problem(.syntax)
      default:
        text.append(byte)
        position += 1
      }
    }
    throw problem(.syntax)
  }

  /// What a backslash and the signs after it stand for, in UTF-8.
  private mutating func escape() throws(JSONProblem) -> [UInt8] {
    position += 1
    guard let byte = next else { throw problem(.syntax) }
    position += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: return [byte]
    case 0x62: return [0x08]
    case 0x66: return [0x0C]
    case 0x6E: return [0x0A]
    case 0x72: return [0x0D]
    case 0x74: return [0x09]
    case 0x75: break
    default:
      position -= 1
      throw problem(.syntax)
    }
    var code = try fourDigits()
    if (0xD800..<0xDC00).contains(code), bytes[position...].starts(with: [0x5C, 0x75]) {
      position += 2
      let low = try fourDigits()
      guard (0xDC00..<0xE000).contains(low) else { throw problem(.syntax) }
      code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
    }
    // Half of a pair stands for nothing.
    guard let scalar = Unicode.Scalar(code) else { throw problem(.syntax) }
    return Array(String(scalar).utf8)
  }

  private mutating func fourDigits() throws(JSONProblem) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch next {
      case let byte? where (0x30...0x39).contains(byte): digit = byte - 0x30
      case let byte? where (0x41...0x46).contains(byte): digit = byte - 0x41 + 10
      case let byte? where (0x61...0x66).contains(byte): digit = byte - 0x61 + 10
      default: throw problem(.syntax)
      }
      code = (code << 4) + UInt32(digit)
      position += 1
    }
    return code
  }

  private mutating func number() throws(JSONProblem) -> JSONValue {
    let start = position
    if next == 0x2D { position += 1 }
    let whole = position
    try digits()
    if bytes[whole] == 0x30, position > whole + 1 { throw problem(.syntax) }
    var isWhole = true
    if next == 0x2E {
      isWhole = false
      position += 1
      try digits()
    }
    if next == 0x65 || next == 0x45 {
      isWhole = false
      position += 1
      if next == 0x2B || next == 0x2D { position += 1 }
      try digits()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, text != "-0", let number = Int(text) { return .integer(number) }
    return .number(text)
  }

  private mutating func digits() throws(JSONProblem) {
    guard let byte = next, (0x30...0x39).contains(byte) else { throw problem(.syntax) }
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
  }
}
