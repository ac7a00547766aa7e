import CivilDates
import Register
import Synchronization
import TestSupport
import Testing

@testable import ICalendar

@Suite("Events as bytes", .serialized)
struct SerializedEventTests {
  private func event() -> CalendarEvent {
    CalendarEvent(
      uid: EventID("deadline", within: .root), day: date("2022-12-31"), summary: "Opzegging ontvangen",
      description: "Een tekst; met tekens, en een\nregeleinde", status: .confirmed,
      categories: ["opzegging", "raad"])
  }

  private func lines(_ event: CalendarEvent, revised: CivilDate = date("2020-11-30")) throws -> [String] {
    // Byte by byte: a character may be put together of parts on both sides of a fold.
    var lines: [[UInt8]] = []
    for line in try SerializedEvent(event).bytes(revised: revised, sequence: 0).split(separator: 0x0A) {
      let line = line.last == 0x0D ? line.dropLast() : line
      if line.first == 0x20 { lines[lines.count - 1] += line.dropFirst() } else { lines.append(Array(line)) }
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("An all-day event, free, with an exclusive end on the next day")
  func plain() throws {
    #expect(
      try lines(event()) == [
        "BEGIN:VEVENT", "UID:\(EventID("deadline", within: .root))", "DTSTAMP:20201130T000000Z",
        "LAST-MODIFIED:20201130T000000Z", "SEQUENCE:0", "DTSTART;VALUE=DATE:20221231", "DTEND;VALUE=DATE:20230101",
        "SUMMARY:Opzegging ontvangen", #"DESCRIPTION:Een tekst\; met tekens\, en een\nregeleinde"#,
        "CATEGORIES:opzegging,raad", "STATUS:CONFIRMED", "TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "END:VEVENT",
      ])
  }

  @Test(
    "An alarm rings at nine in the morning, so many days before, and never after the start",
    arguments: [
      (1, "-PT15H"), (2, "-P1DT15H"), (14, "-P13DT15H"), (60, "-P59DT15H"), (365, "-P364DT15H"), (0, "-PT15H"),
      (-3, "-PT15H"),
    ])
  func alarm(days: Int, trigger: String) throws {
    var event = event()
    event.alarms = [Alarm(daysBefore: days, text: "Over een tijd")]
    let lines = try lines(event)
    #expect(
      lines.suffix(6) == [
        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Over een tijd", "TRIGGER:\(trigger)", "END:VALARM", "END:VEVENT",
      ])
    event.form = .task
    #expect(try self.lines(event).contains("TRIGGER;RELATED=END:\(trigger)"))
  }

  @Test(
    "Days of revision, in four digits",
    arguments: [(0, "19700101"), (376_563, "30001230"), (376_564, "30001230"), (2_932_896, "30001230")])
  func revised(dayNumber: Int, written: String) throws {
    let lines = try lines(event(), revised: CivilDate(dayNumber: dayNumber))
    #expect(lines.contains("DTSTAMP:\(written)T000000Z"))
    #expect(lines.contains("LAST-MODIFIED:\(written)T000000Z"))
  }

  @Test("A task is due on the day and has no start; what is cancelled says so")
  func task() throws {
    var event = event()
    event.form = .task
    let lines = try lines(event)
    #expect(lines.first == "BEGIN:VTODO")
    #expect(lines.contains("DUE;VALUE=DATE:20221231"))
    #expect(lines.contains("STATUS:NEEDS-ACTION"))
    #expect(!lines.contains { $0.hasPrefix("DTSTART") || $0.hasPrefix("DTEND") || $0.hasPrefix("TRANSP") })
    event.status = .cancelled
    #expect(try self.lines(event).contains("STATUS:CANCELLED"))
    event.form = .event
    #expect(try self.lines(event).contains("STATUS:CANCELLED"))
  }

