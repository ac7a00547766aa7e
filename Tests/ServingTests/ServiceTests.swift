import CivilDates
import Synchronization
import SystemInterface
import Testing

@testable import Serving

/// What stands behind an address, and for whom.
@Suite struct ServiceTests {
  private let made: MadeService
  private let service: Service
  private let own: String

  init() throws {
    made = try MadeService()
    service = made.started()
    own = service.ownSecret
  }

  @Test func theTokenOfTheRunReachesEverything() {
    #expect(own.utf8.count == 64)
    #expect(service.get("/s/\(own)/").status == 200)
    #expect(service.get("/s/\(own)/").text == String(decoding: MadeContent.index.bytes, as: UTF8.self))
    #expect(service.get("/s/\(own)/contracts/x.html").status == 200)
    #expect(service.get("/f/\(own)/termijnen-raad.ics").status == 200)
    #expect(service.get("/s/\(own)/api/v1/windows").text == "{\"command\": \"windows\"}\n")
    #expect(service.get("/s/\(own)/try").text == "<p>page</p>")
    #expect(service.get("/s/\(own)")["location"] == "/s/\(own)/")
  }

  @Test func aTokenForReadersSeesTheirFeedAndNothingElse() throws {
    let (secret, token) = try made.tokens.add(audience: "raad", note: nil, on: made.today.withLock { $0 }, until: nil)
    let feed = service.get("/f/\(secret)/termijnen-raad.ics")
    #expect(feed.status == 200)
    #expect(feed.body == MadeContent.raad.bytes)
    #expect(feed["content-type"] == "text/calendar; charset=utf-8")
    #expect(feed.tokenID == token.id)
    for path in [
      "/f/\(secret)/termijnen-college.ics", "/f/\(secret)/termijnen.ics", "/s/\(secret)/", "/s/\(secret)/try",
      "/s/\(secret)/api/v1/deadlines", "/s/\(secret)/index.html", "/s/\(secret)/termijnen-raad.ics",
    ] {
      #expect(service.get(path).bytes == service.get("/nothing").bytes, "\(path)")
    }
  }

  /// Whatever is wrong with an address, the answer is the same to the byte: nobody learns what there is.
  @Test func whatIsNotThereLooksTheSame() throws {
    let today = made.today.withLock { $0 }
    let revoked = try made.tokens.add(audience: "raad", note: nil, on: today, until: nil)
    _ = try made.tokens.revoke(revoked.token.id, on: today)
    let expired = try made.tokens.add(audience: "raad", note: nil, on: today, until: today)
    let nothing = service.get("/")
    #expect(nothing.status == 404)
    let raad = "termijnen-raad.ics"
    for path in [
      "/f/\(revoked.secret)/\(raad)", "/f/\(expired.secret)/\(raad)", "/f/\(String(own.dropLast()))/\(raad)",
      "/f/\(own)0/\(raad)", "/f/\(own.uppercased())/\(raad)", "/f//\(raad)", "/f/\(own)", "/f/\(own)/",
      "/f/\(own)/x.ics",
      "/f/\(own)/\(raad)/", "/f/\(own)/../\(raad)", "/f/\(own)/%2e%2e/\(raad)", "/f/\(own)/./\(raad)",
      "/f/\(own)/\(raad)%00", "/f/\(own)/x%2f\(raad)", "/f/\(own)/\(raad)%", "/f/\(own)/%ff\(raad)",
      "/f/\(own)/\(raad)%0d%0a",
      "/s/\(own)/../../etc/passwd", "/s/\(own)/%2e%2e/%2e%2e/etc/passwd", "/s/\(own)/tokens.txt",
      "/s/\(own)/api/v1/check",
      "/s/\(own)/api/v1", "/s/\(own)//", "/s", "/f", "", "x", "*", "http://example.org/",
      "/" + String(repeating: "a", count: 300), "/s/\(own)/" + String(repeating: "../", count: 60), "/healthz/",
      "/healthz",
    ] {
      for method in [Request.Method.get, .other] {
        #expect(service.get(path, method).bytes == nothing.bytes, "\(path)")
      }
    }
  }

