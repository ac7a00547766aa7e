import Foundation
import Testing

/// `termijn check-calendar` as a person and as a program see it.
@Suite struct CheckCalendarTests {
  private static let expected = RunningTermijn.fixtures.appendingPathComponent("calendars")

  /// A calendar of another program, with some of what goes wrong in practice; CRLF unless it says LF.
  private static let bad: String =
    [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Voorbeeld//Voorbeeld//NL", "METHOD:PUBLISH", "BEGIN:VEVENT",
      "UID:20260301-1@voorbeeld.nl", "DTSTAMP:20260110T080951Z", "DTSTART:20260301", "DTEND;VALUE=DATE:20260301",
      "SUMMARY:Opzegging, \u{1B}[31mrood\u{7} 🗓 voor; vervoer", "DESCRIPTION:Eerste regel", "Tweede regel",
      "REFRESH:a", "END:VEVENT",
      "BEGIN:VEVENT", "UID:20260301-1@voorbeeld.nl", "DTSTAMP:20260110T080951Z", "DTSTART;VALUE=DATE:20260230",
      "DESCRIPTION:\u{E9}\u{E9}n regel die langer is dan er op een regel van vijfenzeventig octetten past, en verder",
      "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:P1H", "END:VALARM", "SEQUENCE:een", "END:VEVENT", "END:VCALENDAR",
    ].joined(separator: "\r\n") + "\n\n\n\n\n"

  private static let clean =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//A//B//NL\r\nBEGIN:VFREEBUSY\r\nUID:1\r\n"
    + "DTSTAMP:20260110T080951Z\r\nEND:VFREEBUSY\r\nEND:VCALENDAR\r\n"

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(["bad.ics": Self.bad, "clean.ics": Self.clean])
    return folder
  }

  @Test(arguments: ["nl", "en"])
  func table(_ language: String) throws {
    let folder = try folder()
    let outcome = try RunningTermijn.run(
      ["check-calendar", "bad.ics", "clean.ics", "--lang", language], in: folder.url)
    #expect(outcome.status == 1)
    #expect(outcome.messages == "")
    #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\u{7}"))
    try expectGolden(outcome.output, at: Self.expected.appendingPathComponent("expected.\(language).txt"))
  }

  @Test(arguments: ["nl", "en"])
  func json(_ language: String) throws {
    let folder = try folder()
    let outcome = try RunningTermijn.run(
      ["check-calendar", "bad.ics", "clean.ics", "--format", "json", "--lang", language], in: folder.url)
    #expect(outcome.status == 1)
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let files = try #require(answer["files"] as? [[String: Any]])
    #expect(files.map { $0["file"] as? String } == ["bad.ics", "clean.ics"])
    #expect(files.map { $0["events"] as? Int } == [2, 0])
    let defects = try #require(files.first?["defects"] as? [[String: Any]])
    let keys: Set = ["code", "weight", "line", "column", "text", "rule", "clients", "help"]
    for defect in defects { #expect(Set(defect.keys) == keys) }
    try expectGolden(outcome.output, at: Self.expected.appendingPathComponent("expected.\(language).json"))
  }

  @Test func remarksAreNoDefects() throws {
    let folder = try folder()
    let outcome = try RunningTermijn.run(["check-calendar", "clean.ics"], in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("remark: The calendar has no name. [missing-name]"))
    #expect(outcome.output.hasSuffix("1 file with 0 events checked: 0 defects, 2 remarks.\n"))
  }

  @Test func allShowsEveryPlace() throws {
    let folder = try folder()
    let some = try RunningTermijn.run(["check-calendar", "bad.ics"], in: folder.url)
    #expect(some.output.contains("... and 2 more of [not-crlf]; --all shows them"))
    let all = try RunningTermijn.run(["check-calendar", "--all", "bad.ics"], in: folder.url)
    #expect(!all.output.contains("more of"))
    #expect(all.output.components(separatedBy: "[not-crlf]").count == 6)
  }

  @Test func standardInput() throws {
    let folder = try folder()
    let input = folder.url.appendingPathComponent("bad.ics")
    let outcome = try RunningTermijn.run(["check-calendar", "-"], in: folder.url, input: input)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("stdin:12:1: defect: "))
    let none = try RunningTermijn.run(["check-calendar", "-"], in: folder.url)
    #expect(none.status == 1)
    #expect(none.output.contains("The file is empty. [not-a-calendar]"))
  }

  @Test(arguments: [
    (["check-calendar", "no-such.ics"], 2, "no-such.ics"),
    (["check-calendar", "."], 2, "exports/*.ics"),
    (["check-calendar", "no-such.ics", "bad.ics"], 2, "no-such.ics"),
    (["check-calendar"], 64, "file"),
    (["check-calendar", "bad.ics", "--format", "csv"], 64, "csv"),
  ])
  func refusal(_ arguments: [String], _ status: Int32, _ mentioned: String) throws {
    let folder = try folder()
    let outcome = try RunningTermijn.run(arguments, in: folder.url)
    #expect(outcome.status == status)
    #expect(outcome.messages.contains(mentioned), "\(outcome.messages)")
    // What can be checked is checked all the same.
    if status == 2 { #expect(outcome.output.contains("[stray-line]") == arguments.contains("bad.ics")) }
  }

  @Test func rulesAreExplained() throws {
    let folder = try folder()
    let one = try RunningTermijn.run(["check-calendar", "--explain", "bad-utc-offset"], in: folder.url)
    #expect(one.status == 0)
    #expect(one.output.hasPrefix("# `bad-utc-offset`\n") && one.output.contains("TZOFFSETTO:+02:00"))
    let every = try RunningTermijn.run(["check-calendar", "--explain", "all", "--format", "json"], in: folder.url)
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(every.output.utf8)) as? [String: Any])
    #expect((answer["rules"] as? [[String: Any]])?.count ?? 0 > 100)
    let none = try RunningTermijn.run(["check-calendar", "--explain", "bad-utc-offse"], in: folder.url)
    #expect(none.status == 64)
    #expect(none.messages.contains("did you mean 'bad-utc-offset'?"))
  }

  @Test func aFileBeyondTheLimitIsRefused() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("large.ics")
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    // A file with a hole takes no room.
    try FileHandle(forWritingTo: file).truncate(atOffset: 300 << 20)
    let outcome = try RunningTermijn.run(["check-calendar", "large.ics"], in: folder.url)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("256 MB"))
  }
}