  @Test("The fingerprint is that of everything but the revision, colour and reminders included")
  func fingerprint() throws {
    let plain = try SerializedEvent(event()).fingerprint
    #expect(try SerializedEvent(event()).fingerprint == plain)
    let changes: [(inout CalendarEvent) -> Void] = [
      { $0.summary = "Andere titel" }, { $0.description = "Andere tekst" }, { $0.status = .tentative },
      { $0.categories = ["raad"] }, { $0.link = WebAddress("https://voorbeeld.nl") }, { $0.form = .task },
      { $0.alarms = [Alarm(daysBefore: 14, text: "Over 14 dagen")] }, { $0.day = $0.day.next }, { $0.color = .crimson },
      { $0.related = .root },
    ]
    for change in changes {
      var changed = event()
      change(&changed)
      #expect(try SerializedEvent(changed).fingerprint != plain)
    }
    var colored = event()
    colored.color = .slategray
    #expect(try lines(colored).contains("COLOR:slategray"))
  }

  @Test("Ten thousand events of hostile text: each comes back as it was cleaned, and every line keeps the rules")
  func hostile() throws {
    let scalars: [String] = [
      "a", "é", "€", "🗓", "e\u{301}", "\u{0}", "\u{7}", "\u{8}", "\u{B}", "\u{1B}[2J", "\u{7F}", "\u{85}", "\u{200B}",
      "\u{202E}", "\u{2028}", "\u{FEFF}", "\r", "\n", "\r\n", "\t", "  ", ";", ",", "\\", "\\n", ":", "\"", "'", "^n",
      "END:VEVENT\r\n", "BEGIN:VALARM\n", "ATTENDEE:mailto:x@y\r\n", "=cmd()", "\u{1F468}\u{200D}\u{1F469}", "ا",
    ]
    let texts = randomCases(10_000, seed: 77) { generator in
      let count = generator.oneIn(200) ? 5000 : Int.random(in: 0...60, using: &generator)
      return (0..<count).map { _ in scalars.randomElement(using: &generator) ?? "" }.joined()
    }
    for text in texts {
      var event = event()
      event.summary = .line(text)
      event.description = TextValue(text)
      event.categories = [.category(text)]
      event.link = WebAddress("https://voorbeeld.nl/\(text)")
      event.alarms = [Alarm(daysBefore: 14, text: .line(text))]
      let bytes = try SerializedEvent(event).bytes(revised: date("2020-11-30"), sequence: 0)
      let raw = bytes.split(separator: 0x0A).map { $0.last == 0x0D ? $0.dropLast() : $0[...] }
      #expect(raw.allSatisfy { $0.count <= 75 && !$0.contains { $0 < 0x20 || $0 == 0x7F } })
      let lines = try lines(event)
      #expect(lines.filter { $0.hasPrefix("BEGIN:") } == ["BEGIN:VEVENT", "BEGIN:VALARM"])
      #expect(!lines.contains { $0.utf8.starts(with: "ATTENDEE".utf8) })
      #expect(value(of: "SUMMARY:", in: lines) == event.summary.text)
      #expect(value(of: "DESCRIPTION:", in: lines) == event.description.text)
    }
  }

  /// The unescaped value of the first line with this name; empty if there is none.
  private func value(of name: String, in lines: [String]) -> String {
    var text = ""
    var isEscaped = false
    let line = lines.first { $0.utf8.starts(with: name.utf8) } ?? name
    for scalar in line.unicodeScalars.dropFirst(name.unicodeScalars.count) {
      if !isEscaped, scalar == "\\" {
        isEscaped = true
      } else {
        text.unicodeScalars.append(isEscaped && scalar == "n" ? "\n" : scalar)
        isEscaped = false
      }
    }
    return text
  }

  @Test("Every component that libical gave is given back")
  func owned() throws {
    let before = Component.owned.load(ordering: .relaxed)
    for days in 1...50 {
      var event = event()
      event.alarms = [Alarm(daysBefore: days, text: "Over een tijd"), Alarm(daysBefore: 1, text: "Morgen")]
      _ = try SerializedEvent(event)
      _ = try CalendarWriter(.init(name: "Termijnen", description: "Termijnen"))
    }
    #expect(Component.owned.load(ordering: .relaxed) == before)
    #expect(before == 0)
  }
}
