import Foundation
import Testing

/// A target date is chosen and recorded; every answer follows.
@Suite struct ChosenDateTests {
  /// A copy of the register, with calendars made before the choice and the choice recorded with its document.
  private final class Recorded {
    let folder: TemporaryFolder

    init(_ decisions: String...) throws {
      folder = try TemporaryFolder()
      try FileManager.default.copyItem(
        at: RunningTermijn.package.appendingPathComponent("contracts"),
        to: folder.url.appendingPathComponent("contracts"))
      _ = try run("export", "--output", "uit", "--lang", "nl", asOf: false)
      for decision in decisions {
        let outcome = try RunningTermijn.run(
          ["decide", decision, "--source", "001:113-114", "--yes", "--lang", "nl"], in: folder.url)
        #expect(outcome.status == 0, "\(outcome.messages)")
      }
    }

    func run(_ arguments: String..., asOf: Bool = true) throws -> String {
      let day = asOf ? ["--as-of", "2021-09-01"] : []
      let outcome = try RunningTermijn.run(arguments + day, in: folder.url)
      #expect(outcome.status == 0, "\(outcome.messages)")
      return outcome.output
    }

    func text(_ path: String) throws -> String {
      try String(contentsOf: folder.url.appendingPathComponent(path), encoding: .utf8)
    }

    /// The events of a calendar, unfolded, by their UID.
    func events(_ path: String) throws -> [String: String] {
      let events = try text(path).replacing("\r\n ", with: "").components(separatedBy: "BEGIN:VEVENT").dropFirst()
      return Dictionary(
        events.map { event in
          (event.components(separatedBy: "\r\n").first { $0.hasPrefix("UID:") } ?? "", event)
        }
      ) { first, _ in first }
    }
  }

  private static let youth = "jeugd-naar-leidse-regio"
  private static let chosen = "jeugd-naar-leidse-regio/2023-01-01=chosen@2021-08-15"

  @Test func onlyItsStepsAreListedAndTheyAreCertain() throws {
    let register = try Recorded(Self.chosen)
    for command in ["deadlines", "next"] {
      let listed = try deadlinesById(inAnswer: try register.run(command, "--format", "json"))
      let steps = listed.filter { $0.key.hasPrefix(Self.youth + "/step/") }
      #expect(!steps.isEmpty)
      #expect(steps.keys.allSatisfy { $0.hasPrefix(Self.youth + "/step/2023-01-01/") }, "\(steps.keys)")
      #expect(steps.values.allSatisfy { $0["certainty"] as? String == "certain" })
    }
    // Another transition has chosen nothing.
    let all = try deadlinesById(inAnswer: try register.run("deadlines", "--format", "json"))
    let others = all.filter { $0.key.contains("/step/") && !$0.key.hasPrefix(Self.youth) }
    #expect(!others.isEmpty && others.values.allSatisfy { $0["certainty"] as? String == "conditional" })
  }

  @Test(arguments: ["conflicts", "plan"])
  func theAnswerSaysThatItWasChosen(_ command: String) throws {
    let register = try Recorded(Self.chosen)
    let one = try register.run(command, "2023-01-01", "--lang", "nl")
    #expect(one.contains("Beoogde datum: 1 januari 2023 (gekozen op 15 augustus 2021)"))
    let other = try register.run(command, "2024-01-01", "--lang", "nl")
    #expect(other.contains("Onderzochte datum: 1 januari 2024 (gekozen is 1 januari 2023)"))
  }

  /// A date that no document names becomes the one that is aimed at by choosing it.
  @Test func aDateInNoDocumentIsIntendedOnceChosen() throws {
    let register = try Recorded("\(Self.youth)/2024-01-01=chosen@2021-08-15")
    #expect(try register.run("conflicts", "2024-01-01", "--lang", "nl").contains("Beoogde datum: 1 januari 2024"))
    #expect(try register.run("conflicts", "2023-01-01", "--lang", "nl").contains("Onderzochte datum: 1 januari 2023"))
  }

  @Test func windowsAndOverviewNameTheChoice() throws {
    let register = try Recorded(Self.chosen)
    let windows = try register.run("windows", "--lang", "nl")
    #expect(windows.contains("Beoogde datum: 2023-01-01 (gekozen op 15 augustus 2021)."))
    #expect(windows.contains("Onderzochte datum: 2024-01-01 (gekozen is 1 januari 2023)."))
    let overview = try register.run("overview", "--lang", "nl")
    #expect(overview.contains("Wat er per 1 januari 2023 in de weg staat"))
    #expect(!overview.contains("Wat er per 1 januari 2024 in de weg staat"))
  }

