/// A request as it came in, without what only concerns its transport.
public struct Request: Sendable {
  /// What is asked of an address.
  public enum Method: Hashable, Sendable {
    /// What is there.
    case get
    /// The same without the body.
    case head
    /// Anything that would change something; there is nothing here that can be changed.
    case other
  }

  /// What is asked.
  public let method: Method
  /// The path as it was sent, with its percent signs.
  public let path: String
  /// What stands behind the question mark, as it was sent; empty if nothing does.
  public let query: String
  /// The headers by their names in small letters; several of one name are joined by commas.
  public let headers: [String: String]
  /// Whether it comes from this machine itself.
  ///
  /// What a proxy on this machine passes on does not, and such a proxy says so in its headers.
  public let isLoopback: Bool

  /// A request.
  ///
  /// - Parameters:
  ///   - method: what is asked.
  ///   - path: the path as it was sent.
  ///   - query: what stands behind the question mark.
  ///   - headers: the headers by their names in small letters.
  ///   - isLoopback: whether the connection comes from this machine.
  public init(
    _ method: Method, _ path: String, query: String = "", headers: [String: String] = [:], isLoopback: Bool = false
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    let isPassedOn = ["forwarded", "x-forwarded-for", "x-real-ip", "via"].contains { headers[$0] != nil }
    self.isLoopback = isLoopback && !isPassedOn
  }

  /// The longest path that is looked at: Google takes no address of more than 256 characters.
  static let longestPath = 256
  /// The longest query that is looked at.
  static let longestQuery = 8192

  /// The parts of the path between its slashes, decoded; nil if it is too long, or if no page can have it.
  ///
  /// A part that stands for another folder, holds a slash or a control character, or is no UTF-8, is part of no address
  /// here, however it is written.
  var segments: [String]? {
    let bytes = Array(path.utf8)
    guard bytes.count <= Self.longestPath, bytes.first == 0x2F else { return nil }
    var segments: [String] = []
    for part in bytes.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false) {
      guard let text = decoded(part), text != ".", text != "..",
        !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x2F || $0 == 0x7F })
      else { return nil }
      segments.append(text)
    }
    return segments
  }
}

/// A text without percent signs (RFC 3986 §2.1); nil if one stands for nothing, or if it is no UTF-8.
///
/// - Parameters:
///   - bytes: the text as it was sent.
///   - plus: what a plus sign stands for: a space in the fields of a form, itself elsewhere.
/// - Returns: the text, or nil.
func decoded(_ bytes: some Sequence<UInt8>, plus: UInt8 = 0x2B) -> String? {
  var result: [UInt8] = []
  var iterator = bytes.makeIterator()
  while let byte = iterator.next() {
    switch byte {
    case 0x25:
      guard let high = iterator.next().flatMap(hexadecimal), let low = iterator.next().flatMap(hexadecimal) else {
        return nil
      }
      result.append(high << 4 | low)
    case 0x2B: result.append(plus)
    default: result.append(byte)
    }
  }
  return String(validating: result, as: UTF8.self)
}

private func hexadecimal(_ digit: UInt8) -> UInt8? {
  switch digit {
  case 0x30...0x39: digit - 0x30
  case 0x41...0x46: digit - 0x37
  case 0x61...0x66: digit - 0x57
  default: nil
  }
}
