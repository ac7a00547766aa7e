import Foundation
import Testing

/// The plan of a move, and the same question of many registers.
@Suite struct PlanTests {
  @Test func inOrderOfDay() throws {
    let outcome = try RunningTermijn.run(["plan", "2023-01-01", "--format", "json"], in: RunningTermijn.package)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let items = try #require(answer["items"] as? [[String: Any]])
    let dated = items.compactMap { $0["latest"] as? String }
    #expect(dated == dated.sorted())
    let council = try #require(items.first { ($0["id"] as? String)?.hasSuffix("/raad-toestemming") ?? false })
    #expect(council["latest"] as? String == "2021-12-17")
    #expect(council["earliest"] as? String == "2021-07-31")
    #expect(council["slack"] as? Int == 139)
    #expect(council["critical"] as? Bool == true)
    #expect(council["owner"] as? String == "raad")
    let notice = try #require(items.first { $0["id"] as? String == "jb-jr/notice/1" })
    #expect(notice["latest"] is NSNull)
    #expect((notice["ifMissed"] as? String)?.contains("31 December 2025") == true)
  }

  @Test func manyRegistersAnswerOneByOneAndTogether() throws {
    let folder = try TemporaryFolder()
    for name in ["noord", "zuid"] {
      try folder.write([
        "\(name)/register.yaml": "municipality: \(name)\nas-of: 2020-11-30\n",
        "\(name)/hulp.yaml": """
        id: hulp
        title: Jeugdhulp
        term: {start: 2021-01-01, duration: \(name == "noord" ? "P2Y" : "P3Y")}
        """,
        "\(name)/overstap.yaml": "transition: overstap\ntitle: Overstap\nmoves: [hulp]\ncandidates: [2023-01-01]\n",
      ])
    }
    let outcome = try RunningTermijn.run(
      ["conflicts", "2023-01-01", "-C", folder.url.path, "--format", "json"], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let registers = try #require(answer["registers"] as? [[String: Any]])
    #expect(registers.map { $0["municipality"] as? String } == ["noord", "zuid"])
    let verdicts = registers.map { ($0["answer"] as? [String: Any])?["verdict"] as? String }
    #expect(verdicts == ["clear", "conflicted"])
    #expect((answer["together"] as? [String: Any])?["verdict"] as? String == "conflicted")

    let table = try RunningTermijn.run(["windows", "-C", folder.url.path], in: folder.url)
    #expect(table.status == 0)
    #expect(table.output.replacing("\n", with: " ").contains("/noord): Overstap") && table.output.contains("Together"))
  }

  @Test func conflictExplainsItself() throws {
    let outcome = try RunningTermijn.run(["explain", "conflict", "jb-jr@2023-01-01"], in: RunningTermijn.package)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("Rule: no reachable end falls on the day of the transition"))
    #expect(outcome.output.contains("contracts/haaglanden/jb-jr.yaml:"))
    #expect(outcome.output.contains("2020-01-01 plus 4 years = 2024-01-01."))
    let unknown = try RunningTermijn.run(["explain", "conflict", "jb-rj@2023-01-01"], in: RunningTermijn.package)
    #expect(unknown.status == 64)
    #expect(unknown.messages.contains("jb-jr"))
  }

  @Test func timelineTellsBarsApartByPattern() throws {
    let outcome = try RunningTermijn.run(["windows"], in: RunningTermijn.package)
    let bar = try #require(outcome.output.split(separator: "\n").first { $0.hasPrefix("jb-jr ") })
    #expect(bar.contains("=") && bar.contains("~") && bar.contains("|"))
    #expect(!outcome.output.contains("\u{1B}"))
  }
}
