import CivilDates
import TestSupport
import Testing

@Suite("Imprecise dates")
struct ImpreciseDateTests {
  @Test(
    "Forms of EDTF and their bounds",
    arguments: [
      ("2021-12-31", "2021-12-31", "2021-12-31"), ("2024-02-29", "2024-02-29", "2024-02-29"),
      ("2025", "2025-01-01", "2025-12-31"), ("0001", "0001-01-01", "0001-12-31"), ("9999", "9999-01-01", "9999-12-31"),
      ("2021-01", "2021-01-01", "2021-01-31"), ("2021-02", "2021-02-01", "2021-02-28"),
      ("2024-02", "2024-02-01", "2024-02-29"), ("2021-04", "2021-04-01", "2021-04-30"),
      ("2021-12", "2021-12-01", "2021-12-31"),
      ("2021-33", "2021-01-01", "2021-03-31"), ("2021-34", "2021-04-01", "2021-06-30"),
      ("2021-35", "2021-07-01", "2021-09-30"), ("2021-36", "2021-10-01", "2021-12-31"),
      ("2021-37", "2021-01-01", "2021-04-30"), ("2021-38", "2021-05-01", "2021-08-31"),
      ("2021-39", "2021-09-01", "2021-12-31"),
      ("2021-40", "2021-01-01", "2021-06-30"), ("2021-41", "2021-07-01", "2021-12-31"),
      ("[2026..2030]", "2026-01-01", "2030-12-31"), ("[2026..2026]", "2026-01-01", "2026-12-31"),
      ("[2021-06-01..2021-07-31]", "2021-06-01", "2021-07-31"), ("[2021-12..2022-02]", "2021-12-01", "2022-02-28"),
      ("[2021-34..2021-36]", "2021-04-01", "2021-12-31"), ("[2021..2021-12-30]", "2021-01-01", "2021-12-30"),
      ("[2021-12-15..2022]", "2021-12-15", "2022-12-31"),
    ])
  func bounds(text: String, earliest: String, latest: String) throws {
    let read = try #require(ImpreciseDate(edtf: text))
    #expect(read.earliest == date(earliest))
    #expect(read.latest == date(latest))
    #expect(read.isExact == (earliest == latest))
    #expect(read.text == (read.isExact ? nil : text))
  }

  @Test(
    "Texts that are refused",
    arguments: [
      "", " ", "2021-00", "2021-13", "2021-19", "2021-20", "2021-21", "2021-22", "2021-23", "2021-24", "2021-25",
      "2021-32", "2021-42", "2021-99", "2021-1", "2021-001", "21", "202", "20211", "0000", "0000-01", "2021-02-29",
      "2021-02-30", "2021-04-31", "2021-12-", "2021-", "-2021", " 2021", "2021 ", "2021\n", "２０２１", "2021-１２",
      "2021~", "2021?", "2021%", "202X", "2021-XX", "2021-12-XX", "Y12021", "2021/2022", "2021/..", "../2021",
      "[2030..2026]", "[2021-07..2021-06]", "[2021-02-02..2021-02-01]", "[..2026]", "[2026..]", "[..]", "[]", "[2026]",
      "[2026...2030]", "[2026.2030]", "[2026,2030]", "[2026-2030]", "[2026 .. 2030]", "[2026..2030", "2026..2030]",
      "2026..2030", "{2026..2030}", "[2021-02-29..2022]", "[2021-21..2022]", "[2026..2028..2030]",
      "[[2026..2028]..2030]", "medio 2021", "unknown", "open",
    ])
  func refused(text: String) {
    #expect(ImpreciseDate(edtf: text) == nil)
  }

  @Test("A day that is known has one bound and needs no text")
  func exact() {
    let known = ImpreciseDate(date("2022-12-31"))
    #expect(known.isExact)
    #expect(known.earliest == known.latest)
    #expect(known == ImpreciseDate(edtf: "2022-12-31"))
  }

  @Test("The bounds themselves are possible, the days beside them are not")
  func contains() {
    let december = imprecise("2021-12")
    for text in ["2021-12-01", "2021-12-15", "2021-12-31"] { #expect(december.contains(date(text))) }
    for text in ["2021-11-30", "2022-01-01"] { #expect(!december.contains(date(text))) }
  }

  @Test("Whatever the day turns out to be, a rule's result lies between the results of the bounds")
  func mapIsSound() {
    let cases = randomCases(seed: 21) { generator in
      let earliest = CivilDate.random(in: 1950...2080, using: &generator)
      let width = Int.random(in: 0...400, using: &generator)
      return (
        known: ImpreciseDate(earliest: earliest, latest: earliest.advanced(days: width), text: "medio"),
        day: earliest.advanced(days: Int.random(in: 0...width, using: &generator)),
        period: Period.random(using: &generator)
      )
    }
    let broken = cases.counterexample { known, day, period in
      let rules: [(CivilDate) -> CivilDate] = [
        { $0.adding(period, rounding: .up) }, { $0.adding(period, rounding: .down) },
        { $0.subtracting(period, rounding: .up) }, { $0.subtracting(period, rounding: .down) },
        { $0.workingDays(before: 5) },
      ]
      return rules.allSatisfy { known.map($0).contains($0(day)) }
    }
    #expect(broken == nil)
  }

  @Test("What a rule makes of a date bears the text of the date no longer")
  func mapDropsText() {
    let mapped = imprecise("2021-34").map(\.next)
    #expect(mapped == ImpreciseDate(earliest: date("2021-04-02"), latest: date("2021-07-01")))
    #expect(mapped.text == nil)
  }
}
