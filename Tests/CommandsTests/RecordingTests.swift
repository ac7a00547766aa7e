import Foundation
import Testing

/// What `termijn decide` writes, what it refuses, and what `termijn undo` takes back.
@Suite struct RecordingTests {
  private static let files = [
    "hulp.yaml": """
    # Een contract met commentaar.
    id: hulp
    title: Jeugdhulp
    term: {start: 2021-01-01, duration: P2Y, sources: [{document: "003"}]}
    extensions:
      - {by: silence, duration: P1Y, notice: P6M}
      - {by: decision, duration: P1Y, notice: P6M}
      - {by: decision, duration: P1Y, notice: P6M}
    history: []  # nog niets

    """,
    "regeling.yaml": """
    id: regeling
    title: Regeling
    term: {start: 2015-01-01, last-day: open}
    exit: {each: 12-31, notice: {calendar-years: 1}}

    """,
    "overstap.yaml": """
    transition: overstap
    title: Overstap
    moves: [hulp]
    candidates: [2023-01-01, 2024-01-01]
    steps:
      - {id: raad}
      - {id: college, after: [raad]}
    amendments:
      - document: "004"
        set:
          steps: [{id: raad}, {id: college, after: [raad]}, {id: plan-van-aanpak}]

    """,
    "langer.yaml": """
    id: langer
    title: Langer
    term: {start: 2021-01-01, duration: P1Y}
    extensions: [{by: decision, duration: P1Y}]
    amendments:
      - document: "004"
        set: {extensions: [{by: decision, duration: P1Y, times: 2}]}

    """,
    "documents.yaml": """
    documents:
      - {id: "003", date: 2020-12-01}
      - {id: "004", date: 2021-06-30}

    """,
    "register.yaml": "as-of: 2021-01-01\n",
  ]

  /// The register, and a way to ask the program about it.
  private struct Written {
    let folder: TemporaryFolder

    init(_ changed: [String: String] = [:]) throws {
      folder = try TemporaryFolder()
      try folder.write(RecordingTests.files.merging(changed) { $1 })
    }

    func run(_ arguments: String...) throws -> RunningTermijn.Outcome {
      try RunningTermijn.run(arguments + ["-C", folder.url.path], in: folder.url)
    }

    func text(_ name: String) throws -> String {
      try String(contentsOf: folder.url.appendingPathComponent(name), encoding: .utf8)
    }

