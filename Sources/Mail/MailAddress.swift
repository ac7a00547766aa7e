/// An address that mail comes from or goes to (RFC 5322 §3.4.1), in the plain form that every server takes.
public struct MailAddress: Hashable, Sendable, CustomStringConvertible {
  /// The address, such as `griffie@example.org`.
  public let description: String

  /// Reads an address; nil if it is none, or needs quotes.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254, parts[0].count <= 64, Self.isDotted(parts[0], Self.signs),
      Self.isDotted(parts[1], [0x2D])
    else { return nil }
    description = text
  }

  /// What a name may hold beside letters and digits (RFC 5322 §3.2.3).
  private static let signs = Array("!#$%&'*+-/=?^_`{|}~".utf8)

  private static func isDotted(_ text: Substring.UTF8View, _ signs: [UInt8]) -> Bool {
    text.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy { atom in
      !atom.isEmpty
        && atom.allSatisfy { 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || signs.contains($0) }
    }
  }
}
