import Foundation
import Testing

/// What the answers about the real register say, and what they must not say.
@Suite struct AnswerWordingTests {
  private static func output(_ arguments: [String]) throws -> String {
    let outcome = try RunningTermijn.run(arguments, in: RunningTermijn.package)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return outcome.output
  }

  private static func json(_ arguments: String...) throws -> [String: Any] {
    let text = try output(arguments + ["--format", "json"])
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private static func conflicts(_ target: String, _ arguments: String...) throws -> [[String: Any]] {
    let text = try output(["conflicts", target, "--format", "json", "--lang", "nl"] + arguments)
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    return try #require(answer["conflicts"] as? [[String: Any]])
  }

  /// What is not known of an extension is proven by the clause about that extension.
  @Test(arguments: [
    ("jeugdhulpplus", "1243-1244", "kan nog één jaar worden verlengd"),
    ("expertiseteam", "1238-1240", "wordt stilzwijgend tweemaal met één jaar verlengd"),
  ])
  func theClauseOfTheExtensionIsQuoted(_ contract: String, _ lines: String, _ words: String) throws {
    let found = try Self.conflicts("2023-01-01").filter { $0["contract"] as? String == contract }
    for code in ["unknown-deadline", "unknown-authority"] {
      let conflict = try #require(found.first { $0["code"] as? String == code })
      let first = try #require((conflict["sources"] as? [[String: Any]])?.first)
      #expect(first["lines"] as? String == lines)
      #expect((first["quote"] as? String)?.contains(words) == true)
    }
    let text = try Self.output(["conflicts", "2023-01-01", "--lang", "nl"])
    let about = try #require(text.components(separatedBy: "(\(contract))\n").last)
    let line = try #require(about.components(separatedBy: "[unknown-deadline]\n").dropFirst().first)
    #expect(line.split(separator: "\n").first?.contains(words) == true)
  }

  /// Every answer says which extension it is about and before which end.
  @Test(arguments: [
    ["conflicts", "2023-01-01"], ["report", "2021", "--annex", "--format", "md"], ["report", "2021", "--annex"],
  ])
  func anActionNamesItsExtensionAndItsBound(_ command: [String]) throws {
    let text = try Self.output(command + ["--lang", "nl"])
    for action in ["verlenging 1 inroepen", "opzeggen tegen verlenging 1", "opzeggen tegen verlenging 2"] {
      #expect(text.contains(action))
    }
    #expect(text.contains("uiterste dag niet bekend; voor 1 januari 2022"))
  }

  @Test func thePlanNamesTheExtensionAndTheBound() throws {
    let items = try #require(try Self.json("plan", "2023-01-01", "--lang", "nl")["items"] as? [[String: Any]])
    let option = try #require(items.first { $0["id"] as? String == "jeugdhulpplus/extension-decision/1" })
    #expect((option["title"] as? String)?.hasSuffix("verlenging 1 inroepen") == true)
    #expect(option["before"] as? String == "2022-01-01")
    let exit = try #require(items.first { $0["id"] as? String == "gr-haaglanden/exit-notice/2022" })
    // It waits for the college, so the days in hand count from there.
    #expect(exit["earliest"] as? String == "2021-08-14")
    #expect(exit["slack"] as? Int == 139)
  }

  /// No municipality can say anything of contracts of which no end is known.
  @Test(arguments: [("wmo-naar-leidse-regio", "2024-01-01"), ("werk-en-inkomen-naar-leiden", "2023-01-01")])
  func whereNoEndIsKnownNothingFits(_ transition: String, _ target: String) throws {
    let rows = try #require(
      try Self.json("windows", "--transition", transition)["windows"] as? [[String: Any]])
    for row in rows {
      #expect(row["gapDays"] is NSNull && row["overlapDays"] is NSNull)
      #expect(["undetermined", "closed"].contains(row["verdict"] as? String))
    }
    let text = try Self.output(["conflicts", target, "--transition", transition, "--lang", "nl"])
    #expect(!text.contains("past alles"))
  }

