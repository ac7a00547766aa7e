import CivilDates
import Deadlines
import ICalendar
import TestSupport
import Testing

@testable import Calendars

@Suite("What is told again of an event")
struct RevisionTests {
  private static let name = EventName(.notice(contract: "contract", step: 1))
  private static let reminder = EventName(.notice(contract: "contract", step: 1), lead: Period(days: 14))
  private static let end = EventName(.termEnd(contract: "contract", steps: 0))

  /// What the register says of an event at one export, and what is told of it then.
  struct Export: Sendable {
    let on: String
    let standing: Standing
    let change: EventChange
    let state: String
    let sequence: Int
    let revised: String
    var day = "2022-12-31"
    var movedFrom: String?
    var text = ""
  }

  private static let first = Export(
    on: "2021-01-01", standing: .open(date("2022-12-31")), change: .new, state: "current", sequence: 0,
    revised: "2020-06-01")

  private static func next(
    _ on: String, _ standing: Standing, _ change: EventChange, _ state: String, _ sequence: Int, _ revised: String,
    day: String = "2022-12-31", movedFrom: String? = nil, text: String = ""
  ) -> Export {
    Export(
      on: on, standing: standing, change: change, state: state, sequence: sequence, revised: revised, day: day,
      movedFrom: movedFrom, text: text)
  }

  private static let open = Standing.open(date("2022-12-31"))
  private static let later = Standing.open(date("2023-03-31"))

  private static let stories: [(String, [Export])] = [
    ("unchanged", [first, next("2021-06-01", open, .unchanged, "current", 0, "2020-06-01")]),
    (
      "another text",
      [
        first, next("2021-06-01", open, .changed, "current", 1, "2021-06-01", text: "Anders"),
        next("2021-06-02", open, .unchanged, "current", 1, "2021-06-01", text: "Anders"),
      ]
    ),
    (
      "moved, said for ninety days, and then not any more",
      [
        first,
        next("2021-06-01", later, .moved, "moved", 1, "2021-06-01", day: "2023-03-31", movedFrom: "2022-12-31"),
        next("2021-08-30", later, .unchanged, "moved", 1, "2021-06-01", day: "2023-03-31", movedFrom: "2022-12-31"),
        next("2021-08-31", later, .changed, "current", 2, "2021-08-31", day: "2023-03-31"),
      ]
    ),
    (
      "moved twice, counted from the day on which it stood last",
      [
        first,
        next("2021-06-01", later, .moved, "moved", 1, "2021-06-01", day: "2023-03-31", movedFrom: "2022-12-31"),
        next("2021-06-01", open, .moved, "moved", 2, "2021-06-01", movedFrom: "2023-03-31"),
      ]
    ),
    (
      "gone, said for ninety days, and then away",
      [
        first, next("2021-06-01", .gone, .cancelled, "cancelled", 1, "2021-06-01"),
        next("2021-08-30", .gone, .unchanged, "cancelled", 1, "2021-06-01"),
        next("2021-08-31", .gone, .removed, "gone", 1, "2021-06-01"),
        next("2021-09-01", .gone, .unchanged, "gone", 1, "2021-06-01"),
        next("2021-09-02", .past(date("2021-07-01")), .unchanged, "gone", 1, "2021-06-01"),
        next("2021-09-03", .done, .unchanged, "gone", 1, "2021-06-01"),
      ]
    ),
    (
      "gone and back, at once and after it was away",
      [
        first, next("2021-06-01", .gone, .cancelled, "cancelled", 1, "2021-06-01"),
        next("2021-07-01", open, .changed, "current", 2, "2021-07-01"),
        next("2021-07-02", .gone, .cancelled, "cancelled", 3, "2021-07-02"),
        next("2022-07-02", .gone, .removed, "gone", 3, "2021-07-02"),
        next("2022-07-03", open, .changed, "current", 4, "2022-07-03"),
      ]
    ),
    (
      "a day that becomes unknown keeps its day, or goes to the end that it precedes, and is never cancelled",
      [
        first, next("2021-06-01", .unknown(nil), .changed, "unknown", 1, "2021-06-01"),
        next("2022-06-01", .unknown(nil), .unchanged, "unknown", 1, "2021-06-01"),
        next("2022-06-02", .unknown(date("2023-06-30")), .moved, "unknown", 2, "2022-06-02", day: "2023-06-30"),
        next("2022-06-03", open, .moved, "moved", 3, "2022-06-03", movedFrom: "2023-06-30"),
      ]
    ),
    (
      "passed without a record: said for a year",
      [
        first, next("2023-01-01", .past(date("2022-12-31")), .passed, "passed", 1, "2023-01-01"),
        next("2024-01-01", .past(date("2022-12-31")), .unchanged, "passed", 1, "2023-01-01"),
        next("2024-01-02", .past(date("2022-12-31")), .removed, "gone", 1, "2023-01-01"),
      ]
    ),
    (
      "passed and then recorded as done: said for a year from then",
      [
        first, next("2023-01-01", .past(date("2022-12-31")), .passed, "passed", 1, "2023-01-01"),
        next("2023-02-01", .done, .done, "done", 2, "2023-02-01"),
        next("2024-02-01", .done, .unchanged, "done", 2, "2023-02-01"),
        next("2024-02-02", .done, .removed, "gone", 2, "2023-02-01"),
      ]
    ),
    (
      "missed by a correction: the day had passed when it became known",
      [
        first,
        next("2021-06-01", .past(date("2021-03-01")), .missed, "missed", 1, "2021-06-01", day: "2021-03-01"),
        next("2022-06-02", .past(date("2021-03-01")), .removed, "gone", 1, "2021-06-01", day: "2021-03-01"),
      ]
    ),
    (
      "missed, where the day was unknown before",
      [
        first, next("2021-05-01", .unknown(nil), .changed, "unknown", 1, "2021-05-01"),
        next("2021-06-01", .past(date("2021-03-01")), .missed, "missed", 2, "2021-06-01", day: "2021-03-01"),
        next("2021-06-02", .gone, .cancelled, "cancelled", 3, "2021-06-02", day: "2021-03-01"),
      ]
    ),
    (
      "not known on the day of the question: it stays as it is",
      [first, next("2020-12-01", .untold, .unchanged, "current", 0, "2020-06-01")]
    ),
    (
      "asked for an earlier day again: numbers and revisions never go back",
      [
        first, next("2021-07-01", open, .changed, "current", 1, "2021-07-01", text: "Anders"),
        next("2021-05-01", open, .changed, "current", 2, "2021-07-01"),
      ]
    ),
  ]

