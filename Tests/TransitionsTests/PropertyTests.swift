import CivilDates
import Deadlines
import Register
import TestSupport
import Testing
import Transitions

/// What holds for every register.
@Suite struct PropertyTests {
  private static let count = share(of: 2_000)

  /// The counterexamples among the random registers, as `seed: what`.
  private static func counterexamples(_ check: (inout RandomRegister) -> [String]) -> [String] {
    (0..<count).flatMap { seed in
      var register = RandomRegister(seed: seed)
      return check(&register).map { "\(seed): \($0)" }
    }
  }

  // MARK: Definitions, written once more

  /// The ends within reach, by the table of the question.
  private static func reachableEnds(of contract: Contract, asOf day: CivilDate) -> [ImpreciseDate] {
    let timeline = Timeline(of: contract)
    if let ended = contract.history.last(where: { $0.kind == .terminated })?.lastDay {
      return [ImpreciseDate(ended.next)]
    }
    func limit(_ step: Int) -> CivilDate? {
      timeline.decisionDays[step - 1].date ?? timeline.ends[step - 1].end?.earliest.previous
    }
    var taken: Set<Int> = []
    var left: Set<Int> = []
    for event in contract.history {
      guard let step = event.happening.fields.step else { continue }
      if event.kind == .extended {
        taken.formUnion(1...step)
        left.subtract(1...step)
      } else if event.kind != .noticeReceived || event.known <= limit(step) ?? .max {
        // Notice that came too late changes nothing.
        left.insert(step)
        taken.remove(step)
      }
    }
    func isOpen(_ step: Int) -> Bool { limit(step).map { day <= $0 } ?? true }
    func kind(_ step: Int) -> Extension.Kind { contract.extensions[step - 1].kind }
    func canBeTaken(_ step: Int) -> Bool {
      taken.contains(step) || !left.contains(step) && (kind(step) == .silence || isOpen(step))
    }
    func canBeLeftOut(_ step: Int) -> Bool {
      left.contains(step) || !taken.contains(step) && (kind(step) != .silence || isOpen(step))
    }
    let last = contract.extensions.count
    return (0...last).filter { steps in
      (1..<(steps + 1)).allSatisfy(canBeTaken) && (steps == last || canBeLeftOut(steps + 1))
    }.compactMap { timeline.ends[$0].end }
  }

  /// The last days of an arrangement within reach, for the years that matter.
  private static func reachableExits(of contract: Contract, asOf day: CivilDate) -> [ImpreciseDate] {
    let timeline = Timeline(of: contract)
    if let fixed = timeline.fixed?.lastDay { return [ImpreciseDate(fixed.next)] }
    guard let exit = contract.exit, let each = exit.each.yearly else { return [] }
    return (2010...2060).compactMap { year in
      guard let last = each.inYear(year), contract.term.start.map({ $0.earliest <= last }) ?? true else { return nil }
      let notice = timeline.noticeDay(toLeaveOn: last, by: exit).date
      return day <= notice ?? last ? ImpreciseDate(last.next) : nil
    }
  }

  private static func ends(of contract: Contract, asOf day: CivilDate) -> [ImpreciseDate] {
    contract.isOpen ? reachableExits(of: contract, asOf: day) : reachableEnds(of: contract, asOf: day)
  }

  /// All ends on paper, or the one that a termination left.
  private static func endsOnPaper(of contract: Contract, through last: CivilDate) -> [ImpreciseDate] {
    if contract.isOpen {
      if let fixed = Timeline(of: contract).fixed?.lastDay { return [ImpreciseDate(fixed.next)] }
      guard let each = contract.exit?.each.yearly else { return [] }
      return (2015...last.year).compactMap { year in
        guard let day = each.inYear(year), contract.term.start.map({ $0.earliest <= day }) ?? true else { return nil }
        return ImpreciseDate(day.next)
      }
    }
    let ended = contract.history.last { $0.kind == .terminated }?.lastDay
    return ended.map { [ImpreciseDate($0.next)] } ?? Timeline(of: contract).ends.compactMap(\.end)
  }

  /// Relation and days by the definition, from all ends at once.
  private static func relation(of ends: [ImpreciseDate], to target: CivilDate) -> (Relation, days: Int?) {
    if ends.isEmpty { return (.unknown, nil) }
    if ends.contains(where: { $0.earliest <= target && target <= $0.latest }) { return (.aligned, 0) }
    if let after = ends.map(\.earliest).filter({ $0 > target }).min() { return (.overlap, target.days(until: after)) }
    return (.gap, ends.map(\.latest).max()?.days(until: target))
  }

