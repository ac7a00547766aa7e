import Foundation
import Testing

/// A body that meets on fixed days: every answer says by when it should decide, in which meeting, and when the papers
/// must be in.
@Suite struct MeetingAnswerTests {
  private static let register = [
    "register.yaml": """
    municipality: Muiden
    language: nl
    as-of: 2021-06-01
    meetings:
      - {body: raad, dates: [2021-10-07, 2021-11-25, 2021-12-16], papers-ahead: P3W}
    """,
    "regeling.yaml": """
    id: regeling
    title: Regeling jeugd
    term: {start: 2015-01-01, last-day: open}
    exit: {each: 12-31, notice: {calendar-years: 1}, after: [raad, college]}
    """,
    "overstap.yaml": """
    transition: overstap
    title: Overstap jeugd
    moves: [regeling]
    candidates: [2023-01-01]
    steps:
      - {id: raad, title: De raad stemt in, owner: raad}
      - {id: college, title: Het college besluit, owner: college, after: [raad], at-least: P14D}
    """,
  ]
  private static let step = "overstap/step/2023-01-01/raad"
  /// The legal last day, the day of advice, the meeting and the papers: none is the same as another.
  private static let days = ["2021-12-17", "2021-12-10", "2021-11-25", "2021-11-04"]

  private static func run(_ arguments: String...) throws -> (folder: TemporaryFolder, output: String) {
    let folder = try TemporaryFolder()
    try folder.write(register)
    let outcome = try RunningTermijn.run(arguments + ["-C", ".", "--lang", "nl"], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return (folder, outcome.output)
  }

  @Test(arguments: ["plan 2023-01-01", "next"])
  func theTableNamesAllDays(_ command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let folder = try TemporaryFolder()
    try folder.write(Self.register)
    let outcome = try RunningTermijn.run(words + ["-C", ".", "--lang", "nl"], in: folder.url)
    for day in Self.days { #expect(outcome.output.contains(day), "\(day) in \(outcome.output)") }
  }

  @Test(arguments: ["report 2021", "plan 2023-01-01", "next", "deadlines"])
  func theJSONNamesAllDays(_ command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let folder = try TemporaryFolder()
    try folder.write(Self.register)
    let outcome = try RunningTermijn.run(words + ["-C", ".", "--format", "json"], in: folder.url)
    let answer = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let told = Self.objects(named: Self.step, in: answer)
    #expect(!told.isEmpty)
    for item in told where item["advised"] != nil {
      #expect(
        [item["advised"], item["meeting"], item["papersBy"]].map { $0 as? String } == Self.days.dropFirst().map(\.self))
    }
    #expect(told.contains { $0["advised"] != nil })
  }

  @Test(arguments: ["md", "html"])
  func theReportTellsOfTheMeetingWhereTheStepIsListedAndPlanned(_ format: String) throws {
    let (_, edition) = try Self.run("report", "2021", "--format", format)
    let (_, annex) = try Self.run("report", "2021", "--format", format, "--annex")
    let report = edition + annex
    let wanted = [
      "Bij voorkeur uiterlijk (advies): ",
      "Laatste vergadering die op tijd is (volgens het advies; uiterlijk 16 december 2021): ",
      "Stukken binnen uiterlijk: ",
    ]
    // Asked of the council in the edition; in the calendar and in the plan of the date in the annex.
    for label in wanted {
      #expect(edition.contains(label), "\(label)")
      #expect(annex.components(separatedBy: label).count - 1 >= 2, "\(label)")
    }
    for day in ["10 december 2021", "25 november 2021", "4 november 2021"] { #expect(report.contains(day)) }
  }

  @Test func theSiteTellsOfTheMeeting() throws {
    let (folder, _) = try Self.run("site", "--output", "uit")
    let page = try String(
      contentsOf: folder.url.appendingPathComponent("uit/transitions/overstap/2023-01-01.html"), encoding: .utf8)
    for text in ["Laatste vergadering die op tijd is", "2021-11-25", "Stukken binnen uiterlijk", "2021-11-04"] {
      #expect(page.contains(text), "\(text)")
    }
  }

  @Test func theCalendarTellsOfTheMeeting() throws {
    let (folder, _) = try Self.run("export", "--output", "uit")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder.url.appendingPathComponent("uit"), includingPropertiesForKeys: nil)
    let texts = try files.map { try String(contentsOf: $0, encoding: .utf8).replacing("\r\n ", with: "") }
    let event = try #require(
      texts.flatMap { $0.components(separatedBy: "BEGIN:VEVENT") }.first {
        $0.contains(Self.step) && $0.contains("SUMMARY")
      })
    #expect(
      event.contains(
        "Laatste vergadering die op tijd is (volgens het advies\\; uiterlijk 16 december 2021): donderdag 25 november 2021."
      ))
    #expect(event.contains("Stukken binnen uiterlijk: donderdag 4 november 2021."))
    // The reminders count back from the papers, which are due 43 days before the last day: 43 + 56 and 43 + 14.
    #expect(event.contains("TRIGGER:-P98DT") && event.contains("TRIGGER:-P56DT"), "\(event)")
    #expect(event.contains("Stukken over 8 weken: "))
  }

  @Test func papersThatAreLateAndAListThatEndsEarlySaySo() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.register)
    let late = try RunningTermijn.run(
      ["explain", Self.step, "-C", ".", "--as-of", "2021-11-05", "--lang", "nl"], in: folder.url)
    #expect(late.output.contains("Stukken hadden binnen moeten zijn: donderdag 4 november 2021"), "\(late.output)")
    let register = try #require(Self.register["register.yaml"])
    try folder.write(["register.yaml": register.replacing(", 2021-11-25, 2021-12-16", with: "")])
    let short = try RunningTermijn.run(["explain", Self.step, "-C", ".", "--lang", "nl"], in: folder.url)
    #expect(
      short.output.contains("Laatste vergadering in het register (vergaderingen staan er tot en met 7 oktober 2021): "),
      "\(short.output)")
  }

  /// Without meetings nothing is said of them.
  @Test func withoutMeetingsThereIsNoWordOfThem() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.register.merging(["register.yaml": "language: nl\nas-of: 2021-06-01\n"]) { $1 })
    for command in [["report", "2021", "--format", "md"], ["plan", "2023-01-01"], ["next"]] {
      let outcome = try RunningTermijn.run(command + ["-C", ".", "--lang", "nl"], in: folder.url)
      #expect(outcome.status == 0 && !outcome.output.contains("ergadering die op tijd"), "\(outcome.messages)")
    }
  }

  /// Everything in a JSON value that has an id.
  private static func objects(named id: String, in value: Any) -> [[String: Any]] {
    if let list = value as? [Any] { return list.flatMap { objects(named: id, in: $0) } }
    guard let object = value as? [String: Any] else { return [] }
    return (object["id"] as? String == id ? [object] : []) + object.values.flatMap { objects(named: id, in: $0) }
  }
}