  @Test func calendarsCancelTheStepsOfTheOtherDates() throws {
    let register = try Recorded(Self.chosen)
    let before = try register.events("uit/termijnen.ics")
    _ = try register.run("export", "--output", "uit", "--lang", "nl")
    let after = try register.events("uit/termijnen.ics")
    var seen = (chosen: 0, other: 0)
    for (uid, event) in before where event.contains("Kenmerk: \(Self.youth)/step/") {
      let now = try #require(after[uid])
      #expect(event.contains("STATUS:TENTATIVE") && event.contains("SEQUENCE:0"))
      #expect(now.contains("SEQUENCE:1"), "\(now)")
      if event.contains("/step/2023-01-01/") {
        seen.chosen += 1
        #expect(now.contains("STATUS:CONFIRMED") && !now.contains("VERVALLEN"), "\(now)")
        #expect(!now.contains("Voorwaardelijk:"))
      } else {
        seen.other += 1
        #expect(now.contains("STATUS:CANCELLED") && now.contains("SUMMARY:VERVALLEN") && !now.contains("VALARM"))
      }
    }
    #expect(seen.chosen > 5 && seen.other > 5)
  }

  @Test func theReportFollowsTheChoice() throws {
    let register = try Recorded(Self.chosen)
    let report = try register.run("report", "2021", "--format", "md", "--lang", "nl", "--compared-with", "2021-08-01")
    #expect(report.contains("| 1 januari 2023 (beoogde datum, gekozen op 15 augustus 2021) |"))
    #expect(!report.contains("1 januari 2024 (onderzochte datum"))
    let annex = try register.run(
      "report", "2021", "--format", "md", "--lang", "nl", "--compared-with", "2021-08-01", "--annex")
    #expect(annex.contains("#### \(Self.youth)/window/2023-01-01"))
    #expect(!annex.contains("#### \(Self.youth)/window/2024-01-01"))
    let changes = try #require(annex.components(separatedBy: "## Wat er is veranderd").last)
    let settled = try #require(changes.components(separatedBy: "### Vast geworden").dropFirst().first)
    #expect(settled.contains("gekozen (overstap per 1 januari 2023)"))
    #expect(settled.contains("leidse-regiostep2023-01-01raad-toestemming"))
    let gone = try #require(changes.components(separatedBy: "### Niet meer aan de orde").dropFirst().first)
    #expect(gone.contains("leidse-regiostep2024-01-01raad-toestemming"))
    #expect(!changes.contains("### Besloten"))
  }

  @Test func theSiteFollowsTheChoice() throws {
    let register = try Recorded(Self.chosen)
    _ = try register.run("site", "--output", "site", "--lang", "nl")
    let index = try register.text("site/index.html")
    #expect(index.contains("beoogde datum, gekozen op 15 augustus 2021"))
    #expect(!index.contains("transitions/\(Self.youth)/2024-01-01.html"))
    let transition = try register.text("site/transitions/\(Self.youth).html")
    #expect(transition.contains("Bekend sinds 15 augustus 2021: gekozen (overstap per 1 januari 2023)."))
    #expect(transition.contains("gekozen is 1 januari 2023"))
    #expect(try register.text("site/transitions/\(Self.youth)/2023-01-01.html").contains("gekozen op 15 augustus 2021"))
  }

  @Test func aChoiceThatIsGivenUpLeavesTheOthers() throws {
    let register = try Recorded(Self.chosen, "\(Self.youth)/2023-01-01=dropped@2021-08-20")
    let listed = try deadlinesById(inAnswer: try register.run("deadlines", "--format", "json"))
    let steps = listed.filter { $0.key.hasPrefix(Self.youth + "/step/") }
    #expect(!steps.isEmpty && steps.keys.allSatisfy { $0.contains("/2024-01-01/") })
    #expect(steps.values.allSatisfy { $0["certainty"] as? String == "conditional" })
    let answer = try register.run("conflicts", "2023-01-01", "--lang", "nl")
    #expect(answer.contains("Onderzochte datum: 1 januari 2023 (losgelaten op 20 augustus 2021)"))
    #expect(answer.contains("[dropped]"))
  }

  /// The register says that it describes an earlier day, so whoever records is told that answers leave it out.
  @Test func checkAcceptsWhatWasRecorded() throws {
    let register = try Recorded(Self.chosen)
    #expect(try RunningTermijn.run(["check"], in: register.folder.url).status == 0)
    let file = "contracts/overstap/\(Self.youth).yaml"
    #expect(try register.text(file).contains("{known: 2021-08-15, event: chosen, target: 2023-01-01"))
    let undone = try RunningTermijn.run(["undo", "--yes"], in: register.folder.url)
    #expect(undone.status == 0, "\(undone.messages)")
    let original = RunningTermijn.package.appendingPathComponent(file)
    #expect(try register.text(file) == String(contentsOf: original, encoding: .utf8))
  }
}