  @Test func aTokenEndsWithItsDayAndWhenItIsTakenBack() throws {
    let today = made.today.withLock { $0 }
    let (secret, token) = try made.tokens.add(audience: "raad", note: "griffie", on: today, until: today.next)
    let path = "/f/\(secret)/termijnen-raad.ics"
    #expect(service.get(path).status == 200)
    #expect(try made.tokens.all().first?.lastUsed == today)
    made.today.withLock { $0 = today.next }
    #expect(service.get(path).status == 404)
    made.today.withLock { $0 = today }
    #expect(service.get(path).status == 200)
    _ = try made.tokens.revoke(token.id, on: today)
    #expect(service.get(path).status == 404)
  }

  @Test func nothingCanBeChanged() {
    for path in ["/s/\(own)/", "/f/\(own)/termijnen.ics", "/s/\(own)/try", "/s/\(own)/api/v1/windows"] {
      let response = service.get(path, .other)
      #expect(response.status == 405)
      #expect(response["allow"] == "GET, HEAD")
    }
  }

  @Test(arguments: ["/s/TOKEN/", "/f/TOKEN/termijnen.ics", "/s/TOKEN/api/v1/windows", "/s/TOKEN/api/v1/openapi.json"])
  func headSaysTheSameWithoutTheBody(path: String) {
    let path = path.replacing("TOKEN", with: own)
    let whole = service.get(path)
    let head = service.get(path, .head)
    #expect(head.body.isEmpty)
    #expect(head.status == 200)
    #expect(head.headers.map(\.value) == whole.headers.map(\.value))
    #expect(head["content-length"] == "\(whole.body.count)")
  }

  @Test func everyAnswerProtectsItsReader() {
    for path in ["/", "/s/\(own)/", "/f/\(own)/termijnen.ics", "/s/\(own)/try", "/s/\(own)/api/v1/windows"] {
      let response = service.get(path)
      #expect(response["referrer-policy"] == "no-referrer")
      #expect(response["x-content-type-options"] == "nosniff")
      #expect(response["content-security-policy"]?.contains("default-src 'none'") == true)
      #expect(response["cache-control"] == (response.status == 200 ? "private, no-cache" : "no-store"))
      #expect(Set(response.headers.map(\.name)).count == response.headers.count)
    }
  }

  @Test func howItIsDoingIsForThisMachineAlone() {
    for path in ["/healthz", "/readyz", "/metrics"] {
      #expect(service.get(path, isLoopback: true).status == 200)
      #expect(service.get(path).bytes == Response.notFound.bytes)
      for header in ["forwarded", "x-forwarded-for", "x-real-ip", "via"] {
        #expect(service.get(path, headers: [header: "x"], isLoopback: true).status == 404)
      }
    }
    #expect(service.get("/healthz", isLoopback: true).text == "{\n  \"register\": \"ok\"\n}\n")
    made.state.withLock { $0.isCurrent = false }
    #expect(service.get("/healthz", isLoopback: true).text == "{\n  \"register\": \"last good state\"\n}\n")
  }

