public import CivilDates
public import JSONText
import SystemInterface

/// Answers requests: what stands behind an address, for whom, and what is said where nothing does.
///
/// Nothing here knows of sockets, and nothing here changes a register.
public struct Service: Sendable {
  /// Where what is served comes from.
  public struct Source: Sendable {
    /// The state of the register that is served now.
    let content: @Sendable () -> any ServedContent
    /// How the register is doing.
    let state: @Sendable () -> RegisterState
    /// The day in the Netherlands.
    let today: @Sendable () -> CivilDate
    /// What the answers to a question look like.
    let shape: @Sendable (Endpoint) -> JSONShape

    /// A source.
    public init(
      content: @escaping @Sendable () -> any ServedContent, state: @escaping @Sendable () -> RegisterState,
      today: @escaping @Sendable () -> CivilDate, shape: @escaping @Sendable (Endpoint) -> JSONShape
    ) {
      self.content = content
      self.state = state
      self.today = today
      self.shape = shape
    }
  }

  /// Who may see what.
  private struct Access {
    /// Nil for whoever may see everything.
    let audience: String?
    let tokenID: String
  }

  private let source: Source
  private let tokens: AccessTokens?
  private let ownToken: AccessToken
  private let compress: @Sendable ([UInt8]) -> [UInt8]?
  private let measurements = Measurements()

  /// The token of this run, which opens everything.
  public let ownSecret: String

  /// A service.
  ///
  /// - Parameters:
  ///   - source: where what is served comes from.
  ///   - tokens: the tokens that were handed out; nil if there are none but that of this run.
  ///   - compress: makes bytes smaller (gzip); nil where it cannot.
  public init(
    of source: Source, tokens: AccessTokens?, compress: @escaping @Sendable ([UInt8]) -> [UInt8]?
  ) {
    self.source = source
    self.tokens = tokens
    self.compress = compress
    ownSecret = AccessToken.newSecret()
    ownToken = AccessToken(of: ownSecret, audience: nil, note: nil, made: source.today(), until: nil)
  }

  /// The path of the site for whoever started this run.
  public var ownPath: String { "/s/\(ownSecret)/" }

  /// Answers a request.
  public func response(to request: Request) -> Response {
    finished(answer(request), request)
  }

  /// Whether the answer has to be worked out, which takes a thousand times as long as handing over what is there.
  ///
  /// Only whoever may see it can ask for that: nobody without a token makes this machine work.
  public func isWorkedOut(_ request: Request) -> Bool {
    guard request.method != .other, let segments = request.segments, segments.count > 2, segments[0] == "s" else {
      return false
    }
    let isMade =
      switch segments[2] {
      case "api": segments.count == 5 && Endpoint.all.contains { $0.name == segments[4] }
      case "try": segments.count == 3
      default: segments.count == 3 && segments[2].hasPrefix("report-")
      }
    guard isMade, let access = try? access(of: segments[1]) else { return false }
    return access.audience == nil
  }

  /// What is answered where so much is being worked out that one more would wait too long.
  public func tooBusy(for request: Request) -> Response {
    let later = [(name: "retry-after", value: "10")]
    let isAPI = request.segments.map { $0.count == 5 && $0[2] == "api" } ?? false
    return finished(
      isAPI
        ? Self.problem(503, "Service Unavailable", "too much is asked at once", help: "ask again later", later)
        : .text(503, .trying, "503 Service Unavailable\n", later), request)
  }

  private func finished(_ answer: Response, _ request: Request) -> Response {
    let response = request.method == .head ? answer.withoutBody : answer
    measurements.count(response)
    return response
  }

  private func answer(_ request: Request) -> Response {
    guard let segments = request.segments, let first = segments.first else { return .notFound }
    switch first {
    case "healthz", "readyz", "metrics":
      return segments.count == 1 && request.isLoopback ? reading(request) { state(first) } : .notFound
    case "f", "s":
      guard segments.count >= 2 else { return .notFound }
      let access: Access?
      do throws(AccessTokens.Problem) {
        access = try self.access(of: segments[1])
      } catch {
        // Who may see what cannot be told now; a client that hears so asks again and keeps what it has.
        return .text(503, .nothing, "503 Service Unavailable\n", [("retry-after", "60")])
      }
      guard let access else { return .notFound }
      var response =
        first == "f" ? feed(segments, access, request) : site(Array(segments.dropFirst(2)), access, request)
      response.tokenID = access.tokenID
      return response
    default: return .notFound
    }
  }

  private func access(of secret: String) throws(AccessTokens.Problem) -> Access? {
    let today = source.today()
    let isOwn = isSame(ownToken.hash, AccessToken.hash(of: secret))
    let token = try tokens?.token(secret, on: today)
    if isOwn { return Access(audience: nil, tokenID: "run") }
    guard let token else { return nil }
    // What cannot be noted is no reason to answer nothing.
    try? tokens?.noteUse(of: token, on: today)
    return Access(audience: token.audience, tokenID: token.id)
  }

