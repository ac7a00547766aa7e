/// The fields behind the question mark of an address, in the order in which they were sent.
public struct Query: Sendable {
  /// A field with its value.
  public struct Field: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its value.
    public let value: String

    /// A field with its value.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The fields.
  public let fields: [Field]

  /// A query of these fields.
  public init(_ fields: [Field]) {
    self.fields = fields
  }

  /// Reads what stands behind the question mark; nil if it is too long, or no text.
  init?(_ text: String) {
    guard text.utf8.count <= Request.longestQuery else { return nil }
    var fields: [Field] = []
    for part in text.utf8.split(separator: 0x26) {
      let equals = part.firstIndex(of: 0x3D)
      guard let name = decoded(part[..<(equals ?? part.endIndex)], plus: 0x20),
        let value = decoded(equals.map { part[part.index(after: $0)...] } ?? part[part.endIndex...], plus: 0x20)
      else { return nil }
      fields.append(Field(name, value))
    }
    self.fields = fields
  }

  /// The values of a field, as often as it was sent.
  public subscript(name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }

  /// The query as it stands behind a question mark.
  public var text: String {
    fields.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
  }

  private static func encoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      // What RFC 3986 §3.4 lets stand, without what parts the fields.
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x3A, 0x40, 0x5F, 0x7E:
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default: encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }
}
