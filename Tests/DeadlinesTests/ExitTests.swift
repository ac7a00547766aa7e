import CivilDates
import Deadlines
import Register
import TestSupport
import Testing

@Suite("Leaving an arrangement")
struct ExitTests {
  @Test(
    "Received notice fixes the first exit that it is in time for",
    arguments: [
      ("12-31", 1, "2021-12-31", "2022-12-31"), ("12-31", 1, "2022-01-01", "2023-12-31"),
      ("12-31", 1, "2021-06-15", "2022-12-31"), ("12-31", 1, "2021-01-01", "2022-12-31"),
      ("12-31", 2, "2021-12-31", "2023-12-31"), ("12-31", 2, "2022-01-01", "2024-12-31"),
      ("12-31", 0, "2022-12-31", "2022-12-31"), ("12-31", 0, "2022-01-01", "2022-12-31"),
      ("06-30", 1, "2021-12-31", "2023-06-30"), ("06-30", 1, "2022-01-01", "2024-06-30"),
      ("01-01", 1, "2021-12-31", "2023-01-01"), ("12-30", 1, "2021-12-31", "2023-12-30"),
    ])
  func fixed(each: String, years: Int, received: String, lastDay: String) {
    let timeline = Timeline(
      of: .arrangement(each: each, notice: .calendarYears(years), history: [.on(received, .noticeReceived)]))
    #expect(timeline.fixed?.lastDay == date(lastDay))
    #expect(timeline.fixed?.event.kind == .noticeReceived)
  }

  @Test(
    "A notice period before the exit day is counted like any other",
    arguments: [
      ("12-31", "P6M", "2022-06-30", "2022-12-31"), ("12-31", "P6M", "2022-07-01", "2023-12-31"),
      // Counting from the last day gives 30 March, which is the earlier reading.
      ("06-30", "P3M", "2022-03-30", "2022-06-30"), ("06-30", "P3M", "2022-03-31", "2023-06-30"),
    ])
  func fixedByPeriod(each: String, notice: String, received: String, lastDay: String) {
    let timeline = Timeline(
      of: .arrangement(each: each, notice: .before(notice), history: [.on(received, .noticeReceived)]))
    #expect(timeline.fixed?.lastDay == date(lastDay))
  }

  @Test("The exit notice of a year is for the exit day in that year")
  func exitNotices() throws {
    let arrangement = Contract.arrangement()
    for (year, expected) in [(2021, "2020-12-31"), (2022, "2021-12-31"), (2023, "2022-12-31")] {
      #expect(arrangement.deadline("exit-notice/\(year)")?.date == date(expected))
    }
    let notice = try #require(arrangement.deadline("exit-notice/2022"))
    #expect(notice.certainty == .certain)
    #expect(!notice.isAmbiguous)
    #expect(notice.derivation.contains(.calendarYearsBefore(date("2022-12-31"), 1, result: date("2021-12-31"))))
  }

  @Test("There is no exit before the start, and none after a recorded last day")
  func withinTheTerm() throws {
    #expect(Contract.arrangement(start: "2020-01-01").deadline("exit-notice/2019") == nil)
    #expect(Contract.arrangement(start: "2020-01-01").deadline("exit-notice/2020") != nil)
    var ending = Contract.arrangement()
    ending.term.lastDay = .day(imprecise("2023-06-30"))
    #expect(ending.deadline("exit-notice/2022") != nil)
    #expect(ending.deadline("exit-notice/2023") == nil)
  }

  @Test(
    "An exit is reachable until its notice day, that day included",
    arguments: [
      (2022, "2021-12-30", true), (2022, "2021-12-31", true), (2022, "2022-01-01", false), (2023, "2022-01-01", true),
      (2023, "2022-12-31", true), (2023, "2023-01-01", false), (2021, "2021-01-01", false),
    ])
  func reachable(year: Int, asOf: String, isReachable: Bool) {
    let timeline = Timeline(of: .arrangement())
    #expect(timeline.canLeave(inYear: year, asOf: date(asOf)) == isReachable)
  }

  @Test("An unknown notice leaves an exit reachable through the exit day, without a date")
  func unknownNotice() throws {
    let arrangement = Contract.arrangement(notice: .unknown)
    let timeline = Timeline(of: arrangement)
    #expect(timeline.canLeave(inYear: 2022, asOf: date("2022-12-31")))
    #expect(!timeline.canLeave(inYear: 2022, asOf: date("2023-01-01")))
    let deadline = try #require(arrangement.deadline("exit-notice/2022"))
    #expect(deadline.date == nil)
    #expect(deadline.before == date("2023-01-01"))
    #expect(deadline.certainty == .unknown)
    #expect(deadline.sendBy == nil)
  }