  /// Tells one export of an event, with a text that is all that a planner sees.
  private func told(_ name: EventName, _ export: Export, after old: LedgerEntry?) throws -> Revision {
    let entry = try #require(LedgerEntry.next(name, export.standing, after: old, on: date(export.on)))
    let seen = [entry.state.rawValue, entry.day.description, entry.movedFrom?.description ?? "", export.text]
    return Revision(
      of: entry, fingerprint: entry.state == .gone ? nil : EventID(seen.joined(separator: "|"), within: .root),
      after: old, firstRevised: date("2020-06-01"), on: date(export.on))
  }

  @Test("Every story", arguments: stories)
  func story(title: String, exports: [Export]) throws {
    var old: LedgerEntry?
    for export in exports {
      let revision = try told(Self.name, export, after: old)
      let place: Comment = "\(title), \(export.on)"
      #expect(revision.change == export.change, place)
      #expect(revision.entry.state.rawValue == export.state, place)
      #expect(revision.entry.sequence == export.sequence, place)
      #expect(revision.entry.revised == date(export.revised), place)
      #expect(revision.entry.day == date(export.day), place)
      #expect(revision.entry.movedFrom == export.movedFrom.map { date($0) }, place)
      old = revision.entry
    }
  }

  @Test(
    "Nobody is told anew of what is over", arguments: [.past(date("2022-12-31")), .done, .gone, .untold] as [Standing])
  func nothingNew(standing: Standing) {
    #expect(LedgerEntry.next(Self.name, standing, after: nil, on: date("2023-01-01")) == nil)
  }

  @Test("A reminder moves without a mark, and is cancelled with its deadline")
  func reminders() throws {
    var first = Self.first
    first = Export(
      on: first.on, standing: .open(date("2022-12-17")), change: .new, state: "current", sequence: 0,
      revised: "2020-06-01")
    let new = try told(Self.reminder, first, after: nil)
    let moved = try told(
      Self.reminder, Self.next("2021-02-01", .open(date("2022-11-17")), .moved, "current", 1, "2021-02-01"),
      after: new.entry)
    #expect(moved.entry.state == .current)
    #expect(moved.entry.sequence == 1)
    let gone = try told(
      Self.reminder, Self.next("2021-03-01", .gone, .cancelled, "cancelled", 2, "2021-03-01"), after: moved.entry)
    #expect(gone.entry.state == .cancelled)
    #expect(gone.change == .cancelled)
  }

  @Test("An end that turns out to lie behind was not missed: there was nothing to do")
  func ends() throws {
    let new = try told(Self.end, Self.first, after: nil)
    let past = try #require(
      LedgerEntry.next(Self.end, .past(date("2021-03-01")), after: new.entry, on: date("2021-06-01")))
    #expect(past.state == .passed)
  }
}
