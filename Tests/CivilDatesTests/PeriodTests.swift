import CivilDates
import TestSupport
import Testing

@Suite("Periods")
struct PeriodTests {
  @Test(
    "Texts that are a period, and how it is printed",
    arguments: [
      ("P1Y", Period(years: 1), "P1Y"), ("P6M", Period(months: 6), "P6M"), ("P90D", Period(days: 90), "P90D"),
      ("P1Y6M", Period(years: 1, months: 6), "P1Y6M"),
      ("P2Y11M30D", Period(years: 2, months: 11, days: 30), "P2Y11M30D"),
      ("P18M", Period(months: 18), "P18M"), ("P0D", Period(), "P0D"), ("P0Y0M0W0D", Period(), "P0D"),
      ("P01Y", Period(years: 1), "P1Y"), ("P1Y0M5D", Period(years: 1, days: 5), "P1Y5D"),
      ("P9999Y", Period(years: 9999), "P9999Y"), ("P119988M", Period(months: 119_988), "P119988M"),
    ])
  func accepted(text: String, period: Period, printed: String) {
    #expect(Period(text) == period)
    #expect(period.description == printed)
  }

  @Test(
    "Weeks are seven days each",
    arguments: [("P1W", 7), ("P2W", 14), ("P12W", 84), ("P13W", 91), ("P2W3D", 17), ("P0W1D", 1)])
  func weeks(text: String, days: Int) {
    #expect(Period(text) == Period(days: days))
    #expect(Period(text)?.description == "P\(days)D")
  }

  @Test(
    "Texts that are no period",
    arguments: [
      "", "P", "1Y", "PY", "P1", "Y1", "P1H", "PT1H", "P1DT1H", "PT", "P1YT", "P1.5Y", "P1,5Y", "P-1Y", "-P1Y", "+P1Y",
      "P+1Y", "p1y", "P1y", "p1Y", "P1M1Y", "P1D1M", "P1D1W", "P1Y1Y", "P1M1M", "P 1Y", "P1 Y", "P1Y ", " P1Y", "P1Y\n",
      "P1YP1M", "PP1Y", "P1Y/P1M", "P１Y", "P٣M", "P1Ý", "P10000Y", "P9999Y1M", "P119989M", "P9999999999Y",
      "P99999999999999999999D", "P3659635D", "1 jaar", "P1J", "unknown",
    ])
  func refused(text: String) {
    #expect(Period(text) == nil)
  }

  @Test("Every printed period is read again")
  func printed() {
    let periods = randomCases(seed: 6) { Period.random(using: &$0) }
    #expect(periods.counterexample { Period($0.description) == $0 } == nil)
  }

  @Test("Years count as twelve months; days stay apart")
  func months() {
    #expect(period("P1Y6M10D").totalMonths == 18)
    #expect(period("P30D").totalMonths == 0)
    #expect(Period(years: 1) != Period(months: 12))
    #expect(Period(months: 1) != Period(days: 30))
  }

  @Test("Periods are summed field by field")
  func sum() {
    #expect(period("P1Y6M10D") + period("P2Y7M25D") == Period(years: 3, months: 13, days: 35))
    #expect(period("P1Y") + Period() == period("P1Y"))
  }

  @Test("Only the period of nothing is zero")
  func zero() {
    #expect(Period().isZero)
    #expect(period("P0Y").isZero)
    for text in ["P1Y", "P1M", "P1D", "P1W"] { #expect(!period(text).isZero) }
  }
}
