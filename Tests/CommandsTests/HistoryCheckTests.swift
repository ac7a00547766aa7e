import Foundation
import Testing

/// What `check` says of what has happened to a contract.
@Suite struct HistoryCheckTests {
  private func check(_ contract: String, settings: String? = nil) throws -> RunningTermijn.Outcome {
    let folder = try TemporaryFolder()
    try folder.write(["hulp.yaml": contract])
    if let settings { try folder.write(["register.yaml": settings]) }
    return try RunningTermijn.run(["check", "-C", folder.url.path], in: folder.url)
  }

  private static let contract = """
    id: hulp
    title: Hulp
    term: {start: 2021-01-01, duration: P2Y}
    extensions: [{by: decision, duration: P1Y, notice: P6M}]
    history:

    """

  @Test(
    "A termination lies within the term, at most up to its furthest end",
    arguments: [
      ("2020-12-31", 1), ("2021-01-01", 0), ("2022-12-31", 0), ("2023-06-30", 0), ("2023-12-31", 0), ("2024-01-01", 1),
    ])
  func terminated(lastDay: String, errors: Int) throws {
    let outcome = try check(Self.contract + "  - {known: 2021-01-05, event: terminated, last-day: \(lastDay)}\n")
    #expect(outcome.status == Int32(errors))
    #expect(outcome.output.contains("[invalid-history]") == (errors > 0))
  }

  @Test("A contract is terminated once")
  func terminatedTwice() throws {
    let outcome = try check(
      Self.contract + "  - {known: 2021-01-05, event: terminated, last-day: 2021-06-30}\n"
        + "  - {known: 2021-02-05, event: terminated, last-day: 2021-08-31}\n")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("hulp.yaml:7:"))
  }

  @Test(
    "An option of which nobody recorded whether it was used is told of when the contract is over",
    arguments: [
      ("as-of: 2022-12-31\n", "", false),
      ("as-of: 2023-01-01\n", "", true),
      ("{as-of: 2023-01-01, recorded-through: 2022-12-31}\n", "", false),
      ("{as-of: 2023-01-01, recorded-through: 2022-01-31}\n", "", true),
      ("as-of: 2023-01-01\n", "  - {known: 2022-06-01, event: extended}\n", false),
      ("as-of: 2023-01-01\n", "  - {known: 2022-06-01, event: not-extended}\n", false),
      ("as-of: 2023-01-01\n", "  - {known: 2022-06-01, event: terminated, last-day: 2022-08-31}\n", false),
    ])
  func optionNotRecorded(settings: String, event: String, isTold: Bool) throws {
    let contract =
      event.isEmpty ? Self.contract.replacingOccurrences(of: "history:\n", with: "") : Self.contract + event
    let outcome = try check(contract, settings: settings)
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains("[option-not-recorded]") == isTold, "\(outcome.output)")
  }

  @Test("More extensions than a contract can have are refused at once")
  func tooManySteps() throws {
    let step = "  - {by: silence, duration: P1D, notice: P1D, times: 999}\n"
    let contract = "id: hulp\ntitle: Hulp\nterm: {start: 2021-01-01, duration: P2Y}\nextensions:\n"
    #expect(try check(contract + step).status == 0)
    let outcome = try check(contract + String(repeating: step, count: 8))
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("[too-large]"))
    #expect(outcome.output.contains("7992"))
  }

  @Test("A late notice that is tried out changes nothing, and the answer says so")
  func lateAssumption() throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "hulp.yaml": """
      id: hulp
      title: Hulp
      term: {start: 2021-01-01, duration: P2Y}
      extensions: [{by: silence, duration: P1Y, notice: P6M}]

      """
    ])
    let outcome = try RunningTermijn.run(
      ["deadlines", "-C", folder.url.path, "--as-of", "2022-01-01", "--assume", "hulp/notice/1=received@2022-12-01"],
      in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("hulp/term-end/1"))
    let told = (outcome.output + outcome.messages).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains("Too late, so nothing changes"))
  }
}
