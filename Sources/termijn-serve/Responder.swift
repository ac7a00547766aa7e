import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Serving

/// Where a request came from.
struct Connection: InitializableFromSource {
  let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    channel = source.channel
  }

  /// Whether it comes from this machine.
  var isLoopback: Bool {
    let address = channel.remoteAddress?.ipAddress ?? ""
    return address == "::1" || ["127.", "::ffff:127."].contains(where: address.hasPrefix)
  }
}

/// Answers what comes in.
struct Responder: HTTPResponder {
  let service: Service
  let workers: Workers
  let log: AccessLog

  /// The largest body that is read to its end; nothing here asks for one.
  private static let largestBody = 65_536

  func respond(to request: HummingbirdCore.Request, context: Connection) async throws -> HummingbirdCore.Response {
    let start = ContinuousClock.now
    let asked = Serving.Request(
      request.method.asked, request.uri.path, query: request.uri.query ?? "", headers: request.headers.byName,
      isLoopback: context.isLoopback)
    let answer: Serving.Response
    if service.isWorkedOut(asked) {
      answer = await workers.result { service.response(to: asked) } ?? service.tooBusy(for: asked)
    } else {
      answer = service.response(to: asked)
    }
    log.write(request.method.rawValue, answer, took: start.duration(to: .now))
    if request.hasLargeBody(Self.largestBody) {
      // Whoever goes on sending is heard no longer than it takes to answer.
      context.channel.eventLoop.scheduleTask(in: .seconds(1)) { context.channel.close(promise: nil) }
    }
    return HummingbirdCore.Response(answer)
  }
}

extension HummingbirdCore.Request {
  fileprivate func hasLargeBody(_ limit: Int) -> Bool {
    headers[.transferEncoding] != nil || headers[.contentLength].flatMap { Int($0) } ?? 0 > limit
  }
}

extension HTTPRequest.Method {
  fileprivate var asked: Serving.Request.Method {
    switch self {
    case .get: .get
    case .head: .head
    default: .other
    }
  }
}

extension HTTPFields {
  /// The headers by their names in small letters.
  fileprivate var byName: [String: String] {
    Dictionary(map { ($0.name.canonicalName, $0.value) }) { "\($0), \($1)" }
  }
}

extension HummingbirdCore.Response {
  fileprivate init(_ answer: Serving.Response) {
    var fields = HTTPFields()
    for (name, value) in answer.headers {
      if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
    }
    self.init(
      status: .init(code: answer.status), headers: fields,
      body: answer.body.isEmpty ? .init() : .init(byteBuffer: ByteBuffer(bytes: answer.body)))
  }
}
