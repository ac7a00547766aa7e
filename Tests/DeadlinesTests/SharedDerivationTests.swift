import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("Derivations that ends share")
struct SharedDerivationTests {
  private static func chain(_ count: Int, assumed: Bool = false) -> Contract {
    .of(
      .of(start: "2020-01-01", duration: "P1M"),
      Array(
        repeating: .silence("P1M", notice: .before("P1M"), provenance: assumed ? .assumed("x") : .none), count: count),
      claims: .tail("P5Y"))
  }

  @Test("An end says of every step up to it, and of none after it")
  func complete() {
    for (steps, end) in Timeline(of: Self.chain(40, assumed: true)).ends.enumerated() {
      let numbers = end.derivation.compactMap { step in
        if case .extensionStep(let number, _, _, _) = step { number } else { nil }
      }
      #expect(numbers == Array(1..<steps + 1))
      #expect(end.derivation.count { $0 == .assumed("x", .made) } == steps)
    }
  }

  @Test("What adds up: derivations after each other hold the steps of both in order")
  func sum() {
    var sum: Derivation = [.untilTermEnds]
    sum += [.notStatutory, .fixedDate]
    sum += Derivation()
    sum.append(.limitation)
    #expect(
      (sum + [.unknownMeeting]).steps == [.untilTermEnds, .notStatutory, .fixedDate, .limitation, .unknownMeeting])
  }

  @Test("A hundred thousand extensions are worked out, and listed without proof")
  func large() {
    let contract = Self.chain(100_000)
    let timeline = Timeline(of: contract)
    #expect(timeline.ends.count == 100_001)
    #expect(timeline.reachableSteps(asOf: date("2019-01-01")).count == 100_001)
    let listed = Register.of(contract).engine(asOf: "2020-01-01").deadlines(withProof: false)
    // Ten years of months: each an end and a last day for notice, and the first years of the tails.
    #expect(listed.count > 200)
    #expect(listed.allSatisfy { $0.derivation.isEmpty && $0.sources.isEmpty })
  }
}
