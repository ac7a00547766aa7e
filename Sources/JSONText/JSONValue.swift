/// A JSON value whose keys keep the order in which they were given, so that the same answer is the same bytes.
public enum JSONValue: Sendable, Equatable {
  /// Nothing.
  case null
  /// True or false.
  case boolean(Bool)
  /// A whole number.
  case integer(Int)
  /// An amount in hundredths, written as a number with two decimals, so that it stays exact.
  case hundredths(Int)
  /// Any other number, in the digits in which it was read.
  case number(String)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// An object, its keys in order.
  case object([Member])

  /// A key with its value.
  public struct Member: Sendable, Equatable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSONValue

    /// A key with its value.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// A text, or null if there is none.
  public static func optional(_ text: String?) -> JSONValue {
    text.map { .string($0) } ?? .null
  }

  /// A number, or null if there is none.
  public static func optional(_ number: Int?) -> JSONValue {
    number.map { .integer($0) } ?? .null
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral
{
  /// An object with these members, in this order.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member(key: $0, value: $1) })
  }

  /// A list of these values.
  public init(arrayLiteral elements: JSONValue...) {
    self = .array(elements)
  }

  /// A text.
  public init(stringLiteral text: String) {
    self = .string(text)
  }

  /// True or false.
  public init(booleanLiteral value: Bool) {
    self = .boolean(value)
  }

  /// A whole number.
  public init(integerLiteral value: Int) {
    self = .integer(value)
  }
}

extension JSONValue {
  /// The value as text over several lines, indented by two spaces, with a line break at the end (RFC 8259).
  ///
  /// - Complexity: O(n) in the size of the value.
  public func formatted() -> String {
    formatted(at: 0) + "\n"
  }

  /// The value as text as it stands in others, so many deep: without the indentation of its first line.
  public func formatted(at depth: Int) -> String {
    text(indent: depth)
  }

  /// The value as text on one line, without spaces and without a line break at the end: a line of JSON Lines.
  ///
  /// - Complexity: O(n) in the size of the value.
  public func formattedOnOneLine() -> String {
    text(indent: nil)
  }

  private func text(indent: Int?) -> String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: indent)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A number of hundredths as a number with two decimals.
  public static func decimal(_ hundredths: Int) -> String {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Appends the value, indented so deep, or on one line if that is nil.
  private func write(to bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .boolean(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .hundredths(let number): bytes += Self.decimal(number).utf8
    case .number(let digits): bytes += digits.utf8
    case .string(let text): Self.write(text, to: &bytes)
    case .array(let items):
      Self.write(items, between: ("[", "]"), to: &bytes, indent: indent) { item, bytes in
        item.write(to: &bytes, indent: indent.map { $0 + 1 })
      }
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &bytes, indent: indent) { member, bytes in
        Self.write(member.key, to: &bytes)
        bytes += (indent == nil ? ":" : ": ").utf8
        member.value.write(to: &bytes, indent: indent.map { $0 + 1 })
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between brackets: (String, String), to bytes: inout [UInt8], indent: Int?,
    each: (Item, inout [UInt8]) -> Void
  ) {
    func breakLine(_ depth: Int) {
      bytes.append(0x0A)
      bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
    }
    bytes += brackets.0.utf8
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      if let indent { breakLine(indent + 1) }
      each(item, &bytes)
    }
    if !items.isEmpty, let indent { breakLine(indent) }
    bytes += brackets.1.utf8
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: bytes += [0x5C, UInt8(scalar.value)]
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      // JSON demands the escape below 0x20. The others are as harmful where JSON is read on a terminal: more controls,
      // line separators, and marks that turn the direction of the text around.
      case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        bytes += "\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8
      case 0x20..<0x7F: bytes.append(UInt8(scalar.value))
      default: bytes += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    bytes.append(0x22)
  }
}
