import Diagnostics
import Foundation
import Importing
import SystemInterface
import Testing
import Wording
import Words

@testable import Commands

/// What is asked at a terminal; `.ci/hostile/asking.py` does the same at a real one.
@Suite struct ColumnAskingTests {
  private static let list = "Naam,Start,Einde\nA,01/02/2023,01/07/2025\nB,03/04/2023,01/01/2026\n"

  private static func questions(_ settings: ColumnSettings) throws -> [ColumnQuestion] {
    var request = ImportRequest(document: "lijst", fileName: "lijst.csv", language: .dutch)
    request.columns = settings
    return try importedContracts(from: Array(list.utf8), request).remarks.compactMap(\.question)
  }

  /// What is typed, how often a question is asked again after an answer, and what is kept then.
  @Test(arguments: [
    (["1", "1", "2"], 3, "dates: {\"Einde\": day-month, \"Start\": day-month}\nlast-day: {\"Einde\": exclusive}\n"),
    (["x", "3", " 2 ", "month-day"], 4, "dates: {\"Einde\": month-day, \"Start\": month-day}\n"),
    (["", "dag 1 van maand 7", ""], 3, "dates: {\"Einde\": day-month}\n"), ([], 2, ""),
  ])
  func asksEachQuestionOnceUntilItIsAnswered(_ typed: [String], _ lines: Int, _ kept: String) throws {
    var (left, asked) = (typed[...], 0)
    let folder = try TemporaryFolder()
    let path = folder.url.appendingPathComponent("kolommen.yaml").path
    let (thrown, output) = CapturedOutput.of { () -> (any Error)? in
      do {
        var asking = ColumnAsking(ColumnSettings(), Wording(.dutch), isPossible: true) {
          asked += 1
          return left.popFirst()
        }
        while asking.ask(try Self.questions(asking.settings)) {}
        try asking.keep(in: path, mayWrite: true)
        return nil
      } catch {
        return error
      }
    }
    #expect(thrown == nil)
    #expect(asked == lines && left.isEmpty)
    let written = (try? readFile(at: path, limit: 1000))?.text
    #expect(written ?? "" == kept)
    #expect(output.text(of: .standardError).contains("Uw antwoorden staan nu in") == !kept.isEmpty)
  }

  @Test func asksNothingWhereNobodyIs() throws {
    var asking = ColumnAsking(ColumnSettings(), Wording(.dutch), isPossible: false) { nil }
    #expect(try !asking.ask(Self.questions(asking.settings)))
  }
}
