import CivilDates
import Testing

@testable import Reading

/// Values as people type them.
@Suite struct TypedValueTests {
  @Test(arguments: [
    ("31-12-26", "day 2026-12-31"), ("31-12-2026", "day 2026-12-31"), ("31/12/2026", "day 2026-12-31"),
    ("1.7.2024", "day 2024-07-01"), ("31-12-'26", "day 2026-12-31"), ("2026/12/31", "day 2026-12-31"),
    ("12/31/2026", "day 2026-12-31"), ("31 december 2026", "day 2026-12-31"), ("1 jan. 2025", "day 2025-01-01"),
    ("31 December 2026", "day 2026-12-31"), ("1 march 2026", "day 2026-03-01"), ("per 1 mei 2026", "day 2026-05-01"),
    ("t/m 31-12-2026", "day 2026-12-31"), ("30-02-2026", "none 2 2026"), ("2023-02-30", "none 2 2023"),
    ("30 februari 2026", "none 2 2026"), ("31 juni 2026", "none 6 2026"), ("december 2026", "date 2026-12"),
    ("Q2 2021", "date 2021-34"), ("31 december", "year 12-31"), ("31-12", "year 12-31"), ("3 maanden", "period P3M"),
    ("6 mnd", "period P6M"), ("6 mnd.", "period P6M"), ("2 jaar", "period P2Y"), ("twee jaar", "period P2Y"),
    ("90 dagen", "period P90D"), ("1,5 jaar", "period P18M"), ("3 months", "period P3M"),
    ("3 maanden voor einde", "period P3M"), ("2 jaar en 6 maanden", "period P2Y6M"), ("2x1 jaar", "steps 2 P1Y"),
    ("2 x 1 jaar", "steps 2 P1Y"), ("2*12 mnd", "steps 2 P12M"), ("twee keer een jaar", "steps 2 P1Y"),
    ("1+1 jaar", "steps 2 P1Y"), ("2x", "times 2"), ("3 kalendermaanden", "calendar-months 3"),
    ("1 kalenderjaar", "calendar-years 1"),
  ])
  func read(text: String, expected: String) {
    #expect(TypedValue(text).map(described) == expected)
  }

  @Test(arguments: [
    "", "-", "n.v.t.", "onbekend", "13-13-2026", "1-2-3", "2+1 jaar", "minstens 2 jaar", "medio 2021", "3",
    "artikel 3", "P3M of P6M", "31-12-2026 of later", "drie (4) jaar", String(repeating: "1", count: 400),
    "\u{301}1-1-2026", "1e99 jaar",
  ])
  func notRead(text: String) {
    #expect(TypedValue(text) == nil, "\(text)")
  }

  private func described(_ value: TypedValue) -> String {
    switch value {
    case .day(let day): "day \(day)"
    case .noSuchDay(let month, let year): "none \(month) \(year)"
    case .date(let edtf): "date \(edtf)"
    case .dayOfYear(let day): "year \(day)"
    case .period(let period): "period \(period)"
    case .calendarMonths(let count): "calendar-months \(count)"
    case .calendarYears(let count): "calendar-years \(count)"
    case .steps(let times, let duration): "steps \(times) \(duration)"
    case .times(let count): "times \(count)"
    }
  }
}
