import Foundation
import Testing

/// `termijn read` as a person and as a program see it.
@Suite struct ReadingTextsTests {
  private static let text = """
    Artikel 3. De overeenkomst loopt van 1 januari 2021 tot en met
    31 december 2022 en kan tweemaal met een jaar worden verlengd.
    Zij is aangegaan voor drie (4) jaar.
    """

  private func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(files)
    return folder
  }

  private func facts(_ output: String) throws -> [[String: Any]] {
    let answer = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    return try #require(answer?["facts"] as? [[String: Any]])
  }

  @Test func everyFactHasItsPlaceAndItsKeys() throws {
    let folder = try folder(["a.txt": Self.text])
    let outcome = try RunningTermijn.run(["read", "a.txt", "--format", "json"], in: folder.url)
    #expect(outcome.status == 0 && outcome.messages == "")
    let facts = try facts(outcome.output)
    #expect(
      facts.compactMap { $0["kind"] as? String } == [
        "start", "last-day", "extension", "duration", "contradiction",
      ])
    let last = try #require(facts.first { $0["kind"] as? String == "last-day" })
    #expect(last["date"] as? String == "2022-12-31" && last["wording"] as? String == "tot en met")
    #expect(last["lines"] as? String == "1-2" && last["quote"] as? String == "tot en met\n31 december 2022")
    #expect(last["file"] as? String == "a.txt" && last["certain"] as? Bool == true)
    let extended = try #require(facts.first { $0["kind"] as? String == "extension" })
    #expect(extended["by"] as? String == "decision" && extended["times"] as? Int == 2)
    #expect(extended["duration"] as? String == "P1Y")
    let why = try #require(facts.first { $0["kind"] as? String == "contradiction" })
    #expect(why["why"] as? String == "the words say 3, the digits 4")
  }

  @Test func peopleReadWords() throws {
    let folder = try folder(["a.txt": Self.text, "b.md": "De raad bestaat uit 21 leden.\n"])
    let outcome = try RunningTermijn.run(["read", "a.txt", "b.md", "--lang", "nl"], in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("laatste dag 31 december 2022"))
    #expect(outcome.output.contains("\"tot en met 31 december 2022\""))
    #expect(outcome.output.contains("== b.md\nHier staat niets over looptijden."))
  }

  /// A proposal goes into a register that then has no errors and finds every quote; nothing is written over.
  @Test func aProposalGoesIntoARegister() throws {
    let list = "documents:\n  - {id: \"003\", date: 2020-11, file: analyse.txt}\n"
    let text = Self.text.components(separatedBy: "\n").dropLast().joined(separator: "\n") + "\n"
    let folder = try folder(["stukken/a.txt": text, "stukken/analyse.txt": "\n", "contracts/documents.yaml": list])
    let words = ["read", "stukken/a.txt", "--propose", "hulp", "--output", "contracts/hulp.yaml", "-C", "contracts"]
    let outcome = try RunningTermijn.run(words + ["--lang", "en"], in: folder.url)
    #expect(outcome.status == 0 && outcome.messages == "")
    #expect(outcome.output == "written: contracts/hulp.yaml\nadded to: contracts/documents.yaml\n")
    let kept = try String(contentsOf: folder.url.appendingPathComponent("contracts/documents.yaml"), encoding: .utf8)
    #expect(kept == list + "  - {id: \"a\", title: \"a.txt\", date: unknown, file: \"a.txt\"}\n")
    let check = try RunningTermijn.run(["check", "--documents", "stukken", "--lang", "en"], in: folder.url)
    #expect(check.status == 0 && check.output.contains("2 files read, 3 quotes found: 0 errors"), "\(check.output)")
    let again = try RunningTermijn.run(words + ["--lang", "en"], in: folder.url)
    #expect(again.status == 2 && again.messages.contains("`hulp` is in contracts already"))
  }

  @Test func aProposalAloneSaysWhatToList() throws {
    let folder = try folder(["a.txt": Self.text])
    let outcome = try RunningTermijn.run(["read", "a.txt", "--propose", "hulp", "--lang", "en"], in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("id: hulp\n") && outcome.output.contains("last-day: 2022-12-31"))
    #expect(outcome.messages.hasPrefix("put this into documents.yaml:\ndocuments:\n  - {id: \"a\""))
    let wrong = try RunningTermijn.run(["read", "a.txt", "--output", "b.yaml"], in: folder.url)
    #expect(wrong.status == 64)
  }

  @Test func someLinesAreReadAlone() throws {
    let folder = try folder(["a.txt": "Het contract duurt twee jaar.\r\nHet contract duurt drie jaar.\r\n"])
    let outcome = try RunningTermijn.run(["read", "a.txt", "--lines", "2", "--format", "json"], in: folder.url)
    let facts = try facts(outcome.output)
    #expect(facts.map { $0["period"] as? String } == ["P3Y"] && facts.first?["lines"] as? String == "2")
    for lines in ["0", "3-2", "2-", "x"] {
      #expect(try RunningTermijn.run(["read", "a.txt", "--lines", lines], in: folder.url).status == 64)
    }
  }

  @Test func theInputIsReadToo() throws {
    let folder = try folder(["a.txt": Self.text])
    let outcome = try RunningTermijn.run(
      ["read", "-", "--format", "csv"], in: folder.url, input: folder.url.appendingPathComponent("a.txt"))
    #expect(outcome.status == 0)
    // A cell that a spreadsheet could take for a formula is text.
    #expect(outcome.output.hasPrefix("file,lines,kind,certain,says,quote\r\n'-,1,start,true,"))
  }

  @Test func aMissingFileIsSaidAndTheOthersAreRead() throws {
    let folder = try folder(["a.txt": Self.text])
    let outcome = try RunningTermijn.run(["read", "b.txt", "a.txt", "--format", "json"], in: folder.url)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("b.txt"))
    #expect(try facts(outcome.output).count == 5)
  }

  @Test(arguments: [("a.docx", "pandoc"), ("a.pdf", "pdftotext")])
  func aMissingToolIsNamed(file: String, tool: String) throws {
    let folder = try folder([file: "x"])
    let outcome = try RunningTermijn.run(["read", file], in: folder.url, environment: ["PATH": folder.url.path])
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("\(file) cannot be read: \(tool) is not here"))
    #expect(outcome.messages.contains("apt install"))
  }

  /// Programs that stand in for the real ones: each gets the file and the place for the text last.
  @Test(arguments: [
    ("echo 'De overeenkomst duurt twee jaar.' > \"$last\"", 0, "lasts 2 years"),
    ("printf '\\f\\n' > \"$last\"", 2, "holds no text: its pages are pictures"),
    ("exit 3", 2, "pdftotext could not read a.pdf"),
    ("sleep 20", 2, "was not done with a.pdf after 1 seconds"),
  ])
  func theToolIsHeldToItsWork(does: String, status: Int32, says: String) throws {
    let folder = try folder([
      "a.pdf": "%PDF-1.4", "bin/pdftotext": "#!/bin/sh\nfor last; do :; done\n\(does)\n",
    ])
    let tool = folder.url.appendingPathComponent("bin/pdftotext").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool)
    let outcome = try RunningTermijn.run(
      ["read", "a.pdf", "--time-limit", "1"], in: folder.url,
      environment: ["PATH": "\(folder.url.path)/bin:/usr/bin:/bin"])
    #expect(outcome.status == status)
    #expect((outcome.output + outcome.messages).contains(says), "\(outcome.output)\(outcome.messages)")
  }
}
