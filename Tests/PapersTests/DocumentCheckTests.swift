import Diagnostics
import Papers
import Testing

@Suite struct DocumentCheckTests {
  private static let text = """
    Het contract loopt van 1 januari 2020 tot en met 31 december 2023
    en wordt stilzwijgend tweemaal met twee jaar verlengd.
    De crisisdienst is gestart op 1 mei 2021 en heeft een looptijd van twee jaar.
    De opzegtermijn is zes maanden.
    """

  private func findings(_ contracts: [String: String], text: String = Self.text) throws -> [DiagnosticCode] {
    var files = ["documents/brief.txt": text]
    files["register/documents.yaml"] = "documents: [{id: brief, date: 2020-01-01, file: brief.txt}]\n"
    for (id, yaml) in contracts { files["register/\(id).yaml"] = "id: \(id)\ntitle: \(id)\n\(yaml)\n" }
    let codes: Set<DiagnosticCode> = [.documentSaysMore, .documentSaysOtherwise]
    return try PapersFolder(files).findings.map(\.code).filter { codes.contains($0) }
  }

  private static let term = "term: {start: 2020-01-01, duration: P4Y, sources: [{document: brief, lines: 1}]}"
  private static let steps =
    "extensions: [{by: silence, times: 2, duration: P2Y, notice: unknown, sources: [{document: brief, lines: 2}]}]"

  @Test func whatIsHeldIsQuiet() throws {
    #expect(try findings(["jb": "\(Self.term)\n\(Self.steps)"]) == [])
  }

  @Test(
    arguments: [
      // What stands in lines that nobody cites is of nobody.
      (Self.term, []),
      ("term: {start: 2020-01-01, duration: P4Y, sources: [{document: brief, lines: 1-2}]}", [.documentSaysMore]),
      (
        "term: {start: 2020-02-01, last-day: 2023-12-31, sources: [{document: brief, lines: 1}]}\n\(Self.steps)",
        [.documentSaysOtherwise]
      ),
      (
        "term: {start: unknown, last-day: 2023-12-31, sources: [{document: brief, lines: 1}]}\n\(Self.steps)",
        [.documentSaysMore]
      ),
      // What the register has beside what holds is no news.
      (
        "term: {start: 2020-01-01, last-day: 2022-12-31, stated: {last-day: 2023-12-31, because: x}, "
          + "sources: [{document: brief, lines: 1}]}\n\(Self.steps)", []
      ),
      (
        "term: {start: 2020-01-01, last-day: \"[2023..2024]\", sources: [{document: brief, lines: 1}]}\n\(Self.steps)",
        []
      ),
    ] as [(String, [DiagnosticCode])])
  func theLinesOfAContractAreHeldAgainstIt(yaml: String, expected: [DiagnosticCode]) throws {
    // Another contract cites the same document, so that only cited lines count.
    let other = "term: {start: 2021-05-01, duration: P2Y, sources: [{document: brief, lines: 3}]}"
    let found = try findings(["jb": yaml, "crisis": other])
    #expect(found == expected)
  }

  /// A notice in lines that nobody cites is of the contract where the document is on that one alone.
  @Test func aDocumentOnOneContractIsHeldAgainstItWhole() throws {
    let text = "De overeenkomst gaat in op 1 januari 2020 en duurt vier jaar.\nDe opzegtermijn is zes maanden.\n"
    let term = "term: {start: 2020-01-01, duration: P4Y, sources: [{document: brief, lines: 1}]}"
    let steps = "extensions: [{by: silence, duration: P2Y, notice: "
    #expect(try findings(["jb": "\(term)\n\(steps)unknown}]"], text: text) == [.documentSaysMore])
    #expect(try findings(["jb": "\(term)\n\(steps)P3M}]"], text: text) == [.documentSaysOtherwise])
    #expect(try findings(["jb": "\(term)\n\(steps){calendar-months: 6}}]"], text: text) == [])
  }

  /// Lines that nobody cites are of the contract that they name.
  @Test func linesThatNameAContractAreHeldAgainstIt() throws {
    let text = "Het contract jeugdbescherming is ingegaan per 1 januari 2021.\nDe rest staat elders.\n"
    let yaml = { (start: String) in "term: {start: \(start), duration: P4Y, sources: [{document: brief, lines: 2}]}" }
    let other = "term: {start: unknown, last-day: unknown, sources: [{document: brief, lines: 2}]}"
    #expect(
      try findings(["jeugdbescherming": yaml("2020-01-01"), "overig": other], text: text) == [.documentSaysOtherwise])
    #expect(try findings(["jeugdbescherming": yaml("2021-01-01"), "overig": other], text: text) == [])
  }
}
