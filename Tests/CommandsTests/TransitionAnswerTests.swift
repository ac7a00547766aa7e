import Foundation
import Testing

/// What the program answers about the transitions in `contracts/`.
@Suite struct TransitionAnswerTests {
  private static let youth = "jeugd-naar-leidse-regio"
  private static let work = "werk-en-inkomen-naar-leiden"
  private static let access = "toegang-jeugd-leidse-regio"

  /// The JSON answer, with status 0.
  private static func answer(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try RunningTermijn.run(arguments + ["--format", "json"], in: RunningTermijn.package)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  private static func conflicts(_ target: String, _ arguments: String...) throws -> [String: Any] {
    try answer(["conflicts", target] + arguments)
  }

  /// The windows of an answer, by target date.
  private static func windows(_ arguments: String...) throws -> [String: [String: Any]] {
    let list = try #require(try answer(["windows"] + arguments)["windows"] as? [[String: Any]])
    return Dictionary(uniqueKeysWithValues: list.compactMap { row in (row["target"] as? String).map { ($0, row) } })
  }

  private static func items(_ key: String, of answer: [String: Any]) throws -> [[String: Any]] {
    try #require(answer[key] as? [[String: Any]])
  }

  /// The conflicts of an answer as `code contract`.
  private static func codes(of answer: [String: Any]) throws -> [String] {
    try items("conflicts", of: answer).map { "\($0["code"] as? String ?? "") \($0["contract"] as? String ?? "-")" }
  }

  // MARK: Youth care

  /// All other contracts end on the day.
  @Test(arguments: [
    ("2023-01-01", "jb-jr", "overlap", "2023-12-31", "2021-12-17"),
    ("2024-01-01", "jeugdhulpplus", "gap", "2022-12-31", "2022-12-17"),
  ])
  func oneMisfit(
    _ target: String, _ contract: String, _ relation: String, _ lastDay: String, _ openUntil: String
  ) throws {
    let answer = try Self.conflicts(target)
    #expect(answer["asOf"] as? String == "2020-11-30")
    #expect(answer["transition"] as? String == Self.youth)
    #expect(answer["verdict"] as? String == "bridgeable")
    for row in try Self.items("contracts", of: answer) {
      let isMisfit = row["contract"] as? String == contract
      #expect(row["relation"] as? String == (isMisfit ? relation : "aligned"))
      #expect(row["days"] as? Int == (isMisfit ? 365 : 0))
      #expect(row["months"] as? Int == (isMisfit ? 12 : 0))
      if isMisfit { #expect(row["lastDay"] as? String == lastDay) }
    }
    let misfits = try Self.codes(of: answer).filter { $0.hasPrefix("overlap") || $0.hasPrefix("gap") }
    #expect(misfits == ["\(relation) \(contract)"])

    let window = try #require(try Self.windows()[target])
    #expect(window["verdict"] as? String == "bridgeable")
    #expect(window["openUntil"] as? String == openUntil)
    #expect(window["gapDays"] as? Int == (relation == "gap" ? 365 : 0))
    #expect(window["overlapDays"] as? Int == (relation == "overlap" ? 365 : 0))
  }

  @Test func theBestWindowsComeFirst() throws {
    let list = try #require(try Self.answer(["windows"])["windows"] as? [[String: Any]])
    #expect(list.prefix(2).map { $0["target"] as? String } == ["2023-01-01", "2024-01-01"])
  }

  @Test func closedBeforeTheCouncilConsents() throws {
    let answer = try Self.conflicts("2022-01-01")
    #expect(answer["verdict"] as? String == "closed")
    #expect(try Self.codes(of: answer).contains("steps-infeasible -"))
    let window = try #require(try Self.windows()["2022-01-01"])
    #expect(window["openUntil"] is NSNull)
  }

  @Test func closedWhenNoticeWasNotGiven() throws {
    let missed = "missed-deadline gr-haaglanden"
    let before = try Self.conflicts("2023-01-01", "--as-of", "2021-12-31")
    #expect(try !Self.codes(of: before).contains(missed))
    let after = try Self.conflicts("2023-01-01", "--as-of", "2022-01-01")
    #expect(after["verdict"] as? String == "closed")
    #expect(try Self.codes(of: after).contains(missed))
  }

  @Test func nobodyKnowsWhenTheNewContractsCanBeJoined() throws {
    let windows = try Self.windows()
    #expect(windows.count > 8)
    for (target, window) in windows {
      #expect((window["conflicts"] as? [String])?.contains("unknown-entry") == true, "\(target)")
    }
    let answer = try Self.conflicts("2023-01-01")
    #expect(try Self.codes(of: answer).contains("unknown-entry hr-jeugdhulp-2022"))
  }

  /// A bridge is never offered without the word of who must agree.
  @Test func bridgesNameWhoMustAgree() throws {
    let outcome = try RunningTermijn.run("conflicts", "2023-01-01", "--lang", "en")
    #expect(outcome.output.contains("only if this is agreed to by"))
    let answer = try Self.conflicts("2023-01-01")
    #expect(try Self.codes(of: answer).contains("unconfirmed-bridge jb-jr"))
  }

  @Test func everyConflictIsToldAndMostAreProven() throws {
    for target in ["2022-01-01", "2023-01-01", "2024-01-01"] {
      let answer = try Self.conflicts(target, "--lang", "nl")
      for conflict in try Self.items("conflicts", of: answer) {
        #expect((conflict["text"] as? String)?.isEmpty == false)
        #expect((conflict["sources"] as? [Any])?.isEmpty == false, "\(conflict)")
        #expect(
          conflict.keys.sorted() == ["bridges", "code", "contract", "days", "months", "sources", "text"])
      }
    }
  }

  /// What contradicts stands in the proof, not only what agrees.
  @Test func theContradictingQuoteIsShown() throws {
    let answer = try Self.conflicts("2023-01-01")
    let conflict = try #require(
      try Self.items("conflicts", of: answer).first { $0["code"] as? String == "source-disagreement" })
    let quotes = try #require(conflict["sources"] as? [[String: Any]]).compactMap { $0["quote"] as? String }
    #expect(quotes.contains { $0.contains("31 januari 2022") })
  }

