import Foundation
import Testing

/// Dates in the words of a document.
@Suite struct WrittenDateTests {
  private static func end(_ lastDay: String) throws -> (outcome: RunningTermijn.Outcome, deadline: [String: Any]?) {
    let folder = try TemporaryFolder()
    try folder.write([
      "register.yaml": "language: nl\nas-of: 2020-01-01\n",
      "hulp.yaml": "id: hulp\ntitle: Hulp\nterm: {start: 2019-01-01, last-day: \(lastDay)}\n",
    ])
    let outcome = try RunningTermijn.run(["deadlines", "--format", "json", "-C", "."], in: folder.url)
    return (outcome, outcome.status == 0 ? try deadlinesById(inAnswer: outcome.output)["hulp/term-end/0"] : nil)
  }

  /// Up to and including a month or a year is its last day, also where the bounds of that month are written beside it.
  @Test(arguments: [
    ("{about: tot en met december 2021}", "2021-12-31"), ("{about: tot en met februari 2024}", "2024-02-29"),
    ("{about: Tot en met 2025}", "2025-12-31"), ("{about: t/m juni 2022}", "2022-06-30"),
    ("{about: tot en met 30 april 2022}", "2022-04-30"), ("{about: t/m 2021-34}", "2021-06-30"),
    ("{about: tot en met december 2021, from: 2021-12-01, to: 2021-12-31}", "2021-12-31"),
    ("{about: tot en met 2025, from: 2025-01-01, to: 2025-12-31}", "2025-12-31"),
  ])
  func throughAMonthIsItsLastDay(_ lastDay: String, _ expected: String) throws {
    let deadline = try #require(try Self.end(lastDay).deadline)
    #expect(deadline["date"] as? String == expected)
    #expect(deadline["imprecise"] as? Bool == false)
    #expect((deadline["alternatives"] as? [String])?.isEmpty == true)
  }

  /// A month alone, and other bounds than those of the words, stay what they are.
  @Test(arguments: [
    ("2021-12", ["2021-12-01", "2021-12-31"]),
    ("{about: in december 2021, from: 2021-12-01, to: 2021-12-31}", ["2021-12-01", "2021-12-31"]),
    ("{about: tot en met december 2021, from: 2021-12-24, to: 2021-12-31}", ["2021-12-24", "2021-12-31"]),
  ])
  func aMonthIsNoDay(_ lastDay: String, _ bounds: [String]) throws {
    let deadline = try #require(try Self.end(lastDay).deadline)
    #expect(deadline["imprecise"] as? Bool == true)
    #expect(deadline["alternatives"] as? [String] == bounds)
  }

  @Test(arguments: [
    "{about: tot en met}", "{about: tot en met later}", "{about: tot en met december}", "{about: december 2021}",
    "{about: tot en met 31 februari 2021}", "{about: tot en met wintermaand 2021}",
  ])
  func whatSaysNoDayIsRefused(_ lastDay: String) throws {
    let outcome = try Self.end(lastDay).outcome
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("invalid-date"), "\(outcome.messages)")
  }
}
