import Foundation
import Testing

/// What a newcomer gets for wrong usage, and what does not belong on a screen.
@Suite struct UsageTests {
  @Test(arguments: [
    (["deadlines", "--as-of", "2023-02-30"], 64, "2023-02-30"),
    (["deadlines", "--from", "31-12-2022"], 64, "2022-12-31"),
    (["deadlines", "--kind", "notise"], 64, "notice"),
    (["deadlines", "--contract", "jb-rj"], 64, "jb-jr"),
    (["deadlines", "--from", "2023-01-01", "--through", "2022-01-01"], 64, "--through"),
    (["explain", "jb-jr/notise/1"], 64, "jb-jr/notice/1"),
    (["next", "-n", "0"], 64, "-n"),
    (["next", "-n0"], 64, "-n"),
    (["overview", "-n", "0"], 64, "-n"),
    (["report", "21"], 64, "2022"),
    (["report", "1899"], 64, "1899"),
    (["explain", "jb-jr/notice/1", "jb-jr/notice/2"], 64, "Name one id"),
    (["explain", "conflict"], 64, "Name one id"),
    (["nonsense"], 64, "nonsense"),
    (["windos", "--lang", "nl"], 64, "Bedoelt u 'windows'?"),
    (["windows", "--foo", "--lang", "nl"], 64, "Fout: De optie '--foo' bestaat niet."),
    (["decide", "jb-jr/notice/1=recieved@2023-01-15"], 64, "'recieved' is not an event"),
    (["decide", "jb-jr/notice/1=received@01-11-2021", "--lang", "nl"], 64, "jb-jr/notice/1=received@2021-11-01"),
    (["windows", "--assume", "jb-jr/notice/1=6M", "--lang", "nl"], 64, "schrijf bijvoorbeeld jb-jr/notice/1=P6M"),
    (
      ["decide", "gr-haaglanden/exit-notice/2021=received@2021-01-15", "--accepted", "--dry-run"], 64,
      "gr-haaglanden/exit-notice/2022=received@2021-01-15"
    ),
    (["report", "2021", "--output", "contracts/register.yaml"], 64, "another file"),
    (["decide", "jb-jr/notice/1=received@2020-01-01", "--source", "003:20-10", "--dry-run"], 64, "from low to high"),
    (["deadlines", "-C", "no-such-folder"], 2, "no-such-folder"),
    (["check", "-C", "no-such-folder"], 2, ""),
    (["export", "--output", "/dev/null/x"], 2, "/dev/null"),
  ])
  func refusal(_ arguments: [String], _ status: Int32, _ mentioned: String) throws {
    let outcome = try RunningTermijn.run(arguments, in: RunningTermijn.package)
    #expect(outcome.status == status, "\(outcome.messages)")
    if !mentioned.isEmpty { #expect(outcome.messages.contains(mentioned), "\(outcome.messages)") }
  }

  @Test func invalidRegisterGivesNoAnswer() throws {
    let folder = RunningTermijn.fixtures.appendingPathComponent("findings/unknown-key")
    let outcome = try RunningTermijn.run(["deadlines", "-C", "register"], in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains("[unknown-key]"))
  }

  @Test func numberMayStandRightBehindItsOption() throws {
    #expect(try RunningTermijn.run("next", "-n1").output == RunningTermijn.run("next", "-n", "1").output)
  }

  /// As with other programs: the folder before the question.
  @Test(arguments: [
    ["-C", "contracts", "next", "-n", "1"], ["--register=contracts", "--lang", "en", "next", "-n", "1"],
    ["next", "-n", "1", "-C", "contracts"],
  ])
  func optionsMayStandBeforeTheCommand(_ arguments: [String]) throws {
    #expect(
      try RunningTermijn.run(arguments, in: RunningTermijn.package).output
        == RunningTermijn.run("next", "-n", "1").output)
  }