  /// An arrangement that was left is no care contract: no local contract stands in for it.
  @Test func localContractsStandInForCareContractsOnly() throws {
    for target in ["2023-01-01", "2024-01-01", "2025-01-01", "2028-01-01"] {
      for conflict in try Self.items("conflicts", of: try Self.conflicts(target, "--as-of", "2022-01-01"))
      where conflict["contract"] as? String == "gr-haaglanden" {
        #expect((conflict["bridges"] as? [Any])?.isEmpty == true, "\(conflict)")
      }
    }
  }

  // MARK: The others

  /// Only what says 2024 proves that it cannot be before 2024.
  @Test func notBefore2024IsProvenByWhatSaysSo() throws {
    let answer = try Self.conflicts("2023-01-01", "--transition", Self.work, "--as-of", "2021-07-15")
    let conflict = try #require(
      try Self.items("conflicts", of: answer).first { $0["code"] as? String == "not-before" })
    let quotes = try #require(conflict["sources"] as? [[String: Any]]).compactMap { $0["quote"] as? String }
    #expect(!quotes.isEmpty && quotes.allSatisfy { $0.contains("2024") }, "\(quotes)")
  }

  @Test(arguments: [
    ("2023-01-01", "2020-11-30", false), ("2023-01-01", "2021-07-15", true), ("2024-01-01", "2021-07-15", false),
  ])
  func workAndIncomeNotBefore2024(_ target: String, _ asOf: String, _ isTooEarly: Bool) throws {
    let answer = try Self.conflicts(target, "--transition", Self.work, "--as-of", asOf)
    #expect(try Self.codes(of: answer).contains("not-before -") == isTooEarly)
    #expect((answer["verdict"] as? String == "closed") == isTooEarly)
  }

  @Test func accessCannotBeJoinedOnAFirstOfJanuary() throws {
    let windows = try Self.windows("--transition", Self.access, "--through", "2040-01-01")
    for year in 2021...2040 {
      let window = try #require(windows["\(year)-01-01"])
      #expect((window["conflicts"] as? [String])?.contains("cannot-join") == true, "\(year)")
    }
    for (target, window) in windows where !(target >= "2026-06-01" && target < "2030-08-01") {
      #expect(window["verdict"] as? String == "closed", "\(target)")
    }
  }

  /// Five years from mid-2021, and two times two more; mid-2021 is June or July by the register's convention.
  @Test(arguments: [
    ("2026-05-31", true), ("2026-06-01", false), ("2026-07-31", false), ("2026-08-01", true), ("2028-07-01", false),
    ("2030-07-31", false), ("2030-08-01", true),
  ])
  func accessCanBeJoinedWhenATermEnds(_ target: String, _ isClosed: Bool) throws {
    let answer = try Self.conflicts(target, "--transition", Self.access)
    #expect(try Self.codes(of: answer).contains("cannot-join hr-toegang-jeugd") == isClosed)
    #expect((answer["verdict"] as? String == "closed") == isClosed)
  }

  // MARK: Exit status

  @Test(arguments: [
    (0, "conflicts 2023-01-01"), (1, "conflicts 2023-01-01 --exit-code"),
    (1, "conflicts 2023-01-01 --transition jeugd-naar-leidse-regio --exit-code"),
    (64, "conflicts 2023-01-01 --transition jeugd-naar-leiden"), (64, "windows --transition jeugd-naar-leiden"),
    (64, "conflicts 1-1-2023"), (64, "conflicts"), (64, "windows --from 2023-01-01 --through 2022-01-01"),
    (2, "conflicts 2023-01-01 -C no-such-folder"),
  ])
  func status(_ status: Int32, _ command: String) throws {
    let arguments = command.split(separator: " ").map(String.init)
    #expect(try RunningTermijn.run(arguments, in: RunningTermijn.package).status == status)
  }

  @Test func exitCodeIsZeroWhenNothingStandsInTheWay() throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "hulp.yaml": "id: hulp\ntitle: Hulp\nterm: {start: 2021-01-01, duration: P2Y}\n",
      "overstap.yaml": "transition: overstap\ntitle: Overstap\nmoves: [hulp]\n",
    ])
    let outcome = try RunningTermijn.run(
      ["conflicts", "2023-01-01", "--as-of", "2021-06-01", "--exit-code", "-C", folder.url.path], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.output)")
  }
}
