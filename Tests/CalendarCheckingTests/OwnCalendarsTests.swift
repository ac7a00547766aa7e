import CalendarChecking
import Foundation
import Testing

/// The calendars under `exports/` are what a calendar must be.
@Suite struct OwnCalendarsTests {
  private static let exports = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("exports")

  @Test func nothingIsWrong() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.exports.path).filter { $0.hasSuffix(".ics") }
    #expect(names.count > 10)
    for name in names {
      let checked = checkCalendar([UInt8](try Data(contentsOf: Self.exports.appendingPathComponent(name))))
      #expect(checked.eventCount > 0)
      let found = checked.findings.map { "\($0.rule.code) \($0.line):\($0.column)" }
      #expect(found == [], "\(name)")
    }
  }
}
