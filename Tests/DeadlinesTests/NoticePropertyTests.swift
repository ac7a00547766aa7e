import CivilDates
import Deadlines
import Diagnostics
import Register
import TestSupport
import Testing

@Suite("Laws of notice")
struct NoticePropertyTests {
  private static func notice(_ notice: Notice, before end: CivilDate) -> ComputedDay {
    NoticeRule.lastDay(before: ImpreciseDate(end), notice: notice, basis: .contract, place: .made)
  }

  private static let cases = randomCases(20_000, seed: 50) { generator in
    (
      end: CivilDate.random(in: 1990...2060, using: &generator),
      period: Period.random(years: 0...5, months: 0...24, days: 0...60, using: &generator)
    )
  }

  @Test("Counted from the end, it is the last day after which the whole period still fits before the end")
  func adjunction() {
    let broken = Self.cases.counterexample { end, period in
      let computed = Self.notice(.period(period), before: end)
      guard let holds = computed.date else { return false }
      let fromEnd = end.subtracting(period, rounding: .down).previous
      let fits = { (day: CivilDate) in day.next.adding(period, rounding: .up) <= end }
      // The reading is the holding day or an alternative; being the earlier, the holding day always fits.
      return fits(fromEnd) && !fits(fromEnd.next) && fits(holds)
        && (computed.alternatives.isEmpty ? [holds] : computed.alternatives).contains(fromEnd)
    }
    #expect(broken == nil)
  }

  @Test("The holding day is the earlier of both readings, and ambiguous exactly if they differ")
  func readings() {
    let broken = Self.cases.counterexample { end, period in
      let computed = Self.notice(.period(period), before: end)
      let readings = [
        end.subtracting(period, rounding: .down).previous, end.previous.subtracting(period, rounding: .down),
      ].sorted()
      return computed.date == readings[0] && computed.isAmbiguous == (readings[0] != readings[1])
        && computed.alternatives == (computed.isAmbiguous ? readings : [])
    }
    #expect(broken == nil)
  }

  @Test("A later end has no earlier last day for notice")
  func monotone() {
    let broken = Self.cases.counterexample { end, period in
      let notices: [Notice] = [.period(period), .calendarYears(period.years % 4)]
      return notices.allSatisfy { notice in
        let days = (0...3).compactMap { Self.notice(notice, before: end.advanced(days: $0)).date }
        return days.count == 4 && days == days.sorted()
      }
    }
    #expect(broken == nil)
  }

  @Test("So many full calendar years lie between receipt and end, and one day later they no longer do")
  func calendarYears() {
    let cases = randomCases(seed: 51) { generator in
      (
        lastDay: generator.oneIn(3)
          ? date(Int.random(in: 1990...2060, using: &generator), 12, 31)
          : CivilDate.random(in: 1990...2060, using: &generator), years: Int.random(in: 0...3, using: &generator)
      )
    }
    let broken = cases.counterexample { lastDay, years in
      // The full calendar years that lie after the day of receipt and not after the last day.
      let fullYears = { (received: CivilDate) in
        (received.year + 1...received.year + 6).count { date($0, 12, 31) <= lastDay }
      }
      guard let latest = Self.notice(.calendarYears(years), before: lastDay.next).date else { return false }
      return fullYears(latest) == years && (years == 0 || fullYears(latest.next) == years - 1)
    }
    #expect(broken == nil)
  }

  @Test("Over an imprecise end the first day is the earliest end's, and every end's day lies between the bounds")
  func imprecise() {
    let cases = randomCases(seed: 52) { generator in
      (
        end: CivilDate.random(in: 1990...2060, using: &generator), width: Int.random(in: 1...400, using: &generator),
        within: Int.random(in: 0...400, using: &generator), period: Period.random(years: 0...3, using: &generator)
      )
    }
    let broken = cases.counterexample { end, width, within, period in
      let known = ImpreciseDate(earliest: end, latest: end.advanced(days: width))
      let whole = NoticeRule.lastDay(before: known, notice: .period(period), basis: .contract, place: .made)
      let one = Self.notice(.period(period), before: end.advanced(days: within % (width + 1)))
      guard let earliest = whole.date, let day = one.date else { return false }
      let latest = whole.alternatives.last ?? earliest
      return whole.isImprecise && earliest == Self.notice(.period(period), before: end).date && earliest <= day
        && day <= latest
    }
    #expect(broken == nil)
  }
}
