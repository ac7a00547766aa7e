import CivilDates
import Synchronization
import SystemInterface
import TestSupport

@testable import Commands
@testable import Serving

/// Content that a test makes up: a page, two calendars, and one question with an answer.
struct MadeContent: ServedContent {
  static let raad = Resource(Array("BEGIN:VCALENDAR raad".utf8), .calendar, modified: 1_600_000_000)
  static let college = Resource(Array("BEGIN:VCALENDAR college".utf8), .calendar, modified: 1_600_000_000)
  static let index = Resource(Array(String(repeating: "<p>x</p>", count: 200).utf8), .html, modified: 1_600_000_000)

  func page(_ path: String) -> Resource? { path == "index.html" || path == "contracts/x.html" ? Self.index : nil }

  func feed(_ name: String) -> Resource? {
    ["termijnen-raad.ics": Self.raad, "termijnen-college.ics": Self.college, "termijnen.ics": Self.college][name]
  }

  func isFeed(_ name: String, of audience: String) -> Bool { name == "termijnen-\(audience).ics" }

  func answer(_ endpoint: Endpoint, _ query: Query) throws(Unanswerable) -> String {
    if endpoint.name == "plan" { throw Unanswerable(.register, "no transition", help: "write one") }
    return "{\"command\": \"\(endpoint.name)\"}\n"
  }

  func tryingPage(_ query: Query) -> TryingPage {
    TryingForm.canonical(query, day: "2021-01-01").map { .moved($0) }
      ?? .page("<p>page</p>", isAnswer: query["bad"].isEmpty)
  }
}

/// A service with made content, whose day and whose state a test can change.
final class MadeService: Sendable {
  let today = Mutex(date("2021-05-04"))
  let state = Mutex(RegisterState(isCurrent: true, loaded: 1_600_000_000, reads: 1, refusals: 0))
  let folder: TemporaryFolder
  let tokens: AccessTokens

  init() throws {
    folder = try TemporaryFolder(in: "/tmp")
    tokens = AccessTokens(in: folder.path + "/state")
  }

  /// A service of its own, with a token of its own.
  func started() -> Service {
    Service(
      of: .init(
        content: { MadeContent() }, state: { self.state.withLock { $0 } }, today: { self.today.withLock { $0 } },
        shape: \.shape),
      tokens: tokens, compress: { $0.count > 1000 ? [0x1F, 0x8B] : nil })
  }
}

extension Service {
  func get(
    _ path: String, _ method: Request.Method = .get, query: String = "", headers: [String: String] = [:],
    isLoopback: Bool = false
  ) -> Response {
    response(to: Request(method, path, query: query, headers: headers, isLoopback: isLoopback))
  }
}

extension Response {
  var text: String { String(decoding: body, as: UTF8.self) }
  /// Everything that goes over the line.
  var bytes: String { "\(status)\n" + headers.map { "\($0.name): \($0.value)\n" }.joined() + text }
}
