import Foundation
import Testing

/// `compare` puts target dates side by side, of one register and of several.
@Suite struct CompareTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(QuestionsTests.files)
    return folder
  }

  private func json(_ folder: TemporaryFolder, _ arguments: String...) throws -> [String: Any] {
    let outcome = try RunningTermijn.run(["compare"] + arguments + ["--format", "json"], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  @Test func everyKeyIsThereAndAClosedDateSaysWhy() throws {
    let answer = try json(folder(), "2021-06-01", "2023-01-01", "-C", "land/oost")
    #expect(Set(answer.keys) == ["schema", "asOf", "transition", "dates", "differences"])
    let dates = try #require(answer["dates"] as? [[String: Any]])
    #expect(dates.map { $0["target"] as? String } == ["2021-06-01", "2023-01-01"])
    #expect(dates.map { $0["verdict"] as? String } == ["closed", "attention"])
    for date in dates {
      #expect(
        Set(date.keys) == [
          "target", "verdict", "gapDays", "overlapDays", "openUntil", "openUntilAtMost", "claimsUntil", "costs",
          "conflicts", "contracts", "steps", "closedBecause",
        ])
    }
    #expect((dates[0]["closedBecause"] as? [[String: Any]])?.first?["code"] as? String == "past")
    #expect((dates[1]["closedBecause"] as? [Any])?.isEmpty == true)
    let differences = try #require(answer["differences"] as? [[String: Any]])
    #expect(differences.first?["subject"] as? String == "verdict")
    for difference in differences {
      #expect(Set(difference.keys) == ["subject", "contract", "step", "text", "values"])
      #expect((difference["values"] as? [Any])?.count == 2)
    }
  }

  @Test func severalRegistersAnswerEachAndTogether() throws {
    let folder = try folder()
    let answer = try json(folder, "2023-01-01", "2024-01-01", "-C", "land")
    #expect((answer["registers"] as? [Any])?.count == 2)
    let together = try #require(answer["together"] as? [[String: Any]])
    #expect(together.map { $0["target"] as? String } == ["2023-01-01", "2024-01-01"])
    #expect(together.allSatisfy { Set($0.keys) == ["target", "verdict", "counts", "inTheWay"] })
    #expect(together.first?["inTheWay"] as? [String] == ["Westerveen"])
    let text = try RunningTermijn.run(
      ["compare", "2023-01-01", "2024-01-01", "-C", "land", "--lang", "nl"], in: folder.url)
    for part in ["== Oosterhoek", "== Samen", "Wat verschilt", "per 2024-01-01"] {
      #expect(text.output.contains(part), "\(part)")
    }
    let table = try RunningTermijn.run(
      ["compare", "2023-01-01", "2024-01-01", "-C", "land", "--format", "csv"], in: folder.url)
    #expect(
      table.output.hasPrefix("municipality,differs,subject,contract,step,text,2023-01-01,2024-01-01\r\n"))
  }

  @Test(arguments: ["nl", "en"])
  func whatIsPrinted(language: String) throws {
    let file = RunningTermijn.package.appendingPathComponent("Tests/CommandsTests/Fixtures/questions")
      .appendingPathComponent("compare.\(language).txt")
    let folder = try folder()
    let outcome = try RunningTermijn.run(
      ["compare", "2021-06-01", "2023-01-01", "-C", "land", "--lang", language], in: folder.url)
    try expectGolden(outcome.output, at: file)
  }

  /// The candidates of the first register: the one runs on, the other leaves a gap, and a year less or more to decide.
  @Test func theFirstRegisterIsCompared() throws {
    let outcome = try RunningTermijn.run(
      ["compare", "2023-01-01", "2024-01-01", "--format", "csv", "--lang", "en"], in: RunningTermijn.package)
    for row in [
      "true,gapDays,,,\"Gap, sum in days\",0,365", "true,overlapDays,,,\"Overlap, sum in days\",365,0",
      "true,costsUnknown,,,No costs known of,jb-jr,jeugdhulpplus",
      "true,openUntil,,,Open through,2021-12-17,2022-12-17",
      "false,verdict,,,Verdict,bridgeable,bridgeable",
    ] {
      #expect(outcome.output.contains("\r\n\(row)\r\n"), "\(row)")
    }
  }

  @Test(arguments: [["2023-01-01"], ["2023-01-01", "2023-01-01"], []])
  func itTakesTwoDates(dates: [String]) throws {
    let folder = try folder()
    #expect(try RunningTermijn.run(["compare", "-C", "land/oost"] + dates, in: folder.url).status == 64)
  }
}
