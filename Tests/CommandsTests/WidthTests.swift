import Foundation
import Testing

@testable import Commands

/// Tables fit the terminal, and nothing in them is cut off.
@Suite struct WidthTests {
  private static let questions = [
    ["overview"], ["next", "-n", "50"], ["deadlines"], ["windows"], ["plan", "2023-01-01"],
    ["compare", "2022-01-01", "2023-01-01", "2024-01-01"], ["questions"], ["show", "jb-jr"],
    ["show", "jeugd-naar-leidse-regio"], ["export", "--dry-run", "--as-of", "2021-07-15"],
  ]

  private func ask(_ question: [String], _ language: String, columns: Int?) throws -> String {
    let outcome = try RunningTermijn.run(
      question + ["--lang", language], in: RunningTermijn.package,
      environment: columns.map { ["COLUMNS": String($0)] } ?? [:])
    #expect(outcome.status == 0, "\(outcome.messages)")
    return outcome.output
  }

  @Test(arguments: questions, ["nl", "en"])
  func fits(_ question: [String], _ language: String) throws {
    for columns in language == "nl" ? [62, 100] : [80, 140] {
      let widest = try ask(question, language, columns: columns).split(separator: "\n").map(\.count).max() ?? 0
      #expect(widest <= columns, "\(question) in \(columns) columns")
    }
  }

  @Test(arguments: questions)
  func hundredColumnsWhereNobodyIsWatching(_ question: [String]) throws {
    #expect(try ask(question, "nl", columns: nil) == ask(question, "nl", columns: 100))
  }

  /// Whatever the width, the same words come out, and every id in one piece.
  @Test func nothingIsCutOff() throws {
    func words(_ text: String) -> [String] { text.split { " \n".contains($0) }.map(String.init).sorted() }
    let whole = try ask(["deadlines"], "nl", columns: 1_000)
    for columns in [80, 100, 140] {
      let narrow = try ask(["deadlines"], "nl", columns: columns)
      #expect((words(narrow) == words(whole)) == true, "in \(columns) columns")
    }
  }

  /// Far too narrow a terminal breaks words, and loses none of their characters.
  @Test(arguments: [0, 1, 7, 20])
  func tooNarrow(_ columns: Int) throws {
    func characters(_ text: String) -> [Character] { text.filter { !" \n".contains($0) }.sorted() }
    let whole = try ask(["deadlines"], "nl", columns: 1_000)
    #expect((characters(try ask(["deadlines"], "nl", columns: columns)) == characters(whole)) == true)
  }

  /// Prose is broken where a person is watching, and keeps its shape.
  @Test func prose() {
    let text = "Een kop\n  1. Een lange regel die niet past.\n\n     [kort]\n"
    #expect(
      wrappedWithIndentation(text, to: 20)
        == "Een kop\n  1. Een lange\n    regel die niet\n    past.\n\n     [kort]\n")
    #expect(wrappedWithIndentation(text, to: 80) == text)
  }
}
