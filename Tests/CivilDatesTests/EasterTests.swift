import CivilDates
import TestSupport
import Testing

@Suite("Easter")
struct EasterTests {
  /// As published; among them the earliest and the latest days that Easter can have.
  @Test(
    "Easter Sundays",
    arguments: [
      "1583-04-10", "1600-04-02", "1700-04-11", "1818-03-22", "1886-04-25", "1900-04-15", "1913-03-23", "1943-04-25",
      "1954-04-18", "1961-04-02", "1977-04-10", "1981-04-19", "1999-04-04", "2000-04-23", "2005-03-27", "2008-03-23",
      "2010-04-04", "2011-04-24", "2013-03-31", "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01",
      "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05",
      "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2035-03-25", "2038-04-25", "2049-04-18", "2076-04-19",
      "2100-03-28", "2285-03-22", "2299-04-16",
    ])
  func published(text: String) {
    #expect(DutchHolidays.easterSunday(in: date(text).year) == date(text))
  }

  @Test("Easter is a Sunday from 22 March through 25 April, in every year")
  func bounds() {
    let broken = (1...9999).counterexample { year in
      let easter = DutchHolidays.easterSunday(in: year)
      return easter.weekday == .sunday && easter.year == year && date(year, 3, 22) <= easter
        && easter <= date(year, 4, 25)
    }
    #expect(broken == nil)
  }
}
