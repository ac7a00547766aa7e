import Foundation
import Testing

/// Every key of a deadline is there, whatever it is of.
@Suite struct DeadlineKeysTests {
  private static let keys: Set = [
    "id", "contract", "kind", "date", "before", "certainty", "ambiguous", "imprecise", "assumed", "alternatives",
    "sendBy", "decideBy", "advised", "meeting", "papersBy", "title", "derivation", "sources",
  ]

  private static func answer(_ arguments: String...) throws -> [String: Any] {
    let outcome = try RunningTermijn.run(arguments + ["--format", "json"], in: RunningTermijn.package)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  @Test func everyDeadlineHasEveryKey() throws {
    let deadlines = try #require(try Self.answer("deadlines")["deadlines"] as? [[String: Any]])
    #expect(deadlines.allSatisfy { Set($0.keys) == Self.keys })
    let council = try #require(
      deadlines.first { $0["id"] as? String == "jeugd-naar-leidse-regio/step/2023-01-01/raad-toestemming" })
    #expect(council["advised"] as? String == "2021-12-10")
    #expect(council["sendBy"] is NSNull)
    let notice = try #require(deadlines.first { $0["id"] as? String == "gr-haaglanden/exit-notice/2022" })
    #expect(notice["sendBy"] as? String == "2021-12-24")
    #expect(notice["decideBy"] as? String == "2021-12-10")
    #expect(notice["advised"] is NSNull)
  }

  @Test func everyWindowHasEveryKey() throws {
    let windows = try #require(try Self.answer("windows")["windows"] as? [[String: Any]])
    let keys: Set = [
      "target", "verdict", "gapDays", "overlapDays", "openUntil", "openUntilAtMost", "claimsUntil", "costs",
      "conflicts",
    ]
    #expect(windows.allSatisfy { Set($0.keys) == keys })
    let first = try #require(windows.first { $0["target"] as? String == "2023-01-01" })
    #expect(first["openUntil"] as? String == "2021-12-17")
    #expect(first["openUntilAtMost"] as? Bool == true)
  }

  @Test func whatWasMissedShows() throws {
    let missed = try #require(try Self.answer("next", "--as-of", "2022-01-15")["missed"] as? [[String: Any]])
    #expect(missed.contains { $0["id"] as? String == "gr-haaglanden/exit-notice/2022" })
  }

  @Test func aClosedDateSaysWhyAndListsNothing() throws {
    let plan = try Self.answer("plan", "2022-01-01")
    #expect((plan["items"] as? [Any])?.isEmpty == true)
    let because = try #require(plan["closedBecause"] as? [[String: Any]])
    #expect(because.map { $0["code"] as? String } == ["steps-infeasible"])
  }

  @Test func anUnknownAudienceIsRefused() throws {
    let outcome = try RunningTermijn.run(
      ["deadlines", "--audience", "raadd", "--lang", "en"], in: RunningTermijn.package)
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("did you mean 'raad'?"))
  }

  @Test func datesInNoDocumentAreOnlyLookedInto() throws {
    let first = try RunningTermijn.run(["conflicts", "2023-01-01", "--lang", "nl"], in: RunningTermijn.package)
    #expect(first.output.contains("Beoogde datum: 1 januari 2023"))
    let second = try RunningTermijn.run(["conflicts", "2024-01-01", "--lang", "nl"], in: RunningTermijn.package)
    #expect(second.output.contains("Onderzochte datum: 1 januari 2024"))
    #expect(second.output.contains("uiterlijk tot en met 17 december 2022, mogelijk eerder"))
  }
}
