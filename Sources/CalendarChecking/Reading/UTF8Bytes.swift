/// UTF-8, byte by byte (RFC 3629).
enum UTF8Bytes {
  /// The byte order mark.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// How many bytes the character takes that starts at a byte; nil if none does.
  static func sequenceLength(in bytes: [UInt8], at index: Int) -> Int? {
    let first = bytes[index]
    let length: Int
    // The second byte of some characters has narrower bounds: no overlong forms, no surrogates, nothing beyond 10FFFF.
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0:
      length = 3
      second = 0xA0...0xBF
    case 0xED:
      length = 3
      second = 0x80...0x9F
    case 0xE1...0xEF: length = 3
    case 0xF0:
      length = 4
      second = 0x90...0xBF
    case 0xF4:
      length = 4
      second = 0x80...0x8F
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for next in (index + 2)..<max(index + 2, index + length) where bytes[next] & 0xC0 != 0x80 { return nil }
    return length
  }

  /// The code point of the character of so many bytes that starts at a byte.
  static func scalar(in bytes: [UInt8], at index: Int, length: Int) -> UInt32 {
    if length == 1 { return UInt32(bytes[index]) }
    var value = UInt32(bytes[index]) & (0xFF >> (UInt32(length) + 1))
    for next in (index + 1)..<(index + length) { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    return value
  }
}
