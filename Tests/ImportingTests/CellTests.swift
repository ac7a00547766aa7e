import CivilDates
import Register
import RegisterDrafts
import TestSupport
import Testing

@testable import Importing

@Suite struct CellTests {
  @Test(arguments: [
    ("1 jan. 2025", "2025-01-01"), ("1 januari 2025", "2025-01-01"), ("1-jan-2025", "2025-01-01"),
    ("2026-12-31", "2026-12-31"), ("2026-12-31 00:00:00", "2026-12-31"), ("31 december 2026 9:30", "2026-12-31"),
    ("december 2026", "2026-12"), ("2026", "2026"),
    ("1 may 2025", "2025-05-01"),
  ])
  func readsDatesThatStandAlone(_ text: String, _ edtf: String) {
    guard case .known(let date) = CellDate(Cell(content: .text(text))) else {
      Issue.record("\(text) is not read")
      return
    }
    #expect(date.earliest == imprecise(edtf).earliest && date.latest == imprecise(edtf).latest)
  }

  @Test(arguments: ["30 februari 2025", "2025-02-30"])
  func refusesDaysThatDoNotExist(_ text: String) {
    #expect([.impossible, .unreadable].contains(CellDate(Cell(content: .text(text)))))
  }

  /// A column, what was said of it, and what its first cell then is: a day, two days, or nothing.
  @Test(arguments: [
    (["31-12-2026", "01-02-2026"], nil, "2026-12-31"), (["01/02/2026", "03/04/2026"], nil, "either"),
    (["01-02-2026", "31-12-2026"], nil, "2026-02-01"), (["01-02-2026", "12-31-2026"], nil, "2026-01-02"),
    (["01/02/2026"], DateOrder.Order.dayMonth, "2026-02-01"), (["01-01-2026"], nil, "2026-01-01"),
    (["31-12-'26"], nil, "2026-12-31"), (["31-12-26"], nil, "2026-12-31"), (["31-12-99"], nil, "1999-12-31"),
    (["31-12-75"], nil, "century"), (["30-02-2026"], nil, "impossible"), (["1 jan '25"], nil, "2025-01-01"),
    (["31.12.2026"], nil, "2026-12-31"), (["onbepaalde tijd"], nil, "open"), (["morgen"], nil, "unreadable"),
  ])
  func settlesTheOrderPerColumn(_ cells: [String], _ said: DateOrder.Order?, _ expected: String) {
    let dates = cells.map { CellDate(Cell(content: .text($0))) }
    let read =
      switch DateOrder(of: dates, order: said, century: nil).reading(of: dates[0]) {
      case .date(let date): "\(date.earliest)"
      case .either: "either"
      case .anyCentury: "century"
      case .open: "open"
      case .impossible: "impossible"
      case .unreadable: "unreadable"
      }
    #expect(read == expected)
  }

  @Test(arguments: [
    ("2 x 1 jaar", "decision 2 P1Y"), ("2x1 jaar", "decision 2 P1Y"), ("1+1", "decision 2 P1Y"),
    ("2*12 mnd", "decision 2 P12M"), ("optie 2 jaar", "decision 1 P2Y"), ("2 keer 1 jaar", "decision 2 P1Y"),
    ("1 x 2 jaar en 1 x 1 jaar", "decision 1 P2Y, decision 1 P1Y"), ("stilzwijgend 1 jaar", "silence ? P1Y"),
    ("stilzwijgend", "silence ? ?"), ("twee opties van een jaar", "decision 2 P1Y"), ("2 x 1", "decision 2 P1Y"),
    ("jaarlijks stilzwijgend", "silence * P1Y"), ("onbeperkt 1 jaar", "decision * P1Y"), ("2 opties", "decision 2 ?"),
    ("max. 3 × 12 maanden", "decision 3 P12M"), ("tot 2 jaar", "decision ? <P2Y"), ("ja, 1 jaar", "decision 1 P1Y"),
    ("max. 24 mnd", "decision ? <P24M"), ("TRUE", "decision ? ?"), ("12+12 mnd", "decision 2 P12M"),
    ("ja", "decision ? ?"),
  ])
  func readsOptions(_ text: String, _ expected: String) throws {
    let read = try #require(CellExtensions(text, by: .decision, unit: nil))
    let shown = read.steps.map { step in
      let times =
        switch step.times {
        case .count(let count): "\(count)"
        case .unlimited: "*"
        case .unknown: "?"
        }
      let length =
        switch step.length {
        case .period(let period): "\(period)"
        case .atMost(let period): "<\(period)"
        case .open, .unknown: "?"
        }
      return "\(step.by.map(\.rawValue) ?? "?") \(times) \(length)"
    }
    #expect(shown.joined(separator: ", ") == expected)
  }

