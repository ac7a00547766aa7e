import Testing

@testable import Publishing

/// What each status means, for what changes something and for what only looks.
@Suite struct AnswerMeaningTests {
  private static func error(_ name: String, _ namespace: String = "urn:ietf:params:xml:ns:caldav") -> [UInt8] {
    Array("<?xml version=\"1.0\"?><d:error xmlns:d=\"DAV:\"><c:\(name) xmlns:c=\"\(namespace)\"/></d:error>".utf8)
  }

  private static let cases: [(ServerAnswer, ServerRequest.Method, AnswerMeaning)] = [
    (ServerAnswer(201), .put, .done), (ServerAnswer(204), .put, .done), (ServerAnswer(200), .delete, .done),
    (ServerAnswer(404), .delete, .done), (ServerAnswer(410), .delete, .done),
    (ServerAnswer(404), .put, .stop(.notThere)), (ServerAnswer(409), .put, .stop(.notThere)),
    (ServerAnswer(412), .put, .changed), (ServerAnswer(412), .delete, .changed),
    (ServerAnswer(423), .put, .refused(.locked)), (ServerAnswer(423), .delete, .refused(.locked)),
    (ServerAnswer(401), .put, .stop(.unauthorized)), (ServerAnswer(403), .put, .stop(.forbidden)),
    (ServerAnswer(403), .delete, .stop(.forbidden)),
    (ServerAnswer(403, body: error("need-privileges", "DAV:")), .put, .stop(.forbidden)),
    (ServerAnswer(403, body: error("no-uid-conflict")), .put, .refused(.sameUID)),
    (ServerAnswer(409, body: error("no-uid-conflict")), .put, .refused(.sameUID)),
    (
      ServerAnswer(403, body: error("max-resource-size")), .put,
      .refused(.content(status: 403, condition: "max-resource-size"))
    ),
    // A page for people, of whatever it says.
    (ServerAnswer(403, body: Array("<html><body/></html>".utf8)), .put, .stop(.forbidden)),
    (ServerAnswer(403, body: Array("nee".utf8)), .put, .stop(.forbidden)),
    (ServerAnswer(415), .put, .refused(.content(status: 415, condition: nil))),
    (ServerAnswer(413), .put, .refused(.content(status: 413, condition: nil))),
    (ServerAnswer(405), .put, .stop(.noCalendarServer(status: 405))),
    (ServerAnswer(301, headers: ["location": "https://b/"]), .put, .stop(.moved(to: "https://b/"))),
    (ServerAnswer(507), .put, .stop(.full)),
    (ServerAnswer(500), .put, .again(seconds: 1)), (ServerAnswer(502), .delete, .again(seconds: 1)),
    (ServerAnswer(503, headers: ["retry-after": "9"]), .put, .again(seconds: 9)),
    (ServerAnswer(503, headers: ["retry-after": "3600"]), .put, .stop(.serverFailed(status: 503))),
    (ServerAnswer(429, headers: ["retry-after": "Fri, 01 Jan 2027 00:00:00 GMT"]), .put, .again(seconds: 1)),
    (ServerAnswer(505), .put, .stop(.serverFailed(status: 505))),
    (ServerAnswer(418), .put, .stop(.unexpected(status: 418))),
  ]

  @Test(arguments: cases.indices) func ofEachStatus(index: Int) {
    let (answer, method, expected) = Self.cases[index]
    #expect(AnswerMeaning(answer, to: method) == expected)
  }

  @Test(
    arguments: [
      ("https://example.org/a", nil), ("http://127.0.0.1:5232/a/", nil), ("http://localhost/a/", nil),
      ("http://[::1]:80/", nil), ("HTTPS://example.org", nil),
      ("http://example.org/a/", .isInsecure), ("http://127.0.0.1.example.org/", .isInsecure),
      ("http://127.example/", .isInsecure),
      ("https://jan:geheim@example.org/", .holdsUser), ("https://jan@example.org/", .holdsUser),
      ("example.org", .unreadable), ("ftp://example.org/", .unreadable), ("https:///a", .unreadable),
      ("https://example.org/a?b", .unreadable), ("https://example.org/a#b", .unreadable),
      ("https://example.org/a b", .unreadable), ("https://example.org/\r\nX: y", .unreadable),
      ("https://example.org:x/", .unreadable),
    ] as [(String, CollectionAddress.Problem?)])
  func addresses(text: String, problem: CollectionAddress.Problem?) {
    var found: CollectionAddress.Problem?
    do throws(CollectionAddress.Problem) {
      #expect(try CollectionAddress(text).description.hasSuffix("/"))
    } catch {
      found = error
    }
    #expect(found == problem)
  }

  @Test func aFolderNamesItsCalendars() {
    let listing = """
      <d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:response><d:href>/a/</d:href><d:propstat>
      <d:prop><d:resourcetype><d:collection/></d:resourcetype></d:prop></d:propstat></d:response><d:response>
      <d:href>/a/b/</d:href><d:propstat><d:prop><d:resourcetype><d:collection/><c:calendar/></d:resourcetype></d:prop>
      </d:propstat></d:response></d:multistatus>
      """
    #expect(throws: CollectionListing.Problem.notACalendar(inside: ["/a/b/"])) {
      try CollectionListing(Array(listing.utf8))
    }
    #expect(throws: CollectionListing.Problem.unreadable) { try CollectionListing(Array("<html></html>".utf8)) }
    #expect(throws: CollectionListing.Problem.unreadable) { try CollectionListing([]) }
  }
}
