import CalendarChecking
import Testing

/// Calendars in the shape that other programs give them: what is right there is not called wrong.
@Suite struct OtherProgramsTests {
  @Test(
    arguments: [
      ("Outlook", outlook, ["method", "missing-name", "missing-refresh-hint", "not-all-day", "names-people"]),
      (
        "Google", google,
        ["method", "name-alone", "missing-refresh-hint", "empty-text", "busy-all-day", "uid-names-host-or-person"]
      ),
      ("Nextcloud", nextcloud, ["version-not-first", "name-alone", "not-all-day"]),
      ("Apple", apple, ["name-alone"]),
      ("python icalendar", pythonIcalendar, ["folded-inside-escape"]),
    ] as [(String, String, Set<String>)])
  func findings(_ program: String, _ text: String, _ expected: Set<String>) {
    let checked = checkCalendar(Array(text.utf8))
    let found = checked.findings.map { "\($0.rule.code) \($0.line):\($0.column)" }
    #expect(Set(checked.findings.map(\.rule.code)) == expected, "\(program): \(found)")
  }
}