  @Test("Once notice was received only the exit that it fixed is reachable")
  func onlyTheFixedExit() throws {
    let arrangement = Contract.arrangement(
      claims: .tail("P5Y"), history: [.on("2021-11-15", .noticeReceived), .on("2022-02-01", .noticeReceived)])
    let timeline = Timeline(of: arrangement)
    for year in 2020...2030 {
      #expect(timeline.canLeave(inYear: year, asOf: date("2022-03-01")) == (year == 2022))
    }
    let listed = arrangement.deadlines(asOf: "2022-03-01")
    #expect(Set(listed.keys) == ["term-end/0", "claims-end/0"])
    #expect(listed["term-end/0"]?.date == date("2022-12-31"))
    #expect(listed["term-end/0"]?.certainty == .certain)
    #expect(listed["claims-end/0"]?.date == date("2027-12-31"))
  }

  @Test("Notice that was only sent fixes nothing")
  func sent() {
    let timeline = Timeline(of: .arrangement(history: [.on("2021-11-15", .noticeSent)]))
    #expect(timeline.fixed?.lastDay == nil)
    #expect(timeline.canLeave(inYear: 2023, asOf: date("2022-01-01")))
  }

  @Test("A termination fixes its own last day, whatever the exit days and notices are")
  func terminated() {
    let timeline = Timeline(
      of: .arrangement(history: [
        .on("2021-11-15", .noticeReceived), .on("2022-02-01", .terminated, lastDay: "2022-05-15"),
      ]))
    #expect(timeline.fixed?.lastDay == date("2022-05-15"))
    #expect(timeline.fixed?.event.kind == .terminated)
    #expect(!timeline.canLeave(inYear: 2022, asOf: date("2022-03-01")))
  }

  @Test(
    "The first reachable exit on or after a day",
    arguments: [
      ("2022-12-31", "2020-11-30", "2022-12-31"), ("2022-01-01", "2020-11-30", "2022-12-31"),
      ("2021-12-31", "2020-11-30", "2021-12-31"), ("2021-12-31", "2021-01-01", "2022-12-31"),
      ("2020-06-30", "2022-01-01", "2023-12-31"), ("2022-12-31", "2022-01-01", "2023-12-31"),
    ])
  func firstReachable(onOrAfter: String, asOf: String, expected: String) {
    let timeline = Timeline(of: .arrangement())
    #expect(timeline.firstExit(onOrAfter: date(onOrAfter), asOf: date(asOf)) == date(expected))
  }

  @Test("An arrangement of which nobody recorded how to leave it has an unknown end")
  func noExit() throws {
    let contract = Contract.of(.of(start: "2020-01-01", lastDay: "open"))
    let listed = contract.deadlines(asOf: "2022-03-01")
    #expect(Set(listed.keys) == ["term-end/0"])
    let end = try #require(listed["term-end/0"])
    #expect(end.date == nil)
    #expect(end.before == nil)
    #expect(end.certainty == .unknown)
  }

  @Test("Notices are listed while they can be received, up to the end of the list")
  func listed() {
    let listed = Contract.arrangement().deadlines(asOf: "2020-11-30", through: "2023-12-30")
    #expect(Set(listed.keys) == ["exit-notice/2021", "exit-notice/2022", "exit-notice/2023"])
    let later = Contract.arrangement().deadlines(asOf: "2021-01-01", through: "2023-12-31")
    #expect(Set(later.keys) == ["exit-notice/2022", "exit-notice/2023", "exit-notice/2024"])
  }

  @Test("Received on a day, notice is in time exactly for the exits that were still reachable on that day")
  func fixedIsTheFirstReachable() {
    let cases = randomCases(seed: 60) { generator in
      let month = Int.random(in: 1...12, using: &generator)
      let each = MonthDay(month: month, day: Int.random(in: 1...28, using: &generator))
      return (
        each: generator.oneIn(3) ? MonthDay(month: 12, day: 31) : each,
        notice: generator.oneIn(2)
          ? Notice.calendarYears(Int.random(in: 0...2, using: &generator))
          : .period(Period.random(years: 0...1, months: 0...12, using: &generator)),
        received: CivilDate.random(in: 2020...2040, using: &generator)
      )
    }
    let broken = cases.counterexample { each, notice, received in
      guard let each else { return false }
      let open = Contract.arrangement(each: each.description, notice: notice, start: "2000-01-01")
      var fixed = open
      fixed.history = [.on(received.description, .noticeReceived)]
      let first = (2020...2060).first { Timeline(of: open).canLeave(inYear: $0, asOf: received) }
      return Timeline(of: fixed).fixed?.lastDay == first.flatMap { each.inYear($0) }
    }
    #expect(broken == nil)
  }
}
