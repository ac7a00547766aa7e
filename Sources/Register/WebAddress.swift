/// An address on the web to which calendars and pages can lead.
///
/// Only what RFC 3986 allows passes, and only with a scheme that a click should follow: libical does not escape URIs,
/// so one with a line break in it would inject properties.
public struct WebAddress: Sendable, Hashable {
  /// The address.
  public let text: String

  /// The address, or nil if it holds a space, a control or another character that no URI has.
  public init?(_ raw: String) {
    let allowed = Set("-._~:/?#[]@!$&'()*+,;=%".utf8)
    guard raw.hasPrefix("https://") || raw.hasPrefix("http://"), raw.utf8.count <= 2000,
      raw.utf8.allSatisfy({ byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || allowed.contains(byte)
      })
    else { return nil }
    text = raw
  }

  /// The address of a page under this one.
  public func address(of path: String) -> String { text + (text.hasSuffix("/") ? "" : "/") + path }
}
