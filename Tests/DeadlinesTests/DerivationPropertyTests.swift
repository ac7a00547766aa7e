import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("Laws of derivations")
struct DerivationPropertyTests {
  /// The deadlines of ten thousand contracts, and of arrangements, some with a history.
  private static let deadlines: [Deadline] = {
    let contracts = randomCases(10_000, seed: 90) { generator in
      var contract =
        generator.oneIn(10) ? Contract.randomArrangement(using: &generator) : Contract.random(using: &generator)
      if generator.oneIn(3) { contract.history = [.random(for: contract, using: &generator)] }
      return contract
    }
    return contracts.flatMap { contract in
      Register.of(contract).engine(asOf: "2022-01-01").deadlines(from: .min, through: date("2026-12-31"))
    }
  }()

  @Test("Every step of a derivation, computed again, gives its result")
  func replays() {
    #expect(Self.deadlines.count > share(of: 20_000))
    #expect(Self.deadlines.counterexample { $0.derivation.allSatisfy(\.replays) } == nil)
  }

  @Test("The date of a deadline is the result of a step of its derivation")
  func datesAreDerived() {
    let broken = Self.deadlines.counterexample { deadline in
      deadline.date.map { date in deadline.derivation.contains { $0.result == date } } ?? true
    }
    #expect(broken == nil)
  }

  @Test("The advice when to send is the result of a step, and never later than the date")
  func adviceIsDerived() {
    let broken = Self.deadlines.counterexample { deadline in
      guard let sendBy = deadline.sendBy, let date = deadline.date else { return deadline.sendBy == nil }
      return sendBy <= date && sendBy.isWorkingDay
        && deadline.derivation.contains {
          if case .workingDaysBefore(date, _, let result, _) = $0 { result == sendBy } else { false }
        }
    }
    #expect(broken == nil)
  }

  @Test("A deadline without a date is unknown, says so, and has nothing that hangs on a date")
  func undated() {
    let broken = Self.deadlines.counterexample { deadline in
      guard deadline.date == nil else { return deadline.certainty != .unknown && deadline.before == nil }
      return deadline.certainty == .unknown && deadline.alternatives.isEmpty && deadline.sendBy == nil
        && !deadline.derivation.isEmpty
    }
    #expect(broken == nil)
  }

  @Test("Alternatives are sorted, more than one or none, and hold the date; only they come with two readings or bounds")
  func alternatives() {
    let broken = Self.deadlines.counterexample { deadline in
      let days = deadline.alternatives
      guard let date = deadline.date else { return days.isEmpty }
      if days.isEmpty { return !deadline.isAmbiguous }
      return days.count > 1 && days == Set(days).sorted() && days.contains(date)
        && (deadline.isAmbiguous || deadline.isImprecise)
    }
    #expect(broken == nil)
  }

  @Test("Of two readings the earlier holds for what must be received, the later for a claims tail")
  func holds() {
    let broken = Self.deadlines.counterexample { deadline in
      guard deadline.isAmbiguous, !deadline.isImprecise else { return true }
      switch deadline.id.kind {
      case .notice, .exitNotice: return deadline.date == deadline.alternatives.first
      case .extensionDecision where deadline.extensionKind == .decision:
        return deadline.date == deadline.alternatives.first
      case .claimsEnd: return deadline.date == deadline.alternatives.last
      case .termEnd, .extensionDecision, .step, .date: return true
      }
    }
    #expect(broken == nil)
  }

  @Test("An assumption is said in the derivation exactly if the date rests on one")
  func assumed() {
    let broken = Self.deadlines.counterexample { deadline in
      guard deadline.date != nil else { return true }
      let isSaid = deadline.derivation.contains { if case .assumed = $0 { true } else { false } }
      return isSaid == deadline.isAssumed
    }
    #expect(broken == nil)
  }

  @Test("A deadline that is listed is found by its name, with the same date")
  func found() {
    let contracts = randomCases(1_000, seed: 91) { Contract.random(using: &$0) }
    let broken = contracts.counterexample { contract in
      let engine = Register.of(contract).engine(asOf: "2022-01-01")
      return engine.deadlines().allSatisfy { listed in
        let named = DeadlineID(listed.id.description).flatMap(engine.deadline)
        return named?.id == listed.id && named?.date == listed.date && named?.certainty == listed.certainty
      }
    }
    #expect(broken == nil)
  }
}
