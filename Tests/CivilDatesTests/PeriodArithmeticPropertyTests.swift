import CivilDates
import TestSupport
import Testing

/// What holds for all days and periods; most of it is proved for dates-calc (Monat, Fromherz and Merigoux 2024).
@Suite("Laws of adding and subtracting periods")
struct PeriodArithmeticPropertyTests {
  private static func daysAndPeriods(seed: UInt64) -> [(day: CivilDate, period: Period)] {
    randomCases(20_000, seed: seed) { (CivilDate.random(in: 1900...2100, using: &$0), Period.random(using: &$0)) }
  }

  /// Two days, the second not earlier and often close enough for both to be rounded to one day.
  private static func orderedDaysAndPeriods(seed: UInt64) -> [(first: CivilDate, second: CivilDate, period: Period)] {
    randomCases(20_000, seed: seed) { generator in
      let first = CivilDate.random(in: 1900...2100, using: &generator)
      let distance = Int.random(in: 0...(generator.oneIn(2) ? 4 : 400), using: &generator)
      return (first, first.advanced(days: distance), Period.random(using: &generator))
    }
  }

  @Test("n years are 12n months", arguments: Rounding.allCases)
  func yearsAreMonths(rounding: Rounding) {
    let cases = randomCases(seed: 10) { generator in
      (
        day: CivilDate.random(in: 1900...2100, using: &generator), years: Int.random(in: 0...80, using: &generator),
        months: Int.random(in: 0...40, using: &generator)
      )
    }
    let broken = cases.counterexample { day, years, months in
      let apart = Period(years: years, months: months)
      let together = Period(months: 12 * years + months)
      return day.adding(apart, rounding: rounding) == day.adding(together, rounding: rounding)
        && day.subtracting(apart, rounding: rounding) == day.subtracting(together, rounding: rounding)
    }
    #expect(broken == nil)
  }

  @Test("Adding keeps the order of days", arguments: Rounding.allCases)
  func addingIsMonotone(rounding: Rounding) {
    let broken = Self.orderedDaysAndPeriods(seed: 11).counterexample { first, second, period in
      first.adding(period, rounding: rounding) <= second.adding(period, rounding: rounding)
    }
    #expect(broken == nil)
  }

  @Test("Subtracting keeps the order of days", arguments: Rounding.allCases)
  func subtractingIsMonotone(rounding: Rounding) {
    let broken = Self.orderedDaysAndPeriods(seed: 12).counterexample { first, second, period in
      first.subtracting(period, rounding: rounding) <= second.subtracting(period, rounding: rounding)
    }
    #expect(broken == nil)
  }

  @Test("Rounding down is never later than rounding up, and at most a day earlier")
  func roundings() {
    let broken = Self.daysAndPeriods(seed: 13).counterexample { day, period in
      let sums = day.adding(period, rounding: .down).days(until: day.adding(period, rounding: .up))
      let differences = day.subtracting(period, rounding: .down).days(until: day.subtracting(period, rounding: .up))
      return (0...1).contains(sums) && (0...1).contains(differences)
    }
    #expect(broken == nil)
  }

  @Test("The roundings differ exactly where the month is too short for the number of the day")
  func ambiguity() {
    let broken = Self.daysAndPeriods(seed: 14).counterexample { day, period in
      let (year, month, number) = day.fields
      let target = year * 12 + month - 1 + period.totalMonths
      let isTooShort = number > CivilDate.lengthOfMonth(target % 12 + 1, year: target / 12)
      return (day.adding(period, rounding: .down) != day.adding(period, rounding: .up)) == isTooShort
    }
    #expect(broken == nil)
  }

  @Test("Subtracting rounding down gives the last day from which adding rounding up does not pass the end")
  func adjunction() {
    let broken = Self.daysAndPeriods(seed: 15).counterexample { end, period in
      let start = end.subtracting(period, rounding: .down)
      return start.adding(period, rounding: .up) <= end && start.next.adding(period, rounding: .up) > end
    }
    #expect(broken == nil)
  }

  @Test("Subtracting rounding up gives the first day from which adding rounding down reaches the end")
  func dualAdjunction() {
    let broken = Self.daysAndPeriods(seed: 16).counterexample { end, period in
      let start = end.subtracting(period, rounding: .up)
      return start.adding(period, rounding: .down) >= end && start.previous.adding(period, rounding: .down) < end
    }
    #expect(broken == nil)
  }

  @Test("Days alone are added and subtracted without rounding, in any order")
  func daysAlone() {
    let cases = randomCases(seed: 17) { generator in
      (
        day: CivilDate.random(in: 1900...2100, using: &generator), one: Int.random(in: 0...2000, using: &generator),
        other: Int.random(in: 0...2000, using: &generator)
      )
    }
    let broken = cases.counterexample { day, one, other in
      Rounding.allCases.allSatisfy { rounding in
        let sum = day.adding(Period(days: one), rounding: rounding)
        return sum.subtracting(Period(days: one), rounding: rounding) == day
          && sum.adding(Period(days: other), rounding: rounding) == day.advanced(days: one + other)
      }
    }
    #expect(broken == nil)
  }

  @Test("An exclusive end rounded up is the last day rounded down, save from the end of a month into a longer one")
  func lastDayAndEnd() {
    let cases = randomCases(20_000, seed: 18) { generator in
      (CivilDate.random(in: 1900...2100, using: &generator), Period.random(days: 0...0, using: &generator))
    }
    let broken = cases.counterexample { event, period in
      let sameNumber = event.adding(period, rounding: .down)
      let beforeEnd = event.next.adding(period, rounding: .up).previous
      let isFromMonthEnd = event == event.lastOfMonth && sameNumber != sameNumber.lastOfMonth
      return isFromMonthEnd ? sameNumber < beforeEnd : sameNumber == beforeEnd
    }
    #expect(broken == nil)
  }

  @Test("Whole months lead from one day to the other")
  func wholeMonths() {
    let cases = randomCases(seed: 19) { generator in
      (
        start: CivilDate.random(in: 1900...2100, using: &generator),
        months: Int.random(in: 0...600, using: &generator)
      )
    }
    let broken = cases.counterexample { start, months in
      let end = start.adding(Period(months: months), rounding: .down)
      let isRounded = end != start.adding(Period(months: months), rounding: .up)
      return start.wholeMonths(until: end) == (isRounded ? nil : months)
        && end.wholeMonths(until: start) == (isRounded ? nil : -months)
    }
    #expect(broken == nil)
  }
}
