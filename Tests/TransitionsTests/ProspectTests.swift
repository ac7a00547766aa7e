import CivilDates
import Deadlines
import Register
import TestSupport
import Testing
import Transitions

/// What many target dates come to is what each of them comes to when it is asked alone.
@Suite struct ProspectTests {
  /// A random register in which contracts can be left in more ways, and hang on each other.
  private static func register(_ seed: Int) -> RandomRegister {
    var register = RandomRegister(seed: seed)
    register.link()
    for index in register.contracts.indices where !register.contracts[index].exits.isEmpty {
      register.contracts[index].exits[0].each = register.generator.pick([
        register.contracts[index].exits[0].each, .monthEnd, .quarterEnd, .day,
      ])
      if register.generator.happens(20) { register.contracts[index].exits[0].by = .them }
    }
    for step in register.transition.steps where register.generator.happens(20) {
      let kind = register.generator.pick([HistoryEvent.Kind.done, .refused])
      let target = register.targets()[0]
      register.transition.history.append(
        HistoryEvent(
          Happening(kind, Happening.Fields(preparatoryStep: step.id, target: target)), known: register.asOf,
          provenance: nowhere))
    }
    if register.generator.happens(20) {
      register.contracts[0].history.append(
        HistoryEvent(
          .noticeReceived(Happening.GivenNotice()), known: register.asOf.advanced(days: -100), provenance: nowhere))
    }
    return register
  }

  @Test func manyDatesAreWhatEachIsAlone() {
    var seen: Set<Verdict> = []
    let found = (0..<250).flatMap { seed in
      var register = Self.register(seed)
      let question = register.question()
      let first = register.asOf.advanced(days: -40)
      var days = (0..<20).map { _ in first.advanced(days: Int.random(in: 0..<2600, using: &register.generator)) }
      days += (0..<3).flatMap { _ in register.targets().flatMap { [$0.previous, $0, $0.next] } }
      return question.prospects(on: days).compactMap { prospect in
        seen.insert(prospect.verdict)
        let alone = question.answer(for: prospect.target).prospect
        return "\(alone)" == "\(prospect)" ? nil : "\(seed): \(prospect), alone \(alone)"
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
    #expect(seen == Set(Verdict.allCases))
  }

  @Test func eachDayOnceAndInOrder() {
    let days = ["2023-01-01", "2022-01-01", "2023-01-01"].map(day)
    #expect(question([contract()]).prospects(on: days).map(\.target) == [day("2022-01-01"), day("2023-01-01")])
    #expect(question([contract()]).prospects(on: []).isEmpty)
  }

  @Test func betterDaysAreTheWindowsThatAreBetter() {
    for seed in 0..<60 {
      let question = Self.register(seed).question()
      let last = question.engine.horizon
      let better = question.betterDays(than: .closed, from: question.engine.snapshot.asOf, through: last)
      let windows = question.windows().filter { $0.verdict < .closed }
      #expect(better.map(\.target) == windows.map(\.target), "\(seed)")
    }
  }
}
