import Foundation
import Testing

/// The register in `contracts/`, with the answers that its documents give.
@Suite struct RealRegisterTests {
  private static func deadlines(_ arguments: String...) throws -> [String: [String: Any]] {
    let outcome = try RunningTermijn.run(
      ["deadlines", "--format", "json"] + arguments, in: RunningTermijn.package)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try deadlinesById(inAnswer: outcome.output)
  }

  @Test(arguments: [
    ("specialistische-jeugdhulp/term-end/0", "2022-12-31", "certain"),
    ("specialistische-jeugdhulp/term-end/4", "2026-12-31", "conditional"),
    ("jb-jr/term-end/0", "2023-12-31", "conditional"),
    ("jb-jr/term-end/1", "2025-12-31", "conditional"),
    ("jb-jr/term-end/2", "2027-12-31", "certain"),
    ("crisisinterventieteam/term-end/2", "2023-12-31", "certain"),
    ("expertiseteam/term-end/0", "2021-12-31", "conditional"),
    ("expertiseteam/term-end/2", "2023-12-31", "certain"),
    ("jeugdhulpplus/term-end/0", "2021-12-31", "certain"),
    ("jeugdhulpplus/term-end/1", "2022-12-31", "conditional"),
    ("gr-haaglanden/exit-notice/2022", "2021-12-31", "certain"),
    ("gr-haaglanden/exit-notice/2023", "2022-12-31", "certain"),
    ("jeugd-naar-leidse-regio/step/2023-01-01/raad-toestemming", "2021-12-17", "conditional"),
    ("jeugd-naar-leidse-regio/step/2023-01-01/college-besluit", "2021-12-31", "conditional"),
    ("jeugdhulpvervoer-lokaal/step/2021-01-01/lokaal-inkopen", "2020-12-31", "conditional"),
    ("jeugdhulpplus/claims-end/0", "2026-12-31", "certain"),
    ("specialistische-jeugdhulp/claims-end/0", "2027-12-31", "certain"),
  ])
  func date(_ id: String, _ date: String, _ certainty: String) throws {
    let deadline = try #require(try Self.deadlines()[id])
    #expect(deadline["date"] as? String == date)
    #expect(deadline["certainty"] as? String == certainty)
  }

  @Test(arguments: [
    ("jb-jr/notice/1", "2024-01-01"), ("jb-jr/notice/2", "2026-01-01"),
    ("jeugdhulpplus/extension-decision/1", "2022-01-01"),
    ("specialistische-jeugdhulp/extension-decision/1", "2023-01-01"),
  ])
  func unknownNotice(_ id: String, before: String) throws {
    let deadline = try #require(try Self.deadlines()[id])
    #expect(deadline["date"] is NSNull)
    #expect(deadline["before"] as? String == before)
    #expect(deadline["certainty"] as? String == "unknown")
  }

  /// "Tot en met december 2021" is the last day of that month.
  @Test func upToAndIncludingAMonthIsItsLastDay() throws {
    let deadline = try #require(try Self.deadlines()["expertiseteam/term-end/0"])
    #expect(deadline["imprecise"] as? Bool == false)
    #expect(deadline["alternatives"] as? [String] == [])
  }

  /// What the papers give as a year only has no day.
  @Test(arguments: [
    ("lokaal-actieplan-jeugd", "2021-01-01", "2021-12-31"), ("pilot-jeugd-ggz-toegang", "2020-11-30", "2020-12-31"),
    ("dvo-holland-rijnland", "2021-12-31", "2022-12-30"), ("ontwikkelovereenkomsten", "2021-12-31", "2022-01-30"),
    ("inkoopstrategie-haaglanden", "2024-01-01", "2024-12-31"),
  ])
  func aYearIsNoDay(_ contract: String, _ earliest: String, _ latest: String) throws {
    let deadline = try #require(try Self.deadlines()[contract + "/term-end/0"])
    #expect(deadline["imprecise"] as? Bool == true)
    #expect(deadline["alternatives"] as? [String] == [earliest, latest])
  }

