import CalendarChecking
import Testing

/// What the standards forbid is seen, and what they allow is not called wrong.
@Suite struct BreachTests {
  @Test(arguments: breaches.flatMap { frame, lines in lines.split(separator: "\n").map { (frame, String($0)) } })
  func breach(_ frame: Frame, _ line: String) throws {
    let sides = line.split(separator: "→", omittingEmptySubsequences: false)
    #expect(!defects(frame.calendar(with: sides[0])).isEmpty, "\(line)")
    #expect(defects(frame.calendar(with: sides[1])) == [], "\(line)")
  }

  @Test(arguments: allowed.flatMap { frame, lines in lines.split(separator: "\n").map { (frame, String($0)) } })
  func allowedLine(_ frame: Frame, _ line: String) {
    #expect(defects(frame.calendar(with: line[...])) == [], "\(line)")
  }

  /// What stands beside an event.
  @Test(
    arguments: [
      (["BEGIN:X-PLAN", "X-A:b", "ANYTHING:goes;here", "END:X-PLAN"], nil),
      (["BEGIN:VFOO", "DTSTART:nonsense", "END:VFOO"], nil),
      (["BEGIN:VPOLL", "UID:1", "POLL-MODE:BASIC", "BEGIN:VVOTER", "END:VVOTER", "END:VPOLL"], nil),
      (
        [
          "BEGIN:VAVAILABILITY", "UID:1", "DTSTAMP:20260101T000000Z", "DTSTART:20260302T090000Z", "BEGIN:AVAILABLE",
          "UID:2", "DTSTAMP:20260101T000000Z", "DTSTART:20260302T090000Z", "DTEND:20260302T170000Z",
          "RRULE:FREQ=DAILY", "END:AVAILABLE", "END:VAVAILABILITY",
        ], nil
      ),
      (
        ["BEGIN:AVAILABLE", "UID:2", "DTSTAMP:20260101T000000Z", "DTSTART:20260302T090000Z", "END:AVAILABLE"],
        "misplaced-component"
      ),
      (["BEGIN:VTIMEZONE", "TZID:Z", "END:VTIMEZONE"], "incomplete-timezone"),
      (
        ["BEGIN:STANDARD", "DTSTART:19700329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:STANDARD"],
        "misplaced-component"
      ),
      (["BEGIN:VEVENT", "UID:9", "DTSTAMP:20260101T000000Z", "END:VTODO"], "unbalanced"),
      (["BEGIN: VEVENT"], "unbalanced"),
      (["BEGIN:VALARM", "ACTION:AUDIO", "TRIGGER:-PT5M", "END:VALARM"], "misplaced-component"),
    ] as [([String], String?)])
  func beside(_ lines: [String], _ expected: String?) {
    let found = defects(Frame.event.calendar(with: "", beside: lines))
    #expect(expected.map { found.contains($0) } ?? found.isEmpty, "\(found)")
  }

  private func defects(_ text: String) -> [String] {
    let findings = checkCalendar(Array(text.utf8)).findings
    // Where lines are folded is not the question here.
    return findings.filter { $0.rule.weight == .defect && $0.rule.code != "line-too-long" }.map(\.rule.code)
  }
}

/// A component with nothing wrong.
enum Frame: String, Sendable {
  case event, day, zoned, floating, todo, journal, alarm, observance, freeBusy, calendar

  private var lines: [String] {
    let identity = ["UID:6d0e1c9a", "DTSTAMP:20260101T000000Z"]
    return switch self {
    case .event, .alarm, .observance, .calendar:
      identity + ["DTSTART:20260302T090000Z", "DTEND:20260302T100000Z", "SUMMARY:Overleg"]
    case .day: identity + ["DTSTART;VALUE=DATE:20260302", "DTEND;VALUE=DATE:20260303", "SUMMARY:Dag"]
    case .zoned:
      identity + [
        "DTSTART;TZID=Europe/Amsterdam:20260302T090000", "DTEND;TZID=Europe/Amsterdam:20260302T100000",
        "SUMMARY:Overleg",
      ]
    case .floating: identity + ["DTSTART:20260302T090000", "DTEND:20260302T100000", "SUMMARY:Overleg"]
    case .todo, .journal: identity + ["SUMMARY:Doen"]
    case .freeBusy: identity + ["DTSTART:20260301T000000Z", "DTEND:20260302T000000Z"]
    }
  }

  /// The calendar with some lines in the place of those of the frame.
  func calendar(with changes: Substring, beside others: [String] = []) -> String {
    let changes = changes.split(separator: "⏎").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
    let properties = ["VERSION:2.0", "PRODID:-//A//B//EN"]
    let alarm = ["ACTION:DISPLAY", "DESCRIPTION:Let op", "TRIGGER:-PT15M"]
    let observance = ["DTSTART:19700329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200"]
    let zone = part("VTIMEZONE", ["TZID:Europe/Amsterdam"] + part("DAYLIGHT", observance))
    let parts: [String] =
      switch self {
      case .event, .day, .floating: part("VEVENT", merged(lines, changes))
      case .zoned: zone + part("VEVENT", merged(lines, changes))
      case .todo: zone + part("VTODO", merged(lines, changes))
      case .journal: part("VJOURNAL", merged(lines, changes))
      case .freeBusy: part("VFREEBUSY", merged(lines, changes))
      case .alarm: part("VEVENT", lines + part("VALARM", merged(alarm, changes)))
      case .observance:
        part("VTIMEZONE", ["TZID:Z"] + part("STANDARD", merged(observance, changes))) + part("VEVENT", lines)
      case .calendar: part("VEVENT", lines)
      }
    let head = self == .calendar ? merged(properties, changes) : properties
    return part("VCALENDAR", head + parts + others).map { $0 + "\r\n" }.joined()
  }

  private func part(_ name: String, _ lines: [String]) -> [String] { ["BEGIN:\(name)"] + lines + ["END:\(name)"] }

  private func merged(_ frame: [String], _ changes: [String]) -> [String] {
    func name(_ line: String) -> Substring { line.prefix { $0 != ":" && $0 != ";" } }
    let start = changes.firstIndex { $0.hasPrefix("BEGIN:") } ?? changes.count
    let without = changes.filter { $0.hasPrefix("-") }.map { $0.dropFirst() }
    var rest = changes[..<start].filter { !$0.hasPrefix("-") }
    var result: [String] = []
    for line in frame where !without.contains(name(line)) {
      let same = rest.filter { name($0) == name(line) }
      rest.removeAll { name($0) == name(line) }
      result += same.isEmpty ? [line] : same
    }
    return result + rest + changes[start...].filter { !$0.hasPrefix("-") }
  }
}
