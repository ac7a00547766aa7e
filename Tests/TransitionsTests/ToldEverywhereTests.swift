import CivilDates
import Deadlines
import ICalendar
import JSONText
import Register
import TestSupport
import Testing
import Transitions
import Wording
import Words

@testable import Calendars
@testable import Reports

/// Whatever the register: the report and the calendars tell of the days and bounds that the list of deadlines has, and
/// a report counts what it lists.
@Suite struct ToldEverywhereTests {
  private static let wording = Wording(.dutch)

  /// The day that it counts back from is the last that it can be, so "in 8 weeks" would be too late.
  @Test func aReminderOfAnUnknownDayCountsNothing() throws {
    let engine = question([contract(steps: [.by(.silence, notice: nil), .by(.silence)])]).engine
    let options = CalendarExportOptions(language: .dutch)
    let events = DeadlineEvents(
      snapshot: engine.snapshot, wording: Self.wording, reminders: .both, profile: options.profile, namespace: .root,
      page: nil)
    for (id, start) in [("hulp/notice/1", "Zoek de dag op: hulp"), ("hulp/notice/2", "Over 8 weken: hulp")] {
      let deadline = try #require(DeadlineID(id).flatMap { engine.deadline($0) })
      #expect(events.reminderTitle(Period(days: 56), of: deadline).hasPrefix(start))
    }
  }

  @Test func aCalendarHasTheDayOfTheDeadlineAndTellsOfItsBound() {
    var told = 0
    let found = (0..<share(of: 2_000)).flatMap { seed -> [String] in
      let engine = ListedStepsTests.register(seed).question().engine
      let options = CalendarExportOptions(language: .dutch)
      let events = DeadlineEvents(
        snapshot: engine.snapshot, wording: Self.wording, reminders: options.reminders, profile: options.profile,
        namespace: .root, page: nil)
      var found: [String] = []
      engine.forEachOwner(from: engine.snapshot.asOf) { _, listed in
        let plan = EventPlan(
          listed: listed, told: [], engine: engine, events: events, options: options, isNarrower: false)
        let byName = Dictionary(listed.map { ($0.id, $0) }) { first, _ in first }
        for item in plan.items {
          guard let deadline = byName[item.entry.name.deadline] else {
            found.append("\(seed): \(item.entry.name.text) is not listed")
            continue
          }
          told += 1
          let text = item.event.description.text
          let bound = String(Self.wording.bound(before: deadline.before).dropFirst())
          let last = deadline.date.map { Self.wording.date($0) } ?? bound
          if item.event.day != deadline.date ?? deadline.before?.previous || !text.contains(last) {
            found.append("\(seed): \(deadline.id) on \(item.event.day): \(text)")
          }
        }
        let isComplete = plan.items.count + plan.withoutDay.count == listed.count
        if !isComplete { found.append("\(seed): \(listed.count) listed, \(plan.items.count) told") }
      }
      return found
    }
    #expect(found.isEmpty, "\(found.count): \(found.prefix(3))")
    #expect(told > share(of: 10_000))
  }

  /// What stood on the last day before an end never had a day that anybody knew.
  @Test(arguments: [Wording(.dutch), Wording(.english)])
  func whatHasPassedIsNotSaidToHaveHadADay(_ wording: Wording) {
    let entry = LedgerEntry(
      name: EventName(.notice(contract: "hulp", step: 1)), state: .passed, since: day("2022-01-05"), sequence: 1,
      revised: day("2022-01-05"), day: day("2021-12-31"), movedFrom: nil, fingerprint: "", audiences: [], title: "Hulp")
    let text = SettledText(entry, wording: wording).text.text
    #expect(text.contains("31") && !text.contains("uiterste dag was") && !text.contains("last day was"), "\(text)")
  }

  @Test func aReportCountsWhatItListsAndHasTheDaysOfTheDeadlines() throws {
    var listed = 0
    for seed in 0..<share(of: 2_000) {
      let random = ListedStepsTests.register(seed)
      let engine = random.question().engine
      let year = random.asOf.year + seed % 3
      let report = try YearReport(
        of: year, register: Register(contracts: random.contracts.map { Versioned($0) }), engine: engine,
        comparedWith: random.asOf)
      let context = ReportJSON(report, wording: Self.wording, folder: "contracts")
      let told = report.deadlines + report.undated + report.unplaced + report.asked.items.map(\.deadline)
      for deadline in told {
        let own = try #require(engine.deadline(deadline.id))
        let entry = JSONValue.object(context.entry(deadline))
        #expect(entry["date"] == .optional(own.date?.description), "\(seed): \(deadline.id)")
        #expect(entry["before"] == .optional(own.before?.description), "\(seed): \(deadline.id)")
        #expect(entry["dayText"] == .string(Self.wording.lastDay(of: own, weekday: true)), "\(seed): \(deadline.id)")
      }
      listed += told.count
      let counts = InShort(report: report).counts
      #expect(counts["deadlines"] == .integer(report.deadlines.count))
      #expect(report.deadlines.allSatisfy { $0.date?.year == year })
      #expect(counts["undated"] == .integer(report.undated.count))
      #expect(counts["unplaced"] == .integer(report.unplaced.count))
      #expect((report.undated + report.unplaced).allSatisfy { $0.date == nil })
      let certain = report.deadlines.count { $0.certainty == .certain }
      #expect(counts["certain"] == .integer(certain))
      #expect(counts["conditional"] == .integer(report.deadlines.count - certain), "\(seed)")
      #expect(counts["askedOfCouncil"] == .integer(report.asked.items.count))
      #expect(counts["openQuestions"] == .integer(report.questions.groups.flatMap(\.items).count))
      #expect(counts["changes"] == .integer(Changes.Kind.allCases.map { report.changes.count(of: $0) }.reduce(0, +)))
      #expect(counts["decisions"] == .integer(report.asked.decisions.count))
      let own = report.asked.items.map(\.deadline.id)
      #expect(own == (report.deadlines + report.undated).filter { $0.isFor("raad") }.sorted().map(\.id), "\(seed)")
      #expect(own.count == report.asked.decisions.count + report.asked.informed.count)
      let urgent = report.asked.urgent.map(\.deadline.id)
      #expect(Set(urgent).isSubset(of: told.map(\.id)), "\(seed)")
    }
    #expect(listed > share(of: 2_500))
  }
}

extension JSONValue {
  /// What stands under a key; null if nothing does.
  fileprivate subscript(_ key: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.key == key }?.value ?? .null
  }
}
