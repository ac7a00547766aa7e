import Foundation
import Testing

/// Every command answers for all registers it is given, or says that it answers for one.
@Suite struct SeveralRegistersTests {
  private func folder() throws -> TemporaryFolder { try .ofTwoMunicipalities(otherContract: "P1Y") }

  private func run(_ folder: TemporaryFolder, _ arguments: String...) throws -> RunningTermijn.Outcome {
    try RunningTermijn.run(arguments, in: folder.url)
  }

  @Test(arguments: [["deadlines"], ["next"]])
  func listsAnswerForEachAndTogether(command: [String]) throws {
    let folder = try folder()
    for registers in [["-C", "land"], ["-C", "land/oost", "-C", "land/west"]] {
      let outcome = try RunningTermijn.run(command + registers + ["--format", "json"], in: folder.url)
      #expect(outcome.status == 0, "\(outcome.messages)")
      let answer = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
      let registers = try #require(answer["registers"] as? [[String: Any]])
      #expect(registers.map { $0["municipality"] as? String } == ["Oosterhoek", "Westerveen"])
      #expect(registers.map { $0["register"] as? String } == ["land/oost", "land/west"])
      let count = registers.reduce(0) { count, register in
        count + (((register["answer"] as? [String: Any])?["deadlines"] as? [Any])?.count ?? -1000)
      }
      let together = (answer["together"] as? [String: Any])?["deadlines"] as? [[String: Any]]
      #expect(count > 1)
      #expect(together?.count == count)
      let text = try RunningTermijn.run(command + ["-C", "land"], in: folder.url).output
      for name in ["Oosterhoek", "Westerveen", "Together"] { #expect(text.contains("== \(name)")) }
      let table = try RunningTermijn.run(command + ["-C", "land", "--format", "csv"], in: folder.url).output
      #expect(table.utf8.split(separator: 0x0A).count == count + 1)
      #expect(table.hasPrefix("municipality,id,"))
    }
  }

  @Test("Two registers of one municipality are told apart by their folders")
  func oneMunicipality() throws {
    let folder = try TemporaryFolder()
    for name in ["jeugd", "wmo"] {
      try folder.write([
        "land/\(name)/register.yaml": "municipality: Oosterhoek\nas-of: 2022-01-01\n",
        "land/\(name)/hulp.yaml": "id: hulp\ntitle: Hulp\nterm: {start: 2021-01-01, duration: P3Y}\n",
        "land/\(name)/overstap.yaml": "transition: t\ntitle: t\nmoves: [hulp]\ncandidates: [2023-01-01]\n",
      ])
    }
    for command in [["windows"], ["conflicts", "2023-01-01"]] {
      let text = try RunningTermijn.run(command + ["-C", "land"], in: folder.url).output
      for name in ["jeugd", "wmo"] { #expect(text.contains("Oosterhoek (land/\(name))"), "\(text)") }
    }
  }

  @Test func oneBrokenRegisterIsReportedAndTheOthersAnswer() throws {
    let folder = try folder()
    try folder.write(["land/west/hulp.yaml": "id: hulp\n"])
    let outcome = try run(folder, "deadlines", "-C", "land")
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("Oosterhoek"))
    #expect(!outcome.output.contains("Westerveen"))
    #expect(outcome.messages.contains("land/west/hulp.yaml:1:1: error"))
    #expect(try run(folder, "check", "-C", "land").status == 1)
  }

  /// Each is answered on whatever processor is free, and told in its turn.
  @Test func manyAnswerInOrderWithOneBrokenAmongThem() throws {
    let folder = try TemporaryFolder()
    let names = (10..<40).map { "g\($0)" }
    for name in names {
      let start = name == "g23" ? "ooit" : "2021-01-01"
      try folder.write([
        "land/\(name)/register.yaml": "municipality: \(name)\nas-of: 2022-01-01\n",
        "land/\(name)/hulp.yaml": "id: hulp\ntitle: Jeugdhulp\nterm: {start: \(start), duration: P2Y}\n",
      ])
    }
    let outcome = try run(folder, "deadlines", "-C", "land", "--format", "csv")
    #expect(outcome.status == 2)
    let rows = outcome.output.split(whereSeparator: \.isNewline).dropFirst()
    #expect(rows.map { String($0.prefix(3)) } == names.filter { $0 != "g23" })
    #expect(outcome.messages.contains("land/g23/hulp.yaml:3:"))
    let checked = try run(folder, "check", "-C", "land", "--format", "json")
    let answer = try object(checked)
    #expect((answer["registers"] as? [[String: Any]])?.map { $0["register"] as? String } == names.map { "land/\($0)" })
    #expect((answer["together"] as? [String: Any])?["broken"] as? [String] == ["land/g23"])
  }

  /// What has the same name in two registers need not have the same day.
  @Test func togetherIsInOrderOfDay() throws {
    let folder = try TemporaryFolder()
    for (name, years) in [("oost", 4), ("west", 2)] {
      try folder.write([
        "land/\(name)/register.yaml": "municipality: \(name)\nas-of: 2022-01-01\n",
        "land/\(name)/hulp.yaml": "id: hulp\ntitle: Jeugdhulp\nterm: {start: 2021-01-01, duration: P\(years)Y}\n",
      ])
    }
    let answer = try object(run(folder, "deadlines", "-C", "land", "--format", "json"))
    let together = (answer["together"] as? [String: Any])?["deadlines"] as? [[String: Any]]
    #expect(together?.map { $0["municipality"] as? String } == ["west", "oost"])
    #expect(try run(folder, "deadlines", "-C", "land").output.contains("The first is of west"))
  }

  @Test func anAssumptionIsForTheRegisterThatItNames() throws {
    let folder = try folder()
    let decision = "hulp/notice/1=received@2022-02-01"
    let vague = try run(folder, "deadlines", "-C", "land", "--assume", decision)
    #expect(vague.status == 64)
    #expect(vague.messages.contains("oosterhoek:\(decision)"))
    for name in ["westerveen", "west"] {
      let outcome = try run(
        folder, "deadlines", "-C", "land", "--format", "csv", "--assume", "\(name):\(decision)")
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(outcome.output.contains("Oosterhoek,hulp/notice/1"))
      #expect(!outcome.output.contains("Westerveen,hulp/notice/1"))
    }
    #expect(try run(folder, "deadlines", "-C", "land", "--assume", "noord:\(decision)").status == 64)
    // What only one of them has needs no name.
    let alone = try run(folder, "next", "-C", "land/oost", "--assume", decision)
    #expect(alone.status == 0, "\(alone.messages)")
  }

  @Test func explainFindsTheRegisterThatHasTheContract() throws {
    let folder = try folder()
    let found = try run(folder, "explain", "vervoer/term-end/0", "-C", "land")
    #expect(found.status == 0, "\(found.messages)")
    let vague = try run(folder, "explain", "hulp/notice/1", "-C", "land")
    #expect(vague.status == 64)
    #expect(vague.messages.contains("land/oost, land/west"))
    #expect(try run(folder, "explain", "niets/notice/1", "-C", "land").status == 64)
  }

  @Test func calendarsAndSitesGetAFolderEach() throws {
    let folder = try folder()
    #expect(try run(folder, "export", "-C", "land", "--output", "agendas").status == 0)
    #expect(try run(folder, "site", "-C", "land", "--output", "sites").status == 0)
    for file in ["agendas/oost/termijnen.ics", "agendas/west/termijnen.ics", "sites/oost/index.html"] {
      #expect(FileManager.default.fileExists(atPath: folder.url.appendingPathComponent(file).path), "\(file)")
    }
  }

  @Test func aDecisionGoesIntoOneRegister() throws {
    let folder = try folder()
    let outcome = try run(
      folder, "decide", "-C", "land/oost", "-C", "land/west", "hulp/notice/1=received@2022-02-01")
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("2"))
    for name in ["oost", "west"] {
      let file = folder.url.appendingPathComponent("land/\(name)/hulp.yaml")
      #expect(try !String(contentsOf: file, encoding: .utf8).contains("history"))
    }
    let inside = try run(folder, "decide", "-C", "land", "hulp/notice/1=received@2022-02-01")
    #expect(inside.status == 64)
    #expect(inside.messages.contains("name one with -C"), "\(inside.messages)")
  }