  /// The verdict by the definition, from the conflicts, the relations and the bridges of the register.
  private static func verdict(of answer: TargetAnswer) -> Verdict {
    let codes = Set(answer.conflicts.map(\.code))
    if !codes.isDisjoint(with: [.missedDeadline, .past, .notBefore, .stepsInfeasible, .cannotJoin, .refused, .dropped])
    {
      return .closed
    }
    let misfits = answer.contracts.filter { $0.relation == .gap || $0.relation == .overlap }
    if misfits.isEmpty {
      if answer.contracts.contains(where: { $0.relation == .unknown }) { return .undetermined }
      return codes.isEmpty ? .clear : .attention
    }
    let isBridged = misfits.allSatisfy { contract in
      guard let end = contract.misfit.lastDay?.next else { return false }
      let (first, last) = (min(end, answer.target), max(end, answer.target))
      return answer.transition.bridges.contains { bridge in
        bridge.misfit.rawValue == contract.relation.rawValue
          && bridge.contracts?.contains(contract.contract.id)
            ?? !(bridge.misfit == .gap && contract.contract.isArrangement)
          && bridge.atMost.map { first.adding($0, rounding: .up) >= last } ?? true
      }
    }
    return isBridged ? .bridgeable : .conflicted
  }

  // MARK: Properties

