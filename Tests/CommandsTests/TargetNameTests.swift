import Foundation
import Testing

/// A target date that no document and no decision sets is only looked into, and a date of which something is unknown
/// stays open at most so long: in every answer.
@Suite struct TargetNameTests {
  private static func output(_ arguments: String...) throws -> String {
    let outcome = try RunningTermijn.run(arguments + ["--lang", "nl"], in: RunningTermijn.package)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return outcome.output
  }

  @Test func theReportTellsTheDatesApart() throws {
    let text = try Self.output("report", "2021", "--format", "md")
    #expect(text.contains("| 1 januari 2023 (beoogde datum) | 1 januari 2024 (onderzochte datum) |"))
    #expect(text.contains("per 1 januari 2023 (beoogde datum)"))
    let annex = try Self.output("report", "2021", "--format", "md", "--annex")
    #expect(annex.contains("leidse-regiowindow2023-01-01) (beoogde datum) |"))
    #expect(annex.contains("leidse-regiowindow2024-01-01) (onderzochte datum) |"))
    #expect(!annex.contains("| 1 januari 2025 ("))
    let page = try Self.output("report", "2021", "--annex")
    #expect(page.contains("1 januari 2023</time></a><br><span class=\"mark\">beoogde datum</span>"))
    #expect(page.contains("1 januari 2024</time></a><br><span class=\"mark\">onderzochte datum</span>"))
  }

  @Test func theSiteTellsTheDatesApart() throws {
    let folder = try TemporaryFolder()
    let outcome = try RunningTermijn.run("site", "--output", folder.url.path)
    #expect(outcome.status == 0, "\(outcome.messages)")
    func page(_ path: String) throws -> String {
      try String(contentsOf: folder.url.appendingPathComponent(path), encoding: .utf8)
    }
    for (day, name, other) in [
      ("2023-01-01", "beoogde datum", "onderzochte datum"), ("2024-01-01", "onderzochte datum", "beoogde datum"),
    ] {
      let text = try page("transitions/jeugd-naar-leidse-regio/\(day).html")
      #expect(text.contains(name) && !text.contains(other))
      #expect(text.contains("mogelijk eerder (aanname)</time>"))
    }
    for path in ["index.html", "transitions/jeugd-naar-leidse-regio.html"] {
      let text = try page(path)
      #expect(text.contains(">beoogde datum</span>") && text.contains(">onderzochte datum</span>"))
    }
  }

  @Test(arguments: [
    ["windows"], ["plan", "2023-01-01"], ["conflicts", "2023-01-01"], ["overview"], ["report", "2021"],
    ["report", "2021", "--format", "md"],
  ])
  func whatMayCloseSoonerIsOpenAtMost(_ command: [String]) throws {
    let outcome = try RunningTermijn.run(
      command + ["--lang", "nl"], in: RunningTermijn.package, environment: ["COLUMNS": "400"])
    let text = outcome.output.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    #expect(text.contains("mogelijk eerder"), "\(outcome.output.prefix(3000))")
    #expect(!text.contains("hooguit open"))
  }

  /// Where every day is known, nothing is said of sooner.
  @Test func whatIsKnownIsOpenThroughItsDay() throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "register.yaml": "language: nl\nas-of: 2021-06-01\n",
      "hulp.yaml": """
      id: hulp
      title: Hulp
      term: {start: 2021-01-01, duration: P2Y}
      extensions: [{by: silence, duration: P1Y, notice: P6M}]
      """,
      "overstap.yaml": "transition: overstap\ntitle: Overstap\nmoves: [hulp]\ncandidates: [2023-01-01]\n",
    ])
    for command in [["windows"], ["conflicts", "2023-01-01"], ["report", "2021", "--format", "md"]] {
      let outcome = try RunningTermijn.run(command + ["-C", ".", "--lang", "nl"], in: folder.url)
      #expect(outcome.status == 0 && !outcome.output.contains("mogelijk eerder"), "\(outcome.output)")
      #expect(outcome.output.contains("30 juni 2022") || outcome.output.contains("2022-06-30"))
    }
  }
}
