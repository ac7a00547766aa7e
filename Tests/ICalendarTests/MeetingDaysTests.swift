import CivilDates
import ICalendar
import TestSupport
import Testing

/// The days of meetings in calendars that others made.
@Suite struct MeetingDaysTests {
  private static func calendar(_ events: String...) -> [UInt8] {
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//raad//NL"]
      + events.flatMap { ["BEGIN:VEVENT", "UID:1@raad", "DTSTAMP:20210101T000000Z", $0, "END:VEVENT"] }
      + ["END:VCALENDAR", ""]
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  @Test(
    "A meeting counts on the day on which it begins in the Netherlands",
    arguments: [
      ("DTSTART;VALUE=DATE:20211209", ["2021-12-09"]),
      ("DTSTART:20211209T193000", ["2021-12-09"]),
      ("DTSTART;TZID=Europe/Amsterdam:20211209T233000", ["2021-12-09"]),
      // In winter one hour later than UTC, in summer two.
      ("DTSTART:20211209T225959Z", ["2021-12-09"]), ("DTSTART:20211209T230000Z", ["2021-12-10"]),
      ("DTSTART:20210609T220000Z", ["2021-06-10"]), ("DTSTART:20210609T215959Z", ["2021-06-09"]),
      ("DTSTART:20210328T003000Z", ["2021-03-28"]), ("DTSTART:20211030T223000Z", ["2021-10-31"]),
      ("DTSTART:20211031T223000Z", ["2021-10-31"]),
      (
        "DTSTART:20210114T193000\r\nRRULE:FREQ=MONTHLY;BYDAY=2TH;COUNT=3",
        ["2021-01-14", "2021-02-11", "2021-03-11"]
      ),
      (
        "DTSTART:20210114T193000\r\nRRULE:FREQ=MONTHLY;BYDAY=2TH;COUNT=3\r\nEXDATE:20210211T193000",
        ["2021-01-14", "2021-03-11"]
      ),
    ])
  func days(_ event: String, _ expected: [String]) throws {
    #expect(try MeetingDays.read(Self.calendar(event)).map(\.description) == expected)
  }

  @Test func cancelledMeetingsDoNotCount() throws {
    let days = try MeetingDays.read(
      Self.calendar("DTSTART:20210114T193000\r\nSTATUS:CANCELLED", "DTSTART:20210211T193000"))
    #expect(days.map(\.description) == ["2021-02-11"])
  }

  @Test func aSeriesWithoutEndIsCutOff() throws {
    let days = try MeetingDays.read(Self.calendar("DTSTART;VALUE=DATE:20210101\r\nRRULE:FREQ=DAILY"))
    #expect(days.count == 1000)
  }

  @Test(
    "What is no calendar, or holds no meeting, is refused",
    arguments: [
      "", "Dit is een brief.", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "BEGIN:VEVENT\r\nEND:VEVENT",
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:gisteren\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    ])
  func refused(_ text: String) {
    #expect(throws: MeetingDays.Problem.self) { try MeetingDays.read(Array(text.utf8)) }
  }

  @Test func deepAndManyAreRefused() {
    let deep = String(repeating: "BEGIN:VCALENDAR\n", count: 100_000)
    #expect(throws: MeetingDays.Problem.noCalendar) { try MeetingDays.read(Array(deep.utf8)) }
    #expect(throws: MeetingDays.Problem.noCalendar) { try MeetingDays.read([0] + Self.calendar("DTSTART:20210101")) }
    let many =
      "BEGIN:VCALENDAR\r\n"
      + String(repeating: "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20210101\r\nEND:VEVENT\r\n", count: 20_001)
      + "END:VCALENDAR\r\n"
    #expect(throws: MeetingDays.Problem.tooManyEvents) { try MeetingDays.read(Array(many.utf8)) }
  }

  @Test("Mutated calendars never crash")
  func mutated() {
    var random = SplitMix64(seed: 20_211_209)
    let seed = Self.calendar(
      "DTSTART;TZID=Europe/Amsterdam:20210114T193000\r\nRRULE:FREQ=MONTHLY;BYDAY=2TH;COUNT=3\r\nEXDATE:20210211T193000")
    for _ in 0..<2_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 1...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(bytes[Int.random(in: bytes.indices, using: &random)], at: place)
        }
      }
      let days = (try? MeetingDays.read(bytes)) ?? []
      #expect(days == days.sorted())
    }
  }
}
