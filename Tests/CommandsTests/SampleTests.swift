import Foundation
import Testing

/// The files under `exports/` are what the program makes of `contracts/` now.
@Suite struct SampleTests {
  private static let exports = RunningTermijn.package.appendingPathComponent("exports")

  @Test func calendars() throws {
    let folder = try TemporaryFolder()
    let outcome = try RunningTermijn.run("export", "--output", folder.url.path)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let made = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    let kept = try FileManager.default.contentsOfDirectory(atPath: Self.exports.path)
      .filter { $0.hasSuffix(".ics") || $0 == "ledger.txt" }.sorted()
    #expect(made == kept, "run `make samples`")
    for name in made {
      let new = try Data(contentsOf: folder.url.appendingPathComponent(name))
      let old = try Data(contentsOf: Self.exports.appendingPathComponent(name))
      #expect(new == old, "\(name) is stale; run `make samples`")
    }
  }

  @Test(arguments: [
    ("deadlines.json", ["deadlines", "--format", "json", "--lang", "nl"]),
    ("deadlines.csv", ["deadlines", "--format", "csv", "--lang", "nl"]),
    ("next.txt", ["next", "--lang", "nl"]),
    ("report-2021.html", ["report", "2021"]), ("report-2021.md", ["report", "2021", "--format", "md"]),
  ])
  func list(_ name: String, _ arguments: [String]) throws {
    let outcome = try RunningTermijn.run(arguments, in: RunningTermijn.package)
    let kept = try RunningTermijn.text(of: Self.exports.appendingPathComponent(name))
    // The report is long; where it differs is for a reader to see, not for the log.
    #expect((outcome.output == kept) == true, "\(name) is stale; run `make samples`")
  }

  @Test func schemaBesideTheContracts() throws {
    let kept = try String(
      contentsOf: RunningTermijn.package.appendingPathComponent("contracts/schema.json"), encoding: .utf8)
    #expect(try RunningTermijn.run("schema").output == kept, "run `make samples`")
  }
}
