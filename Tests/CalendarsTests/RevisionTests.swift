import CivilDates
import Deadlines
import ICalendar
import Register
import TestSupport
import Testing

@testable import Calendars

@Suite("What is told again of an event")
struct RevisionTests {
  private static let name = EventName(.notice(contract: "contract", step: 1))
  private static let reminder = EventName(.notice(contract: "contract", step: 1), daysBefore: 14)

  private static func event(on day: String, _ text: TextValue = "Tekst", revised: String = "2020-01-01")
    -> CalendarEvent
  {
    CalendarEvent(
      uid: .root, day: date(day), revised: date(revised), summary: "Titel", description: text, status: .confirmed,
      categories: [])
  }

  /// What happens to an event at one export: its day, or nil if it is gone, with its text.
  struct Export: Sendable {
    let on: String
    let day: String?
    var text: TextValue = "Tekst"
    let change: EventChange
    let state: String
    let sequence: Int
    let revised: String
    var movedFrom: String? = nil
  }

  private static let stories: [(String, [Export])] = [
    (
      "unchanged",
      [
        Export(
          on: "2021-01-01", day: "2022-12-31", change: .new, state: "current", sequence: 0, revised: "2020-01-01"),
        Export(
          on: "2021-06-01", day: "2022-12-31", change: .unchanged, state: "current", sequence: 0, revised: "2020-01-01"
        ),
      ]
    ),
    (
      "another text",
      [
        Export(
          on: "2021-01-01", day: "2022-12-31", change: .new, state: "current", sequence: 0, revised: "2020-01-01"),
        Export(
          on: "2021-06-01", day: "2022-12-31", text: "Anders", change: .changed, state: "current", sequence: 1,
          revised: "2021-06-01"),
        Export(
          on: "2021-06-02", day: "2022-12-31", text: "Anders", change: .unchanged, state: "current", sequence: 1,
          revised: "2021-06-01"),
      ]
    ),
    (
      "moved, said for ninety days, and then not any more",
      [
        Export(
          on: "2021-01-01", day: "2022-12-31", change: .new, state: "current", sequence: 0, revised: "2020-01-01"),
        Export(
          on: "2021-06-01", day: "2023-03-31", change: .moved, state: "moved", sequence: 1, revised: "2021-06-01",
          movedFrom: "2022-12-31"),
        Export(
          on: "2021-08-30", day: "2023-03-31", change: .unchanged, state: "moved", sequence: 1, revised: "2021-06-01",
          movedFrom: "2022-12-31"),
        Export(
          on: "2021-08-31", day: "2023-03-31", change: .changed, state: "current", sequence: 2, revised: "2021-08-31"),
      ]
    ),
    (
      "moved twice, counted from the day on which it stood last",
      [
        Export(
          on: "2021-01-01", day: "2022-12-31", change: .new, state: "current", sequence: 0, revised: "2020-01-01"),
        Export(
          on: "2021-06-01", day: "2023-03-31", change: .moved, state: "moved", sequence: 1, revised: "2021-06-01",
          movedFrom: "2022-12-31"),
        Export(
          on: "2021-06-01", day: "2022-12-31", change: .moved, state: "moved", sequence: 2, revised: "2021-06-01",
          movedFrom: "2023-03-31"),
      ]
    ),
    (
      "gone, said for ninety days, and then away",
      [
        Export(
          on: "2021-01-01", day: "2022-12-31", change: .new, state: "current", sequence: 0, revised: "2020-01-01"),
        Export(on: "2021-06-01", day: nil, change: .cancelled, state: "cancelled", sequence: 1, revised: "2021-06-01"),
        Export(on: "2021-08-30", day: nil, change: .unchanged, state: "cancelled", sequence: 1, revised: "2021-06-01"),
        Export(on: "2021-08-31", day: nil, change: .removed, state: "gone", sequence: 1, revised: "2021-06-01"),
        Export(on: "2021-09-01", day: nil, change: .unchanged, state: "gone", sequence: 1, revised: "2021-06-01"),
      ]
    ),
    (
      "gone and back",
      [
        Export(
          on: "2021-01-01", day: "2022-12-31", change: .new, state: "current", sequence: 0, revised: "2020-01-01"),
        Export(on: "2021-06-01", day: nil, change: .cancelled, state: "cancelled", sequence: 1, revised: "2021-06-01"),
        Export(
          on: "2021-07-01", day: "2022-12-31", change: .changed, state: "current", sequence: 2, revised: "2021-07-01"),
      ]
    ),
    (
      "asked for an earlier day again: numbers and revisions never go back",
      [
        Export(
          on: "2021-06-01", day: "2022-12-31", change: .new, state: "current", sequence: 0, revised: "2020-01-01"),
        Export(
          on: "2021-07-01", day: "2022-12-31", text: "Anders", change: .changed, state: "current", sequence: 1,
          revised: "2021-07-01"),
        Export(
          on: "2021-05-01", day: "2022-12-31", change: .changed, state: "current", sequence: 2, revised: "2021-07-01"),
      ]
    ),
  ]

