import Calendars
import CivilDates
import Commands
import Deadlines
import Foundation
import Register
import RegisterReading
import Sites
import SystemInterface
import TestSupport
import Testing
import Transitions
import Words

@testable import Serving

/// The first register as it is served: the same bytes as the commands give, and the last good state where it breaks.
@Suite struct ServedRegisterTests {
  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The first register in a folder of its own, served once for all tests that only ask.
  private static let first: Result<Served, any Error> = Result {
    // Nothing else lets go of what all tests share.
    atexit { try? FileManager.default.removeItem(atPath: ServedRegisterTests.first.get().scratch.path) }
    return try Served(copying: package.appendingPathComponent("contracts").path)
  }

  private let folder: String
  private let scratch: TemporaryFolder
  private let service: Service

  init() throws {
    let served = try Self.first.get()
    (folder, scratch, service) = (served.folder, served.scratch, served.service)
  }

  private func get(_ path: String, query: String = "") -> Response {
    service.get("/s/\(service.ownSecret)/\(path)", query: query)
  }

  /// What the program prints, run beside this register.
  private func printed(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("termijn")
    process.arguments = arguments + ["-C", folder, "--lang", "en"]
    process.environment = ["LANG": "C.UTF-8"]
    let file = "\(scratch.path)/printed-\(UUID().uuidString)"
    _ = FileManager.default.createFile(atPath: file, contents: nil)
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try String(contentsOfFile: file, encoding: .utf8)
  }

  @Test func feedsAreTheBytesThatExportWrites() throws {
    let read = readRegister(at: folder)
    let engine = DeadlineEngine(judging: Snapshot(of: read.register, asOf: date("2020-11-30")))
    var options = CalendarExportOptions(language: .english)
    options.page = { Site.page(of: $0) }
    let written = try exportCalendars(of: engine, to: scratch.path + "/export", options: options)
    #expect(written.calendars.count > 10)
    for calendar in written.calendars {
      let bytes = try readFile(at: "\(scratch.path)/export/\(calendar.name)", limit: 1 << 24).bytes
      let feed = service.get("/f/\(service.ownSecret)/\(calendar.name)")
      #expect(feed.body == bytes, "\(calendar.name)")
      #expect(get("calendars/\(calendar.name)").body == bytes, "\(calendar.name)")
    }
    let ledger = try readFile(at: scratch.path + "/export/ledger.txt", limit: 1 << 24).bytes
    #expect(try readFile(at: scratch.path + "/state/calendars/ledger.txt", limit: 1 << 24).bytes == ledger)
    #expect(service.get("/f/\(service.ownSecret)/ledger.txt").status == 404)
  }

  @Test(arguments: [
    ("deadlines", "", ["deadlines"]),
    (
      "deadlines", "from=2021-01-01&through=2021-12-31&as-of=2021-01-01",
      ["deadlines", "--from", "2021-01-01", "--through", "2021-12-31", "--as-of", "2021-01-01"]
    ),
    (
      "windows", "assume=jb-jr/notice/1%3Dreceived@2020-12-01&through=2024-12-31",
      ["windows", "--assume", "jb-jr/notice/1=received@2020-12-01", "--through", "2024-12-31"]
    ),
    ("conflicts", "target=2023-01-01", ["conflicts", "2023-01-01"]),
    (
      "plan", "target=2023-01-01&transition=jeugd-naar-leidse-regio",
      ["plan", "2023-01-01", "--transition", "jeugd-naar-leidse-regio"]
    ),
    ("questions", "as-of=2021-06-01", ["questions", "--as-of", "2021-06-01"]),
  ])
  func answersAreTheBytesThatTheCommandPrints(name: String, query: String, arguments: [String]) throws {
    let response = get("api/v1/\(name)", query: query)
    #expect(response.status == 200)
    #expect(response.text == (try printed(arguments + ["--format", "json"])))
  }

  @Test(arguments: [
    ("windows", "as-of=tomorrow", 400, "tomorrow"), ("windows", "transition=x", 400, "x"),
    ("windows", "assume=x", 400, "x"),
    ("windows", "assume=jb-jr/notice/9%3Dreceived@2021-01-01", 400, "jb-jr/notice/9"),
    ("conflicts", "target=--help", 400, "--help"), ("windows", "from=2022-01-01&through=2021-01-01", 400, "--from"),
    ("windows", "through=9999-12-31", 400, "2120-11-30"), ("deadlines", "through=2120-12-01", 400, "2120-11-30"),
    ("deadlines", "from=1920-11-29", 400, "1920-11-30"),
    ("windows", "as-of=2021-01-01&through=2121-01-02", 400, "2121-01-01"),
  ])
  func whatTheCommandRefusesIsRefused(name: String, query: String, status: Int, words: String) {
    let response = get("api/v1/\(name)", query: query)
    #expect(response.status == status)
    #expect(response["content-type"] == "application/problem+json")
    #expect(response.text.contains(words), "\(response.text)")
  }

  @Test func theReportIsTheOneThatIsPrinted() throws {
    for format in ["html", "md", "json"] {
      let response = get("report-2021.\(format)")
      #expect(response.status == 200)
      #expect(response.text == (try printed(["report", "2021", "--format", format])))
    }
    #expect(get("report-2021.html")["content-security-policy"]?.contains("style-src 'unsafe-inline'") == true)
    for path in [
      "report-2021.pdf", "report-02021.html", "report-9999.html", "report-2021", "report-.html", "report-+2021.html",
    ] {
      #expect(get(path).status == 404, "\(path)")
    }
  }

