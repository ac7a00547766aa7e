/// The address of a calendar on a CalDAV server (RFC 4791 §4.2): a collection with a resource for each event.
public struct CollectionAddress: Hashable, Sendable, CustomStringConvertible {
  /// Why a text is no such address.
  public enum Problem: Error, Hashable, Sendable {
    /// It is no address that begins with `https://` or `http://`, or it has a question mark, a `#` or white space.
    case unreadable
    /// A user or a password stands in it, where everybody on this machine can read it.
    case holdsUser
    /// It would send the password over the network for anyone to read.
    case isInsecure
  }

  /// The address, with a slash at its end.
  public let description: String
  /// The name or number of the server.
  public let host: String

  /// Reads an address.
  ///
  /// - Parameters:
  ///   - text: the address, with or without a slash at its end.
  ///   - allowsInsecure: whether `http://` may lead to another machine.
  /// - Throws: ``Problem`` if it is none.
  public init(_ text: String, allowsInsecure: Bool = false) throws(Problem) {
    let bytes = Array(text.utf8)
    guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }),
      bytes.allSatisfy({ 0x20 < $0 && $0 < 0x7F && ![0x22, 0x23, 0x3C, 0x3E, 0x3F, 0x5C].contains($0) })
    else { throw .unreadable }
    let rest = bytes.dropFirst(scheme.utf8.count)
    let authority = rest.prefix { $0 != 0x2F }
    if authority.contains(0x40) { throw .holdsUser }
    guard let host = Self.host(of: authority) else { throw .unreadable }
    if scheme == "http://", !allowsInsecure, !Self.isLoopback(host) { throw .isInsecure }
    self.host = host
    let path = rest.dropFirst(authority.count)
    description =
      scheme + String(decoding: authority, as: UTF8.self) + String(decoding: path, as: UTF8.self)
      + (path.last == 0x2F ? "" : "/")
  }

  /// The address of a resource in it; of the collection itself if the name is empty.
  public func address(of name: String) -> String { description + name }

  /// The host before the port; nil if there is none.
  private static func host(of authority: ArraySlice<UInt8>) -> String? {
    let host: ArraySlice<UInt8>
    let port: ArraySlice<UInt8>
    if authority.first == 0x5B {
      guard let end = authority.firstIndex(of: 0x5D) else { return nil }
      (host, port) = (authority[...end], authority[(end + 1)...])
    } else {
      host = authority.prefix { $0 != 0x3A }
      port = authority.dropFirst(host.count)
    }
    guard !host.isEmpty, port.isEmpty || port.first == 0x3A && port.dropFirst().allSatisfy({ 0x30...0x39 ~= $0 })
    else { return nil }
    return String(decoding: host, as: UTF8.self)
  }

  /// Whether what is sent there stays on this machine.
  private static func isLoopback(_ host: String) -> Bool {
    let numbers = host.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    let isNumber = numbers.count == 4 && numbers.allSatisfy { UInt8(String(Substring($0))) != nil }
    return host.lowercased() == "localhost" || host == "[::1]" || isNumber && host.hasPrefix("127.")
  }
}
