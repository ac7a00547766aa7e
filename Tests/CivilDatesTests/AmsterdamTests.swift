import CivilDates
import TestSupport
import Testing

/// The day in the Netherlands at a moment.
@Suite struct AmsterdamTests {
  @Test(
    "Midnight comes one hour before that of UTC in winter, and two in summer",
    arguments: [
      // 2021-01-31 22:59:59 and 23:00:00 UTC.
      (1_612_133_999, "2021-01-31"), (1_612_134_000, "2021-02-01"),
      // 2021-06-30 21:59:59 and 22:00:00 UTC.
      (1_625_090_399, "2021-06-30"), (1_625_090_400, "2021-07-01"),
      // The Saturday before summer time began in 2021, at 22:30 and 23:30 UTC, and the Sunday itself at 22:30 UTC.
      (1_616_884_200, "2021-03-27"), (1_616_887_800, "2021-03-28"), (1_616_970_600, "2021-03-29"),
      // The Saturday before it ended, at 22:30 UTC, and the Sunday itself, at 22:30 UTC.
      (1_635_633_000, "2021-10-31"), (1_635_719_400, "2021-10-31"),
      (0, "1970-01-01"), (-1, "1970-01-01"), (-3601, "1969-12-31"),
    ])
  func day(seconds: Int, expected: String) {
    #expect(CivilDate(inAmsterdamAt: seconds) == date(expected))
  }
}
