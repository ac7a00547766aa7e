import Foundation
import SystemInterface
import Testing

/// What may be replaced, what is written to, and what is left alone.
@Suite struct ReplacingTests {
  @Test func aFileKeepsItsPermissions() throws {
    let scratch = try Scratch()
    try scratch.put("old", in: "a.txt", permissions: 0o600)
    try write(Array("new".utf8), to: "\(scratch.path)/a.txt")
    #expect(try scratch.text("a.txt") == "new")
    #expect(try scratch.permissions("a.txt") == 0o600)
    #expect(try scratch.names() == ["a.txt"])
  }

  @Test func theGoalOfALinkIsReplacedAndNotTheLink() throws {
    let scratch = try Scratch()
    try scratch.put("old", in: "elsewhere/goal.txt")
    try scratch.link("second", to: "elsewhere/goal.txt")
    try scratch.link("first", to: "second")
    try write(Array("new".utf8), to: "\(scratch.path)/first")
    #expect(try scratch.text("elsewhere/goal.txt") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(scratch.path)/first") == "second")
    #expect(try scratch.names("elsewhere") == ["goal.txt"])
  }

  @Test func aLinkToNothingGetsAGoal() throws {
    let scratch = try Scratch()
    try scratch.link("link", to: "goal.txt")
    #expect(throws: FileError.self) { try fileStatus(at: "\(scratch.path)/link") }
    #expect(throws: FileError.self) { try LineReader(ofFileAt: "\(scratch.path)/link") }
    let file = try AtomicFileSet(in: scratch.path)
    let pending = try file.begin("goal.txt")
    try pending.end()
    try file.commit()
    #expect(try scratch.names() == ["goal.txt", "link"])
  }

  @Test("A device is written to", arguments: ["/dev/null", "/dev/stderr"])
  func devices(_ path: String) throws {
    try write([], to: path)
    let kind = try #require(try fileStatus(at: path, followsLinks: false)).kind
    #expect(kind == .device || kind == .link)
  }

  @Test func aFullDeviceSaysSo() throws {
    let error = try #require(throws: FileError.self) { try write(Array("x".utf8), to: "/dev/full") }
    #expect(error.cause == .diskFull)
    #expect(try fileStatus(at: "/dev/full")?.kind == .device)
  }

  /// Only one with other bytes is replaced, where that is asked for.
  @Test func aFileWithTheSameBytesStaysAsItIs() throws {
    let scratch = try Scratch()
    let large = String(repeating: "x", count: 200_000)
    try scratch.put(large + "a", in: "same.ics")
    try scratch.put(large + "a", in: "other.ics")
    let before = try fileStatus(at: "\(scratch.path)/same.ics")
    for (text, expected) in [("b", ["other.ics", "new.ics"]), ("b", [])] {
      let set = try AtomicFileSet(in: scratch.path, isAlone: true)
      for (name, end) in [("same.ics", "a"), ("other.ics", text), ("new.ics", "")] {
        let file = try set.begin(name)
        try file.append(Array((large + end).utf8))
        try file.end()
      }
      #expect(try set.commit(keepsUnchanged: true) == expected)
      #expect(try scratch.text("other.ics") == large + text)
    }
    #expect(try fileStatus(at: "\(scratch.path)/same.ics") == before)
    #expect(try scratch.names() == ["new.ics", "other.ics", "same.ics"])
  }

  @Test func someFilesStayOthersGo() throws {
    let scratch = try Scratch()
    let others = [".cache.4711.tmp", ".termijn-commit", ".termijn-new-short/x", "mine.ics"]
    for name in others { try scratch.put("mine", in: name) }
    try scratch.put("half", in: ".termijn-new-00112233445566aa/a.ics")
    try scratch.put("old", in: "gone.ics")
    try scratch.put("old", in: "a.ics", permissions: 0o640)
    let set = try AtomicFileSet(in: scratch.path, isAlone: true)
    for name in ["a.ics", "b.ics"] {
      let file = try set.begin(name)
      try file.append(Array(name.utf8))
      try file.end()
    }
    set.remove("gone.ics")
    try set.commit()
    #expect(
      try scratch.names() == [".cache.4711.tmp", ".termijn-commit", ".termijn-new-short", "a.ics", "b.ics", "mine.ics"])
    for name in others { #expect(try scratch.text(name) == "mine") }
    #expect(try scratch.text("a.ics") == "a.ics")
    #expect(try scratch.permissions("a.ics") == 0o640)
  }

