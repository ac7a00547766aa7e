import Foundation
import Testing

/// Nothing is lost, and nothing of others is touched.
@Suite struct OwnFilesTests {
  private static let contract =
    "id: hulp\ntitle: Jeugdhulp\nterm: {start: 2021-01-01, duration: P2Y}\naudience: [raad]\n"
    + "extensions: [{by: silence, times: 2, duration: P1Y, notice: P6M}]\n"

  private func place(_ files: [String: String] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(["contracts/hulp.yaml": Self.contract].merging(files) { $1 })
    return folder
  }

  @discardableResult
  private func run(
    _ folder: TemporaryFolder, _ arguments: String..., environment: [String: String] = [:]
  ) throws -> RunningTermijn.Outcome {
    try RunningTermijn.run(arguments, in: folder.url, environment: environment)
  }

  private func text(_ folder: TemporaryFolder, _ name: String) throws -> String {
    try String(contentsOf: folder.url.appendingPathComponent(name), encoding: .utf8)
  }

  private func names(_ folder: TemporaryFolder, _ name: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.appendingPathComponent(name).path).sorted()
  }

  // MARK: Decisions

  @Test func manyDecisionsAtOnceAreAllRecorded() throws {
    let count = 10
    let steps = (1...count).map { "  - {id: s\($0), title: Stap \($0), owner: raad, at-least: P1D}\n" }.joined()
    let folder = try place([
      "contracts/overstap.yaml":
        "transition: overstap\ntitle: Overstap\nmoves: [hulp]\ncandidates: [2023-01-01]\nsteps:\n\(steps)"
    ])
    let processes = try (1...count).map { step in
      try RunningTermijn.start(
        ["decide", "overstap/step/2023-01-01/s\(step)=done@2021-02-01"], in: folder.url)
    }
    let succeeded = processes.count {
      $0.waitUntilExit()
      return $0.terminationStatus == 0
    }
    #expect(succeeded == count)
    #expect(
      try text(folder, "contracts/overstap.yaml").components(separatedBy: "known: 2021-02-01").count - 1 == succeeded)
    #expect(try names(folder, "contracts") == [".termijn-decisions", "hulp.yaml", "overstap.yaml"])
  }

  @Test("A decision keeps the line ends of the file", arguments: ["\r\n", "\n", "\r"])
  func lineEnds(_ ending: String) throws {
    let folder = try place()
    let lines = Self.contract.replacingOccurrences(of: "\n", with: ending)
    for (history, number) in [("", 1), ("history:\n  - {known: 2021-02-01, event: notice-sent}\n# einde\n", 1)] {
      try folder.write(["contracts/hulp.yaml": lines + history.replacingOccurrences(of: "\n", with: ending)])
      let outcome = try run(folder, "decide", "hulp/notice/\(number)=received@2021-12-01")
      #expect(outcome.status == 0, "\(outcome.messages)")
      let bytes = Array(try text(folder, "contracts/hulp.yaml").utf8)
      let breaks = bytes.count { $0 == 0x0A }
      let returns = bytes.count { $0 == 0x0D }
      switch ending {
      case "\r\n": #expect(breaks == returns)
      case "\n": #expect(returns == 0)
      default: #expect(breaks == 0)
      }
      #expect(try run(folder, "check").status == 0)
    }
  }

  @Test func aLineSeparatorInATextIsNoTrap() throws {
    let folder = try place([
      "contracts/hulp.yaml": Self.contract.replacingOccurrences(of: "Jeugdhulp", with: "\"Jeugd\u{2028}  hulp\"")
        + "history:\n  - {known: 2021-02-01, event: notice-sent}\n"
    ])
    let outcome = try run(folder, "decide", "hulp/notice/1=received@2021-12-01")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(
      try text(folder, "contracts/hulp.yaml").hasSuffix(
        "sent}\n  - {known: 2021-12-01, event: notice-received, step: 1}\n"))
  }

  @Test func aDecisionThroughALinkReplacesItsGoal() throws {
    let folder = try TemporaryFolder()
    try folder.write(["elsewhere/hulp.yaml": Self.contract])
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("contracts"), withIntermediateDirectories: false)
    let link = folder.url.appendingPathComponent("contracts/hulp.yaml").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "../elsewhere/hulp.yaml")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: folder.url.appendingPathComponent("elsewhere/hulp.yaml").path)
    #expect(try run(folder, "decide", "hulp/notice/1=received@2021-12-01").status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "../elsewhere/hulp.yaml")
    #expect(try text(folder, "elsewhere/hulp.yaml").contains("notice-received"))
    let attributes = try FileManager.default.attributesOfItem(
      atPath: folder.url.appendingPathComponent("elsewhere/hulp.yaml").path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  // MARK: What others have

  @Test func filesOfOthersStay() throws {
    let folder = try place()
    #expect(try run(folder, "export", "--as-of", "2021-06-01").status == 0)
    let others = [
      "termijnen_backup.ics": "BEGIN:VCALENDAR\r\nSTATUS:CANCELLED\r\n",
      "contract-oud.ics": "BEGIN:VEVENT\r\nSTATUS:CANCELLED\r\n", ".cache.4711.tmp": "mine",
      "termijnen_2021.ics": "mine",
    ]
    try folder.write(Dictionary(uniqueKeysWithValues: others.map { ("exports/\($0)", $1) }))
    for arguments in [["--force"], [], ["--as-of", "2021-07-01"]] {
      let outcome = try RunningTermijn.run(["export", "--as-of", "2021-06-01"] + arguments, in: folder.url)
      #expect(outcome.status == 0, "\(outcome.messages)")
      for (name, content) in others { #expect(try text(folder, "exports/\(name)") == content) }
    }
  }

  @Test func aForeignFileUnderTheNameOfACalendarIsRefused() throws {
    let folder = try place(["exports/termijnen.ics": "mine"])
    let refused = try run(folder, "export", "--as-of", "2021-06-01", "--lang", "nl")
    #expect(refused.status == 2)
    #expect(refused.messages.contains("exports/termijnen.ics is geen agenda van termijn"))
    #expect(try names(folder, "exports") == ["termijnen.ics"])
    #expect(try text(folder, "exports/termijnen.ics") == "mine")
    #expect(try run(folder, "export", "--as-of", "2021-06-01", "--lang", "nl", "--force").status == 0)
    #expect(try text(folder, "exports/termijnen.ics").hasPrefix("BEGIN:VCALENDAR"))
  }

  @Test("A ledger that cannot be told of is not begun anew", arguments: ["nowhere", "/dev/zero", "."])
  func ledgers(_ goal: String) throws {
    let folder = try place()
    #expect(try run(folder, "export", "--as-of", "2021-06-01").status == 0)
    let ledger = folder.url.appendingPathComponent("exports/ledger.txt")
    try FileManager.default.removeItem(at: ledger)
    try FileManager.default.createSymbolicLink(atPath: ledger.path, withDestinationPath: goal)
    let outcome = try run(folder, "export", "--as-of", "2021-07-01")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("exports/ledger.txt"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: ledger.path) == goal)
  }

  @Test func permissionsStay() throws {
    let folder = try place()
    try run(folder, "export", "--as-of", "2021-06-01")
    try run(folder, "site", "--output", "site", "--as-of", "2021-06-01")
    func set(_ permissions: Int, _ name: String) throws {
      try FileManager.default.setAttributes(
        [.posixPermissions: permissions], ofItemAtPath: folder.url.appendingPathComponent(name).path)
    }
    func permissions(_ name: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: folder.url.appendingPathComponent(name).path)[.posixPermissions]
        as? Int
    }
    let kept = [("exports/termijnen.ics", 0o600), ("exports/ledger.txt", 0o640), ("site", 0o700)]
    for (name, mode) in kept { try set(mode, name) }
    try run(folder, "export", "--as-of", "2021-07-01")
    try run(folder, "site", "--output", "site", "--as-of", "2021-07-01")
    for (name, mode) in kept { #expect(try permissions(name) == mode, "\(name)") }
    #expect(try names(folder) == ["contracts", "exports", "site"])
  }

  // MARK: Output

  @Test(
    "An empty path is refused",
    arguments: [
      ["report", "2021", "--output", ""], ["export", "--output", ""], ["site", "--output", ""],
    ])
  func emptyPaths(_ arguments: [String]) throws {
    let folder = try place()
    #expect(try RunningTermijn.run(arguments, in: folder.url).status == 64)
    #expect(try names(folder) == ["contracts"])
  }

  @Test func aVeryDeepOutputIsRefused() throws {
    let folder = try place()
    let deep = String(repeating: "a/", count: 60_000)
    for command in [["export"], ["site"], ["report", "2021"]] {
      let outcome = try RunningTermijn.run(command + ["--output", deep], in: folder.url)
      #expect(outcome.status == 2)
      #expect(outcome.messages.contains("the path is too long"))
    }
    #expect(try names(folder) == ["contracts"])
  }

  @Test("A terminal of any width", arguments: ["-9223372036854775808", "2000000000", "9223372036854775807", "0"])
  func columns(_ columns: String) throws {
    let folder = try place()
    for command in [["deadlines"], ["windows", "-C", RunningTermijn.package.appendingPathComponent("contracts").path]] {
      let outcome = try RunningTermijn.run(command, in: folder.url, environment: ["COLUMNS": columns])
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
  }

  @Test func aReaderThatGoesAwayDoesNotChangeTheAnswer() throws {
    let folder = try place(["contracts/fout.yaml": "id: Fout!\n"])
    let shell = { (command: String) in
      try RunningTermijn.start(
        program: "/bin/bash", ["-c", "set -o pipefail; \(command)", RunningTermijn.program.path], in: folder.url)
    }
    for (command, expected) in [
      ("$0 check | head -c 1", Int32(1)), ("$0 check > /dev/full", 2),
      ("$0 deadlines -C contracts/hulp > /dev/full", 2),
      ("rm contracts/fout.yaml; $0 decide hulp/notice/1=received@2021-12-01 | true", 0), ("$0 deadlines | true", 0),
      ("$0 deadlines >&-", 2), ("$0 report 2022 --output /dev/stdout | head -c 1", 0), ("$0 --help > /dev/full", 2),
    ] {
      let process = try shell(command)
      process.waitUntilExit()
      #expect(process.terminationStatus == expected, "\(command)")
    }
    #expect(try text(folder, "contracts/hulp.yaml").contains("notice-received"))
  }

  @Test func reportsIntoOneFolderAtOnce() throws {
    let folder = try place()
    let processes = try (0..<12).map {
      try RunningTermijn.start(["report", "2022", "--output", "out/report-\($0).html"], in: folder.url)
    }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    #expect(try names(folder, "out").count == 12)
  }

  @Test func aReportThroughALinkOrOntoAPipe() throws {
    let folder = try place()
    try folder.write(["elsewhere/report.md": "old"])
    let link = folder.url.appendingPathComponent("link.md").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "elsewhere/report.md")
    #expect(try run(folder, "report", "2022", "--format", "md", "--output", "link.md").status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "elsewhere/report.md")
    let report = try text(folder, "elsewhere/report.md")
    #expect(report.count > 100)
    let piped = try RunningTermijn.start(
      program: "/bin/bash",
      ["-c", "mkfifo p; cat p > got & $0 report 2022 --format md --output p; wait", RunningTermijn.program.path],
      in: folder.url)
    piped.waitUntilExit()
    #expect(try text(folder, "got") == report)
  }

  @Test func documentsWithOtherLineEnds() throws {
    let folder = try place([
      "contracts/documents.yaml": "documents: [{id: \"1\", title: Stuk, date: 2020, file: stuk.txt}]\n",
      "contracts/hulp.yaml": Self.contract.replacingOccurrences(
        of: "duration: P2Y}", with: "duration: P2Y, sources: [{document: \"1\", lines: 2-3, quote: \"twee jaar\"}]}"),
    ])
    for ending in ["\r\n", "\n", "\r"] {
      try folder.write(["stukken/stuk.txt": ["een", "de duur is twee", "jaar.", ""].joined(separator: ending)])
      let outcome = try run(folder, "check", "--documents", "stukken")
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("1 quotes found"), "\(outcome.output)")
    }
  }

  @Test func cellsAreSafeScalarByScalar() throws {
    let titles = ["x\\\"\\u0301,=HYPERLINK(1)", "=\\u0301SUM(1)", "\\t=1", "\\r=1", "@x"]
    let folder = try TemporaryFolder()
    for (index, title) in titles.enumerated() {
      try folder.write([
        "contracts/c\(index).yaml": "id: c\(index)\ntitle: \"\(title)\"\nterm: {start: 2021-01-01, duration: P2Y}\n"
      ])
    }
    let outcome = try run(folder, "deadlines", "--format", "csv", "--as-of", "2021-06-01")
    #expect(outcome.status == 0)
    let scalars = Array(outcome.output.unicodeScalars)
    var isQuoted = false
    var cellStarts = true
    for (index, scalar) in scalars.enumerated() {
      if cellStarts, !isQuoted {
        let first = scalar == "\"" && index + 1 < scalars.count ? scalars[index + 1] : scalar
        #expect(!"=+-@\t".unicodeScalars.contains(first))
      }
      if scalar == "\"" { isQuoted.toggle() }
      cellStarts = !isQuoted && (scalar == "," || scalar == "\n")
    }
    #expect(isQuoted == false)
  }

  @Test func anAudienceWithACombiningMark() throws {
    let folder = try place([
      "contracts/hulp.yaml": Self.contract.replacingOccurrences(
        of: "[raad]", with: "[\"raad,\\u0301 en;\\u0308 college\", \"\\u0301raad\", \"a\\\\\\u0301b\"]")
    ])
    let outcome = try run(folder, "export", "--as-of", "2021-06-01")
    #expect(outcome.status == 0, "\(outcome.messages)")
    for name in try names(folder, "exports") where name.hasSuffix(".ics") {
      let checked = try run(folder, "check-calendar", "exports/\(name)")
      #expect(checked.status == 0, "\(checked.output)")
    }
  }
}
