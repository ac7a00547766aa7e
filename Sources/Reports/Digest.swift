public import CivilDates
public import Deadlines
public import Register
import Transitions

/// What changed since a day and what comes soon, for whoever reads no calendar.
public struct Digest: Sendable {
  /// The earlier day; what became known on it is not new.
  public let since: CivilDate
  /// The readers; nil for everybody.
  public let audience: String?
  /// What can no longer be done in time, and was not known to be so on the earlier day; the last day first.
  public let missed: [Deadline]
  /// What comes within the time in which the register warns of it, in order of day.
  public let due: [Deadline]
  /// What else changed.
  public let changes: [Changes.Item]
  /// What is known.
  let engine: DeadlineEngine

  /// Whether there is nothing to tell.
  public var isEmpty: Bool { missed.isEmpty && due.isEmpty && changes.isEmpty }

  /// A digest.
  ///
  /// - Parameters:
  ///   - since: the earlier day, before the as-of day.
  ///   - audience: the readers; nil for everybody.
  ///   - engine: what is known on the as-of day.
  ///   - register: everything in the files, which says what was known on the earlier day.
  /// - Complexity: O(n log n) in the number of deadlines through the horizon.
  public init(since: CivilDate, for audience: String?, engine: DeadlineEngine, register: Register) {
    self.since = since
    self.audience = audience
    self.engine = engine
    let isRead = { (deadline: Deadline) in audience.map(deadline.audiences.contains) ?? true }
    let snapshot = engine.snapshot
    let earlier = DeadlineEngine(judging: Snapshot(of: register, asOf: since))
    // Whoever is told no longer is told so as well.
    let items = Changes(from: earlier, to: engine, register: register).items.filter { item in
      [item.before, item.after].contains { $0.map(isRead) ?? false }
    }
    let next = engine.nextSteps()
    let known = Set(earlier.nextSteps().missed.map(\.id))
    var missed = next.missed.filter { isRead($0) && !known.contains($0.id) }
    let named = Set(missed.map(\.id))
    missed += items.filter { $0.kind == .missed }.compactMap(\.before).filter { !named.contains($0.id) }
    self.missed = missed.sorted { ($1.sortDay ?? .min, $0.id.description) < ($0.sortDay ?? .min, $1.id.description) }
    due = next.coming.filter { isRead($0) && $0.isWarned(on: snapshot.asOf, snapshot.settings) }.sorted()
    changes = items.filter { $0.kind != .missed }
  }
}
