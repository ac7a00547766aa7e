import CivilDates
import Deadlines
import Diagnostics
import Foundation
import Register
import RegisterReading
import SystemInterface
import TestSupport
import Testing

@Suite("Whatever is open in the model contracts can be decided, and undone")
struct ExampleDecisionsTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples").path

  /// What can be decided on a deadline, on the last day on which it can be.
  private static func decisions(on deadline: Deadline, asOf day: CivilDate) -> [ProposedDecision] {
    let last = deadline.date ?? deadline.before?.previous ?? day
    let outcomes = ProposedDecision.Subject.deadline(deadline.id).outcomes
    return outcomes.compactMap { ProposedDecision("\(deadline.id)=\($0.rawValue)@\(last)") }
  }

  /// The event that records a decision; nil if something that comes before it must be decided first.
  private static func event(
    of decision: ProposedDecision, in register: Register, today: CivilDate
  ) throws -> HistoryEvent? {
    do throws(DecisionProblem) {
      return try register.event(recording: decision, today: today)
    } catch {
      switch error {
      case .earlierStepOpen, .beforeStart: return nil
      default: throw error
      }
    }
  }

  @Test func everyOpenDeadline() throws {
    let read = readRegister(at: Self.folder, keepsFiles: true)
    try #require(!read.diagnostics.hasErrors)
    let day = try #require(read.register.settings.asOf)
    let engine = DeadlineEngine(Snapshot(of: read.register, asOf: day))
    // Of each kind of a contract the first and the last: those between them differ in their day alone.
    let kinds = Dictionary(grouping: engine.deadlines()) { "\($0.id.owner) \($0.id.kind) \($0.id.isTheirs)" }
    let open = kinds.sorted { $0.key < $1.key }.flatMap { [$0.value[0]] + $0.value.dropFirst().suffix(1) }
    var decisions = open.flatMap { Self.decisions(on: $0, asOf: day) }
    for contract in engine.snapshot.contracts {
      let last = engine.timeline(of: contract).end(steps: 0).lastDay ?? day
      decisions += [ProposedDecision("\(contract.id)/\(last)=terminated@\(day)")].compactMap(\.self)
    }
    for transition in engine.snapshot.transitions {
      decisions += transition.candidates.flatMap { target in
        ["chosen", "dropped"].compactMap { ProposedDecision("\(transition.id)/\(target)=\($0)@\(day)") }
      }
    }
    var recorded: Set<String> = []
    for decision in decisions {
      guard let event = try Self.event(of: decision, in: read.register, today: max(day, decision.day)) else { continue }
      let owner =
        read.register.contracts.first { $0.original.id == decision.owner }?.original.provenance.place.file
        ?? read.register.transitions.first { $0.original.id == decision.owner }?.original.provenance.place.file
      let contents = try #require(owner.flatMap { read.files[$0] })
      let insertion = try recording(event, in: contents)
      let after = read.with(insertion.result, today: max(day, decision.day))
      #expect(after.findings(notIn: read).filter { $0.severity == .error } == [], "\(decision)")
      let entry = DecisionLog.Entry(decision.description, insertion, under: read.folder)
      #expect(entry.takenBack(from: insertion.result)?.bytes == contents.bytes, "\(decision)")
      // Read back, it is this decision and no other.
      let known = DeadlineEngine(Snapshot(of: after.register, asOf: max(day, decision.day)))
      if case .deadline(let id) = decision.subject { #expect(!known.events(settling: id).isEmpty, "\(decision)") }
      recorded.insert(decision.owner)
    }
    #expect(decisions.count > 30)
    #expect(recorded.isSuperset(of: read.register.contracts.map(\.original.id)), "\(recorded)")
  }

  @Test(
    "What happened is checked by the days that hold, also of a contract that hangs on another",
    arguments: [
      ("follows: raam\nterm: {duration: P2Y}", "event: terminated, last-day: 2022-06-30", "invalid-history"),
      ("follows: raam\nterm: {duration: P2Y}", "event: terminated, last-day: 2023-06-30", nil),
      ("follows: raam\nterm: {duration: P2Y}", "event: terminated, last-day: 2025-06-30", "invalid-history"),
      ("ends-with: raam\nterm: {start: 2021-03-01}", "event: terminated, last-day: 2023-01-31", "invalid-history"),
      ("ends-with: raam\nterm: {start: 2021-03-01}", "event: terminated, last-day: 2022-06-30", nil),
      ("ends-with: raam\nterm: {start: 2021-03-01}", "event: extended, step: 1", "unused-part"),
      (
        "under: {contract: raam}\nterm: {start: 2021-03-01, duration: P4Y}", "event: terminated, last-day: 2023-06-30",
        "invalid-history"
      ),
      (
        "under: {contract: raam, may-outlive: true}\nterm: {start: 2021-03-01, duration: P4Y}",
        "event: terminated, last-day: 2023-06-30", nil
      ),
      (
        "follows: raam\nterm: {duration: P2Y}\nextensions: [{by: silence, duration: P1Y, notice: P3M}]",
        "event: notice-received, step: 1, received: 2024-11-01", "late-notice"
      ),
      (
        "follows: raam\nterm: {duration: P2Y}\nextensions: [{by: silence, duration: P1Y, notice: P3M}]",
        "event: notice-received, step: 1, received: 2024-09-30", nil
      ),
    ])
  func linked(_ part: String, _ event: String, _ code: String?) throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let files = [
      "raam.yaml": "id: raam\ntitle: Raam\nterm: {start: 2021-01-01, duration: P2Y}\n",
      "hulp.yaml": "id: hulp\ntitle: Hulp\n\(part)\nhistory:\n  - {known: 2024-12-01, \(event)}\n",
    ]
    for (name, text) in files { try SystemInterface.write(Array(text.utf8), to: "\(folder.path)/\(name)") }
    let found = readRegister(at: folder.path, today: date("2025-01-01")).diagnostics
    let inHistory = found.filter { $0.place?.line ?? 0 > 3 && $0.place?.file.hasSuffix("hulp.yaml") ?? false }
    #expect(inHistory.map(\.code.rawValue) == [code].compactMap(\.self), "\(found)")
  }
}