  /// What is there for those who only read; others are told that nothing can be changed.
  private func reading(_ request: Request, _ answer: () -> Response) -> Response {
    request.method == .other
      ? .text(405, .nothing, "405 Method Not Allowed\n", [("allow", "GET, HEAD")]) : answer()
  }

  // MARK: Addresses

  private func feed(_ segments: [String], _ access: Access, _ request: Request) -> Response {
    let content = source.content()
    guard segments.count == 3, access.audience.map({ content.isFeed(segments[2], of: $0) }) ?? true,
      let feed = content.feed(segments[2])
    else { return .notFound }
    return reading(request) { feed.response(to: request, .feed, compress: compress) }
  }

  private func site(_ path: [String], _ access: Access, _ request: Request) -> Response {
    if access.audience != nil { return .notFound }
    if path.isEmpty {
      // Addresses within the site begin where the folder of this one ends.
      return reading(request) { .text(308, .page, "308 Permanent Redirect\n", [("location", request.path + "/")]) }
    }
    if path.starts(with: ["api", "v1"]), path.count == 3 { return api(path[2], request) }
    if path == ["try"] { return reading(request) { trying(request) } }
    guard let page = source.content().page(path == [""] ? "index.html" : path.joined(separator: "/")) else {
      return .notFound
    }
    return reading(request) { page.response(to: request, .page, compress: compress) }
  }

  private func api(_ name: String, _ request: Request) -> Response {
    let endpoint = Endpoint.all.first { $0.name == name }
    guard endpoint != nil || name == "openapi.json" else { return .notFound }
    if request.method == .other {
      return Self.problem(
        405, "Method Not Allowed", "nothing here can be changed", help: "ask with GET", [("allow", "GET, HEAD")])
    }
    guard let endpoint else { return json(Endpoint.description(source.shape).formatted(), request) }
    do throws(Unanswerable) {
      guard let query = Query(request.query) else { throw Self.unreadableQuery }
      try endpoint.check(query)
      return json(try source.content().answer(endpoint, query), request)
    } catch {
      return Self.problem(
        error.status, error.cause == .question ? "Bad Request" : "Unprocessable Content", error.message,
        help: error.help)
    }
  }

  private func json(_ text: String, _ request: Request) -> Response {
    Resource(Array(text.utf8), .json, modified: nil).response(to: request, .api, compress: compress)
      .with("api-version", Endpoint.version)
  }

  /// Why there is no answer (RFC 9457).
  private static func problem(
    _ status: Int, _ title: String, _ detail: String, help: String?, _ more: [(name: String, value: String)] = []
  ) -> Response {
    var members: [JSONValue.Member] = [
      .init(key: "type", value: "about:blank"), .init(key: "title", value: .string(title)),
      .init(key: "status", value: .integer(status)), .init(key: "detail", value: .string(detail)),
    ]
    if let help { members.append(.init(key: "help", value: .string(help))) }
    return Response(
      status, .api,
      [
        ("content-type", "application/problem+json"), ("cache-control", "no-store"), ("api-version", Endpoint.version),
      ] + more, body: Array(JSONValue.object(members).formatted().utf8))
  }

  private static let unreadableQuery = Unanswerable(
    .question, "what stands behind the question mark cannot be read, or is longer than \(Request.longestQuery) bytes")

  private func trying(_ request: Request) -> Response {
    guard let query = Query(request.query) else { return .text(400, .trying, "400 Bad Request\n") }
    switch source.content().tryingPage(query) {
    case .moved(let query):
      return .text(
        303, .trying, "303 See Other\n", [("location", "try" + (query.text.isEmpty ? "" : "?\(query.text)"))])
    case .failed: return .text(500, .trying, "500 Internal Server Error\n")
    case .page(let text, let isAnswer):
      return Resource(Array(text.utf8), .html, modified: nil).response(
        to: request, .trying, status: isAnswer ? 200 : 400, compress: compress)
    }
  }

  /// How the program is doing: for whoever looks after it, on this machine.
  private func state(_ name: String) -> Response {
    let state = source.state()
    if name == "metrics" {
      return Response(
        200, .state, [("content-type", "text/plain; version=0.0.4; charset=utf-8"), ("cache-control", "no-store")],
        body: Array(measurements.text(state).utf8))
    }
    let register: JSONValue = ["register": state.isCurrent ? "ok" : "last good state"]
    return Response(
      200, .state, [("content-type", "application/json"), ("cache-control", "no-store")],
      body: Array(register.formatted().utf8))
  }
}