  /// A date that has passed or is closed asks nothing of the council.
  @Test func nothingIsAskedForADateThatIsClosed() throws {
    let report = try Self.json("report", "2023", "--as-of", "2023-01-15")
    let short = try #require(report["inShort"] as? [String: Any])
    let asked = try #require((report["askedOfCouncil"] as? [String: Any])?["items"] as? [[String: Any]])
    let urgent = try #require(short["urgent"] as? [[String: Any]])
    for id in (asked + urgent).compactMap({ $0["id"] as? String }) {
      #expect(!id.hasPrefix("jeugd-naar-leidse-regio/step/"), "\(id)")
    }
    let deadlines = try Self.json("deadlines", "--as-of", "2022-01-01")
    let ids = try #require(deadlines["deadlines"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    #expect(!ids.contains { $0.hasPrefix("jeugd-naar-leidse-regio/step/2023-01-01/") })
  }

  /// "Before the summer recess of 2021" was a promise: once that is past it stays visible.
  @Test func aPromiseOfThePapersThatWasNotKeptShows() throws {
    let late = try Self.conflicts("2024-01-01", "--transition", "werk-en-inkomen-naar-leiden", "--as-of", "2021-09-01")
    #expect(late.contains { $0["code"] as? String == "slipped" })
    let text = try #require(late.first { $0["code"] as? String == "slipped" }?["text"] as? String)
    #expect(text.contains("2021"))
    let before = try Self.conflicts(
      "2024-01-01", "--transition", "werk-en-inkomen-naar-leiden", "--as-of", "2021-07-15")
    #expect(!before.contains { $0["code"] as? String == "slipped" })
    let now = ["--transition", "werk-en-inkomen-naar-leiden", "--as-of", "2021-09-01", "--lang", "nl"]
    let step = "werk-en-inkomen-naar-leiden/step/2024-01-01/plan-van-aanpak"
    for command in [["conflicts", "2024-01-01"], ["plan", "2024-01-01"], ["explain", step]] {
      let text = try Self.output(command + now).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains("15 juli 2021, en niet gedaan."), "\(command)")
    }
  }

  /// What is asked of a day before everything that the register holds is answered by that, not by emptiness.
  @Test(arguments: [
    ["next"], ["deadlines"], ["overview"], ["questions"], ["windows"], ["conflicts", "2023-01-01"],
    ["plan", "2023-01-01"], ["compare", "2023-01-01", "2024-01-01"], ["report", "2020", "--format", "md"],
  ])
  func aDayBeforeEverythingIsSaidToBe(_ command: [String]) throws {
    let text = try Self.output(command + ["--as-of", "2019-11-30", "--lang", "nl"])
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("nog niets uit dit register bekend; het eerste werd bekend op 16 december 2019"), "\(text)")
    #expect(!words.contains("beschrijft geen overstap"))
  }

  /// Other days are called better only if their verdict is.
  @Test(arguments: [("2023-01-01", "2022-01-01"), ("2022-01-01", "2020-11-30"), ("2025-01-01", "2020-11-30")])
  func betterDaysAreBetter(_ target: String, _ asOf: String) throws {
    let order = ["clear", "attention", "undetermined", "bridgeable", "conflicted", "closed"]
    let rows = try #require(
      try Self.json("windows", "--as-of", asOf, "--through", "2040-01-01")["windows"] as? [[String: Any]])
    let ranks = Dictionary(
      rows.compactMap { row -> (String, Int)? in
        guard let day = row["target"] as? String, let verdict = row["verdict"] as? String else { return nil }
        return (day, order.firstIndex(of: verdict) ?? 0)
      }
    ) { first, _ in first }
    let own = try #require(ranks[target])
    let text = try Self.output(["conflicts", target, "--as-of", asOf, "--lang", "nl"])
    let better = text.components(separatedBy: "Beter is: ").dropFirst().first ?? ""
    for (day, rank) in ranks where rank >= own {
      let year = day.prefix(4)
      #expect(!better.contains("1 januari \(year)"), "\(day) is no better than \(target)")
    }
    if let best = ranks.values.min(), best < own { #expect(!better.isEmpty) }
  }

  @Test func sumsAreCalledSums() throws {
    let text = try RunningTermijn.run(
      ["windows", "--lang", "nl"], in: RunningTermijn.package, environment: ["COLUMNS": "200"]
    ).output
    #expect(text.contains("som"))
    #expect(text.contains("opgeteld over de contracten waarvan het einde bekend is"))
  }

  /// Notes and amounts of the register reach whoever reads, once.
  @Test(arguments: ["explain", "report", "site"])
  func amountsAndNotesAreTold(_ where: String) throws {
    let text: String
    switch `where` {
    case "explain": text = try Self.output(["explain", "gr-haaglanden/exit-notice/2022", "--lang", "nl"])
    case "report": text = try Self.output(["report", "2021", "--annex", "--format", "md", "--lang", "nl"])
    default:
      let folder = try TemporaryFolder()
      _ = try Self.output(["site", "--output", folder.url.path, "--lang", "nl"])
      text = try String(
        contentsOf: folder.url.appendingPathComponent("contracts/gr-haaglanden.html"), encoding: .utf8)
    }
    #expect(text.contains("EUR 213.000 eenmalig, bij vertrek"))
    #expect(text.contains("Dat is hetzelfde moment."))
    if `where` == "report" { #expect(text.components(separatedBy: "EUR 213.000 eenmalig").count == 2) }
  }

  /// A decision of which the day is unknown stands on the last day before what it precedes, never on the day after the
  /// contract ended.
  @Test func anUndatedDecisionStandsBeforeTheEnd() throws {
    let folder = try TemporaryFolder()
    _ = try Self.output(["export", "--output", folder.url.path, "--lang", "nl"])
    let text = try String(
      contentsOf: folder.url.appendingPathComponent("contract-jeugdhulpplus.ics"), encoding: .utf8)
    let event = try #require(
      text.replacing("\r\n ", with: "").components(separatedBy: "BEGIN:VEVENT")
        .first { $0.contains("jeugdhulpplus/extension-decision/1") })
    #expect(event.contains("DTSTART;VALUE=DATE:20211231"))
    #expect(event.contains("DAG ONBEKEND"))
  }

  /// A term of years is none to which the Algemene termijnenwet applies, so nothing says that it does.
  @Test func theTermijnenwetIsNotSaidToApplyToYears() throws {
    let text = try Self.output(["explain", "jb-jr/claims-end/0", "--lang", "nl"])
    #expect(text.contains("Algemene termijnenwet"))
    #expect(!text.contains("de Algemene termijnenwet geldt"))
    let report = try Self.output(["report", "2021", "--format", "md", "--lang", "nl"])
    #expect(!report.contains("verschuift hij niet, want"))
  }

  /// A term that is due within a year is named, what cannot be done any more comes last.
  @Test func nextNamesWhatIsUrgentAndEndsWithWhatCannotBeDone() throws {
    let next = try Self.json("next", "-n", "20", "--as-of", "2020-11-30")
    let ids = try #require(next["deadlines"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    #expect(ids.contains("jeugdhulpvervoer-lokaal/step/2021-01-01/lokaal-inkopen"))
    #expect(ids.contains("jeugdhulpvervoer-awbz/term-end/0"))
    #expect(ids.last == "gr-haaglanden/exit-notice/2021")
    #expect(next["infeasible"] as? [String] == ["gr-haaglanden/exit-notice/2021"])
    // Whoever reads the row alone must not act on it.
    for command in ["next", "overview"] {
      let text = try Self.output([command, "-n", "20", "--lang", "nl"])
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("Opzeggen: GR Haaglanden, voor vertrek in 2021 (kan niet meer)"), "\(text)")
      #expect(!words.contains("2020-12-23"), "\(text)")
    }
    for (key, expected) in [("deadlines", Set(["open", "infeasible"])), ("missed", ["missed"])] {
      let items = try #require(next[key] as? [[String: Any]])
      #expect(Set(items.compactMap { $0["state"] as? String }) == expected)
      for item in items {
        let isInfeasible = item["id"] as? String == "gr-haaglanden/exit-notice/2021"
        #expect((item["state"] as? String == "infeasible") == isInfeasible)
      }
    }
  }

  /// Whoever must agree to one of two bridges for the same contract is one of two.
  @Test func eitherOfTwoBridgesIsEnough() throws {
    let text = try Self.output(["conflicts", "2023-01-01", "--lang", "nl"])
    #expect(text.contains("hiermee instemt: een partij die nog niet bekend is of een van de twee inkooporganisaties."))
  }
}
