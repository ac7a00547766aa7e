import Diagnostics
import Foundation
import Testing

/// Every kind of finding has a register that provokes it, and the output that a newcomer gets for it.
@Suite struct FindingTests {
  private static let folder = RunningTermijn.fixtures.appendingPathComponent("findings")

  @Test(arguments: DiagnosticCode.allCases)
  func fixture(_ code: DiagnosticCode) throws {
    let folder = Self.folder.appendingPathComponent(code.rawValue)
    for language in ["en", "nl"] {
      var arguments = ["check", "--lang", language, "-C", "register"]
      if FileManager.default.fileExists(atPath: folder.appendingPathComponent("documents").path) {
        arguments += ["--documents", "documents"]
      }
      let outcome = try run(arguments, in: folder)
      #expect(outcome.output.contains("[\(code.rawValue)]"))
      #expect(outcome.messages == "")
      let expected: Int32 = code == .unreadableFile ? 2 : code.severity == .error ? 1 : 0
      #expect(outcome.status == expected)
      try expectGolden(outcome.output, at: folder.appendingPathComponent("expected.\(language).txt"))
    }
  }

  @Test(arguments: DiagnosticCode.allCases)
  func explanation(_ code: DiagnosticCode) throws {
    for language in ["en", "nl"] {
      let outcome = try run(["check", "--explain", code.rawValue, "--lang", language], in: Self.folder)
      #expect(outcome.status == 0)
      #expect(outcome.output.hasPrefix("\(code.rawValue)\n\n"))
      #expect(outcome.output.count > code.rawValue.count + 30)
    }
  }

  @Test func unknownFindingNamesTheNearest() throws {
    let outcome = try RunningTermijn.run("check", "--explain", "unknown-kye")
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("unknown-key"))
  }

  @Test func jsonTellsTheSame() throws {
    let folder = Self.folder.appendingPathComponent("unknown-key")
    let outcome = try run(["check", "--format", "json", "-C", "register"], in: folder)
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let findings = try #require(answer["diagnostics"] as? [[String: Any]])
    #expect(answer["errors"] as? Int == 1)
    #expect(findings.first?["code"] as? String == "unknown-key")
    #expect(findings.first?["line"] as? Int == 5)
    #expect(findings.first?["column"] as? Int == 3)
  }

  /// A statute lies in no folder of documents; its quotes are counted apart, and nothing is missing.
  @Test func aDocumentWithoutAFileNeedNotBeThere() throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "register/documents.yaml": """
      documents:
        - {id: brief, title: Brief, date: 2020-11-30, file: brief.txt}
        - {id: stb, title: Staatsblad, date: 2022-03-30}
      """,
      "register/hulp.yaml": """
      id: hulp
      title: Hulp
      term: {start: 2021-01-01, duration: P2Y, sources: [{document: brief, lines: 1, quote: twee jaar}]}
      sources: [{document: stb, quote: acht weken}]
      """,
      "stukken/brief.txt": "Het duurt twee jaar.\n",
    ])
    let outcome = try run(["check", "-C", "register", "--documents", "stukken", "--lang", "en"], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.output)")
    let counts = "2 files read, 1 quotes found, 1 not looked up (document without a file or without lines): 0 err"
    #expect(outcome.output.hasPrefix(counts))
  }

  @Test func everyFixtureIsOfAKind() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(names) == Set(DiagnosticCode.allCases.map(\.rawValue)))
  }

  private func run(_ arguments: [String], in folder: URL) throws -> RunningTermijn.Outcome {
    try RunningTermijn.run(arguments, in: folder)
  }
}
