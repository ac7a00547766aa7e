import CivilDates
import Deadlines
import ICalendar
import TestSupport
import Testing

@testable import Calendars

@Suite("Lines of the ledger")
struct LedgerEntryTests {
  private static let line = [
    "jb-jr/notice/1", "moved", "2021-06-01", "3", "2021-06-01", "2023-12-31", "2022-12-31",
    "8e82e03b-3399-54c8-a632-0652eb953d6d", "raad,college", "Opzegging ontvangen: een titel, met een komma",
  ]

  @Test("A line is read and written as the same line")
  func roundTrip() throws {
    let line = Self.line.joined(separator: "\t")
    let entry = try LedgerEntry(line: line)
    #expect(entry.line == line)
    #expect(entry.name.deadline == .notice(contract: "jb-jr", step: 1))
    #expect(entry.audiences == ["raad", "college"])
    #expect(entry.movedFrom == date("2022-12-31"))
  }

  @Test("A title never breaks the line", arguments: ["\t", "\n", "\r\n", "a\tb\nc", "\u{1B}[2J", ""])
  func titles(raw: String) throws {
    var entry = try LedgerEntry(line: Self.line.joined(separator: "\t"))
    entry.title = TextValue.line(raw).text
    entry.audiences = [TextValue.category(raw).text]
    #expect(try LedgerEntry(line: entry.line) == entry)
    #expect(!entry.line.contains("\n"))
  }

  @Test("Audiences stay apart, also where one begins with a combining mark")
  func audiences() throws {
    var entry = try LedgerEntry(line: Self.line.joined(separator: "\t"))
    entry.audiences = ["raad", "\u{301}college", "\u{200D}"]
    #expect(try LedgerEntry(line: entry.line).audiences == entry.audiences)
  }

  @Test(
    "What is no line is refused, with the field and its column",
    arguments: [
      (0, "jb-jr", "event", 1), (0, "jb-jr/notice/01", "event", 1), (0, "jb-jr/notice/1#0", "event", 1),
      (0, "jb-jr/notice/1#14#2", "event", 1), (0, "jb-jr/notice/1#P14D", "event", 1),
      (0, "jb-jr/notice/1#P0D", "event", 1), (1, "moveD", "state", 16), (2, "2021-02-30", "since", 22),
      (3, "-1", "sequence", 33), (3, "01", "sequence", 33), (3, "99999999999999999999", "sequence", 33),
      (4, "gisteren", "revised", 35), (5, "9999-12-31", "day", 46), (6, "", "moved-from", 57),
      (7, "8e82e03b", "fingerprint", 68),
    ])
  func broken(index: Int, text: String, field: String, column: Int) {
    var parts = Self.line
    parts[index] = text
    let problem = #expect(throws: LedgerLineProblem.self) { try LedgerEntry(line: parts.joined(separator: "\t")) }
    #expect(problem?.field == field)
    #expect(problem?.column == column)
  }

  @Test("A reminder is named by its time in advance, in days where it is days", arguments: ["#14", "#P3M", "#P1Y6M"])
  func reminders(suffix: String) {
    #expect(EventName("jb-jr/notice/1" + suffix)?.text == "jb-jr/notice/1" + suffix)
  }

  @Test("A line with too few or too many fields is refused", arguments: ["", "\t", "a\tb", "\t\t\t\t\t\t\t\t\t\t\t"])
  func fields(line: String) {
    let problem = #expect(throws: LedgerLineProblem.self) { try LedgerEntry(line: line) }
    #expect(problem?.field == nil)
  }

  @Test("Contracts come in the order of their ids, and transitions after them")
  func order() {
    let owners = ["z", "a-b", "a", "ab"].map { EventOwner(id: $0, isTransition: false) }
    let transitions = ["b", "a"].map { EventOwner(id: $0, isTransition: true) }
    #expect((transitions + owners).sorted().map(\.id) == ["a", "a-b", "ab", "z", "a", "b"])
  }
}
