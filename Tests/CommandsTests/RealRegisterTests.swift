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
    ("expertiseteam/term-end/0", "2021-12-01", "conditional"),
    ("jeugdhulpplus/term-end/0", "2021-12-31", "certain"),
    ("jeugdhulpplus/term-end/1", "2022-12-31", "conditional"),
    ("gr-haaglanden/exit-notice/2022", "2021-12-31", "certain"),
    ("gr-haaglanden/exit-notice/2023", "2022-12-31", "certain"),
    ("jeugd-naar-leidse-regio/step/2023-01-01/raad-toestemming", "2021-12-17", "conditional"),
    ("jeugd-naar-leidse-regio/step/2023-01-01/college-besluit", "2021-12-31", "conditional"),
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

  @Test func expertiseteamIsImpreciseOverDecember2021() throws {
    let deadline = try #require(try Self.deadlines()["expertiseteam/term-end/0"])
    #expect(deadline["imprecise"] as? Bool == true)
    #expect(deadline["alternatives"] as? [String] == ["2021-12-01", "2021-12-31"])
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
