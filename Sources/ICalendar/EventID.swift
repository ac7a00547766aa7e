import CLibmd

/// A name-based UUID, version 5 (RFC 9562 §5.5): the same name always gives the same one, and nobody can read the name
/// from it (RFC 7986 §5.3).
public struct EventID: Hashable, Sendable, CustomStringConvertible {
  /// The lower-case text form.
  public let description: String

  private let bytes: [UInt8]

  /// The id of a name within another id.
  public init(_ name: String, within namespace: EventID) {
    self.init(ofBytes: Array(name.utf8), namespace: namespace.bytes)
  }

  /// The id of some bytes within another id.
  public init(ofBytes bytes: [UInt8], within namespace: EventID) {
    self.init(ofBytes: bytes, namespace: namespace.bytes)
  }

  /// Reads the lower-case text form.
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 36, [8, 13, 18, 23].allSatisfy({ digits[$0] == 0x2D }) else { return nil }
    var bytes: [UInt8] = []
    var half: UInt8?
    for digit in digits where digit != 0x2D {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x61...0x66: value = digit - 0x61 + 10
      default: return nil
      }
      if let high = half {
        bytes.append(high << 4 | value)
        half = nil
      } else {
        half = value
      }
    }
    guard bytes.count == 16 else { return nil }
    self.bytes = bytes
    description = text
  }

  /// The id under which all others of this program stand.
  public static let root = EventID(ofBytes: Array("urn:termijn".utf8), namespace: urlNamespace)

  /// The name space for URLs (RFC 9562 §6.6).
  private static let urlNamespace: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]

  private init(ofBytes name: [UInt8], namespace: [UInt8]) {
    var context = SHA1_CTX()
    unsafe SHA1Init(&context)
    for part in [namespace, name] { unsafe SHA1Update(&context, part, part.count) }
    var digest = [UInt8](repeating: 0, count: Int(SHA1_DIGEST_LENGTH))
    unsafe SHA1Final(&digest, &context)
    var result = Array(digest.prefix(16))
    result[6] = result[6] & 0x0F | 0x50  // version 5
    result[8] = result[8] & 0x3F | 0x80  // the variant of RFC 9562 §4.1
    bytes = result
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for (index, byte) in result.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append(0x2D) }
      text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    description = String(decoding: text, as: UTF8.self)
  }
}
