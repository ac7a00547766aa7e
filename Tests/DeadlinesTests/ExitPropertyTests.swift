import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("Laws of exits, caps and frameworks")
struct ExitPropertyTests {
  /// A contract that can be left in some way, beside a term that ends or does not.
  private static func contract(using generator: inout SplitMix64) -> Contract {
    var contract = Contract.random(using: &generator)
    if generator.oneIn(3) {
      contract = .of(.of(start: contract.term.start?.earliest.description ?? "2018-05-01", lastDay: "open"))
    }
    let grids: [RecurringDays] = [
      .day, .monthEnd, .quarterEnd, .daysOfYear([MonthDay("06-30"), MonthDay("12-31")].compactMap(\.self)),
      .daysOfYear([MonthDay("12-31")].compactMap(\.self)),
    ]
    var exit = Exit(
      each: grids.randomElement(using: &generator) ?? .day, notice: notice(using: &generator), after: [],
      who: .notRecorded, basis: .contract, provenance: .none)
    if generator.oneIn(3) { exit.notBefore = .afterStart(Period(months: Int.random(in: 0...40, using: &generator))) }
    contract.exits = [exit]
    return contract
  }

  private static func notice(using generator: inout SplitMix64) -> Notice {
    switch Int.random(in: 1...4, using: &generator) {
    case 1: .calendarYears(Int.random(in: 0...2, using: &generator))
    case 2: .calendarMonths(Int.random(in: 0...12, using: &generator))
    default: .period(Period.random(years: 0...1, months: 0...11, days: 0...40, using: &generator))
    }
  }

  private static let cases = randomCases(10_000, seed: 160) { generator in
    (
      contract: contract(using: &generator), day: CivilDate.random(in: 2016...2030, using: &generator),
      other: notice(using: &generator),
      length: Period.random(years: 0...6, months: 0...11, days: 1...30, using: &generator)
    )
  }

  @Test("The notice day of an exit is the last day on which it can be reached")
  func lastDay() {
    let broken = Self.cases.counterexample { contract, day, _, _ in
      let timeline = Timeline(of: contract)
      let exit = contract.exits[0]
      guard let lastDay = timeline.firstExit(onOrAfter: day.advanced(days: 200), by: exit, asOf: day),
        let notice = timeline.noticeDay(toLeaveOn: lastDay, by: exit).date
      else { return true }
      // On the day itself the term may have lost a step, so that the exit lies outside it.
      let isWithin =
        timeline.firstExit(onOrAfter: lastDay, by: exit, asOf: notice) == lastDay
        || timeline.reachableSteps(asOf: notice) != timeline.reachableSteps(asOf: day)
      return day <= notice && isWithin && !timeline.canLeave(on: lastDay, by: exit, asOf: notice.next)
    }
    #expect(broken == nil)
  }

  @Test("The first exit and the last are those that looking day by day finds")
  func brute() {
    let broken = Self.cases.prefix(100).counterexample { contract, day, _, _ in
      let timeline = Timeline(of: contract)
      let exit = contract.exits[0]
      let found = (0...900).map { day.advanced(days: $0) }.filter { candidate in
        exit.each.contains(candidate) && timeline.canLeave(on: candidate, by: exit, asOf: day)
      }
      let from = day.advanced(days: 100)
      let limit = day.advanced(days: 800)
      let first = timeline.firstExit(onOrAfter: from, by: exit, asOf: day).flatMap {
        $0 <= day.advanced(days: 900) ? $0 : nil
      }
      return first == found.first { $0 >= from }
        && timeline.lastExit(before: limit, by: exit, asOf: day) == found.last { $0 < limit }
    }
    #expect(broken == nil)
  }

  @Test("More notice never makes a later exit reachable earlier")
  func moreNotice() {
    let broken = Self.cases.counterexample { contract, day, _, length in
      guard case .period(let period) = contract.exits[0].notice else { return true }
      var longer = contract
      longer.exits = [
        Exit(
          each: contract.exits[0].each, notice: .period(period + length), after: [], who: .notRecorded,
          basis: .contract,
          provenance: .none)
      ]
      longer.exits[0].notBefore = contract.exits[0].notBefore
      let early = Timeline(of: contract).firstExit(onOrAfter: day, asOf: day)
      let late = Timeline(of: longer).firstExit(onOrAfter: day, asOf: day)
      return late.map { late in early.map { $0 <= late } ?? false } ?? true
    }
    #expect(broken == nil)
  }

  @Test("A cap never lengthens, and no end lies beyond it")
  func capped() {
    let broken = Self.cases.counterexample { contract, _, _, length in
      var capped = contract
      capped.term.atMost = length
      let (free, short) = (contract.termEnds(), capped.termEnds())
      let limit = contract.term.start.map { $0.latest.adding(length, rounding: .up) }
      return short.count <= free.count
        && zip(free, short).allSatisfy { free, short in
          guard let end = short.end else { return true }
          return (free.end.map { end.earliest <= $0.earliest && end.latest <= $0.latest } ?? true)
            && (limit.map { end.latest <= $0 } ?? true)
        }
    }
    #expect(broken == nil)
  }

  @Test("Falling under a framework agreement never lengthens, however much longer one may last than it")
  func under() {
    let broken = Self.cases.prefix(3_000).counterexample { contract, day, _, length in
      var framework = Contract.of(
        .of(start: "2015-01-01", duration: length.description), [.silence("P1Y", notice: .before("P3M"))])
      framework.id = "framework"
      for mayOutlive in [Framework.Outlasting.no, .atMost(Period(months: 3)), .unknown, .yes] {
        var bound = contract
        bound.under = Framework(contract: "framework", mayOutlive: mayOutlive, provenance: .none)
        let engine = Register.of(framework, bound).engine(asOf: day.description)
        guard let known = engine.snapshot.contract(bound.id) else { return false }
        let ends = engine.timeline(of: known).ends
        let isShorter = zip(contract.termEnds(), ends).allSatisfy { free, end in
          guard let free = free.end, let end = end.end else { return true }
          return end.earliest <= free.earliest && end.latest <= free.latest
        }
        if !isShorter || ends.count > contract.extensions.count + 1 { return false }
      }
      return true
    }
    #expect(broken == nil)
  }

  @Test("What can be left on any day is found without looking at the days, up to the last year there is")
  func anyDay() throws {
    var contract = Contract.of(.of(start: "2020-01-01", lastDay: "open"))
    contract.exits = [
      Exit(
        each: .day, notice: .calendarMonths(6), after: [], who: .notRecorded, basis: .contract, provenance: .none)
    ]
    let timeline = Timeline(of: contract)
    // Six full calendar months between receipt on 15 March 2024 and the end: from 1 October on.
    #expect(timeline.firstExit(onOrAfter: .min, asOf: date("2024-03-15")) == date("2024-09-30"))
    #expect(timeline.firstExit(onOrAfter: date("9000-06-01"), asOf: date("2024-03-15")) == date("9000-06-01"))
    #expect(contract.deadlines(asOf: "2024-03-15").isEmpty)
  }
}
