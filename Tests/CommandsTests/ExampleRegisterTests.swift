import Foundation
import Testing

/// The model contracts in `Tests/Examples`, with the answers that a contract manager works out by hand.
@Suite struct ExampleRegisterTests {
  private func run(_ arguments: String...) throws -> RunningTermijn.Outcome {
    try RunningTermijn.run(arguments + ["-C", "Tests/Examples"], in: RunningTermijn.package)
  }

  @Test func nothingIsWrongWithIt() throws {
    let outcome = try run("check")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("0 errors, 0 warnings"), "\(outcome.output)")
  }

  @Test("Each clause gives its day")
  func days() throws {
    let found = try deadlinesById(inAnswer: run("deadlines", "--format", "json").output)
    let expected: [(id: String, day: String?, alternatives: [String])] = [
      // Six full calendar months before 1 January 2028, and before the option of 2030.
      ("wmo-begeleiding/exit-notice/2027-12-31", "2027-06-30", []),
      ("wmo-begeleiding/extension-decision/1", "2029-06-30", []),
      // Twelve for the other party, on the end of a quarter, not before two years after the start.
      ("wmo-begeleiding/exit-notice/them/2027-12-31", nil, []),
      ("wmo-begeleiding/exit-notice/them/2028-03-31", "2027-03-31", []),
      ("wmo-begeleiding/date/indexering/2027", "2027-01-01", []),
      ("wmo-begeleiding/date/aankondiging/2027", "2026-06-30", []),
      // Each party its own time against a step by silence, and a way out if the other party falls short.
      ("huishoudelijke-hulp/notice/1", "2027-09-30", []),
      ("huishoudelijke-hulp/notice/them/1", "2027-06-30", []),
      ("huishoudelijke-hulp/exit-notice/2026-09-30", "2026-03-30", ["2026-03-30", "2026-03-31"]),
      // A rent that ran on after its term ends on a day of payment.
      ("opslagruimte/exit-notice/2026-06-30", "2026-05-30", ["2026-05-30", "2026-05-31"]),
      // An insurance runs on by the year.
      ("opstalverzekering/notice/3", "2026-04-30", []),
      ("opstalverzekering/term-end/2", "2026-06-30", []),
      // The framework, what is called off under it, what ends with it; what follows it starts in 2028.
      ("trapliften-raam/extension-decision/1", "2027-06-30", []),
      ("trapliften-raam/term-end/0", "2027-12-31", []),
      ("trapliften-oproep/term-end/0", "2028-12-31", []),
      ("trapliften-onderhoud/term-end/0", "2027-12-31", []),
      ("trapliften-onderhoud/term-end/1", "2029-12-31", []),
      ("trapliften-onderhoud/date/keuring/2026", "2026-03-01", []),
      // At most five years longer.
      ("dyslexiezorg/term-end/1", "2027-01-01", ["2027-01-01", "2031-12-31"]),
      ("dyslexiezorg/extension-decision/1", "2026-09-30", []),
      ("werkorganisatie/exit-notice/2026", nil, []),
      ("werkorganisatie/exit-notice/2027", "2026-12-31", []),
      ("muziekschool/date/aankondiging/2026", "2026-06-30", []),
      ("garantie-speeltoestellen/term-end/0", "2026-09-14", []),
      ("schoonmaak/extension-decision/1", "2028-03-31", []),
    ]
    for (id, day, alternatives) in expected {
      #expect(found[id]?["date"] as? String == day, "\(id)")
      #expect(found[id]?["alternatives"] as? [String] ?? [] == alternatives, "\(id)")
      if day != nil { #expect(try run("explain", id).status == 0) }
    }
    let followed = try deadlinesById(
      inAnswer: run("deadlines", "--contract", "trapliften-nieuw", "--through", "2040-01-01", "--format", "json").output
    )
    #expect(followed["trapliften-nieuw/term-end/0"]?["date"] as? String == "2031-12-31")
  }

  @Test("The bundle can move on the day that the exits, the options and the framework share")
  func moving() throws {
    let clear = try run("conflicts", "2028-01-01")
    #expect(clear.output.contains("by 30 June 2027 (wmo-begeleiding/exit-notice/2027-12-31)"), "\(clear.output)")
    let windows = try run("windows", "--from", "2028-01-01", "--through", "2028-01-02", "--format", "json").output
    #expect(windows.contains("\"openUntil\": \"2027-06-30\""))
    // On any other day Wmo-begeleiding can be left as well, and the others cannot.
    #expect(windows.contains("\"target\": \"2028-01-02\""))
    let later = try run("conflicts", "2029-01-01", "--format", "json").output
    #expect(later.contains("\"code\": \"their-exit\""))
  }

  @Test("What the other party can do has a shape of its own, and is not for the council")
  func theirs() throws {
    let folder = try TemporaryFolder()
    let site = folder.url.appendingPathComponent("site").path
    #expect(try run("site", "--output", site).status == 0)
    let page = try String(contentsOfFile: site + "/contracts/wmo-begeleiding.html", encoding: .utf8)
    #expect(page.contains("termijn-mark-their-notice"))
    #expect(page.contains("termijn-mark-exit-notice"))
    let asked = try run("deadlines", "--audience", "raad", "--format", "json").output
    #expect(Set(try deadlinesById(inAnswer: asked).keys.map { $0.prefix { $0 != "/" } }) == ["werkorganisatie"])
  }

  @Test(
    "Every answer can be given of it",
    arguments: [
      ["next"], ["overview"], ["windows"], ["plan", "2028-01-01"], ["report", "2027"],
      ["deadlines", "--assume", "wmo-begeleiding/exit-notice/2027-12-31=received@2026-01-01"],
      ["conflicts", "2028-01-01", "--assume", "wmo-begeleiding/exit-notice/2027-12-31=received@2026-01-01"],
    ])
  func everyAnswer(arguments: [String]) throws {
    let outcome = try RunningTermijn.run(arguments + ["-C", "Tests/Examples"], in: RunningTermijn.package)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(!outcome.output.isEmpty)
  }
}
