import Diagnostics
import Testing

@testable import CalendarChecking

/// Calendars with something wrong at a known place, and nothing else.
@Suite struct CalendarCheckTests {
  @Test func groundIsClean() {
    #expect(checkCalendar(Array(ground.utf8)).findings == [])
    #expect(checkCalendar(Array(ground.utf8)).eventCount == 1)
  }

  @Test(arguments: fixtures)
  func fixture(_ fixture: Fixture) {
    let found = checkCalendar(fixture.bytes).findings
    let places = found.map { "\($0.rule.code) \($0.line):\($0.column)" }
    #expect(
      found.contains { $0.rule == fixture.code && $0.line == fixture.line && $0.column == fixture.column },
      "\(places)")
    #expect(Set(found.map(\.rule)) == fixture.also.union([fixture.code]), "\(places)")
  }

  @Test func millionsOfFindingsAreCounted() {
    let bytes = Array((ground + String(repeating: "\n", count: 30_000)).utf8)
    let checked = checkCalendar(bytes)
    #expect(checked.count(.defect) == 60_000)
    #expect(checked.findings.count == 20_000)
    #expect(checked.omitted == [.notCRLF: 20_000, .blankLine: 20_000])
  }
}
