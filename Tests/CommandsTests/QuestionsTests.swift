import Foundation
import Testing

/// `questions` lists what is unknown, and `--assume` tries a value for it.
@Suite struct QuestionsTests {
  /// Two municipalities that move one contract each; the one does not know the notice period, the other the end.
  static let files: [String: String] = [
    "land/oost/register.yaml": "municipality: Oosterhoek\nas-of: 2022-01-01\n",
    "land/oost/hulp.yaml": """
    id: hulp
    title: Jeugdhulp
    contact: Bureau inkoop
    parties: [Oosterhoek]
    term: {start: 2021-01-01, duration: P2Y}
    extensions: [{by: silence, times: 2, duration: P1Y, notice: unknown}]

    """,
    "land/oost/overstap.yaml":
      "transition: overstap\ntitle: Overstap\nmoves: [hulp]\ncandidates: [2023-01-01]\n",
    "land/west/register.yaml": "municipality: Westerveen\nas-of: 2022-01-01\n",
    "land/west/vervoer.yaml": "id: vervoer\ntitle: Vervoer\nterm: {start: 2021-01-01, last-day: unknown}\n",
    "land/west/overstap.yaml":
      "transition: overstap\ntitle: Overstap\nmoves: [vervoer]\ncandidates: [2023-01-01]\n",
  ]

  private func run(_ arguments: String...) throws -> RunningTermijn.Outcome {
    let folder = try TemporaryFolder()
    try folder.write(Self.files)
    return try RunningTermijn.run(arguments, in: folder.url)
  }

  private func object(_ outcome: RunningTermijn.Outcome) throws -> [String: Any] {
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  @Test func everyKeyIsThere() throws {
    let answer = try object(run("questions", "-C", "land/oost", "--format", "json", "--lang", "nl"))
    #expect(answer["asOf"] as? String == "2022-01-01")
    let questions = try #require(answer["questions"] as? [[String: Any]])
    #expect(questions.map { $0["fact"] as? String } == ["hulp/notice/1"])
    let first = try #require(questions.first)
    #expect(
      Set(first.keys) == [
        "fact", "contract", "kind", "changes", "steps", "answers", "before", "whom", "documents", "text",
      ])
    #expect(first["kind"] as? String == "unknown-notice")
    #expect(first["changes"] as? String == "verdict")
    #expect(first["before"] as? String == "2022-01-01")
    #expect(first["whom"] as? [String] == ["Bureau inkoop", "Oosterhoek"])
    #expect(first["steps"] as? [Int] == [1, 2])
    let answers = try #require(first["answers"] as? [[String: Any]])
    let candidate = try #require(answers.first { $0["target"] as? String == "2023-01-01" })
    #expect(
      Set(candidate.keys) == [
        "transition", "target", "verdictNow", "verdictBest", "verdictWorst", "openUntilNow", "openUntilWorst",
      ])
    #expect(candidate["verdictNow"] as? String == "attention")
    #expect(candidate["verdictWorst"] as? String == "closed")
  }

  @Test(arguments: ["nl", "en"])
  func whatIsPrinted(language: String) throws {
    let file = RunningTermijn.package.appendingPathComponent("Tests/CommandsTests/Fixtures/questions")
      .appendingPathComponent("questions.\(language).txt")
    try expectGolden(run("questions", "-C", "land", "--lang", language).output, at: file)
  }

  /// What the first register does not know, the gravest first.
  @Test func theFirstRegisterIsAsked() throws {
    let outcome = try RunningTermijn.run(["questions", "--format", "json"], in: RunningTermijn.package)
    let questions = try #require(try object(outcome)["questions"] as? [[String: Any]])
    let first = try #require(questions.first)
    #expect(first["fact"] as? String == "jeugdhulpplus/extension-decision/1")
    let answers = try #require(first["answers"] as? [[String: Any]])
    let candidate = try #require(answers.first { $0["target"] as? String == "2023-01-01" })
    #expect(candidate["verdictNow"] as? String == "bridgeable" && candidate["verdictWorst"] as? String == "closed")
    let order = ["verdict", "open-day", "attention", "nothing"]
    let ranks = questions.compactMap { ($0["changes"] as? String).flatMap { order.firstIndex(of: $0) } }
    #expect(ranks == ranks.sorted() && ranks.count == questions.count)
  }

  @Test func severalRegistersAnswerEachAndTogether() throws {
    let answer = try object(run("questions", "-C", "land", "--format", "json"))
    #expect(
      (answer["registers"] as? [[String: Any]])?.map { $0["municipality"] as? String } == ["Oosterhoek", "Westerveen"])
    #expect((answer["together"] as? [String: Any])?["questions"] as? Int == 2)
    let text = try run("questions", "-C", "land", "--lang", "nl")
    for part in ["== Oosterhoek", "== Samen", "Wanneer eindigt", "Bureau inkoop"] {
      #expect(text.output.contains(part), "\(part)")
    }
    let table = try run("questions", "-C", "land", "--format", "csv")
    #expect(table.output.hasPrefix("municipality,fact,contract,kind,changes,before,whom,text,transition,target,"))
  }

  @Test func aValueIsTriedAndMarked() throws {
    let answer = try object(
      run("deadlines", "-C", "land/oost", "--assume", "hulp/notice/1=P6M", "--format", "json"))
    let deadlines = try #require(answer["deadlines"] as? [[String: Any]])
    let notice = try #require(deadlines.first { $0["id"] as? String == "hulp/notice/1" })
    #expect(notice["date"] as? String == "2022-06-30")
    #expect(notice["assumed"] as? Bool == true)
    #expect(deadlines.filter { $0["assumed"] as? Bool == true }.count == 2)
    let plan = try run(
      "plan", "2023-01-01", "-C", "land/oost", "--assume", "oosterhoek:hulp/notice/1=P6M", "--lang", "nl")
    #expect(plan.output.contains("2022-06-30"))
    #expect(plan.output.contains("(aanname)"))
    #expect(plan.output.contains("Aanname: hulp/notice/1=P6M"))
    // Thirteen months is too late already.
    let late = try object(
      run("conflicts", "2023-01-01", "-C", "land/oost", "--assume", "hulp/notice/1=P13M", "--format", "json"))
    #expect(late["verdict"] as? String == "closed")
    let end = try object(
      run("conflicts", "2023-01-01", "-C", "land/west", "--assume", "vervoer/term-end/0=2022-12-31", "--format", "json")
    )
    #expect(end["verdict"] as? String == "clear")
  }

  @Test(arguments: [
    ("hulp/term-end/0=2025-12-31", "questions"), ("niets/notice/1=P6M", "questions"), ("hulp/notice/1=maanden", "P6M"),
  ])
  func whatCannotBeTriedIsRefusedWithAWayOut(value: String, hint: String) throws {
    let outcome = try run("windows", "-C", "land/oost", "--assume", value, "--lang", "nl")
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains(hint), "\(outcome.messages)")
  }
}