  @Test(arguments: ["1+tot 2 jaar", "zie contract", "2 x 1 x 1 jaar", "100 x 1 jaar", "24+12", "na evaluatie 2 jaar"])
  func doesNotGuessOptions(_ text: String) {
    #expect(CellExtensions(text, by: .decision, unit: nil) == nil)
  }

  @Test(arguments: [
    ("3 mnd", nil, "P3M"), ("6 maanden", nil, "P6M"), ("3 maanden voor einde", nil, "P3M"), ("90 dagen", nil, "P90D"),
    ("1 jaar", nil, "P1Y"), ("3", TimeUnit.months, "P3M"), ("3.0", TimeUnit.months, "P3M"),
    ("drie maanden", nil, "P3M"), ("1 kalenderjaar", nil, "1 calendar years"), ("3", nil, nil), ("veel", nil, nil),
  ])
  func readsNotice(_ text: String, _ unit: TimeUnit?, _ expected: String?) {
    let read: String? =
      switch noticePeriod(text, unit: unit) {
      case .period(let period): "\(period)"
      case .calendarYears(let years): "\(years) calendar years"
      case .calendarMonths(let months): "\(months) calendar months"
      case .unknown, nil: nil
      }
    #expect(read == expected)
  }

  @Test(arguments: [
    (Cell(content: .text("€ 12.000,00")), "€ 12.000,00"), (Cell(content: .text("12.000")), "12.000,00"),
    (Cell(content: .text("12000.50")), "12.000,50"), (Cell(content: .text("12,000.5")), "12.000,50"),
    (Cell(content: .number("12000.5"), isEuro: true), "€ 12.000,50"), (Cell(content: .text("12.000,-")), "12.000,00"),
    (Cell(content: .text("zie bijlage")), "zie bijlage"), (Cell(content: .text("EUR 1.234.567,8")), "€ 1.234.567,80"),
  ])
  func readsAmounts(_ cell: Cell, _ expected: String) {
    #expect(amountText(cell, headingIsEuro: false) == expected)
  }

  @Test(arguments: [
    ("2+1+1", nil, "P2Y P1Y 2"), ("4 jaar + 2 x 1 jaar", nil, "P4Y P1Y 2"), ("24+12", TimeUnit.months, "P24M P12M 1"),
    ("24+12+12", nil, nil), ("3 jaar", nil, nil),
  ])
  func readsSums(_ text: String, _ unit: TimeUnit?, _ expected: String?) {
    let sum = CellSum(text, unit: unit)
    let shown = sum.map { sum -> String in
      guard case .period(let period)? = sum.further.first?.length, case .count(let times)? = sum.further.first?.times
      else {
        return "\(sum.first)"
      }
      return "\(sum.first) \(period) \(times)"
    }
    #expect(shown == expected)
  }

  @Test(arguments: [
    ("dd\\-mm\\-yyyy", true), ("[$-413]d\\ mmmm\\ yyyy", true), ("General", false), ("0.00", false),
    ("\"dagen\" 0", false), ("[Red]#,##0", false), ("mmm", true), ("mm:ss", false), ("DD-MM-JJJJ", true),
  ])
  func tellsDatesByTheirFormat(_ code: String, _ isDate: Bool) {
    #expect(NumberFormat(code: code).isDate == isDate)
  }

  @Test(
    arguments: [
      ("1", DaySystem.of1900, "1900-01-01"), ("59", .of1900, "1900-02-28"), ("60", .of1900, nil),
      ("61", .of1900, "1900-03-01"), ("46387", .of1900, "2026-12-31"), ("44925", .of1904, "2026-12-31"),
      ("46387.75", .of1900, "2026-12-31"), ("-1", .of1900, nil), ("nan", .of1900, nil), ("1e300", .of1900, nil),
    ] as [(String, DaySystem, String?)])
  func countsDaysAsExcelDoes(_ serial: String, _ system: DaySystem, _ day: String?) {
    #expect(system.day(of: serial).map { "\($0)" } == day)
  }
}
