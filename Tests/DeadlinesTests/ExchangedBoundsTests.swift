import CivilDates
import Register
import TestSupport
import Testing

@testable import Deadlines

/// A notice meets the same, whether what all other contracts bound is gone through for it or was put together before.
@Suite("Leaving on another day than the others") struct ExchangedBoundsTests {
  private struct Case: CustomStringConvertible {
    let description: String
    let engine: DeadlineEngine
    let transition: Transition
    let lastDay: CivilDate
  }

  private static func make(_ generator: inout SplitMix64) -> Case {
    let names = ["a", "b", "c", "d"]
    let contracts = (0..<Int.random(in: 1...6, using: &generator)).map { number in
      var contract = Contract.arrangement(
        each: ["12-31", "06-30", "03-31"].randomElement(using: &generator) ?? "12-31",
        notice: [.before("P3M"), .before("P1Y"), .before("unknown"), .calendarYears(1)].randomElement(using: &generator)
          ?? .unknown,
        after: names.filter { _ in generator.oneIn(2) })
      contract.id = "regeling-\(number)"
      if generator.oneIn(4), let exit = contract.exits.first { contract.exits.append(exit) }
      return contract
    }
    let steps = names.enumerated().map { index, name in
      Transition.Step.of(
        name, after: names[..<index].filter { _ in generator.oneIn(3) },
        atLeast: ["P0D", "P14D", "P2M"].randomElement(using: &generator) ?? "P0D")
    }
    // A contract that moves twice has its rules in two places.
    let moves = contracts.map(\.id) + (generator.oneIn(4) ? [contracts[0].id] : [])
    let transition = Transition.of(steps, moves: moves)
    let register = Register(
      contracts: contracts.map { Versioned($0) }, transitions: [Versioned(transition)])
    let lastDay =
      [date("2023-12-31"), date("2023-06-30"), date("2022-03-31"), date("2024-02-28")]
      .randomElement(using: &generator) ?? .max
    return Case(
      description: "\(contracts.map { "\($0.exits)" }) \(steps) \(moves) \(lastDay)",
      engine: register.engine(asOf: "2022-05-01"), transition: transition, lastDay: lastDay)
  }

  @Test func same() {
    let found = randomCases(2_000, seed: 61, Self.make).counterexample { test in
      var shared = StepNetworks(of: test.engine)
      return test.engine.snapshot.contracts.allSatisfy { contract in
        contract.exits.map(\.after).allSatisfy { after in
          let met = shared.passage(toLeave: contract.id, on: test.lastDay, after: after, in: test.transition)
          var own = StepNetworks(of: test.engine)
          let alone = own.network(
            of: test.transition, target: test.lastDay.next, leaving: (contract.id, test.lastDay)
          ).passage(through: after)
          return met.earliest == alone.earliest && met.advised?.day == alone.advised?.day
            && met.advised?.step == alone.advised?.step && met.isFeasible == alone.isFeasible
            && met.isRefused == alone.isRefused
        }
      }
    }
    #expect(found == nil, "\(found?.description ?? "")")
  }
}
