import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("Laws of reachability")
struct ReachabilityPropertyTests {
  /// A contract, with what has happened to it up to a first day, and a later day without new facts.
  private static let cases = randomCases(seed: 80) { generator in
    var contract = Contract.random(using: &generator)
    if generator.oneIn(2) {
      contract.history = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
        .random(for: contract, using: &generator)
      }
    }
    let first = CivilDate.random(in: 2015...2032, using: &generator)
    return (
      timeline: Timeline(of: contract), first: first,
      later: first.advanced(days: Int.random(in: 1...900, using: &generator))
    )
  }

  @Test("As the day moves on without new facts, no end becomes reachable that was not")
  func shrinks() {
    let broken = Self.cases.counterexample { timeline, first, later in
      Set(timeline.reachableSteps(asOf: later)).isSubset(of: timeline.reachableSteps(asOf: first))
    }
    #expect(broken == nil)
  }

  @Test("Some end is always reachable, and what happens when nobody acts is one")
  func courseIsReachable() {
    let broken = Self.cases.counterexample { timeline, first, later in
      let course = timeline.fixedSteps ?? timeline.course
      return [first, later].allSatisfy { timeline.reachableSteps(asOf: $0).contains(course) }
    }
    #expect(broken == nil)
  }

  @Test("An end is reachable exactly if every step up to it can be taken and the next one left out")
  func definition() {
    let broken = Self.cases.counterexample { timeline, first, _ in
      guard timeline.termination == nil else { return timeline.reachableSteps(asOf: first).count == 1 }
      let expected = (0...timeline.stepCount).filter { steps in
        (1..<steps + 1).allSatisfy { timeline.canBeTaken($0, asOf: first) }
          && (steps == timeline.stepCount || timeline.canBeLeftOut(steps + 1, asOf: first))
      }
      return timeline.reachableSteps(asOf: first) == expected
    }
    #expect(broken == nil)
  }

  @Test("A step is open through its last day and no longer")
  func lastDay() {
    let broken = Self.cases.counterexample { timeline, _, _ in
      (1..<timeline.stepCount + 1).allSatisfy { step in
        guard timeline.decisions[step - 1] == nil, let last = timeline.effectiveDecisionDay(ofStep: step) else {
          return true
        }
        let isOpen = { (day: CivilDate) in
          timeline.canBeTaken(step, asOf: day) && timeline.canBeLeftOut(step, asOf: day)
        }
        return isOpen(last) && !isOpen(last.next)
      }
    }
    #expect(broken == nil)
  }

  @Test("A further step by decision or agreement never takes a reachable end away")
  func furtherOption() {
    let cases = randomCases(seed: 81) { generator in
      (
        contract: Contract.random(using: &generator), step: Extension.random(using: &generator),
        day: CivilDate.random(in: 2015...2032, using: &generator)
      )
    }
    let broken = cases.counterexample { contract, step, day in
      guard step.kind != .silence else { return true }
      var longer = contract
      longer.extensions.append(step)
      return Set(Timeline(of: contract).reachableSteps(asOf: day))
        .isSubset(of: Timeline(of: longer).reachableSteps(asOf: day))
    }
    #expect(broken == nil)
  }

  @Test("For an arrangement, too, the reachable exits only shrink as the day moves on")
  func exits() {
    let cases = randomCases(seed: 82) { generator in
      let first = CivilDate.random(in: 2020...2030, using: &generator)
      return (
        timeline: Timeline(of: .randomArrangement(using: &generator)), first: first,
        later: first.advanced(days: Int.random(in: 1...900, using: &generator))
      )
    }
    let broken = cases.counterexample { timeline, first, later in
      (first.year...first.year + 6).allSatisfy { year in
        !timeline.canLeave(inYear: year, asOf: later) || timeline.canLeave(inYear: year, asOf: first)
      }
    }
    #expect(broken == nil)
  }
}
