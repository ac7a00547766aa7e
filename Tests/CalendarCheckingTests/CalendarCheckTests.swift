import CalendarChecking
import Diagnostics
import TestSupport
import Testing

/// Every kind of finding has a calendar that provokes it, at a known place, and nothing else.
@Suite struct CalendarCheckTests {
  @Test func groundIsClean() {
    #expect(checkCalendar(Array(ground.utf8)).findings == [])
    #expect(checkCalendar(Array(ground.utf8)).eventCount == 1)
  }

  @Test(arguments: fixtures)
  func fixture(_ fixture: Fixture) {
    let checked = checkCalendar(fixture.bytes)
    let found = checked.findings
    let places = found.map { "\($0.defect.rawValue) \($0.line):\($0.column)" }
    #expect(
      found.contains { $0.defect == fixture.code && $0.line == fixture.line && $0.column == fixture.column },
      "\(places)")
    #expect(Set(found.map(\.defect)) == fixture.also.union([fixture.code]), "\(places)")
  }

  @Test(arguments: CalendarDefect.allCases)
  func everyKindHasAFixture(_ defect: CalendarDefect) {
    #expect(fixtures.contains { $0.code == defect })
  }

  @Test(arguments: CalendarDefect.allCases)
  func everyKindIsExplained(_ defect: CalendarDefect) {
    #expect(defect.rule == CalendarDefect.practice || defect.rule.hasPrefix("RFC "))
    for text in [defect.help] + defect.clients {
      #expect(text.dutch.count > 5 && text.english.count > 5)
    }
  }

  @Test func millionsOfFindingsAreCounted() {
    let bytes = Array((ground + String(repeating: "\n", count: 30_000)).utf8)
    let checked = checkCalendar(bytes)
    #expect(checked.count(.defect) == 60_000)
    #expect(checked.findings.count == 20_000)
    #expect(checked.omitted == [.notCRLF: 20_000, .blankLine: 20_000])
  }
}
