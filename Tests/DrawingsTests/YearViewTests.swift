import CivilDates
import Deadlines
import TestSupport
import Testing
import Wording
import Words

@testable import Drawings

@Suite struct YearViewTests {
  @Test(arguments: hostileTitles, [1, 2020, 2021, 2022, 9999, 0, 10_000])
  func `Whatever the titles say, nothing breaks, overlaps or falls outside`(title: String, year: Int) throws {
    let view = YearView(of: try register(ofEveryKindNamed: title), year: year, wording: Wording(.dutch))
    let drawing = view.drawing(idPrefix: "jaar")
    expectTidy(drawing.labels, width: 760, height: drawing.height)
    expectInside(XMLReading(drawing.svg), width: 760, height: drawing.height)
  }

  @Test func `It holds the deadlines that the engine lists for the year`() throws {
    let engine = try firstRegister()
    for year in 2020...2032 {
      let listed = engine.deadlines(from: date(year, 1, 1), through: date(year, 12, 31))
      let view = YearView(of: engine, year: year, wording: Wording(.dutch))
      #expect(view.rows.map(\.id) == listed.map(\.id))
      #expect(view.rows.map(\.day) == listed.map(\.date))
      #expect(view.table.rows.map { $0[3] } == listed.map(\.id.description))
      #expect(view.textAlternative.count == listed.count)
      for (row, text) in zip(view.rows, view.textAlternative) { #expect(text.contains(row.title)) }
      #expect(view.undated.count + (1...12).map { view.rows(inMonth: $0).count }.reduce(0, +) == listed.count)
    }
  }

  @Test func `A month with more than it can tell says how many are left`() throws {
    let engine = try register(ofEveryKindNamed: "Hulp", times: 12)
    let svg = YearView(of: engine, year: 2021, wording: Wording(.english)).svg(idPrefix: "y")
    #expect(XMLReading(svg).texts.contains { $0.contains("more: see the table.") })
  }

  @Test(arguments: [Language.dutch, .english])
  func `The year view of the first register is the one that is kept`(language: Language) throws {
    let svg = YearView(of: try firstRegister(), year: 2021, wording: Wording(language)).svg(idPrefix: "jaar")
    try expectGolden(svg, named: "jaar-2021.\(language == .dutch ? "nl" : "en").svg")
  }
}
