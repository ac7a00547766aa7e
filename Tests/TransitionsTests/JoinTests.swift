import CivilDates
import Register
import Testing
import Transitions
import Wording
import Words

/// When the contracts of the other side can be joined.
@Suite struct JoinTests {
  /// The contract to join ends on 31 December 2021 and, with its steps, a year and two years later.
  @Test(arguments: [
    ("2022-01-01", "2021-01-01", false), ("2022-01-02", "2021-01-01", true), ("2023-01-01", "2021-01-01", false),
    ("2024-01-01", "2021-01-01", false), ("2025-01-01", "2021-01-01", true),
    // All its steps count as reachable, whatever day it is.
    ("2023-01-01", "2021-12-15", false), ("2024-01-01", "2021-12-15", false),
  ])
  func atAnEnd(_ target: String, _ asOf: String, _ isRefused: Bool) {
    let joined = contract("nieuw", steps: [.by(.decision), .by(.silence)])
    let answer = ask(joined, on: target, asOf: asOf) { $0.joins = [.at(.atEnd, "nieuw")] }
    #expect(answer.found == (isRefused ? ["cannot-join nieuw"] : []))
  }

  /// Somewhere in December is good enough for any day of it and the day after.
  @Test(arguments: [("2021-12-01", true), ("2021-12-02", false), ("2022-01-01", false), ("2022-01-02", true)])
  func atAnImpreciseEnd(_ target: String, _ isRefused: Bool) {
    let joined = contract("nieuw", for: nil, lastDay: "2021-12")
    let answer = ask(joined, on: target) { $0.joins = [.at(.atEnd, "nieuw")] }
    #expect(answer.found.contains("cannot-join nieuw") == isRefused)
    // Whoever picks a day of it must know that it is only perhaps that day.
    #expect(answer.found.contains("imprecise-date nieuw") == !isRefused)
  }

  @Test("Where it cannot be joined, the days that are not fixed are told as such")
  func imprecise() {
    let joined = contract("nieuw", for: nil, lastDay: "2021-12", steps: [.by(.decision)])
    let answer = ask(joined, on: "2024-01-01") { $0.joins = [.at(.atEnd, "nieuw")] }
    let refused = answer.conflicts.first { $0.code == .cannotJoin }
    #expect(
      refused.map { Wording(.dutch).text(of: $0) }
        == "Instappen kan alleen als een termijn afloopt: per een dag tussen 2 december 2021 en 1 januari 2022, "
        + "een dag tussen 2 december 2022 en 1 januari 2023.")
  }

  @Test(arguments: [("2021-07-01", false), ("2022-01-01", true)])
  func atTheEndOfATermination(_ target: String, _ isRefused: Bool) {
    let joined = contract("nieuw", history: [.event(.terminated, "2021-01-01", lastDay: "2021-06-30")])
    let answer = ask(joined, on: target) { $0.joins = [.at(.atEnd, "nieuw")] }
    #expect(answer.found == (isRefused ? ["cannot-join nieuw"] : []))
  }

  @Test(arguments: [("2022-01-01", false), ("2022-07-01", true)])
  func atAnExit(_ target: String, _ isRefused: Bool) {
    let answer = ask(arrangement("nieuw"), on: target) { $0.joins = [.at(.atEnd, "nieuw")] }
    #expect(answer.found == (isRefused ? ["cannot-join nieuw"] : []))
  }

  @Test func isNoContractThatMoves() {
    let answer = ask(contract(), contract("nieuw", for: "P9Y"), on: "2022-01-01") {
      $0.joins = [.at(.anyTime, "nieuw")]
    }
    #expect(answer.contracts.map(\.contract.id) == ["hulp"])
    #expect(answer.overlapDays == 0)
  }
}