  @Test("Every story", arguments: stories)
  func story(title: String, exports: [Export]) throws {
    var told: LedgerEntry?
    for export in exports {
      let revision: Revision
      if let day = export.day {
        revision = Revision(
          of: Self.event(on: day, export.text), name: Self.name, audiences: ["raad"], after: told, on: date(export.on))
      } else {
        revision = Revision(ofGone: try #require(told), on: date(export.on))
      }
      #expect(revision.change == export.change, "\(title), \(export.on)")
      #expect(revision.entry.state.rawValue == export.state, "\(title), \(export.on)")
      #expect(revision.entry.sequence == export.sequence, "\(title), \(export.on)")
      #expect(revision.entry.revised == date(export.revised), "\(title), \(export.on)")
      if export.state == "moved" { #expect(revision.entry.movedFrom == export.movedFrom.map { date($0) }) }
      told = revision.entry
    }
  }

  @Test("A reminder moves and goes without a word of its own")
  func reminders() {
    let first = Revision(
      of: Self.event(on: "2022-12-17"), name: Self.reminder, audiences: [], after: nil, on: date("2021-01-01"))
    let moved = Revision(
      of: Self.event(on: "2022-11-17"), name: Self.reminder, audiences: [], after: first.entry, on: date("2021-02-01"))
    #expect(moved.entry.state == .current)
    #expect(moved.entry.sequence == 1)
    let gone = Revision(ofGone: moved.entry, on: date("2021-03-01"))
    #expect(gone.entry.state == .gone)
    #expect(gone.change == .removed)
  }

  @Test("Whatever a planner sees makes a number more")
  func everythingCounts() {
    let changes: [@Sendable (inout CalendarEvent) -> Void] = [
      { $0.summary = "Andere titel" }, { $0.description = "Andere tekst" }, { $0.status = .tentative },
      { $0.categories = ["raad"] }, { $0.link = WebAddress("https://voorbeeld.nl") }, { $0.form = .task },
      { $0.alarms = [Alarm(daysBefore: 14, text: "Over 14 dagen")] }, { $0.day = $0.day.next },
    ]
    let event = Self.event(on: "2022-12-31")
    let first = Revision(of: event, name: Self.name, audiences: [], after: nil, on: date("2021-01-01"))
    for change in changes {
      var changed = event
      change(&changed)
      let next = Revision(of: changed, name: Self.name, audiences: [], after: first.entry, on: date("2021-02-01"))
      #expect(next.entry.sequence == 1)
    }
    // The day of the revision is not something that a planner sees.
    let same = Revision(
      of: Self.event(on: "2022-12-31", revised: "2021-01-15"), name: Self.name, audiences: [], after: first.entry,
      on: date("2021-02-01"))
    #expect(same.change == .unchanged)
    #expect(same.entry.revised == first.entry.revised)
  }
}
