import CivilDates
import TestSupport
import Testing

@Suite("Algemene termijnenwet")
struct AlgemeneTermijnenwetTests {
  private static func forward(
    lastDay: CivilDate, after event: CivilDate, _ length: String, basis: AlgemeneTermijnenwet.Basis = .statute
  ) -> AlgemeneTermijnenwet.Outcome {
    AlgemeneTermijnenwet.extended(
      lastDay: lastDay, event: event, length: period(length), basis: basis, direction: .forward)
  }

  /// A term within which something must be done after an event, which is not counted itself.
  private static func within(_ length: String, after event: String) -> AlgemeneTermijnenwet.Outcome {
    forward(lastDay: date(event).adding(period(length), rounding: .down), after: date(event), length)
  }

  /// A term of full days that lies between an act and an event.
  private static func atLeast(_ length: String, before event: String) -> AlgemeneTermijnenwet.Outcome {
    let lastDay = date(event).subtracting(period(length), rounding: .down).previous
    return AlgemeneTermijnenwet.extended(
      lastDay: lastDay, event: date(event), length: period(length), basis: .statute, direction: .backward)
  }

  @Test(
    "Article 1(1): a last day on a weekend or holiday moves to the next day that is none",
    arguments: [
      ("2022-12-30", "2022-12-30"), ("2022-12-31", "2023-01-02"), ("2023-01-01", "2023-01-02"),
      ("2022-12-24", "2022-12-27"), ("2022-12-26", "2022-12-27"), ("2021-12-25", "2021-12-27"),
      ("2023-04-06", "2023-04-06"), ("2023-04-07", "2023-04-11"), ("2023-04-10", "2023-04-11"),
      ("2023-04-27", "2023-05-01"), ("2023-04-28", "2023-05-01"), ("2023-05-05", "2023-05-08"),
      ("2022-05-05", "2022-05-06"), ("2024-05-09", "2024-05-13"), ("2024-05-10", "2024-05-13"),
      ("2024-12-25", "2024-12-30"), ("2026-01-01", "2026-01-05"), ("2026-05-04", "2026-05-04"),
      ("2022-06-06", "2022-06-07"), ("2025-04-26", "2025-04-28"), ("2022-05-26", "2022-05-27"),
    ])
  func article1(lastDay: String, result: String) {
    let outcome = Self.forward(lastDay: date(lastDay), after: date(lastDay).advanced(days: -42), "P6W")
    #expect(outcome.lastDay == date(result))
    #expect(outcome.movedBy == (lastDay == result ? [] : ["1(1)"]))
    #expect(outcome.exclusion == nil)
  }

  @Test("Six weeks after 1 March 2026 is Sunday 12 April: the last day is Monday the 13th")
  func sixWeeks() {
    let outcome = Self.within("P6W", after: "2026-03-01")
    #expect(date("2026-03-01").advanced(days: 42) == date("2026-04-12"))
    #expect(outcome.lastDay == date("2026-04-13"))
    #expect(outcome.movedBy == ["1(1)"])
    #expect(outcome.decreesKnown)
  }

  @Test("Three months after 29 February 2016 is Sunday 29 May: the last day is Monday the 30th (HR 2017:2225)")
  func hogeRaad() {
    let outcome = Self.within("P3M", after: "2016-02-29")
    #expect(outcome.lastDay == date("2016-05-30"))
    #expect(outcome.movedBy == ["1(1)"])
    #expect(!outcome.decreesKnown)
  }

  @Test(
    "Article 1(2): a last day that is counted backward stays on a weekend or holiday",
    arguments: [
      ("P4W", "2023-01-29", "2022-12-31"), ("P4W", "2023-01-30", "2023-01-01"), ("P12W", "2023-03-21", "2022-12-26"),
      ("P3M", "2023-04-01", "2022-12-31"), ("P2D", "2023-04-10", "2023-04-07"), ("P1M", "2023-05-28", "2023-04-27"),
    ])
  func article1Backward(length: String, event: String, lastDay: String) {
    let outcome = Self.atLeast(length, before: event)
    #expect(outcome.lastDay == date(lastDay))
    #expect(!outcome.lastDay.isWorkingDay)
    #expect(outcome.movedBy == [])
    #expect(outcome.exclusion == nil)
  }

  @Test(
    "Article 2: a term of three days or more holds at least two working days",
    arguments: [
      // Over Easter and over Christmas.
      ("P3D", "2023-04-06", "2023-04-12", ["1(1)", "2"]), ("P4D", "2023-04-06", "2023-04-12", ["1(1)", "2"]),
      ("P5D", "2023-04-06", "2023-04-12", ["2"]), ("P6D", "2023-04-06", "2023-04-12", []),
      ("P3D", "2022-12-23", "2022-12-28", ["1(1)", "2"]), ("P3D", "2024-12-24", "2024-12-31", ["1(1)", "2"]),
      ("P4D", "2022-12-23", "2022-12-28", ["2"]), ("P5D", "2022-12-23", "2022-12-28", []),
      // Over a plain weekend: Saturday, Sunday and Monday are one working day.
      ("P3D", "2023-06-02", "2023-06-06", ["2"]), ("P4D", "2023-06-02", "2023-06-06", []),
      // With two working days already in it.
      ("P3D", "2023-06-05", "2023-06-08", []), ("P3D", "2023-04-05", "2023-04-11", ["1(1)"]),
      ("P3D", "2023-06-01", "2023-06-05", ["1(1)"]),
    ])
  func article2(length: String, event: String, result: String, articles: [String]) {
    let outcome = Self.within(length, after: event)
    #expect(outcome.lastDay == date(result))
    #expect(outcome.movedBy == articles)
  }