  @Test func countsHaveNoNamesAndNoTokens() throws {
    let (secret, token) = try made.tokens.add(audience: "raad", note: nil, on: made.today.withLock { $0 }, until: nil)
    _ = service.get("/f/\(secret)/termijnen-raad.ics")
    _ = service.get("/f/\(secret)/termijnen-raad.ics")
    _ = service.get("/f/wrong/termijnen-raad.ics")
    let text = service.get("/metrics", isLoopback: true).text
    #expect(text.contains("termijn_responses_total{about=\"feed\",status=\"200\"} 2\n"))
    #expect(text.contains("termijn_responses_total{about=\"nothing\",status=\"404\"} 1\n"))
    #expect(text.contains("termijn_register_current 1\n"))
    for word in [secret, own, token.id, "raad"] { #expect(!text.contains(word)) }
  }

  @Test func questionsThatHaveNoAnswerSayWhy() {
    let path = "/s/\(own)/api/v1/"
    for (name, query, status, words) in [
      ("windows", "assume=a&assume=b&from=2021-01-01", 200, "windows"), ("windows", "colour=red", 400, "colour"),
      ("windows", "from=1&from=2", 400, "once"), ("conflicts", "", 400, "target"),
      ("windows", "assume=", 400, "no value"), ("windows", "from", 400, "no value"),
      ("plan", "target=2023-01-01", 422, "write one"),
      ("windows", "%", 400, "question mark"), ("windows", String(repeating: "a", count: 9000), 400, "8192"),
    ] {
      let response = service.get(path + name, query: query)
      #expect(response.status == status, "\(name)?\(query.prefix(40))")
      #expect(response.text.contains(words))
      #expect(response["content-type"] == (status == 200 ? "application/json" : "application/problem+json"))
    }
  }

  @Test func everyAnswerToAProgramNamesItsVersion() {
    let path = "/s/\(own)/api/v1/"
    for (name, method, status) in [
      ("windows", Request.Method.get, 200), ("openapi.json", .get, 200), ("plan", .get, 400), ("windows", .other, 405),
      ("openapi.json", .other, 405), ("windows", .head, 200),
    ] {
      let response = service.get(path + name, method)
      #expect(response.status == status)
      #expect(response["api-version"] == "1.0.0")
      #expect(response["content-type"] == (status == 200 ? "application/json" : "application/problem+json"))
    }
  }

  @Test func onlyWhatIsWorkedOutWaitsItsTurn() throws {
    let (secret, _) = try made.tokens.add(audience: "raad", note: nil, on: made.today.withLock { $0 }, until: nil)
    for path in ["/s/TOKEN/try", "/s/TOKEN/api/v1/windows", "/s/TOKEN/report-2021.html"] {
      func request(_ token: String, _ method: Request.Method = .get) -> Request {
        Request(method, path.replacing("TOKEN", with: token))
      }
      #expect(service.isWorkedOut(request(own)))
      #expect(service.isWorkedOut(request(own, .head)))
      #expect(!service.isWorkedOut(request(own, .other)))
      #expect(!service.isWorkedOut(request(secret)))
      #expect(!service.isWorkedOut(request("wrong")))
      #expect(service.tooBusy(for: request(own)).status == 503)
      #expect(service.tooBusy(for: request(own))["retry-after"] == "10")
    }
    for path in ["", "index.html", "api/v1/openapi.json", "api/v1/x", "calendars/termijnen.ics"] {
      #expect(!service.isWorkedOut(Request(.get, "/s/\(own)/\(path)")))
    }
    #expect(!service.isWorkedOut(Request(.get, "/f/\(own)/termijnen.ics")))
  }

  @Test func aFormThatWasSentGetsAnAddressOfItsOwn() {
    let response = service.get(
      "/s/\(own)/try",
      query: "target=2023-01-01&set%3Aa%2Fnotice%2F1=received&on%3Aa%2Fnotice%2F1=2022-01-02&value%3Ab=")
    #expect(response.status == 303)
    #expect(response["location"] == "try?target=2023-01-01&assume=a/notice/1%3Dreceived@2022-01-02")
    #expect(
      service.get("/s/\(own)/try", query: "target=2023-01-01&assume=a/notice/1%3Dreceived@2022-01-02").status == 200)
  }

  @Test func tokensThatCannotBeReadAreNoReasonToForgetAFeed() throws {
    _ = try made.tokens.add(audience: "raad", note: nil, on: made.today.withLock { $0 }, until: nil)
    try Scratch.write("nonsense\n", to: made.folder.path + "/state/tokens.txt")
    let response = service.get("/f/\(own)x/termijnen-raad.ics")
    #expect(response.status == 503)
    #expect(response["retry-after"] == "60")
  }
}