    /// Everything in the folder.
    func everything() throws -> [String: Data] {
      var files: [String: Data] = [:]
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.url.path) {
        files[name] = try Data(contentsOf: folder.url.appendingPathComponent(name))
      }
      return files
    }
  }

  @Test(
    "Everything that can happen is recorded, counts, and is taken back without a trace",
    arguments: [
      ("hulp/notice/1=received@2022-06-30", "{known: 2022-06-30, event: notice-received, step: 1}"),
      ("hulp/notice/1=extended@2022-07-01", "{known: 2022-07-01, event: extended, step: 1}"),
      ("hulp/extension-decision/2=extended@2023-01-31", "{known: 2023-01-31, event: extended, step: 2}"),
      ("hulp/extension-decision/2=left-out@2023-01-31", "{known: 2023-01-31, event: not-extended, step: 2}"),
      ("hulp/2021-12-31=terminated@2021-05-01", "{known: 2021-05-01, event: terminated, last-day: 2021-12-31}"),
      ("regeling/exit-notice/2022=received@2021-11-01", "{known: 2021-11-01, event: notice-received}"),
      ("overstap/step/raad=done@2021-09-01", "{known: 2021-09-01, event: done, step: raad}"),
      ("overstap/step/raad=refused@2021-09-01", "{known: 2021-09-01, event: refused, step: raad}"),
      (
        "overstap/step/2023-01-01/raad=done@2021-09-01",
        "{known: 2021-09-01, event: done, step: raad, target: 2023-01-01}"
      ),
      (
        "overstap/step/2023-01-01/raad=refused@2021-09-01",
        "{known: 2021-09-01, event: refused, step: raad, target: 2023-01-01}"
      ),
      ("overstap/2023-01-01=chosen@2021-09-01", "{known: 2021-09-01, event: chosen, target: 2023-01-01}"),
      ("overstap/2024-01-01=dropped@2021-09-01", "{known: 2021-09-01, event: dropped, target: 2024-01-01}"),
      ("langer/extension-decision/1=left-out@2021-07-01", "{known: 2021-07-01, event: not-extended, step: 1}"),
      ("langer/extension-decision/2=left-out@2021-07-01", "{known: 2021-07-01, event: not-extended, step: 2}"),
      // A step that an amendment brings exists from the day of that one on.
      ("overstap/step/plan-van-aanpak=done@2021-08-01", "{known: 2021-08-01, event: done, step: plan-van-aanpak}"),
    ])
  func recorded(decision: String, event: String) throws {
    let register = try Written()
    let before = try register.everything()
    let assumed = try register.run("deadlines", "--as-of", "2021-12-01", "--assume", decision)
    #expect(assumed.status == 0, "\(assumed.messages)")

    let outcome = try register.run("decide", decision)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains(event))
    #expect(outcome.output.contains("Without --as-of every answer holds for 1 January 2021"))
    #expect(try register.text(decision.split(separator: "/")[0] + ".yaml").contains(event))
    #expect(try register.run("check").status == 0)
    #expect(try register.run("decide", decision).status == 64)

    let undone = try register.run("undo")
    #expect(undone.status == 0, "\(undone.messages)")
    #expect(undone.output.contains("-") && undone.output.contains("Taken back: \(decision)."))
    #expect(try register.everything() == before)
    #expect(try register.run("undo").status == 64)
  }

  @Test(
    "What cannot be is refused with a way out, and nothing is written",
    arguments: [
      ("hulp/notice/1=received@2199-01-01", [], "is still to come"),
      ("hulp/extension-decision/3=extended@2022-01-01", [], "hulp/extension-decision/2=extended"),
      ("hulp/notice/1=received@2022-07-01", [], "--accepted"),
      ("hulp/notice/1=received@2022-01-01", ["--accepted"], "leave --accepted out"),
      ("hulp/notice/1=received@2020-11-01", ["--received", "2020-10-01"], "known only from 1 December 2020"),
      ("hulp/notice/1=received@2020-12-15", [], "starts only on 1 January 2021"),
      ("hulp/notice/1=received@2021-02-01", ["--received", "2021-02-02"], "before it happened"),
      ("hulp/2020-12-31=terminated@2021-02-01", [], "not before 1 January 2021"),
      ("hulp/2026-01-01=terminated@2021-02-01", [], "through 31 December 2025"),
      ("overstap/2025-01-01=chosen@2021-09-01", [], "2023-01-01, 2024-01-01"),
      ("overstap/step/plan-van-aanpak=done@2021-06-01", [], "known only from 30 June 2021"),
      ("langer/extension-decision/2=left-out@2021-06-01", [], "known only from 30 June 2021"),
      ("regeling/exit-notice/2022=received@2022-01-01", [], "31 December 2023"),
      ("hulp/notice/1=received@2022-01-01", ["--source", "030"], "did you mean '003'?"),
      ("hulp/notice/1=received@2022-01-01", ["--source", "003:1-40"], "twelve at the most"),
      ("hulp/notice/1=received@2022-01-01", ["--quote", "tekst"], "--source"),
      ("hulp=terminated@2022-01-01", [], "hulp"),
    ])
  func refused(decision: String, options: [String], words: String) throws {
    let register = try Written()
    let before = try register.everything()
    let outcome = try RunningTermijn.run(
      ["decide", decision, "-C", register.folder.url.path] + options, in: register.folder.url)
    #expect(outcome.status == 64)
    let message = outcome.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(message.contains(words), "\(message)")
    #expect(try register.everything() == before)
  }

  @Test("A date that was chosen must be given up before another can be")
  func choosingTwice() throws {
    let register = try Written()
    #expect(try register.run("decide", "overstap/2023-01-01=chosen@2021-09-01").status == 0)
    let other = try register.run("decide", "overstap/2024-01-01=chosen@2021-10-01")
    #expect(other.status == 64)
    #expect(other.messages.contains("overstap/2023-01-01=dropped@2021-10-01"))
    #expect(try register.run("decide", "overstap/2023-01-01=dropped@2021-10-01").status == 0)
    #expect(try register.run("decide", "overstap/2024-01-01=chosen@2021-10-01").status == 0)
  }

  @Test("A late notice counts when it is accepted, and a decision carries its document")
  func sourcesAndAcceptance() throws {
    let register = try Written()
    let outcome = try RunningTermijn.run(
      [
        "decide", "hulp/notice/1=received@2022-07-20", "-C", register.folder.url.path, "--accepted", "--received",
        "2022-07-01", "--source", "003:12-14", "--quote", "wij \"zeggen\" op \u{2028}",
      ], in: register.folder.url)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let event =
      "{known: 2022-07-20, event: notice-received, received: 2022-07-01, step: 1, accepted: true, "
      + "sources: [{document: \"003\", lines: 12-14, quote: \"wij \\\"zeggen\\\" op \\U00002028\"}]}"
    #expect(try register.text("hulp.yaml").contains("history: [\(event)]  # nog niets\n"))
    let deadlines = try register.run("deadlines", "--as-of", "2022-08-01", "--format", "json")
    #expect(try deadlinesById(inAnswer: deadlines.output)["hulp/term-end/0"]?["certainty"] as? String == "certain")
  }

  @Test("Several decisions are taken back one by one, the last first")
  func undoingSeveral() throws {
    let register = try Written()
    var states = [try register.everything()]
    let decisions = [
      "overstap/step/raad=done@2021-09-01", "hulp/extension-decision/2=extended@2022-01-01",
      "overstap/step/raad=done@2021-08-01", "overstap/2024-01-01=dropped@2021-08-15",
    ]
    for decision in decisions where try register.run("decide", decision).status == 0 {
      states.append(try register.everything())
    }
    #expect(states.count == 4)
    while states.count > 1 {
      #expect(try register.everything() == states.removeLast())
      #expect(try register.run("undo", "--dry-run").output.hasPrefix("---"))
      #expect(try register.run("undo").status == 0)
    }
    #expect(try register.everything() == states[0])
  }

  @Test("Undo that was cut short takes back no more than was asked when it is asked again")
  func undoingAgain() throws {
    let register = try Written()
    #expect(try register.run("decide", "regeling/exit-notice/2022=received@2021-11-01").status == 0)
    let first = try register.everything()
    #expect(try register.run("decide", "hulp/extension-decision/2=extended@2022-01-01").status == 0)
    // The file is as before, and the note of the decision is still there.
    try register.folder.write(["hulp.yaml": Self.files["hulp.yaml"] ?? ""])
    let again = try register.run("undo")
    #expect(again.status == 0, "\(again.messages)")
    #expect(again.output.contains("hulp/extension-decision/2=extended@2022-01-01"))
    #expect(try register.everything() == first)
  }

  @Test("What was changed by hand since is not taken back; what stands elsewhere in the file stays")
  func undoingAfterEdits() throws {
    let register = try Written()
    #expect(try register.run("decide", "regeling/exit-notice/2022=received@2021-11-01").status == 0)
    let text = try register.text("regeling.yaml")
    try register.folder.write(["regeling.yaml": text.replacingOccurrences(of: "2021-11-01", with: "2021-11-02")])
    let refused = try register.run("undo")
    #expect(refused.status == 2)
    #expect(refused.messages.contains("by hand"))

    try register.folder.write(["regeling.yaml": "# Van boven.\n" + text])
    #expect(try register.run("undo").status == 0)
    #expect(try register.text("regeling.yaml") == "# Van boven.\n" + (Self.files["regeling.yaml"] ?? ""))
  }

  @Test("A decision is recorded although nobody reads what is printed")
  func closedOutput() throws {
    let register = try Written()
    let decide = Process()
    decide.executableURL = RunningTermijn.program
    decide.arguments = ["decide", "hulp/notice/1=received@2022-01-01", "-C", register.folder.url.path]
    let pipe = Pipe()
    decide.standardOutput = pipe
    decide.standardError = FileHandle.nullDevice
    try pipe.fileHandleForReading.close()
    try decide.run()
    decide.waitUntilExit()
    #expect(decide.terminationReason == .exit && decide.terminationStatus == 0)
    #expect(try register.text("hulp.yaml").contains("event: notice-received"))
  }

  @Test("What was recorded is said to be, also where nothing can be printed")
  func fullOutput() throws {
    let register = try Written()
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = [
      "-c", "exec \"$0\" decide hulp/notice/1=received@2022-01-01 -C \"$1\" >/dev/full 2>\"$1/../said\" </dev/null",
      RunningTermijn.program.path, register.folder.url.path,
    ]
    shell.environment = ["LANG": "C"]
    try shell.run()
    shell.waitUntilExit()
    let said = register.folder.url.appendingPathComponent("../said")
    defer { try? FileManager.default.removeItem(at: said) }
    #expect(shell.terminationStatus == 2)
    #expect(try String(contentsOf: said, encoding: .utf8).contains("the register was changed"))
    #expect(try register.text("hulp.yaml").contains("event: notice-received"))
  }

  @Test("As many decisions are recorded as succeed, and all can be taken back, when many are taken at once")
  func manyAtOnce() throws {
    let steps = (0..<12).map { "{id: stap-\($0)}" }.joined(separator: ", ")
    let register = try Written([
      "overstap.yaml": "transition: overstap\ntitle: O\nmoves: [hulp]\ncandidates: []\nsteps: [\(steps)]\r\n"
    ])
    let before = try register.everything()
    let running = try (0..<12).map { number in
      try RunningTermijn.start(
        ["decide", "overstap/step/stap-\(number)=done@2021-09-01", "-C", register.folder.url.path],
        in: register.folder.url)
    }
    for process in running { process.waitUntilExit() }
    let succeeded = running.count { $0.terminationStatus == 0 }
    let text = try register.text("overstap.yaml")
    #expect(succeeded > 0)
    #expect(text.components(separatedBy: "event: done").count - 1 == succeeded)
    for _ in 0..<succeeded { #expect(try register.run("undo").status == 0) }
    #expect(try register.everything() == before)
  }

  @Test("On a terminal the difference is shown and a yes is waited for")
  func askingOnATerminal() throws {
    let script = "/usr/bin/script"
    guard FileManager.default.isExecutableFile(atPath: script) else { return }
    for (answer, isRecorded) in [("n\n", false), ("", false), ("j\n", true)] {
      let register = try Written()
      let process = Process()
      process.executableURL = URL(fileURLWithPath: script)
      process.arguments = [
        "--quiet", "--return", "--command",
        "'\(RunningTermijn.program.path)' decide hulp/notice/1=received@2022-01-01 -C '\(register.folder.url.path)'",
        "/dev/null",
      ]
      let input = Pipe()
      process.standardInput = input
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      input.fileHandleForWriting.write(Data(answer.utf8))
      try input.fileHandleForWriting.close()
      process.waitUntilExit()
      #expect(process.terminationStatus == (isRecorded ? 0 : 1))
      #expect(try register.text("hulp.yaml").contains("notice-received") == isRecorded)
    }
  }
}