  @Test(
    "Article 2 asks nothing of one or two days",
    arguments: [
      ("P1D", "2023-06-02", "2023-06-05", ["1(1)"]), ("P2D", "2023-06-02", "2023-06-05", ["1(1)"]),
      ("P2D", "2023-04-06", "2023-04-11", ["1(1)"]), ("P1D", "2023-06-05", "2023-06-06", []),
    ])
  func shorterThanArticle2(length: String, event: String, result: String, articles: [String]) {
    let outcome = Self.within(length, after: event)
    #expect(outcome.lastDay == date(result))
    #expect(outcome.movedBy == articles)
  }

  @Test(
    "Article 2 also holds for terms counted backward",
    arguments: [
      // Over Easter: 10, 9 and 8 April hold no working day; 6 and 5 April do, so the act lies on the 4th.
      ("P3D", "2023-04-11", "2023-04-04", ["2"]),
      // Over Christmas, with a decree day: 24 and 23 December, so the act lies on Sunday the 22nd.
      ("P3D", "2024-12-28", "2024-12-22", ["2"]),
      // Over a plain weekend: Monday and Friday.
      ("P3D", "2023-06-13", "2023-06-08", ["2"]),
      // With two working days already between act and event.
      ("P3D", "2023-06-09", "2023-06-05", []), ("P4D", "2023-06-13", "2023-06-08", []),
      ("P2D", "2023-06-12", "2023-06-09", []),
    ])
  func article2Backward(length: String, event: String, result: String, articles: [String]) {
    let outcome = Self.atLeast(length, before: event)
    #expect(outcome.lastDay == date(result))
    #expect(outcome.movedBy == articles)
  }

  @Test(
    "Article 3: every holiday, the days that are equated with them and the weekend move a last day",
    arguments: [
      "2025-01-01", "2025-04-18", "2025-04-21", "2022-04-27", "2025-05-05", "2025-05-29", "2025-06-09", "2025-12-25",
      "2025-12-26", "2025-05-30", "2025-06-14", "2025-06-15",
    ])
  func article3(text: String) {
    let outcome = Self.forward(lastDay: date(text), after: date(text).advanced(days: -14), "P2W")
    #expect(outcome.lastDay > date(text))
    #expect(outcome.lastDay.isWorkingDay)
    #expect((date(text)..<outcome.lastDay).allSatisfy { !$0.isWorkingDay })
  }

  @Test(
    "Article 4: terms of more than 90 days, 12 weeks or 3 months and terms in years are left alone",
    arguments: [
      ("P1D", nil), ("P90D", nil), ("P91D", .length), ("P12W", nil), ("P13W", .length), ("P3M", nil),
      ("P3M1D", .length), ("P4M", .length), ("P1Y", .length), ("P1Y1D", .length), ("P1M", nil),
    ] as [(String, AlgemeneTermijnenwet.Exclusion?)])
  func article4(length: String, exclusion: AlgemeneTermijnenwet.Exclusion?) {
    #expect(AlgemeneTermijnenwet.exclusion(length: period(length), basis: .statute) == exclusion)
    #expect(AlgemeneTermijnenwet.exclusion(length: period(length), basis: .contract) == .notStatutory)

    let saturday = date("2022-12-31")
    let outcome = Self.forward(
      lastDay: saturday, after: saturday.subtracting(period(length), rounding: .down), length)
    #expect(outcome.exclusion == exclusion)
    #expect((outcome.lastDay == saturday) == (exclusion != nil))
    if exclusion != nil {
      #expect(outcome.movedBy == [])
      #expect(outcome.decreesKnown)
    }
  }

  @Test("Articles 1 and 5: what is not set in a statute or an order in council never moves")
  func contract() {
    let outcome = Self.forward(
      lastDay: date("2022-12-31"), after: date("2022-12-01"), "P30D", basis: .contract)
    #expect(outcome.lastDay == date("2022-12-31"))
    #expect(outcome.exclusion == .notStatutory)
    #expect(outcome.movedBy == [])
  }

  @Test(
    "Outside 2023 through 2028 the decree days are not known, and the answer says so",
    arguments: [
      ("2022-06-30", false), ("2022-12-30", false), ("2022-12-31", false), ("2023-01-02", true), ("2025-07-01", true),
      ("2028-12-29", true), ("2028-12-30", false), ("2029-01-01", false), ("2029-07-02", false),
    ])
  func decreesKnown(lastDay: String, isKnown: Bool) {
    let outcome = Self.forward(lastDay: date(lastDay), after: date(lastDay).advanced(days: -42), "P6W")
    #expect(outcome.decreesKnown == isKnown)
  }
}
