import CivilDates
import Deadlines
import Register
import TestSupport
import Testing
import Transitions

/// A contract that can be left on every day, held against looking at every day.
@Suite struct EveryDayTests {
  /// The last days with which a contract can be left on a day, by the definition, among those of a range.
  private static func exits(
    of timeline: Timeline, by exit: Exit, asOf today: CivilDate, in range: [CivilDate]
  ) -> Set<CivilDate> {
    guard timeline.fixed == nil, exit.isOurs else { return [] }
    let steps = timeline.reachableSteps(asOf: today)
    // The longest term that is still within reach; where its end is not known nothing bounds the exits.
    let longest = (0...(steps.max() ?? 0)).map { timeline.ends[$0].end }
    let last = longest.contains { $0 == nil } ? nil : longest.compactMap { $0?.latest.previous }.max()
    let course = timeline.isOnCourse(timeline.course) ? timeline.ends[timeline.course].end : nil
    let first = timeline.contract.term.start?.earliest ?? .min
    return Set(
      range.filter { day in
        first <= day && last.map { day < $0 } ?? true && course != ImpreciseDate(day.next)
          && today <= timeline.noticeDay(toLeaveOn: day, by: exit).date ?? day
      })
  }

  @Test("The windows are those that looking at every day finds, each with the relation that it has there")
  func windows() {
    var found: [String] = []
    for seed in 0..<share(of: 150) {
      var register = RandomRegister(seed: seed)
      let notices = [notice("P1M"), notice("P3M"), notice(nil), .calendarMonths(2), .calendarYears(1)]
      register.contracts[0].exits = [
        Exit(
          each: .day, notice: notices[seed % notices.count], after: [], who: .notRecorded, basis: .contract,
          provenance: nowhere)
      ]
      register.contracts[0].knownFrom = nil
      register.transition.joins = []
      let question = register.question()
      let first = register.asOf.advanced(days: 20 * (seed % 10))
      let last = first.advanced(days: 150)
      let days = (0...150).map { first.advanced(days: $0) }
      let windows = question.windows(from: first, through: last, everyDay: true)
      let byDay = Dictionary(uniqueKeysWithValues: windows.map { ($0.target, $0) })
      let contract = register.contracts[0]
      guard let known = question.engine.snapshot.contract(contract.id) else { continue }
      let timeline = question.engine.timeline(of: known)
      let exits = Self.exits(
        of: timeline, by: contract.exits[0], asOf: register.asOf, in: days.map(\.previous))
      for day in days {
        if exits.contains(day.previous) {
          let answer = byDay[day]?.contracts.first { $0.contract.id == contract.id }
          if answer?.relation != .aligned { found.append("\(seed): \(day) is an end, and \(answer?.relation as Any)") }
        }
        guard let window = byDay[day] else { continue }
        let answer = question.answer(for: day)
        if answer.verdict != window.verdict || answer.gapDays != window.gapDays {
          found.append("\(seed): \(day) \(window.verdict) in the list, \(answer.verdict) alone")
        }
      }
      // Without the days of the contract itself only those of others, candidates and 1 January are listed.
      let short = Set(question.windows(from: first, through: last).map(\.target))
      let own = Set(byDay.keys).subtracting(short)
      if !short.isSubset(of: byDay.keys) || !own.isSubset(of: exits.map(\.next)) {
        found.append("\(seed): the short list is no part of the long one")
      }
      if let best = windows.first?.verdict, let short = question.windows(from: first, through: last).first,
        windows.contains(where: { $0.verdict < best }) || short.verdict < best
      {
        found.append("\(seed): the best does not come first")
      }
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5))")
  }
}