  /// Both arrangements of the register have the yearly days of the Wgr.
  @Test(arguments: ["gr-haaglanden", "werkorganisatie-duivenvoorde"])
  func anArrangementHasTheDaysOfTheWgr(_ id: String) throws {
    let outcome = try RunningTermijn.run(
      ["explain", id + "/statutory/2021/wgr-34-2", "--lang", "nl"], in: RunningTermijn.package)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("31 juli 2021"))
  }

  /// From 1 July 2022 on the council has eight weeks for its view on a draft (Wgr, article 1(3)); known from 30 March 2022.
  @Test(arguments: [
    ("2020-11-30", "raad-toestemming", "2022-12-17"), ("2022-06-01", "raad-toestemming", "2022-12-17"),
    ("2022-03-30", "ontwerp-aan-raad", "2022-10-22"), ("2022-06-01", "ontwerp-aan-raad", "2022-10-22"),
    ("2022-06-01", "integrale-afweging", "2022-12-17"),
  ])
  func theDraftIsWithTheCouncilEightWeeksBefore2024(_ asOf: String, _ step: String, _ date: String) throws {
    let id = "jeugd-naar-leidse-regio/step/2024-01-01/" + step
    let deadline = try #require(try Self.deadlines("--as-of", asOf)[id])
    #expect(deadline["date"] as? String == date)
    #expect(deadline["assumed"] as? Bool == true)
  }

  @Test func noDraftBeforeTheStaatsbladOf2022() throws {
    #expect(
      try Self.deadlines("--as-of", "2022-03-29")["jeugd-naar-leidse-regio/step/2024-01-01/ontwerp-aan-raad"] == nil)
  }

  /// What was promised for a quarter can be done before it: a promise is no first day.
  @Test func aPlannedDecisionIsNoFirstDay() throws {
    let outcome = try RunningTermijn.run(
      ["conflicts", "2023-01-01", "--transition", "werk-en-inkomen-naar-leiden", "--format", "json"],
      in: RunningTermijn.package)
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let steps = try #require(answer["steps"] as? [[String: Any]])
    let step = try #require(steps.first { $0["id"] as? String == "verdere-besluitvorming" })
    #expect(step["earliest"] as? String == "2020-11-30")
  }

  @Test func exitNoticeIsGoneOnTheDayAfter() throws {
    let id = "gr-haaglanden/exit-notice/2022"
    #expect(try Self.deadlines("--as-of", "2021-12-31")[id] != nil)
    #expect(try Self.deadlines("--as-of", "2022-01-01")[id] == nil)
  }

  @Test func amendmentMovesWerkEnInkomen() throws {
    let prefix = "werk-en-inkomen-naar-leiden/step/"
    let before = try Self.deadlines().keys.filter { $0.hasPrefix(prefix) }
    let after = try Self.deadlines("--as-of", "2021-07-15").keys.filter { $0.hasPrefix(prefix) }
    #expect(before.allSatisfy { $0.hasPrefix(prefix + "2023-01-01") } && !before.isEmpty)
    #expect(after.allSatisfy { $0.hasPrefix(prefix + "2024-01-01") } && !after.isEmpty)
  }

  @Test func everyDeadlineExplainsItself() throws {
    for (id, deadline) in try Self.deadlines() {
      let derivation = try #require(deadline["derivation"] as? [[String: Any]])
      #expect(!derivation.isEmpty, "\(id)")
      #expect(derivation.allSatisfy { ($0["text"] as? String)?.isEmpty == false }, "\(id)")
    }
  }

  @Test func explainQuotesTheSource() throws {
    let outcome = try RunningTermijn.run("explain", "gr-haaglanden/exit-notice/2022", "--lang", "nl")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("003, regel 585-587"))
    #expect(outcome.output.contains("met een opzegtermijn van één kalenderjaar"))
    #expect(outcome.output.contains("contracts/haaglanden/gr-haaglanden.yaml:"))
  }

  @Test func checkFindsNoErrors() throws {
    let outcome = try RunningTermijn.run("check")
    #expect(outcome.status == 0)
  }
}

/// The deadlines of a JSON answer, by id.
func deadlinesById(inAnswer text: String) throws -> [String: [String: Any]] {
  let answer = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  let list = try #require(answer["deadlines"] as? [[String: Any]])
  return Dictionary(uniqueKeysWithValues: list.compactMap { item in (item["id"] as? String).map { ($0, item) } })
}
