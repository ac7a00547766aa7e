import ArgumentParser

/// Where is listened: a host and a port.
public struct ListenAddress: Hashable, Sendable, CustomStringConvertible {
  /// The name or number of the host.
  public let host: String
  /// The port; 0 for any that is free.
  public let port: Int

  /// The address as it stands in a URL.
  public var description: String { host.utf8.contains(0x3A) ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// The same host with the port that was found.
  public func with(port: Int) -> ListenAddress { ListenAddress(host: host, port: port) }

  private init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  /// Reads `127.0.0.1:8080` or `[::1]:8080`.
  init(_ text: String) throws {
    let bytes = text.utf8
    guard let colon = bytes.lastIndex(of: 0x3A), let port = Int(text[bytes.index(after: colon)...]),
      (0...65_535).contains(port)
    else { throw Self.unreadable(text) }
    var host = String(text[..<colon])
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = String(host.dropFirst().dropLast())
    } else if host.utf8.contains(0x3A) {
      throw Self.unreadable(text)
    }
    // A name is looked up; what cannot be one is told here, and not by the system.
    guard !host.isEmpty, host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F }) else {
      throw Self.unreadable(text)
    }
    self.init(host: host, port: port)
  }

  private static func unreadable(_ text: String) -> ValidationError {
    ValidationError(
      helpText(
        nl: "'\(terminalSafe(text))' is geen adres om op te luisteren. Schrijf het als 127.0.0.1:8080.",
        en: "'\(terminalSafe(text))' is no address to listen on. Write it as 127.0.0.1:8080."))
  }
}
