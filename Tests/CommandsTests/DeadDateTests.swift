import Foundation
import Testing

/// A target date that cannot be any more: nothing of it is moved to a later day, named as next, or put first.
@Suite struct DeadDateTests {
  private static let regeling = """
    id: regeling
    title: Regeling jeugd
    audience: [raad, college]
    term: {start: 2015-01-01, last-day: open}
    exit: {each: 12-31, notice: {calendar-years: 1}, after: [raad, college]}

    """

  private static func folder(asOf day: String, notice: String = "{calendar-years: 1}") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write([
      "contracts/register.yaml": "municipality: Muiden\nlanguage: nl\nas-of: \(day)\n",
      "contracts/regeling.yaml": regeling.replacingOccurrences(of: "{calendar-years: 1}", with: notice),
      "contracts/overstap.yaml": """
      transition: overstap
      title: Overstap jeugd
      moves: [regeling]
      candidates: [2023-01-01, 2024-01-01]
      steps:
        - {id: raad, title: De raad stemt in, owner: raad, not-before: 2021-06-01}
        - {id: college, title: Het college besluit, owner: college, after: [raad], at-least: P14D}
      """,
    ])
    return folder
  }

  @discardableResult
  private static func run(_ folder: TemporaryFolder, _ arguments: String...) throws -> RunningTermijn.Outcome {
    let outcome = try RunningTermijn.run(arguments + ["--lang", "nl"], in: folder.url)
    #expect(outcome.status == 0, "\(arguments) \(outcome.messages)")
    return outcome
  }

  /// The event that names a deadline, unfolded.
  private static func event(_ id: String, in folder: TemporaryFolder) throws -> String? {
    let file = folder.url.appendingPathComponent("exports/termijnen.ics")
    return try String(contentsOf: file, encoding: .utf8).replacingOccurrences(of: "\r\n ", with: "")
      .components(separatedBy: "BEGIN:VEVENT").first { $0.contains("Kenmerk: \(id).") }
  }

  private static let step = "overstap/step/2023-01-01/raad"

  @Test("A correction that shows that the exit was missed says so of its steps, and moves none to a later day")
  func missedByCorrection() throws {
    let folder = try Self.folder(asOf: "2021-07-20")
    try Self.run(folder, "export")
    #expect(try Self.event(Self.step, in: folder)?.contains("DTSTART;VALUE=DATE:20211217") == true)
    try folder.write(["contracts/regeling.yaml": Self.regeling.replacing("{calendar-years: 1}", with: "P18M")])
    try Self.run(folder, "export")
    let event = try #require(try Self.event(Self.step, in: folder))
    #expect(event.contains("SUMMARY:GEMIST: ") && event.contains("DTSTART;VALUE=DATE:20210616"), "\(event)")
    let explained = try Self.run(folder, "explain", Self.step).output
    #expect(explained.contains("regeling/exit-notice/2022") && !explained.contains("regeling/exit-notice/2023"))
  }

  @Test("Time alone leaves the step of an exit that was missed on its day")
  func missedByTime() throws {
    let folder = try Self.folder(asOf: "2021-07-20")
    try Self.run(folder, "export")
    try Self.run(folder, "export", "--as-of", "2022-02-01")
    let event = try #require(try Self.event(Self.step, in: folder))
    #expect(event.contains("SUMMARY:VERLOPEN: ") && event.contains("DTSTART;VALUE=DATE:20211217"), "\(event)")
  }

  @Test("Every exit that was missed lately is listed, what was missed last first")
  func missedExits() throws {
    let folder = try Self.folder(asOf: "2021-07-20", notice: "P18M")
    let outcome = try Self.run(folder, "next", "--format", "json")
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let missed = try #require(answer["missed"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    #expect(
      missed.filter { $0.contains("exit-notice") } == ["regeling/exit-notice/2022", "regeling/exit-notice/2021"])
  }

  @Test("What waits for a step that was refused is said to be refused, and its steps are not named as next")
  func refused() throws {
    let folder = try Self.folder(asOf: "2021-07-20")
    let decided = try Self.run(folder, "decide", "overstap/step/raad=refused@2021-09-01")
    #expect(!decided.output.contains("(overstap/step"), "\(decided.output)")
    let next = try Self.run(folder, "next", "--as-of", "2021-09-01").output.replacing("\n", with: " ")
    #expect(next.contains("wat eraan vooraf moet gaan is geweigerd: regeling/exit-notice/2022"), "\(next)")
    #expect(!next.contains("komt te laat"))
    let late = try Self.run(try Self.folder(asOf: "2020-11-30"), "next").output.replacing("\n", with: " ")
    #expect(late.contains("komt te laat: regeling/exit-notice/2021") && !late.contains("geweigerd"), "\(late)")
  }

  @Test("What can no longer be done in time is not what must be done first")
  func infeasible() throws {
    let dead = "regeling/exit-notice/2021"
    let folder = try Self.folder(asOf: "2020-11-30")
    #expect(try Self.run(folder, "deadlines").output.contains(dead))
    let report = try Self.run(folder, "report", "2020", "--format", "json").output
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any])
    #expect(!Self.texts(named: "urgent", in: answer).contains(dead))
    try Self.run(folder, "site", "--output", "uit")
    let index = try String(contentsOf: folder.url.appendingPathComponent("uit/index.html"), encoding: .utf8)
    let parts = index.components(separatedBy: "Wat er nu moet gebeuren")
    let first = try #require(parts.last?.components(separatedBy: "<h2").first)
    #expect(parts.count > 1 && !first.contains(dead), "\(first)")
    try Self.run(folder, "export")
    #expect(try Self.event(dead, in: folder)?.contains("Kan niet meer op tijd") == true)
    #expect(try Self.event("regeling/exit-notice/2022", in: folder)?.contains("Kan niet meer op tijd") == false)
  }

  @Test("Notice to leave that was received before its steps were done is told of", arguments: [false, true])
  func noticeWithoutSteps(isRefused: Bool) throws {
    let folder = try Self.folder(asOf: "2021-07-20")
    if isRefused { try Self.run(folder, "decide", "overstap/step/raad=refused@2021-09-01") }
    let decided = try Self.run(folder, "decide", "regeling/exit-notice/2022=received@2021-11-01")
    #expect(decided.messages.contains("[skipped-step]"), "\(decided.messages)")
    #expect(decided.messages.contains("`raad`, waarop zij wacht, is geweigerd") == isRefused)
    #expect(try Self.run(folder, "check").output.contains("[skipped-step]"))
    if !isRefused {
      try Self.run(folder, "undo")
      try Self.run(folder, "decide", "overstap/step/raad=done@2021-09-01")
      try Self.run(folder, "decide", "overstap/step/college=done@2021-10-01")
      let after = try Self.run(folder, "decide", "regeling/exit-notice/2022=received@2021-11-01")
      #expect(!after.messages.contains("[skipped-step]"), "\(after.messages)")
    }
  }

  /// Everything under a key of this name in a JSON value, as text.
  private static func texts(named name: String, in value: Any) -> String {
    if let list = value as? [Any] { return list.map { texts(named: name, in: $0) }.joined() }
    guard let object = value as? [String: Any] else { return "" }
    return object.map { $0.key == name ? "\($0.value)" : texts(named: name, in: $0.value) }.joined()
  }
}
