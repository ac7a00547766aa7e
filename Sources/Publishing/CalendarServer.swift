/// What a CalDAV server is asked.
public struct ServerRequest: Hashable, Sendable {
  /// What is to be done.
  public enum Method: String, Sendable {
    /// Tell what is there (RFC 4918 §9.1).
    case propfind = "PROPFIND"
    /// Give the bytes.
    case get = "GET"
    /// Put these bytes there.
    case put = "PUT"
    /// Take it away.
    case delete = "DELETE"
  }

  /// What is to be done.
  public let method: Method
  /// The name of the resource in the collection; empty for the collection itself.
  public let name: String
  /// The headers, in order.
  public var headers: [Header] = []
  /// The body; empty for none.
  public var body: [UInt8] = []

  /// A line of the head of a request.
  public struct Header: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its value.
    public let value: String
  }
}

/// What a server answered.
public struct ServerAnswer: Hashable, Sendable {
  /// The status (RFC 9110 §15).
  public let status: Int
  /// The headers by their names in small letters.
  public let headers: [String: String]
  /// The body.
  public let body: [UInt8]

  /// An answer.
  public init(_ status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The entity tag; nil if the server gives none.
  ///
  /// A proxy that compresses makes it weak, which is no other state.
  var etag: String? {
    headers["etag"].map { $0.hasPrefix("W/") ? String($0.dropFirst(2)) : $0 }.flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// Why a server gave no answer.
public enum NoAnswer: Error, Hashable, Sendable {
  /// Its name is not known.
  case unknownHost
  /// Nothing listens there, or the network does not lead there.
  case unreachable
  /// It took too long.
  case tooSlow(seconds: Int)
  /// It cannot show that it is the server of that name; in the words of the library.
  case untrusted(String)
  /// The connection broke off, or what came is no HTTP; in the words of the library.
  case broken(String)
  /// The answer is larger than is read.
  case tooLarge
}

/// A collection on a server, with whoever carries requests there.
public protocol CalendarServer {
  /// Sends a request and waits for the answer.
  ///
  /// - Throws: ``NoAnswer`` if there is none; whether something was done there is not known then.
  func answer(to request: ServerRequest) throws(NoAnswer) -> ServerAnswer

  /// Waits before a request is sent again.
  func wait(seconds: Int)
}
