public import CivilDates
import JSONText
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

    /// A source.
    public init(
      content: @escaping @Sendable () -> any ServedContent, state: @escaping @Sendable () -> RegisterState,
      today: @escaping @Sendable () -> CivilDate
    ) {
      self.content = content
      self.state = state
      self.today = today
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
  private let version: String
  private let compress: @Sendable ([UInt8]) -> [UInt8]?
  private let measurements = Measurements()

  /// The token of this run, which opens everything.
  public let ownSecret: String

  /// A service.
  ///
  /// - Parameters:
  ///   - source: where what is served comes from.
  ///   - tokens: the tokens that were handed out; nil if there are none but that of this run.
  ///   - version: the version of the program.
  ///   - compress: makes bytes smaller (gzip); nil where it cannot.
  public init(
    of source: Source, tokens: AccessTokens?, version: String, compress: @escaping @Sendable ([UInt8]) -> [UInt8]?
  ) {
    self.source = source
    self.tokens = tokens
    self.version = version
    self.compress = compress
    ownSecret = AccessToken.newSecret()
    ownToken = AccessToken(of: ownSecret, audience: nil, note: nil, made: source.today(), until: nil)
  }

  /// The path of the site for whoever started this run.
  public var ownPath: String { "/s/\(ownSecret)/" }

  /// Answers a request.
  public func response(to request: Request) -> Response {
    var response = answer(request)
    if request.method == .head { response = response.withoutBody }
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
    if name == "openapi.json" {
      return reading(request) { json(Endpoint.description(version: version).formatted(), request) }
    }
    guard let endpoint = Endpoint.all.first(where: { $0.name == name }) else { return .notFound }
    return reading(request) {
      do throws(Unanswerable) {
        guard let query = Query(request.query) else { throw Self.unreadableQuery }
        try endpoint.check(query)
        return json(try source.content().answer(endpoint, query), request)
      } catch {
        return problem(error)
      }
    }
  }

  private func json(_ text: String, _ request: Request) -> Response {
    Resource(Array(text.utf8), .json, modified: nil).response(to: request, .api, compress: compress)
  }

  private func problem(_ problem: Unanswerable) -> Response {
    var members: [JSONValue.Member] = [
      .init(key: "type", value: "about:blank"),
      .init(key: "title", value: problem.cause == .question ? "Bad Request" : "Unprocessable Content"),
      .init(key: "status", value: .integer(problem.status)),
      .init(key: "detail", value: .string(problem.message)),
    ]
    if let help = problem.help { members.append(.init(key: "help", value: .string(help))) }
    return Response(
      problem.status, .api, [("content-type", "application/problem+json"), ("cache-control", "no-store")],
      body: Array(JSONValue.object(members).formatted().utf8))
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
