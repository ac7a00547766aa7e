import CivilDates
import Deadlines
import Register
import TestSupport
import Testing
import Transitions

/// Target dates side by side.
@Suite struct ComparisonTests {
  private static func compared(_ targets: String...) -> Comparison {
    question([
      contract(steps: [.by(.decision, notice: "P3M")], claims: "P5Y"), contract("vervoer", for: "P3Y"),
      contract("tolk", for: "P8Y"),
    ]) {
      $0.candidates = targets.map(day)
      $0.steps = [.step("raad", by: "2021-06-30")]
    }.comparison(of: targets.map(day))
  }

  private static func isDifferent(_ subject: Comparison.Subject, in comparison: Comparison) -> Bool? {
    comparison.rows.first { $0.subject == subject }?.isDifferent
  }

  @Test func itTellsWhatDiffersAndWhatDoesNot() {
    let found = Self.compared("2022-01-01", "2023-01-01")
    #expect(found.answers.map(\.target) == [day("2022-01-01"), day("2023-01-01")])
    #expect(Self.isDifferent(.verdict, in: found) == false)
    #expect(Self.isDifferent(.overlapDays, in: found) == true)
    #expect(Self.isDifferent(.gapDays, in: found) == false)
    #expect(Self.isDifferent(.claimsUntil, in: found) == true)
    // It ends on the one date and on the other, which is no difference.
    #expect(Self.isDifferent(.relation(contract: "hulp"), in: found) == false)
    #expect(Self.isDifferent(.relation(contract: "vervoer"), in: found) == true)
    #expect(Self.isDifferent(.relation(contract: "tolk"), in: found) == true)
    #expect(Self.isDifferent(.action(contract: "hulp", .exercise, step: 1), in: found) == true)
    #expect(Self.isDifferent(.step("raad"), in: found) == false)
  }

  @Test func whatDiffersComesFirst() {
    let found = Self.compared("2022-01-01", "2023-01-01", "2025-01-01")
    let differing = found.rows.map(\.isDifferent)
    #expect(differing == differing.sorted { $0 && !$1 })
    let actions = found.rows.filter(\.isDifferent).compactMap { row -> CivilDate? in
      switch row.subject {
      case .action, .step: row.firstDay
      default: nil
      }
    }
    #expect(actions == actions.sorted() && !actions.isEmpty)
  }

  @Test func theSameDateDiffersInNothing() {
    #expect(Self.compared("2023-01-01", "2023-01-01").rows.allSatisfy { !$0.isDifferent })
  }

  @Test func aClosedDateSaysWhy() {
    let found = Self.compared("2020-06-01", "2023-01-01")
    #expect(found.answers[0].closing.map(\.code).contains(.past))
    #expect(Self.isDifferent(.closing, in: found) == true)
  }
}
