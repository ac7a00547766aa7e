import Register
import Testing
import Transitions

/// The worst that applies.
@Suite struct VerdictTests {
  private static let clear = contract("past")
  private static let attention = contract("onzeker", steps: [.by(.silence, notice: nil)])
  private static let bridgeable = contract("kort", for: "P18M")
  private static let conflicted = contract("lang", for: "P30M")
  private static let closed = contract(
    "gemist", steps: [.by(.decision)], history: [.event(.extended, "2021-01-01", step: 1)])

  @Test(arguments: [
    ([], Verdict.clear),
    ([clear], .clear),
    ([clear, attention], .attention),
    ([bridgeable], .bridgeable),
    ([bridgeable, attention, clear], .bridgeable),
    ([conflicted], .conflicted),
    ([bridgeable, conflicted, attention], .conflicted),
    ([closed], .closed),
    ([clear, attention, bridgeable, conflicted, closed], .closed),
  ])
  func worstHolds(_ contracts: [Contract], _ verdict: Verdict) {
    let question = question(contracts) { $0.bridges = [.over(.gap)] }
    #expect(question.answer(for: day("2022-01-01")).verdict == verdict)
  }

  @Test func inOrder() {
    #expect(Verdict.allCases == [.clear, .attention, .undetermined, .bridgeable, .conflicted, .closed])
    #expect(Verdict.allCases.shuffled().sorted() == Verdict.allCases)
  }
}
