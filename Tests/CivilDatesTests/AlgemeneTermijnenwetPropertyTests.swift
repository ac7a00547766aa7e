import CivilDates
import TestSupport
import Testing

@Suite("Laws of the Algemene termijnenwet")
struct AlgemeneTermijnenwetPropertyTests {
  /// A term with the act's say on it.
  private struct Term: Sendable {
    let event: CivilDate
    let length: Period
    let direction: AlgemeneTermijnenwet.Direction

    /// The last day by the calendar alone.
    var lastDay: CivilDate {
      switch direction {
      case .forward: event.adding(length, rounding: .down)
      case .backward: event.subtracting(length, rounding: .down).previous
      }
    }

    func extended(
      lastDay: CivilDate? = nil, basis: AlgemeneTermijnenwet.Basis = .statute
    ) -> AlgemeneTermijnenwet.Outcome {
      AlgemeneTermijnenwet.extended(
        lastDay: lastDay ?? self.lastDay, event: event, length: length, basis: basis, direction: direction)
    }

    func moved(days: Int) -> Term {
      Term(event: event.advanced(days: days), length: length, direction: direction)
    }
  }

  /// Terms that the act extends; half of them are short, and a third starts where holidays lie close together.
  private static func terms(_ direction: AlgemeneTermijnenwet.Direction, seed: UInt64) -> [Term] {
    randomCases(seed: seed) { generator in
      var event = CivilDate.random(in: 2000...2050, using: &generator)
      if generator.oneIn(3) {
        let feast =
          generator.oneIn(2) ? date(event.year, 12, 25) : DutchHolidays.easterSunday(in: event.year)
        event = feast.advanced(days: Int.random(in: -6...6, using: &generator))
      }
      let length =
        generator.oneIn(2)
        ? Period(days: Int.random(in: 1...6, using: &generator))
        : generator.oneIn(2)
          ? Period(days: Int.random(in: 1...90, using: &generator))
          : Period(months: Int.random(in: 1...3, using: &generator))
      return Term(event: event, length: length, direction: direction)
    }
  }

  @Test("Forward, the last day never moves earlier and becomes a working day")
  func forward() {
    let broken = Self.terms(.forward, seed: 40).counterexample { term in
      let outcome = term.extended()
      return term.lastDay <= outcome.lastDay && outcome.lastDay.isWorkingDay
        && outcome.movedBy.isEmpty == (term.lastDay == outcome.lastDay)
    }
    #expect(broken == nil)
  }

  @Test("Backward, the last day never moves later")
  func backward() {
    let broken = Self.terms(.backward, seed: 41).counterexample { term in
      let outcome = term.extended()
      return outcome.lastDay <= term.lastDay && outcome.movedBy == (outcome.lastDay == term.lastDay ? [] : ["2"])
    }
    #expect(broken == nil)
  }

  @Test("A term of three days or more holds two working days, and no day more than that takes")
  func twoWorkingDays() {
    for direction in [AlgemeneTermijnenwet.Direction.forward, .backward] {
      let broken = Self.terms(direction, seed: 42).counterexample { term in
        let result = term.extended().lastDay
        let counted = direction == .forward ? term.event.next...result : result.next...term.event.previous
        let workingDays = counted.count(where: \.isWorkingDay)
        guard term.length.totalMonths > 0 || term.length.days >= 3 else { return true }
        return workingDays == 2 || (workingDays > 2 && !term.extended().movedBy.contains("2"))
      }
      #expect(broken == nil)
    }
  }

  @Test("Extending twice is extending once")
  func idempotent() {
    for direction in [AlgemeneTermijnenwet.Direction.forward, .backward] {
      let broken = Self.terms(direction, seed: 43).counterexample { term in
        let once = term.extended()
        let twice = term.extended(lastDay: once.lastDay)
        return twice.lastDay == once.lastDay && twice.movedBy.isEmpty
      }
      #expect(broken == nil)
    }
  }

  @Test("A later event has no earlier last day")
  func monotone() {
    for direction in [AlgemeneTermijnenwet.Direction.forward, .backward] {
      let broken = Self.terms(direction, seed: 44).counterexample { term in
        (1...3).allSatisfy { term.extended().lastDay <= term.moved(days: $0).extended().lastDay }
      }
      #expect(broken == nil)
    }
  }

  @Test("The terms of contracts never move")
  func contract() {
    for direction in [AlgemeneTermijnenwet.Direction.forward, .backward] {
      let broken = Self.terms(direction, seed: 45).counterexample { term in
        let outcome = term.extended(basis: .contract)
        return outcome.lastDay == term.lastDay && outcome.movedBy.isEmpty && outcome.exclusion == .notStatutory
      }
      #expect(broken == nil)
    }
  }
}
