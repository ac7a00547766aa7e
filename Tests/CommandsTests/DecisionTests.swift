import Foundation
import Testing

/// Trying a decision out, and recording it.
@Suite struct DecisionTests {
  private static let contract = """
    # Een contract met commentaar.
    id: hulp   # de naam
    title: Jeugdhulp
    term: {start: 2021-01-01, duration: P2Y}

    extensions:
      - by: silence
        times: 2
        duration: P1Y
        notice: P6M
    history:
      # wat er is gebeurd
      - known: 2021-03-01
        event: notice-sent

    claims: P5Y   # tot vijf jaar later

    """

  private func deadlines(_ folder: TemporaryFolder, _ arguments: String...) throws -> [String: [String: Any]] {
    let outcome = try RunningTermijn.run(
      ["deadlines", "--format", "json", "--as-of", "2022-01-01", "-C", folder.url.path] + arguments, in: folder.url)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try deadlinesById(inAnswer: outcome.output)
  }

  @Test func assumingChangesTheAnswerAndSaysSo() throws {
    let folder = try TemporaryFolder()
    try folder.write(["hulp.yaml": Self.contract])
    #expect(try deadlines(folder)["hulp/term-end/2"]?["certainty"] as? String == "certain")

    let assumed = try deadlines(folder, "--assume", "hulp/notice/1=received@2022-02-01")
    #expect(assumed["hulp/term-end/2"] == nil)
    #expect(assumed["hulp/term-end/0"]?["certainty"] as? String == "certain")
    #expect(assumed.values.allSatisfy { $0["assumed"] as? Bool == true })

    let text = try RunningTermijn.run(
      ["deadlines", "--as-of", "2022-01-01", "-C", folder.url.path, "--assume", "hulp/notice/1=received@2022-02-01"],
      in: folder.url)
    #expect(text.output.contains("Assumed: hulp/notice/1=received@2022-02-01"))
    for line in text.output.split(separator: "\n") where line.contains("hulp/") && !line.contains("Assumed:") {
      #expect(line.contains("assumed"), "\(line)")
    }
    #expect(try String(contentsOf: folder.url.appendingPathComponent("hulp.yaml"), encoding: .utf8) == Self.contract)
  }

  @Test func decidingGivesTheSameAnswerAndKeepsTheFile() throws {
    let folder = try TemporaryFolder()
    try folder.write(["hulp.yaml": Self.contract])
    let assumed = try deadlines(folder, "--assume", "hulp/notice/1=received@2021-12-01")
    let dry = try RunningTermijn.run(
      ["decide", "hulp/notice/1=received@2021-12-01", "--dry-run", "-C", folder.url.path], in: folder.url)
    let file = folder.url.appendingPathComponent("hulp.yaml")
    #expect(try String(contentsOf: file, encoding: .utf8) == Self.contract)

    let outcome = try RunningTermijn.run(
      ["decide", "hulp/notice/1=received@2021-12-01", "-C", folder.url.path], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.hasPrefix(dry.output))
    let line = "  - {known: 2021-12-01, event: notice-received, step: 1}\n"
    #expect(outcome.output.contains("+" + line))
    let expected = Self.contract.replacingOccurrences(
      of: "    event: notice-sent\n", with: "    event: notice-sent\n" + line)
    #expect(try String(contentsOf: file, encoding: .utf8) == expected)

    let decided = try deadlines(folder)
    #expect(Set(decided.keys) == Set(assumed.keys))
    for (id, deadline) in decided { #expect(deadline["date"] as? String == assumed[id]?["date"] as? String) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names.sorted() == [".termijn-decisions", "hulp.yaml"])
  }

  @Test func earlierDecisionGoesBeforeLaterOnes() throws {
    let folder = try TemporaryFolder()
    try folder.write(["hulp.yaml": Self.contract])
    let outcome = try RunningTermijn.run(
      ["decide", "hulp/notice/1=extended@2021-02-01", "-C", folder.url.path], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let text = try String(contentsOf: folder.url.appendingPathComponent("hulp.yaml"), encoding: .utf8)
    let first = try #require(text.range(of: "{known: 2021-02-01, event: extended, step: 1}"))
    let second = try #require(text.range(of: "- known: 2021-03-01"))
    #expect(first.lowerBound < second.lowerBound)
  }

  @Test func firstDecisionStartsTheHistory() throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "hulp.yaml": "id: hulp\ntitle: Jeugdhulp\nterm: {start: 2021-01-01, duration: P2Y}\n"
        + "extensions: [{by: decision, duration: P1Y, notice: P3M}]"
    ])
    let outcome = try RunningTermijn.run(
      ["decide", "hulp/extension-decision/1=left-out@2022-05-01", "-C", folder.url.path], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let text = try String(contentsOf: folder.url.appendingPathComponent("hulp.yaml"), encoding: .utf8)
    #expect(text.hasSuffix("history:\n  - {known: 2022-05-01, event: not-extended, step: 1}\n"))
  }

  @Test(arguments: [
    ("hulp/notice/3=received@2021-12-01", 64), ("hulp/extension-decision/1=extended@2021-12-01", 64),
    ("hulp/term-end/0=received@2021-12-01", 64), ("hulp/notice/1=received@2021-02-30", 64),
    ("anders/notice/1=received@2021-12-01", 64), ("onzin", 64),
  ])
  func refusesWhatCannotBeDecided(_ decision: String, _ status: Int32) throws {
    let folder = try TemporaryFolder()
    try folder.write(["hulp.yaml": Self.contract])
    let outcome = try RunningTermijn.run(["decide", decision, "-C", folder.url.path], in: folder.url)
    #expect(outcome.status == status)
    #expect(try String(contentsOf: folder.url.appendingPathComponent("hulp.yaml"), encoding: .utf8) == Self.contract)
  }

  @Test("What was decided is explained by what happened, and where that stands")
  func explainsWhatWasDecided() throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "documents.yaml": "documents: [{id: brief, title: De brief, date: 2021-11-30}]\n", "hulp.yaml": Self.contract,
    ])
    let decided = try RunningTermijn.run(
      ["decide", "hulp/notice/1=received@2021-12-01", "--source", "brief:3", "-C", folder.url.path], in: folder.url)
    #expect(decided.status == 0, "\(decided.messages)")
    for (language, words) in [
      ("nl", "Opzegging ontvangen op 1 december 2021"), ("en", "Notice received on 1 December 2021"),
    ] {
      let outcome = try RunningTermijn.run(
        ["explain", "hulp/notice/1", "--as-of", "2022-01-01", "--lang", language, "-C", folder.url.path],
        in: folder.url)
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(outcome.output.contains(words))
      #expect(outcome.output.contains("De brief"))
      #expect(outcome.output.contains("2022-06-30"))
      #expect(!outcome.output.contains("voorbij") && !outcome.output.contains("no longer in play"))
    }
  }

  @Test func refusesToDecideTwice() throws {
    let folder = try TemporaryFolder()
    try folder.write(["hulp.yaml": Self.contract])
    for status: Int32 in [0, 64] {
      let outcome = try RunningTermijn.run(
        ["decide", "hulp/notice/1=received@2021-12-01", "-C", folder.url.path], in: folder.url)
      #expect(outcome.status == status)
    }
  }

  @Test func noticeLeadsToTheExitOfItsYear() throws {
    let late = try RunningTermijn.run(
      ["deadlines", "--assume", "gr-haaglanden/exit-notice/2022=received@2022-01-01"], in: RunningTermijn.package)
    #expect(late.status == 64)
    #expect(late.messages.contains("31 December 2023"))
  }
}
