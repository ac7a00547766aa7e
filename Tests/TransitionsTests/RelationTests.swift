import Register
import Testing
import Transitions

/// How the ends of one contract stand to a target date.
@Suite struct RelationTests {
  /// Last days 2021-12-31, 2022-12-31 and 2023-12-31, all within reach.
  private let renewable = contract(steps: [.by(.decision, notice: nil), .by(.decision, notice: nil)])

  @Test(arguments: [
    ("2021-06-01", "overlap 2021-12-31 214 days 7 months", nil),
    ("2021-12-31", "overlap 2021-12-31 1 days", nil),
    ("2022-01-01", "aligned 2021-12-31 0 days 0 months", nil),
    ("2022-01-02", "overlap 2022-12-31 364 days", "gap 2021-12-31 1 days"),
    ("2022-06-01", "overlap 2022-12-31 214 days 7 months", "gap 2021-12-31 151 days 5 months"),
    ("2022-06-15", "overlap 2022-12-31 200 days", "gap 2021-12-31 165 days"),
    ("2023-01-01", "aligned 2022-12-31 0 days 0 months", nil),
    ("2024-01-01", "aligned 2023-12-31 0 days 0 months", nil),
    ("2024-03-01", "gap 2023-12-31 60 days 2 months", nil),
    ("2028-02-29", "gap 2023-12-31 1520 days", nil),
  ])
  func overlapGoesBeforeGap(_ target: String, _ relation: String, _ alternative: String?) throws {
    let answer = try #require(ask(renewable, on: target).contracts.first)
    #expect(answer.summary == relation)
    #expect(answer.alternative?.summary == alternative)
  }

  /// The last day lies somewhere in December 2021, and with the step in December 2022.
  @Test(arguments: [
    ("2021-11-02", "overlap 2021-12-01 30 days 1 months"),
    ("2021-12-01", "overlap 2021-12-01 1 days"),
    ("2021-12-02", "aligned 2021-12-01 0 days 0 months"),
    ("2021-12-20", "aligned 2021-12-01 0 days 0 months"),
    ("2022-01-01", "aligned 2021-12-01 0 days 0 months"),
    ("2022-01-02", "overlap 2022-12-01 334 days 11 months"),
    ("2023-01-03", "gap 2022-12-31 2 days"),
  ])
  func impreciseEndCountsFromItsNearestBound(_ target: String, _ relation: String) throws {
    let imprecise = contract(from: nil, for: nil, lastDay: "2021-12", steps: [.by(.decision, notice: nil)])
    let answer = ask(imprecise, on: target)
    #expect(try #require(answer.contracts.first).summary == relation)
    #expect(answer.found.contains("imprecise-date hulp"))
  }

  @Test func gapBesideAnImpreciseOverlapCountsFromItsLatestDay() throws {
    let imprecise = contract(from: nil, for: nil, lastDay: "2021-12", steps: [.by(.decision, notice: nil)])
    let answer = try #require(ask(imprecise, on: "2022-02-01").contracts.first)
    #expect(answer.alternative?.summary == "gap 2021-12-31 31 days 1 months")
  }

  /// The last day lies in 2021 or 2022, and with the step a year later: a day in 2022 can be both.
  @Test func ofTwoEndsThatCanBeTheDayTheOneWithFewerStepsHolds() throws {
    let wide = contract(from: nil, for: nil, lastDay: "[2021..2022]", steps: [.by(.decision, notice: nil)])
    #expect(try #require(ask(wide, on: "2022-07-01").contracts.first).todo.isEmpty)
    #expect(
      try #require(ask(wide, on: "2023-07-01").contracts.first).todo
        == ["exercise hulp/extension-decision/1 - unknown"])
  }

  /// The known end lies after the day, but one that is not known to the day can be that day.
  @Test func anEndThatCanBeTheDayGoesBeforeOneAfterIt() throws {
    let wide = contract(from: nil, for: nil, lastDay: "2021", steps: [.by(.decision, "P2Y", notice: nil)])
    #expect(try #require(ask(wide, on: "2022-01-01").contracts.first).relation == .aligned)
  }

  @Test(arguments: [
    contract(from: nil, for: nil), contract(for: nil), contract(from: nil), contract(from: nil, steps: [.by(.silence)]),
  ])
  func withoutAnEndTheRelationIsUnknown(_ unknown: Contract) throws {
    let answer = ask(unknown, on: "2022-01-01")
    #expect(try #require(answer.contracts.first).summary == "unknown -")
    #expect(answer.found == ["unknown-deadline hulp"])
    #expect(answer.verdict == .undetermined)
  }

  /// Exits at the end of every year, one calendar year's notice.
  @Test(arguments: [
    ("2022-01-01", "2020-12-31", "aligned 2021-12-31 0 days 0 months", nil),
    ("2022-01-01", "2021-01-01", "overlap 2022-12-31 365 days 12 months", nil),
    ("2023-01-01", "2021-01-01", "aligned 2022-12-31 0 days 0 months", nil),
    ("2023-07-01", "2021-01-01", "overlap 2023-12-31 184 days 6 months", "gap 2022-12-31 181 days 6 months"),
    ("2050-01-01", "2021-01-01", "aligned 2049-12-31 0 days 0 months", nil),
  ])
  func exits(_ target: String, _ asOf: String, _ relation: String, _ alternative: String?) throws {
    let answer = try #require(ask(arrangement(), on: target, asOf: asOf).contracts.first)
    #expect(answer.summary == relation)
    #expect(answer.alternative?.summary == alternative)
  }

  @Test(arguments: [
    ("2022-01-01", "overlap 2022-12-31 365 days 12 months"), ("2023-01-01", "aligned 2022-12-31 0 days 0 months"),
    ("2024-01-01", "gap 2022-12-31 365 days 12 months"),
  ])
  func receivedNoticeLeavesOneExit(_ target: String, _ relation: String) throws {
    let left = arrangement(history: [.event(.noticeReceived, "2021-03-01")])
    #expect(try #require(ask(left, on: target, asOf: "2021-04-01").contracts.first).summary == relation)
  }

  @Test func sentNoticeLeavesAllExits() throws {
    let sent = arrangement(history: [.event(.noticeSent, "2021-03-01")])
    #expect(try #require(ask(sent, on: "2024-01-01", asOf: "2021-04-01").contracts.first).relation == .aligned)
  }

  @Test(arguments: [("2021-06-30", Relation.aligned), ("2021-07-01", .overlap)])
  func terminationLeavesItsEndAlone(_ lastDay: String, _ relation: Relation) throws {
    let ended = contract(
      steps: [.by(.silence)], history: [.event(.terminated, "2021-02-01", lastDay: lastDay)])
    let answer = try #require(ask(ended, on: "2021-07-01", asOf: "2021-02-01").contracts.first)
    #expect(answer.relation == relation)
    #expect(answer.todo.isEmpty)
  }
}