  @Test func aPromiseIsKeptByTheNext() throws {
    let scratch = try Scratch()
    try scratch.put("old", in: "a.ics")
    try scratch.put("old", in: "gone.ics")
    try scratch.put("new", in: ".termijn-ready-\(geteuid())/a.ics")
    try scratch.put("", in: ".termijn-ready-\(geteuid())/.removed/gone.ics")
    try write(Array("x".utf8), to: "\(scratch.path)/other.txt")
    #expect(try scratch.text("a.ics") == "new")
    #expect(try scratch.names() == ["a.ics", "other.txt"])
  }

  @Test func aPromiseOfAnotherUserIsNotKept() throws {
    let scratch = try Scratch()
    try scratch.put("old", in: "a.ics")
    try scratch.put("theirs", in: ".termijn-ready-4711/a.ics")
    try write(Array("x".utf8), to: "\(scratch.path)/b.ics")
    let error = try #require(throws: FileError.self) { try AtomicFileSet(in: scratch.path, isAlone: true) }
    #expect(error.cause == .ofAnotherUser)
    #expect(try scratch.text("a.ics") == "old")
    #expect(try scratch.text(".termijn-ready-4711/a.ics") == "theirs")
  }

  @Test func onlyOneIsAlone() throws {
    let scratch = try Scratch()
    let first = try AtomicFileSet(in: scratch.path, isAlone: true)
    let error = try #require(throws: FileError.self) { try AtomicFileSet(in: scratch.path, isAlone: true) }
    #expect(error.isLocked)
    try write(Array("x".utf8), to: "\(scratch.path)/report.html")
    withExtendedLifetime(first) {}
  }

  @Test func manyChangeOneFile() async throws {
    let scratch = try Scratch()
    try scratch.put("", in: "count.txt")
    let path = "\(scratch.path)/count.txt"
    await withTaskGroup { group in
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<25 {
            let file = try? EditedFile(at: path, limit: 1000)
            try? file?.replace(with: (file?.contents.bytes ?? []) + [0x2E])
          }
        }
      }
    }
    #expect(try scratch.text("count.txt").utf8.count == 100)
    #expect(try scratch.names() == ["count.txt"])
  }

  @Test func veryDeepFolders() throws {
    let deep = "/tmp/" + String(repeating: "a/", count: 60_000)
    let error = try #require(throws: FileError.self) { try makeFolder(at: deep) }
    #expect(error.cause == .pathTooLong)
  }

  @Test("What has no end is not read", arguments: ["/dev/zero", "/dev/null"])
  func unending(_ path: String) throws {
    let scratch = try Scratch()
    try scratch.link("ledger.txt", to: path)
    let error = try #require(throws: FileError.self) { try LineReader(ofFileAt: "\(scratch.path)/ledger.txt") }
    #expect(error.cause == .noFile)
    #expect(throws: FileError.self) { try readFile(at: path, limit: 10) }
  }

  @Test func largeFilesAreNotRead() throws {
    let scratch = try Scratch()
    try scratch.put("", in: "large")
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(scratch.path)/large"))
    try handle.truncate(atOffset: 2 << 30)
    let error = try #require(throws: FileError.self) { try readFile(at: "\(scratch.path)/large", limit: 1 << 20) }
    #expect(error.cause == .tooLarge(limit: 1 << 20))
    let reader = try #require(try LineReader(ofFileAt: "\(scratch.path)/large"))
    #expect(throws: FileError.self) { try reader.next() }
  }
}
