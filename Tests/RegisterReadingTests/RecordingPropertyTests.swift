import CivilDates
import Deadlines
import Diagnostics
import Register
import RegisterReading
import SystemInterface
import TestSupport
import Testing

/// Whatever the layout of the files: what can be recorded leaves a register that is right, and can be taken back.
@Suite struct RecordingPropertyTests {
  private static let today = date("2026-01-01")

  /// A register on the disk in which one decision after the other is recorded.
  private struct Recording {
    let folder: TemporaryFolder
    var recorded = 0

    init(_ files: [(name: String, bytes: [UInt8])]) throws {
      folder = try TemporaryFolder(in: "/tmp")
      for file in files { try SystemInterface.write(file.bytes, to: "\(folder.path)/\(file.name)") }
    }

    var read: ReadRegister { readRegister(at: folder.path, keepsFiles: true, today: RecordingPropertyTests.today) }

    /// Records a decision; nothing happens if it cannot be taken.
    mutating func record(_ decision: ProposedDecision) throws {
      let before = read
      try #require(!before.diagnostics.hasErrors, "\(before.diagnostics)")
      guard let event = try? before.register.event(recording: decision, today: RecordingPropertyTests.today) else {
        return
      }
      let file = "\(folder.path)/\(decision.owner).yaml"
      let contents = try #require(before.files[file])
      let insertion = try recording(event, in: contents)
      let after = before.with(insertion.result, today: RecordingPropertyTests.today)
      #expect(after.findings(notIn: before).filter { $0.severity == .error } == [], "\(decision)")
      #expect(Self.count(after) == Self.count(before) + 1)

      let entry = DecisionLog.Entry(decision.description, insertion, under: folder.path)
      #expect(entry.takenBack(from: insertion.result)?.bytes == contents.bytes)
      var log = try DecisionLog(of: folder.path)
      log.append(entry)
      try log.save()
      try SystemInterface.write(insertion.result.bytes, to: file)
      recorded += 1
    }

    /// Takes everything back, the last first.
    func takeAllBack() throws {
      var log = try DecisionLog(of: folder.path)
      #expect(log.entries.count == recorded)
      while let entry = log.entries.last {
        let path = "\(folder.path)/\(entry.file)"
        let old = try #require(entry.takenBack(from: readFile(at: path, limit: 1 << 20)))
        #expect(old.hash == entry.before)
        try SystemInterface.write(old.bytes, to: path)
        log.removeLast()
      }
      try log.save()
    }

    /// How many events the register knows.
    private static func count(_ read: ReadRegister) -> Int {
      read.register.contracts.reduce(0) { $0 + $1.original.history.count }
        + read.register.transitions.reduce(0) { $0 + $1.original.history.count }
    }
  }

  @Test("What can be decided can be recorded in every layout, and undo gives the same bytes", arguments: 0..<8)
  func everyLayout(_ part: UInt64) throws {
    var recorded = 0
    for seed in (part * 250)..<(part * 250 + UInt64(share(of: 250))) {
      var random = RandomFiles(seed: seed)
      var register = try Recording(random.files)
      // Most stories are short; a long one now and then shows that decisions get along.
      for _ in 0..<(seed.isMultiple(of: 20) ? 12 : 2) {
        let text = random.decision()
        try register.record(#require(ProposedDecision(text), "\(text)"))
      }
      try register.takeAllBack()
      for file in random.files {
        let bytes = try readFile(at: "\(register.folder.path)/\(file.name)", limit: 1 << 20).bytes
        #expect(bytes == file.bytes, "seed \(seed), \(file.name)")
      }
      #expect(try !fileExists(at: "\(register.folder.path)/\(DecisionLog.name)"))
      recorded += register.recorded
    }
    // Enough of them are taken for the property to say something.
    #expect(recorded > share(of: 80))
  }
}
