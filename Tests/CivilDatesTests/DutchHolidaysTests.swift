import CivilDates
import TestSupport
import Testing

@Suite("Dutch holidays")
struct DutchHolidaysTests {
  /// One year's movable days, as month and day.
  struct Year: Sendable, CustomTestStringConvertible {
    let year: Int
    let goodFriday: String
    let easterMonday: String
    let kingsBirthday: String
    let ascension: String
    let whitMonday: String
    var decreeDays: [String] = []

    var testDescription: String { "\(year)" }

    /// All holidays of the year.
    var holidays: [CivilDate: DutchHoliday] {
      var found: [CivilDate: DutchHoliday] = [:]
      for (text, holiday) in [
        ("01-01", DutchHoliday.newYear), (goodFriday, .goodFriday), (easterMonday, .easterMonday),
        (kingsBirthday, .kingsBirthday), ("05-05", .liberationDay), (ascension, .ascension),
        (whitMonday, .whitMonday), ("12-25", .christmas), ("12-26", .secondChristmasDay),
      ] {
        found[date("\(year)-\(text)")] = holiday
      }
      for text in decreeDays { found[date("\(year)-\(text)")] = .decreeDay }
      return found
    }
  }

  private static let years = [
    Year(
      year: 2020, goodFriday: "04-10", easterMonday: "04-13", kingsBirthday: "04-27", ascension: "05-21",
      whitMonday: "06-01"),
    Year(
      year: 2021, goodFriday: "04-02", easterMonday: "04-05", kingsBirthday: "04-27", ascension: "05-13",
      whitMonday: "05-24"),
    Year(
      year: 2022, goodFriday: "04-15", easterMonday: "04-18", kingsBirthday: "04-27", ascension: "05-26",
      whitMonday: "06-06"),
    Year(
      year: 2023, goodFriday: "04-07", easterMonday: "04-10", kingsBirthday: "04-27", ascension: "05-18",
      whitMonday: "05-29", decreeDays: ["04-28", "05-19"]),
    Year(
      year: 2024, goodFriday: "03-29", easterMonday: "04-01", kingsBirthday: "04-27", ascension: "05-09",
      whitMonday: "05-20", decreeDays: ["05-10", "12-27"]),
    Year(
      year: 2025, goodFriday: "04-18", easterMonday: "04-21", kingsBirthday: "04-26", ascension: "05-29",
      whitMonday: "06-09", decreeDays: ["05-30"]),
    Year(
      year: 2026, goodFriday: "04-03", easterMonday: "04-06", kingsBirthday: "04-27", ascension: "05-14",
      whitMonday: "05-25", decreeDays: ["01-02", "05-15"]),
    Year(
      year: 2027, goodFriday: "03-26", easterMonday: "03-29", kingsBirthday: "04-27", ascension: "05-06",
      whitMonday: "05-17", decreeDays: ["05-07"]),
    Year(
      year: 2028, goodFriday: "04-14", easterMonday: "04-17", kingsBirthday: "04-27", ascension: "05-25",
      whitMonday: "06-05", decreeDays: ["04-28", "05-26"]),
  ]

  @Test("The holidays of a year, and no other day", arguments: years)
  func year(_ expected: Year) {
    var found: [CivilDate: DutchHoliday] = [:]
    for day in date(expected.year, 1, 1)...date(expected.year, 12, 31) {
      if let holiday = DutchHolidays.holiday(on: day) { found[day] = holiday }
    }
    #expect(found == expected.holidays)
  }

  @Test("The King's birthday moves from a Sunday to the Saturday; until 2013 it was the Queen's, on 30 April")
  func kingsBirthday() {
    for text in [
      "2014-04-26", "2015-04-27", "2020-04-27", "2025-04-26", "2031-04-26", "2036-04-26", "2013-04-30", "2006-04-29",
    ] {
      #expect(DutchHolidays.holiday(on: date(text)) == .kingsBirthday)
    }
    for text in ["2014-04-27", "2025-04-27", "2014-04-30", "2013-04-27", "2006-04-30", "2020-04-26"] {
      #expect(DutchHolidays.holiday(on: date(text)) == nil)
    }
  }

  @Test("5 May is a holiday in every year, not in lustrum years alone")
  func liberationDay() {
    #expect((1990...2090).counterexample { DutchHolidays.holiday(on: date($0, 5, 5)) == .liberationDay } == nil)
  }

  @Test(
    "Days that a rule of thumb would add but no decree does",
    arguments: ["2026-05-04", "2027-04-26", "2025-12-24", "2022-05-06", "2022-04-17", "2022-06-05", "2022-12-24"])
  func noHoliday(text: String) {
    #expect(DutchHolidays.holiday(on: date(text)) == nil)
  }

  @Test(
    "The decrees are known for 2023 through 2028 alone",
    arguments: [
      ("2022-12-31", false), ("2023-01-01", true), ("2026-06-30", true), ("2028-12-31", true), ("2029-01-01", false),
    ])
  func knowsDecrees(text: String, isKnown: Bool) {
    #expect(DutchHolidays.knowsDecrees(for: date(text)) == isKnown)
  }

  @Test("Every decree day lies in a year whose decrees are known, on a day that would be a working day")
  func decreeDays() {
    #expect(DutchHolidays.decreeDays.count == 10)
    let broken = DutchHolidays.decreeDays.counterexample { day in
      DutchHolidays.knowsDecrees(for: day) && DutchHolidays.holiday(on: day) == .decreeDay && !day.weekday.isWeekend
        && !day.isWorkingDay
    }
    #expect(broken == nil)
  }
}