  @Test func relationsAreThoseOfTheDefinition() {
    let found = Self.counterexamples { register in
      let question = register.question()
      var ends: [String: [ImpreciseDate]] = [:]
      for contract in question.engine.snapshot.contracts {
        ends[contract.id] = Self.ends(of: contract, asOf: register.asOf)
      }
      return register.targets().flatMap { target in
        question.answer(for: target).contracts.compactMap { answer in
          guard let ends = ends[answer.contract.id] else { return nil }
          let expected = Self.relation(of: ends, to: target)
          return (answer.relation, answer.misfit.days) == expected
            ? nil : "\(target) \(answer.contract.id): \(answer.summary), expected \(expected)"
        }
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
  }

  @Test func verdictIsThatOfTheDefinition() {
    var seen: Set<Verdict> = []
    let found = Self.counterexamples { register in
      let question = register.question()
      return register.targets().compactMap { target in
        let answer = question.answer(for: target)
        seen.insert(answer.verdict)
        return answer.verdict == Self.verdict(of: answer) ? nil : "\(target): \(answer.verdict) for \(answer.found)"
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
    #expect(seen == Set(Verdict.allCases))
  }

  @Test func daysAreTheDistanceFromEndToTarget() {
    let found = Self.counterexamples { register in
      let question = register.question()
      return register.targets().flatMap { target in
        let answers = question.answer(for: target).contracts
        return (answers.map(\.misfit) + answers.compactMap(\.alternative)).compactMap { misfit in
          guard let end = misfit.lastDay?.next else { return misfit.relation == .unknown ? nil : "\(target) no end" }
          let days =
            switch misfit.relation {
            case .aligned: 0
            case .overlap: target.days(until: end)
            case .gap: end.days(until: target)
            case .unknown: -1
            }
          let months = misfit.months.map { months in
            min(target, end).adding(Period(months: months), rounding: .down) == max(target, end)
          }
          let holds = misfit.days == days && days >= 0 && months ?? (target.day != end.day)
          return holds || misfit.relation == .aligned && misfit.days == 0 ? nil : "\(target): \(misfit.summary)"
        }
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
  }

  @Test func openUntilIsTheFirstLastDay() {
    let found = Self.counterexamples { register in
      let question = register.question()
      return register.targets().compactMap { target in
        let answer = question.answer(for: target)
        let actions = answer.contracts.flatMap(\.actions).filter { $0.state == .open }.compactMap(\.deadline)
        let steps = answer.steps.filter { $0.days.state(asOf: register.asOf) == .open }.map(\.days.latest)
        let expected = answer.verdict == .closed ? nil : (actions + steps).min()
        let isLate = answer.openUntil.map { $0 < register.asOf } ?? false
        return answer.openUntil == expected && !isLate
          ? nil : "\(target): \(String(describing: answer.openUntil)), expected \(String(describing: expected))"
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
  }

  @Test func atMostOneConflictPerCodeAndContract() {
    let found = Self.counterexamples { register in
      let question = register.question()
      return register.targets().compactMap { target in
        let found = question.answer(for: target).found
        return Set(found).count == found.count ? nil : "\(target): \(found)"
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
  }

  @Test func withoutNewFactsEndsOnlyGoOutOfReach() {
    let found = Self.counterexamples { register in
      let later = register.asOf.advanced(days: Int.random(in: 1...900, using: &register.generator))
      let (before, after) = (register.question(), register.question(asOf: later))
      var found: [String] = []
      for contract in before.engine.snapshot.contracts where !contract.isOpen {
        let timeline = Timeline(of: contract)
        let steps = timeline.reachableSteps(asOf: later)
        if !Set(steps).isSubset(of: timeline.reachableSteps(asOf: register.asOf)) || steps.isEmpty {
          found.append("\(contract.id): \(steps) on \(later)")
        }
      }
      for target in register.targets() {
        let aligned = Set(before.answer(for: target).contracts.filter { $0.relation == .aligned }.map(\.contract.id))
        for answer in after.answer(for: target).contracts
        where answer.relation == .aligned && before.engine.snapshot.contract(answer.contract.id) != nil
          && !aligned.contains(answer.contract.id)
        {
          found.append("\(target) \(answer.contract.id) on \(later)")
        }
      }
      return found
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
  }

  /// Without arrangements that bring a day nearer.
  ///
  /// The notice deadline bounds the steps that an arrangement names instead of the target date, and on other days
  /// another law can hold. So such an arrangement counts here only where neither is the case.
  @Test func oneContractMoreMakesNoVerdictBetter() {
    let found = Self.counterexamples { register in
      let (targets, before) = (register.targets(), register.question())
      let more = register.contract(8)
      register.add(more)
      let after = register.question()
      let namesSteps = more.exit.map { !$0.after.isEmpty } ?? false
      let lawsChange = register.transition.steps.contains { $0.inForce.from != nil || $0.inForce.until != nil }
      return targets.compactMap { target in
        let (less, more) = (before.answer(for: target), after.answer(for: target))
        if namesSteps, lawsChange || more.steps.contains(where: { target <= $0.days.latest }) { return nil }
        return less.verdict <= more.verdict
          ? nil : "\(target): \(less.verdict) \(less.found), \(more.verdict) \(more.found)"
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
  }

  @Test func oneExtensionByDecisionMoreRemovesNoAlignedDay() {
    let found = Self.counterexamples { register in
      let before = register.question()
      for index in register.contracts.indices where !register.contracts[index].isOpen {
        register.contracts[index].extensions.append(register.step(.decision))
      }
      let after = register.question()
      return register.targets().flatMap { target in
        zip(before.answer(for: target).contracts, after.answer(for: target).contracts).compactMap { less, more in
          less.relation != .aligned || more.relation == .aligned
            ? nil : "\(target) \(less.contract.id): \(more.summary)"
        }
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
  }

  @Test func oneBridgeMoreMakesNoVerdictWorse() {
    let found = Self.counterexamples { register in
      let before = register.question()
      register.transition.bridges.insert(register.bridge(), at: 0)
      let after = register.question()
      return register.targets().compactMap { target in
        let (less, more) = (before.answer(for: target), after.answer(for: target))
        return more.verdict <= less.verdict ? nil : "\(target): \(less.verdict), \(more.verdict)"
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
  }

  @Test func orderDoesNotMatter() {
    let found = Self.counterexamples { register in
      let targets = register.targets()
      let before = register.question()
      register.contracts.shuffle(using: &register.generator)
      let after = register.question()
      register.transition.moves.shuffle(using: &register.generator)
      let moved = register.question()
      return targets.compactMap { target in
        let (one, other, third) = (before.answer(for: target), after.answer(for: target), moved.answer(for: target))
        let isSame =
          one.conflicts.map(\.code) == other.conflicts.map(\.code)
          && one.contracts.map(\.summary) == other.contracts.map(\.summary) && one.found == third.found
          && one.verdict == other.verdict && one.verdict == third.verdict && one.openUntil == other.openUntil
          && one.claimsUntil == third.claimsUntil
        return isSame ? nil : "\(target): \(one.found), \(other.found), \(third.found)"
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
  }

  @Test func windowsHoldTheirOrderAndTheirDays() {
    let found = Self.counterexamples { register in
      let question = register.question()
      let last = register.asOf.advanced(days: 1500)
      let windows = question.windows(through: last)
      let keys = windows.map { ($0.verdict, $0.gapDays ?? .max, $0.overlapDays ?? .max, $0.target) }
      var days = Set(register.transition.candidates)
      days.formUnion((register.asOf.year...last.year).compactMap { CivilDate(year: $0, month: 1, day: 1) })
      for id in register.transition.moves {
        guard let contract = question.engine.snapshot.contract(id) else { continue }
        days.formUnion(Self.ends(of: contract, asOf: register.asOf).map(\.latest))
      }
      for join in register.transition.joins where join.entry == .atEnd {
        guard let contract = question.engine.snapshot.contract(join.contract) else { continue }
        days.formUnion(Self.endsOnPaper(of: contract, through: last).map(\.latest))
      }
      let expected = days.filter { register.asOf <= $0 && $0 <= last }.sorted()
      var found: [String] = []
      if zip(keys, keys.dropFirst()).contains(where: { $0 >= $1 }) { found.append("order \(keys)") }
      if windows.map(\.target).sorted() != expected { found.append("days \(expected)") }
      return found
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
  }
}

extension Contract {
  /// Whether it has no end of its own.
  fileprivate var isOpen: Bool { term.lastDay == .open }
}