  // MARK: Moving together

  /// Two municipalities of which one can move on a day and the other cannot, one that describes no move, and one whose
  /// register is broken.
  private func region() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, years) in [("noord", 2), ("zuid", 3)] {
      try folder.write([
        "land/\(name)/register.yaml": "municipality: \(name.capitalized)\nas-of: 2020-11-30\n",
        "land/\(name)/hulp.yaml":
          "id: hulp\ntitle: Jeugdhulp\nterm: {start: 2021-01-01, duration: P\(years)Y}\n",
        "land/\(name)/overstap.yaml": """
        transition: overstap
        title: Overstap
        moves: [hulp]
        candidates: [2023-01-01]
        steps: [{id: besluit, title: Besluit, owner: raad}]

        """,
      ])
    }
    return folder
  }

  private func object(_ outcome: RunningTermijn.Outcome) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  @Test func aPlanIsForEachAndTogetherNamesWhoStandsInTheWay() throws {
    let folder = try region()
    let outcome = try run(folder, "plan", "2023-01-01", "-C", "land", "--format", "json")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let answer = try object(outcome)
    let registers = try #require(answer["registers"] as? [[String: Any]])
    #expect(registers.map { $0["municipality"] as? String } == ["Noord", "Zuid"])
    let alone = try run(folder, "plan", "2023-01-01", "-C", "land/zuid", "--format", "json")
    #expect(try object(alone) as NSDictionary == registers[1]["answer"] as? NSDictionary)
    let together = try #require(answer["together"] as? [String: Any])
    #expect(together["verdict"] as? String == "conflicted")
    #expect(together["inTheWay"] as? [String] == ["Zuid"])
    let items = try #require(together["items"] as? [[String: Any]])
    #expect(items.map { $0["register"] as? String } == ["land/noord", "land/zuid"])
    #expect(items.map { $0["latest"] as? String } == ["2022-12-31", "2022-12-31"])

    let text = try run(folder, "plan", "2023-01-01", "-C", "land").output
    for part in ["== Noord", "== Zuid", "== Together", "In the way: Zuid."] { #expect(text.contains(part), "\(part)") }
    let table = try run(folder, "plan", "2023-01-01", "-C", "land", "--format", "csv").output
    #expect(table.hasPrefix("municipality,id,") && table.contains("\nZuid,overstap/step/2023-01-01/besluit,"))
  }

  @Test func anOverviewIsForEachAndTogetherNamesWhoStandsInTheWay() throws {
    let folder = try region()
    let outcome = try run(folder, "overview", "-C", "land", "--output", "klaar")
    #expect(outcome.status == 0, "\(outcome.messages)")
    for part in ["== Noord", "== Zuid", "== Together", "in 2 registers"] {
      #expect(outcome.output.contains(part), "\(part)")
    }
    let together = try #require(outcome.output.split(separator: "== Together").last)
    #expect(together.contains { $0 == "\n" } && together.contains("2023-01-01  conflicted  Zuid"))
    for file in ["klaar/noord/termijnen.ics", "klaar/zuid/report-2021.html"] {
      #expect(FileManager.default.fileExists(atPath: folder.url.appendingPathComponent(file).path), "\(file)")
    }
  }

  @Test(arguments: [
    ["conflicts", "2023-01-01"], ["windows"], ["compare", "2023-01-01", "2024-01-01"], ["plan", "2023-01-01"],
    ["overview"],
  ])
  func whoCannotAnswerIsReportedAndTheOthersAnswer(command: [String]) throws {
    let folder = try region()
    try folder.write(["land/west/register.yaml": "municipality: West\n", "land/west/hulp.yaml": "id: hulp\n"])
    let broken = try RunningTermijn.run(command + ["-C", "land"], in: folder.url)
    #expect(broken.status == 2)
    #expect(broken.messages.contains("land/west/hulp.yaml:1:1: error"))
    #expect(broken.output.contains("Noord") && broken.output.contains("Zuid") && !broken.output.contains("West"))
    // What the others say still counts, but not for all.
    if command[0] == "conflicts" {
      #expect(try RunningTermijn.run(command + ["-C", "land", "--exit-code"], in: folder.url).status == 2)
    }
    // One that can be read and describes no move is named as well.
    if command[0] != "overview" {
      try folder.write(["land/west/hulp.yaml": "id: hulp\ntitle: Hulp\nterm: {start: 2021-01-01, duration: P2Y}\n"])
      let silent = try RunningTermijn.run(command + ["-C", "land"], in: folder.url)
      #expect(silent.status == 2)
      #expect(silent.messages.contains("land/west: this register describes no transition"))
      #expect(silent.output.contains("Zuid") && !silent.output.contains("West"))
    }
  }

  @Test func windowsNameWhoStandsInTheWayOnEachDay() throws {
    let folder = try region()
    let answer = try object(run(folder, "windows", "-C", "land", "--format", "json"))
    let together = try #require(answer["together"] as? [[String: Any]])
    let names = Dictionary(
      uniqueKeysWithValues: together.map { ($0["target"] as? String, $0["inTheWay"] as? [String]) })
    #expect(names["2023-01-01"] == ["Zuid"])
    #expect(names["2024-01-01"] == ["Noord"])
  }

  @Test func aTransitionThatNobodyHasIsWrongUsage() throws {
    let folder = try region()
    let outcome = try run(folder, "windows", "-C", "land", "--transition", "overstpa")
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("did you mean 'overstap'?"))
  }
}
