@testable import Publishing

/// A collection that a test makes up: it keeps what it is given as a CalDAV server does, and fails where it is told to.
final class MadeServer: CalendarServer {
  /// What is done instead of answering.
  enum Fault {
    /// Answers this, and does nothing.
    case answer(ServerAnswer)
    /// Does it, and answers this.
    case doAndAnswer(ServerAnswer)
    /// Gives no answer, and has done nothing.
    case silence(NoAnswer)
    /// Does it, and gives no answer.
    case doAndSilence(NoAnswer)
  }

  private(set) var resources: [String: (etag: String, bytes: [UInt8])] = [:]
  /// Every request but those that only look.
  private(set) var changes: [ServerRequest] = []
  private(set) var reads = 0
  private(set) var waited: [Int] = []
  /// What goes wrong with the next requests that have this method, in order.
  var faults: [ServerRequest.Method: [Fault]] = [:]
  /// Whether an answer to PUT names the entity tag.
  var namesTags = true
  /// Whether it writes the lines of an event in another order.
  var rewrites = false
  private var count = 0

  /// Forgets what was asked so far.
  func forgetRequests() { (changes, reads, waited) = ([], 0, []) }

  /// Changes a resource as somebody else does.
  func edit(_ name: String, _ text: String) { put(name, Array(text.utf8)) }

  /// Removes a resource as somebody else does.
  func remove(_ name: String) { resources[name] = nil }

  private func put(_ name: String, _ bytes: [UInt8]) {
    count += 1
    resources[name] = ("\"\(count)\"", bytes)
  }

  func wait(seconds: Int) { waited.append(seconds) }

  func answer(to request: ServerRequest) throws(NoAnswer) -> ServerAnswer {
    if request.method == .put || request.method == .delete { changes.append(request) }
    guard let fault = faults[request.method]?.first else { return carryOut(request) }
    faults[request.method]?.removeFirst()
    switch fault {
    case .answer(let answer): return answer
    case .doAndAnswer(let answer):
      _ = carryOut(request)
      return answer
    case .silence(let cause): throw cause
    case .doAndSilence(let cause):
      _ = carryOut(request)
      throw cause
    }
  }

  private func carryOut(_ request: ServerRequest) -> ServerAnswer {
    let there = resources[request.name]
    for header in request.headers {
      if header.name == "If-None-Match", there != nil { return ServerAnswer(412) }
      if header.name == "If-Match", there == nil || header.value != "*" && header.value != there?.etag {
        return ServerAnswer(412)
      }
    }
    switch request.method {
    case .propfind: return ServerAnswer(207, body: Array(listing.utf8))
    case .get:
      reads += 1
      return there.map { ServerAnswer(200, headers: ["etag": $0.etag], body: $0.bytes) } ?? ServerAnswer(404)
    case .put:
      put(request.name, rewrites ? Self.rewritten(request.body) : request.body)
      return ServerAnswer(
        there == nil ? 201 : 204, headers: namesTags ? ["etag": resources[request.name]?.etag ?? ""] : [:])
    case .delete:
      resources[request.name] = nil
      return ServerAnswer(there == nil ? 404 : 204)
    }
  }

  private static func rewritten(_ bytes: [UInt8]) -> [UInt8] {
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    // The properties of the event, which may stand in any order; what is nested stays as it is.
    if let begin = lines.firstIndex(of: "BEGIN:VEVENT"),
      let end = lines[begin...].dropFirst().firstIndex(where: { $0.hasPrefix("BEGIN:") || $0.hasPrefix("END:") })
    {
      lines.replaceSubrange((begin + 1)..<end, with: lines[(begin + 1)..<end].reversed())
    }
    return Array(lines.map { "\($0)\r\n" }.joined().utf8)
  }

  /// The answer to PROPFIND, with another prefix than that of the libraries.
  var listing: String {
    let items = resources.sorted { $0.key < $1.key }.map { name, resource in
      "<x:response><x:href>/a/calendar/\(name)</x:href><x:propstat><x:prop><x:getetag>"
        + resource.etag.replacing("\"", with: "&quot;")
        + "</x:getetag><x:resourcetype/></x:prop><x:status>HTTP/1.1 200 OK</x:status></x:propstat></x:response>"
    }
    return """
      <?xml version="1.0"?>
      <x:multistatus xmlns:x="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">
      <x:response><x:href>/a/calendar/</x:href><x:propstat><x:prop><x:resourcetype><x:collection/><c:calendar/>
      </x:resourcetype></x:prop></x:propstat></x:response>\(items.joined())</x:multistatus>
      """
  }
}
