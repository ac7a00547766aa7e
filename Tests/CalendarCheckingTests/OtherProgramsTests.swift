import CalendarChecking
import Testing

/// Calendars in the shape that other programs give them: what is right there is not called wrong.
@Suite struct OtherProgramsTests {
  @Test(
    arguments: [
      ("Outlook", outlook, [.method, .missingName, .missingRefreshHint, .notAllDay, .namesPeople]),
      ("Google", google, [.method, .nameAlone, .missingRefreshHint, .emptyText, .busyAllDay, .uidNamesHostOrPerson]),
      ("Nextcloud", nextcloud, [.versionNotFirst, .nameAlone, .notAllDay]),
      ("Apple", apple, [.nameAlone]),
      ("python icalendar", pythonIcalendar, [.foldedInsideEscape]),
    ] as [(String, String, Set<CalendarDefect>)])
  func findings(_ program: String, _ text: String, _ expected: Set<CalendarDefect>) {
    let checked = checkCalendar(Array(text.utf8))
    let found = checked.findings.map { "\($0.defect.rawValue) \($0.line):\($0.column)" }
    #expect(Set(checked.findings.map(\.defect)) == expected, "\(program): \(found)")
  }
}
