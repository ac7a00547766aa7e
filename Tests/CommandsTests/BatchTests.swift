import Foundation
import Testing

/// Registers and contracts that come in as lines are answered as those in folders are.
@Suite struct BatchTests {
  /// A register that can move on 1 January 2023 only if it bridges a year.
  private static let region = """
    {"id":"zuid","register":{"municipality":"Zuid","as-of":"2020-11-30"},\
    "contracts":[{"id":"hulp","title":"Jeugdhulp","term":{"start":"2021-01-01","duration":"P3Y"}}],\
    "transitions":[{"transition":"overstap","title":"Overstap","moves":["hulp"],"candidates":["2023-01-01"],\
    "steps":[{"id":"besluit","title":"Besluit","owner":"raad"}]}],\
    "documents":[{"id":"001","title":"Brief","date":"2020-01-01"}]}
    """

  /// A contract with all that its answers turn on, and whose title has a sign beyond U+FFFF.
  private static func contract(_ id: String) -> String {
    """
    {"id":"\(id)","title":"Zorg \\ud83d\\ude00 \\"thuis\\"","term":{"start":"2021-01-01","duration":"P2Y"},\
    "extensions":[{"by":"silence","times":2,"duration":"P1Y","notice":"P6M"}]}
    """
  }

  private func batch(_ lines: [String], _ arguments: [String]) throws -> RunningTermijn.Outcome {
    let folder = try TemporaryFolder()
    try folder.write(["lines.jsonl": lines.joined(separator: "\n")])
    return try RunningTermijn.run(
      ["batch"] + arguments, in: folder.url, input: folder.url.appendingPathComponent("lines.jsonl"))
  }

  private func objects(_ outcome: RunningTermijn.Outcome) throws -> [[String: Any]] {
    try outcome.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test(arguments: [
    ["deadlines"], ["next", "-n", "1"], ["conflicts", "2023-01-01"], ["windows", "--through", "2025-01-01"],
    ["plan", "2023-01-01"], ["questions"],
  ])
  func aLineIsAnsweredAsAFolderIs(question: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "register/register.yaml": "municipality: Zuid\nas-of: 2020-11-30\n",
      "register/documents.yaml": "documents: [{id: \"001\", title: Brief, date: 2020-01-01}]\n",
      "register/hulp.yaml": "id: hulp\ntitle: Jeugdhulp\nterm: {start: 2021-01-01, duration: P3Y}\n",
      "register/overstap.yaml": """
      transition: overstap
      title: Overstap
      moves: [hulp]
      candidates: [2023-01-01]
      steps: [{id: besluit, title: Besluit, owner: raad}]

      """,
    ])
    let alone = try RunningTermijn.run(question + ["-C", "register", "--format", "json"], in: folder.url)
    let expected = try #require(try JSONSerialization.jsonObject(with: Data(alone.output.utf8)) as? NSDictionary)
    let outcome = try batch(["", Self.region], question)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let lines = try objects(outcome)
    #expect(lines.count == 1 && lines[0]["line"] as? Int == 2 && lines[0]["id"] as? String == "zuid")
    #expect(lines.first?["municipality"] as? String == "Zuid")
    #expect(lines.first?["answer"] as? NSDictionary == expected)
  }

  @Test func answersStandInTheOrderOfTheLines() throws {
    let ids = (1...700).map { "c\($0)" }
    let outcome = try batch(ids.map(Self.contract), ["deadlines", "--as-of", "2022-01-01", "--kind", "notice"])
    #expect(outcome.status == 0, "\(outcome.messages)")
    let lines = try objects(outcome)
    #expect(lines.map { $0["line"] as? Int } == Array(1...700))
    #expect(lines.map { $0["id"] as? String } == ids)
    for line in lines {
      let answer = try #require(line["answer"] as? [String: Any])
      #expect(answer["asOf"] as? String == "2022-01-01")
      let deadlines = try #require(answer["deadlines"] as? [[String: Any]])
      #expect(deadlines.map { $0["date"] as? String } == ["2022-06-30", "2023-06-30"])
      #expect((deadlines.first?["title"] as? String)?.contains("😀 \"thuis\"") == true)
    }
  }

  /// The place of what is wrong is the line of the input; what is right on other lines is answered.
  @Test(arguments: [
    (#"{"id":"a","title":"A","term":{"start":"ooit"}}"#, "-:2:39: error"),
    (#"{"id":"a","title":"A","term":"P2Y"}"#, "-:2:30: error"),
    (#"{"id":"a","titel":"A","term":{"start":"2021-01-01"}}"#, "-:2:"),
    (#"{"id":"a","title":null,"term":{"start":"2021-01-01"}}"#, "-:2:"),
    (#"{"id":"a","title":"A","#, "-:2:23: error"), ("[]", "-:2:1"), ("5", "-:2:1"), ("\"", "-:2:"),
    (#"{"id":"a","id":"b"}"#, "-:2:"), (#"{"contracts":[{"id":"a"}]}"#, "-:2:15: error"),
    (#"{"contracts":{}}"#, "-:2:14: error"), (#"{"transitions":[[]]}"#, "-:2:"),
    (#"{"contracts":[],"extra":1}"#, "-:2:"),
    (
      #"{"register":{"meetings":[{"body":"raad","calendar":"/etc/passwd"}]},"contracts":[]}"#,
      "this register is in no folder"
    ),
    (String(repeating: "[", count: 100_000), "-:2:"), (String(repeating: #"{"contracts":["#, count: 50_000), "-:2:"),
    ("\u{1}\u{1B}[31m\u{7F}", "-:2:"), (#"{"id":"\ud83d","title":"half"}"#, "-:2:"),
    (
      #"{"id":"a","title":"A","term":{"start":"2021-01-01"},"# + "\"note\":\"" + String(repeating: "x", count: 17 << 20)
        + "\"}",
      "line 2: longer than 16 MB"
    ),
  ])
  func aBadLineIsReportedAndSkipped(bad: String, mentioned: String) throws {
    let outcome = try batch(
      [Self.contract("voor"), bad, Self.contract("na")], ["deadlines", "--as-of", "2022-01-01"])
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains(mentioned), "\(outcome.messages.prefix(1000))")
    #expect(!outcome.messages.contains("\u{1B}") && outcome.messages.utf8.count < 5000)
    let lines = try objects(outcome)
    #expect(lines.map { $0["id"] as? String } == ["voor", "na"])
    #expect(lines.map { $0["line"] as? Int } == [1, 3])
  }

  @Test func aQuestionThatALineCannotAnswerNamesTheLine() throws {
    let outcome = try batch([Self.region, Self.contract("a")], ["windows"])
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("line 2: this register describes no transition"), "\(outcome.messages)")
    #expect(try objects(outcome).count == 1)
    #expect(try batch([Self.region], ["conflicts", "2023-01-01", "--exit-code"]).status == 1)
    let assumed = try batch([Self.contract("a")], ["next", "--assume", "a/notice/1=received@2022-02-01"])
    #expect(assumed.status == 0, "\(assumed.messages)")
  }

  @Test(arguments: [
    ["deadlines", "-C", "land"], ["deadlines", "--format", "csv"], ["next", "--assume", "hulp/notice/1=6M"],
    ["check"], ["conflicts"], ["deadlines", "--from", "2023-01-01", "--through", "2022-01-01"],
  ])
  func whatCannotBeAskedIsWrongUsage(arguments: [String]) throws {
    let outcome = try batch([Self.region], arguments)
    #expect(outcome.status == 64, "\(outcome.messages)")
    #expect(outcome.output.isEmpty)
  }
}
