import Foundation
import Testing

/// `termijn overview`: one screen, and what is handed over.
@Suite struct OverviewTests {
  @Test(arguments: ["nl", "en"])
  func isOneScreen(_ language: String) throws {
    let folder = try TemporaryFolder()
    let outcome = try RunningTermijn.run("overview", "--output", folder.url.path, "--lang", language)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let lines = (outcome.output + outcome.messages).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 60)
    #expect(lines.allSatisfy { $0.count <= 100 })
    for part in ["gr-haaglanden/exit-notice/2021", "2023-01-01", "2024-01-01", ".ics", "report-2021.html"] {
      #expect(outcome.output.contains(part), "\(part)")
    }
  }

  /// What is handed over is what `export` and `report` write.
  @Test func handsOverTheSamples() throws {
    let folder = try TemporaryFolder()
    let samples = RunningTermijn.package.appendingPathComponent("exports")
    #expect(try RunningTermijn.run("overview", "--output", folder.url.path).status == 0)
    let made = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(made.contains("report-2021.html") && made.contains("termijnen.ics") && made.contains("ledger.txt"))
    for name in made {
      let new = try Data(contentsOf: folder.url.appendingPathComponent(name))
      #expect(try new == Data(contentsOf: samples.appendingPathComponent(name)), "\(name)")
    }
  }

  @Test func writesNothingUnlessAsked() throws {
    let folder = try TemporaryFolder()
    try folder.write(["contracts/hulp.yaml": "id: hulp\ntitle: Hulp\nterm: {start: 2021-01-01, duration: P2Y}\n"])
    let outcome = try RunningTermijn.run(["overview", "--as-of", "2021-01-01"], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["contracts"])
  }

  /// Where no date that the transition aims at lies ahead, the best days that there are stand there.
  @Test func namesDaysWithoutCandidates() throws {
    let outcome = try RunningTermijn.run("overview", "--as-of", "2025-01-01", "--lang", "en")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("Verdict"))
  }

  @Test func refusesAFolderThatCannotBe() throws {
    #expect(try RunningTermijn.run("overview", "--output", "/dev/null/x").status == 2)
  }
}