  // MARK: Trying

  @Test func thePageToTrySaysWhatIsAssumedOnEveryLine() throws {
    let hash = readRegister(at: folder, isHashed: true).hash
    let plain = get("try", query: "target=2024-01-01")
    #expect(plain.status == 200)
    #expect(plain.text.contains("(as you assumed)") == false)
    let tried = get("try", query: "target=2024-01-01&assume=jb-jr/notice/1%3Dreceived@2022-01-15")
    #expect(tried.status == 200)
    #expect(tried.text.contains("value=\"received\" selected"))
    #expect(tried.text.contains("value=\"2022-01-15\""))
    let rows = tried.text.components(separatedBy: "<tr>").filter { $0.contains("verdict-") }
    #expect(rows.count > 3)
    #expect(rows.allSatisfy { $0.contains("(as you assumed)") })
    #expect(tried.text != plain.text)
    #expect(readRegister(at: folder, isHashed: true).hash == hash)
  }

  @Test func whatIsTriedIsHeldAgainstWhatIsKnown() {
    let exit = "assume=gr-haaglanden/exit-notice/2022%3Dreceived@2021-12-01"
    let tried = get("try", query: "target=2023-01-01&target=2024-01-01&\(exit)").text
    #expect(tried.contains("Without your assumptions"))
    #expect(tried.contains("Two days side by side"))
    for day in ["2023-01-01", "2024-01-01"] { #expect(tried.contains("id=\"uitkomst-\(day)\"")) }
    let plain = get("try", query: "target=2023-01-01").text
    for words in ["Without your assumptions", "side by side", "Your assumptions change nothing", "as you assumed"] {
      #expect(!plain.contains(words), "\(words)")
    }
    let nothing = get("try", query: "target=2023-01-01&assume=jb-jr/notice/2%3DP6M").text
    #expect(nothing.contains("Your assumptions change nothing"))
  }

  /// The notice has no field on this day, but how long before it must be received has one of the same name.
  @Test func whatHasNoFieldIsKeptWhenTheFormIsSentAgain() {
    let text = get("try", query: "target=2023-01-01&assume=jb-jr/notice/1%3Dreceived@2020-12-15").text
    #expect(text.contains("name=\"value:jb-jr/notice/1\""))
    #expect(text.contains("name=\"assume\" value=\"jb-jr/notice/1=received@2020-12-15\" checked"))
  }

  /// Browsers send every field, also those that were left alone, and proxies take no line of more than 8 KiB.
  @Test func aFormThatIsSentAsItStandsFitsALine() throws {
    for day in ["2023-01-01", "2030-01-01"] {
      let text = get("try", query: "target=\(day)").text
      let form = try #require(text.firstMatch(of: /<form.*?<\/form>/.dotMatchesNewlines())).0
      let names = form.matches(of: #/ name="([^"]+)"(?: value="([^"]*)")?/#).map { ($0.1, $0.2 ?? "") }
      let sent = Query(names.map { Query.Field(String($0.0), $0.1.isEmpty ? "received" : String($0.1)) }).text
      #expect(sent.utf8.count < 7500)
      #expect(sent.utf8.count > 1000)
    }
  }

  @Test func theVerdictsOfThePageAreThoseOfTheCommand() throws {
    for query in ["", "assume=jb-jr/notice/1%3Dreceived@2020-12-01"] {
      let windows = try JSONSerialization.jsonObject(with: Data(get("api/v1/windows", query: query).text.utf8))
      let list = try #require((windows as? [String: Any])?["windows"] as? [[String: Any]])
      let page = get("try", query: query).text
      for window in list {
        let (target, verdict) = (window["target"] as? String ?? "", window["verdict"] as? String ?? "")
        let row = try #require(
          page.components(separatedBy: "<tr>").first {
            $0.contains("verdict-") && $0.contains("datetime=\"\(target)\"")
          }, "\(target)")
        #expect(row.contains("verdict-\(verdict)"), "\(target)")
      }
    }
  }

  @Test(arguments: [
    "assume=x", "assume=jb-jr/notice/9%3Dreceived@2021-01-01", "target=2023-02-30", "as-of=x", "transition=x",
    "assume=%3Cscript%3Ealert(1)%3C/script%3E",
  ])
  func whatCannotBeTriedIsToldOnThePage(query: String) {
    let response = get("try", query: query)
    #expect(response.status == 400)
    #expect(response.text.contains("role=\"alert\""))
    #expect(response.text.contains("<form class=\"try\""))
    #expect(!response.text.contains("<script>"))
  }

  @Test func everyFieldHasALabel() {
    let text = get("try", query: "target=2024-01-01").text
    let fields = text.matches(of: /<(?:select|input)[^>]* id="([^"]+)"/).map { String($0.1) }
    let labels = Set(text.matches(of: /<label for="([^"]+)"/).map { String($0.1) })
    #expect(fields.count > 5)
    #expect(Set(fields) == labels)
    #expect(Set(fields).count == fields.count)
  }
}