  @Test func anOptionBeforeACommandThatDoesNotHaveItIsRefused() throws {
    let outcome = try RunningTermijn.run(["--as-of", "2021-01-01", "check"], in: RunningTermijn.package)
    #expect(outcome.status == 64 && outcome.messages.contains("--as-of"))
    #expect(try RunningTermijn.run(["-C", "contracts"], in: RunningTermijn.package).status == 64)
  }

  @Test func explainSaysThatItTakesOneId() throws {
    #expect(try RunningTermijn.run("explain", "--help").output.contains("explain <deadline-id> [<conflict>]"))
  }

  /// A line is broken where the screen ends, never where the source was.
  @Test(arguments: ["nl_NL.UTF-8", "C.UTF-8"])
  func helpIsBrokenByTheScreenAlone(_ locale: String) throws {
    for command in ["decide", "undo", "export", "check-calendar", "overview", "plan"] {
      let help = try RunningTermijn.run(
        [command, "--help"], in: RunningTermijn.package, environment: ["LANG": locale]
      ).output
      let lines = help.prefix(
        upTo: try #require(help.range(of: locale.hasPrefix("nl") ? "GEBRUIK:" : "USAGE:")).lowerBound
      )
      .split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count > 2)
      for (line, next) in zip(lines, lines.dropFirst()) {
        #expect(line.count <= 80)
        guard !line.hasPrefix("  "), !next.hasPrefix("  "), let word = next.split(separator: " ").first
        else { continue }
        #expect(line.isEmpty || line.count + 1 + word.count >= 80, "\(command): \(line)")
      }
    }
  }

  @Test func languageFollowsTheLocale() throws {
    let dutch = try RunningTermijn.run(
      ["check"], in: RunningTermijn.package, environment: ["LANG": "nl_NL.UTF-8"])
    #expect(dutch.output.contains("bestanden gelezen"))
    let english = try RunningTermijn.run(["check"], in: RunningTermijn.package, environment: ["LANG": "C"])
    #expect(english.output.contains("files read"))
  }

  /// Help and what is wrong with the command line come before it is read.
  @Test(arguments: [["--lang", "nl"], ["--lang=nl"]])
  func helpSpeaksTheLanguageThatIsNamed(_ language: [String]) throws {
    #expect(
      try RunningTermijn.run(["next", "--help"] + language, in: RunningTermijn.package).output.contains("Noemt wat"))
    let wrong = try RunningTermijn.run(["next", "-n0"] + language, in: RunningTermijn.package)
    #expect(wrong.messages.contains("moet minstens 1 zijn"))
  }

  @Test func hostileTextStaysText() throws {
    let folder = try TemporaryFolder()
    try folder.write([
      "hulp.yaml": """
      id: hulp
      title: "=1+1 \\e[31mrood\\a \\u202Eomgekeerd, met; tekens\\r\\nEN:REGEL"
      term: {start: 2021-01-01, duration: P2Y}
      """
    ])
    for format in ["table", "csv", "json", "jsonl"] {
      let outcome = try RunningTermijn.run(
        ["deadlines", "--as-of", "2021-01-01", "-C", folder.url.path, "--format", format], in: folder.url)
      #expect(outcome.status == 0)
      #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\u{7}"), "\(format)")
    }
    let csv = try RunningTermijn.run(
      ["deadlines", "--as-of", "2021-01-01", "-C", folder.url.path, "--format", "csv"], in: folder.url)
    for line in csv.output.split(separator: "\r\n") {
      for cell in line.split(separator: ",") { #expect(!cell.hasPrefix("=") && !cell.hasPrefix("\"=")) }
    }
  }

  @Test func asOfSaysWhereItCameFrom() throws {
    #expect(try RunningTermijn.run("next").output.contains("as-of in contracts/register.yaml:"))
    #expect(try RunningTermijn.run("next", "--as-of", "2021-01-01").output.contains("(--as-of)"))
  }
}
