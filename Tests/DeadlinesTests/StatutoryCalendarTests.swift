import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

/// The last days of the yearly cycle, in the version of the law that holds in that year.
@Suite struct StatutoryCalendarTests {
  private let engine = Register.of(.arrangement(start: "2016-01-01"), .jbJr).engine(asOf: "2022-03-30")

  @Test(arguments: [
    ("arrangement", "wgr-34-2", 2021, "2021-07-31"), ("arrangement", "wgr-34-2", 2022, "2022-09-14"),
    ("arrangement", "wgr-34-2", 2023, "2023-09-14"),
    ("arrangement", "wgr-34-4", 2021, "2021-07-14"), ("arrangement", "wgr-34-4", 2022, "2022-07-14"),
    ("arrangement", "wgr-34b", 2021, "2021-04-14"), ("arrangement", "wgr-34b", 2022, "2022-04-14"),
    ("arrangement", "wgr-34b", 2023, "2023-04-29"), ("arrangement", "wgr-34b", 2024, "2024-04-29"),
    ("gemeente", "gemeentewet-191-2", 2022, "2022-11-14"), ("gemeente", "gemeentewet-191-2", 2026, "2026-11-14"),
    ("gemeente", "gemeentewet-200", 2022, "2022-07-14"),
  ])
  func lastDay(_ owner: String, _ rule: String, _ year: Int, _ day: String) throws {
    let deadline = try #require(engine.statutoryDeadline(StatutoryID(owner: owner, year: year, rule: rule)))
    let date = date(day)
    #expect(deadline.date == date)
    #expect(deadline.rule.isInForce(on: date))
    #expect(deadline.derivation.contains(.fixedDate))
    #expect(deadline.derivation.compactMap(\.result).last == date)
    #expect(!deadline.derivation.contains { !$0.replays })
  }

  @Test(
    "An answer as of a day knows the law that was published then",
    arguments: [
      ("2020-11-30", "wgr-34-2", 2023, "2023-07-31"), ("2022-03-29", "wgr-34-2", 2022, "2022-07-31"),
      ("2022-03-30", "wgr-34-2", 2022, "2022-09-14"), ("2020-11-30", "wgr-34b", 2024, "2024-04-14"),
      ("2020-11-30", "wgr-34-2", 2021, "2021-07-31"),
    ])
  func lawAsItWasKnown(_ asOf: String, _ rule: String, _ year: Int, _ day: String) throws {
    let engine = Register.of(.arrangement(start: "2016-01-01")).engine(asOf: asOf)
    let deadline = try #require(engine.statutoryDeadline(StatutoryID(owner: "arrangement", year: year, rule: rule)))
    #expect(deadline.date == date(day))
    let known = engine.statutoryDeadlines(inYear: 2023).first { $0.id.rule == "wgr-35-1" }
    #expect(known?.rule.limit == .weeksBeforeBoard(asOf < "2022-03-30" ? 8 : 12))
  }

  /// 14 September 2025 is a Sunday, 14 November 2026 a Saturday: a fixed day does not move.
  @Test(arguments: [("arrangement", "wgr-34-2", 2025), ("gemeente", "gemeentewet-191-2", 2026)])
  func fixedDayStaysInTheWeekend(_ owner: String, _ rule: String, _ year: Int) throws {
    let deadline = try #require(engine.statutoryDeadline(StatutoryID(owner: owner, year: year, rule: rule)))
    let date = try #require(deadline.date)
    #expect(date.weekday == .saturday || date.weekday == .sunday)
  }

  @Test(arguments: [(2021, [8]), (2022, [8, 12]), (2023, [12])])
  func draftBudgetHangsOnAnUnknownMeeting(_ year: Int, _ weeks: [Int]) throws {
    let deadline = try #require(
      engine.statutoryDeadline(StatutoryID(owner: "arrangement", year: year, rule: "wgr-35-1")))
    #expect(deadline.date == nil)
    #expect(deadline.derivation.contains(.unknownMeeting))
    let found = deadline.rules.compactMap { rule in
      if case .weeksBeforeBoard(let weeks) = rule.limit { weeks } else { nil }
    }
    #expect(found == weeks)
  }

  @Test(arguments: [
    ("jb-jr", "wgr-34-2", 2022), ("arrangement", "gemeentewet-200", 2022), ("gemeente", "wgr-34-2", 2022),
    ("arrangement", "wgr-34-2", 2015), ("gemeente", "gemeentewet-200", 2014), ("arrangement", "wgr-99", 2022),
  ])
  func nothingIsGuessed(_ owner: String, _ rule: String, _ year: Int) {
    #expect(engine.statutoryDeadline(StatutoryID(owner: owner, year: year, rule: rule)) == nil)
  }

  @Test func aYearHasEachArticleOnceInOrder() {
    let found = engine.statutoryDeadlines(inYear: 2022)
    #expect(
      found.map(\.id.description) == [
        "arrangement/statutory/2022/wgr-34b", "arrangement/statutory/2022/wgr-34-4",
        "gemeente/statutory/2022/gemeentewet-200", "arrangement/statutory/2022/wgr-34-2",
        "gemeente/statutory/2022/gemeentewet-191-2", "arrangement/statutory/2022/wgr-35-1",
      ])
    for deadline in found { #expect(StatutoryID(deadline.id.description) == deadline.id) }
  }

  @Test func noDeadlineOfTheRegisterIsStatutory() {
    #expect(!engine.deadlines(from: .min, through: .max).contains { $0.id.description.contains("statutory") })
  }

  @Test(arguments: [
    "arrangement/statutory/2022", "arrangement/statutory/02022/wgr-34-2", "arrangement/statutory/0/x",
    "/statutory/2022/x", "arrangement/notice/2022/x",
    "arrangement/statutory/2022/", "arrangement/statutory/99999999999999999999/x",
  ])
  func malformedNames(_ text: String) {
    #expect(StatutoryID(text) == nil)
  }
}
