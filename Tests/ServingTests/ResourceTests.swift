import Testing

@testable import Serving

/// What a client has already is not sent again (RFC 9110 §13).
@Suite struct ResourceTests {
  private let resource = Resource(Array("abc".utf8), .calendar, modified: 784_111_777)
  private var tag: String { "\"\(resource.hash)\"" }

  private func answer(_ headers: [String: String]) -> Response {
    resource.response(to: Request(.get, "/", headers: headers), .feed) { _ in nil }
  }

  @Test(arguments: [
    ("if-none-match", "TAG", 304), ("if-none-match", "W/TAG", 304), ("if-none-match", "\"x\", TAG", 304),
    ("if-none-match", "*", 304), ("if-none-match", "\"x\"", 200), ("if-none-match", "", 200),
    ("if-modified-since", "Sun, 06 Nov 1994 08:49:37 GMT", 304),
    ("if-modified-since", "Sun, 06 Nov 1994 08:49:36 GMT", 200),
    ("if-modified-since", "Mon, 07 Nov 1994 08:49:36 GMT", 304), ("if-modified-since", "yesterday", 200),
    ("accept", "text/html", 200),
  ])
  func isSentOnlyWhereItIsNew(header: String, value: String, status: Int) {
    let response = answer([header: value.replacing("TAG", with: tag)])
    #expect(response.status == status)
    #expect(response["etag"] == tag)
    #expect(response["last-modified"] == "Sun, 06 Nov 1994 08:49:37 GMT")
    #expect(response["cache-control"] == "private, no-cache")
    #expect(response.body == (status == 200 ? resource.bytes : []))
    #expect(response["content-type"] == (status == 200 ? "text/calendar; charset=utf-8" : nil))
  }

  @Test func aTagGoesBeforeATime() {
    #expect(answer(["if-none-match": "\"x\"", "if-modified-since": "Mon, 07 Nov 1994 08:49:36 GMT"]).status == 200)
    #expect(answer(["if-none-match": tag, "if-modified-since": "Sun, 06 Nov 1994 08:49:36 GMT"]).status == 304)
  }

  @Test(arguments: [
    ("gzip", true), ("deflate, gzip;q=0.5", true), ("*", true), ("x-gzip", true), ("GZIP", true), ("gzip;q=0", false),
    ("gzip; q=0.000", false), ("identity", false), ("", false), ("notgzip", false),
  ])
  func smallerBytesHaveATagOfTheirOwn(accepted: String, isSmaller: Bool) {
    let large = Resource([UInt8](repeating: 65, count: 2000), .html, modified: nil)
    let response = large.response(to: Request(.get, "/", headers: ["accept-encoding": accepted]), .page) { _ in [1, 2] }
    #expect(response["content-encoding"] == (isSmaller ? "gzip" : nil))
    #expect(response.body.count == (isSmaller ? 2 : 2000))
    #expect(response["etag"] == "\"\(large.hash)\(isSmaller ? "-gzip" : "")\"")
    #expect(response["vary"] == "accept-encoding")
    #expect(response["last-modified"] == nil)
  }

  @Test(arguments: [
    (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
    (1_582_934_399, "Fri, 28 Feb 2020 23:59:59 GMT"), (1_582_934_400, "Sat, 29 Feb 2020 00:00:00 GMT"),
    (1_798_761_599, "Thu, 31 Dec 2026 23:59:59 GMT"),
  ])
  func momentsAreReadAsTheyAreWritten(seconds: Int, text: String) {
    #expect(HTTPDate(seconds).description == text)
    #expect(HTTPDate(text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "Sun, 06 Nov 1994", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
    "06 Nov 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 08:49:37 CET",
  ])
  func whatIsNoMomentIsNone(text: String) {
    #expect(HTTPDate(text) == nil)
  }

  @Test func timesChangeWithTheBytesAlone() {
    var times = ModificationTimes()
    func seconds(_ text: String, now: Int) -> Int? {
      times.resource(Array(text.utf8), named: "a.ics", .calendar, now: now).modified
    }
    #expect(seconds("one", now: 100) == 100)
    #expect(seconds("one", now: 200) == 100)
    #expect(seconds("two", now: 100) == 101)
    times = ModificationTimes(times.text)
    #expect(seconds("two", now: 300) == 101)
    #expect(seconds("one", now: 300) == 300)
    #expect(ModificationTimes("nonsense\na\tb\tc\n").text == ModificationTimes().text)
  }
}
