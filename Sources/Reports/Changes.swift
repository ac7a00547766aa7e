public import CivilDates
public import Deadlines
public import Register

/// What has changed since the previous report, and which document or event made it so.
public struct Changes: Sendable {
  /// What became of a deadline.
  public enum Kind: String, Sendable, CaseIterable {
    /// It lies on another day.
    case moved
    /// It was not there.
    case new
    /// It is there when nobody acts now, and hung on something before.
    case settled
    /// A decision was recorded that settles it.
    case decided
    /// Its last day has gone by and nothing is recorded.
    case missed
    /// It came about: a term or a claims tail is over.
    case passed
    /// The term ran on by silence, as its contract says.
    case ranOn = "ran-on"
    /// It can no longer come about.
    case gone
  }

  /// Why it changed.
  public struct Reason: Sendable {
    /// The documents that became known in between.
    public let documents: [Document]
    /// What was recorded in between.
    public let events: [HistoryEvent]
  }

  /// A deadline that changed.
  public struct Item: Sendable {
    /// What became of it.
    public let kind: Kind
    /// As it was; nil if it was not there.
    public let before: Deadline?
    /// As it is; nil if it is not there any more.
    public let after: Deadline?
    /// Why.
    public let reason: Reason
    /// Whether what became of it stands in the register; false if it follows from the contract alone.
    public let isRecorded: Bool

    /// Its name.
    public var id: DeadlineID? { (after ?? before)?.id }
  }

  /// The as-of day of the previous report.
  public let since: CivilDate
  /// What changed, by kind and then by day.
  public let items: [Item]

  /// Whether nothing of the register was known on the day of the previous report.
  public let isFirst: Bool

  /// The deadlines that changed, by their names.
  var named: [DeadlineID] { items.compactMap(\.id) }

  /// How many changed in one way.
  public func count(of kind: Kind) -> Int { items.count { $0.kind == kind } }

  init(from before: DeadlineEngine, to after: DeadlineEngine, register: Register) {
    since = before.snapshot.asOf
    let asOf = after.snapshot.asOf
    // One range for both, so that a horizon that moved on is no news.
    let last = after.horizon
    let old = before.deadlines(from: .min, through: last)
    let new = after.deadlines(from: .min, through: last)
    isFirst = old.isEmpty && !new.isEmpty
    let oldByID = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
    let newByID = Dictionary(new.map { ($0.id, $0) }) { first, _ in first }
    var reasons = Reasons(register: register, snapshot: after.snapshot, since: since)

    var items: [Item] = []
    for deadline in new {
      let was = oldByID[deadline.id]
      guard let kind = Self.kind(was, deadline) else { continue }
      items.append(
        Item(
          kind: kind, before: was, after: deadline, reason: reasons.reason(for: deadline.id.owner), isRecorded: true))
    }
    for deadline in old where newByID[deadline.id] == nil {
      let reason = reasons.reason(for: deadline.id.owner)
      let fate = Self.fate(of: deadline, reason.events, in: after, asOf: asOf)
      items.append(
        Item(kind: fate.kind, before: deadline, after: nil, reason: reason, isRecorded: fate.isRecorded))
    }
    self.items = Kind.allCases.flatMap { kind in items.filter { $0.kind == kind } }
  }

  /// What became of a deadline that is there; nil if nothing did.
  private static func kind(_ was: Deadline?, _ deadline: Deadline) -> Kind? {
    guard let was else { return .new }
    if was.date != deadline.date || was.before != deadline.before { return .moved }
    return was.certainty == .conditional && deadline.certainty == .certain ? .settled : nil
  }

  /// What became of a deadline that is not there any more.
  private static func fate(
    of deadline: Deadline, _ events: [HistoryEvent], in engine: DeadlineEngine, asOf: CivilDate
  ) -> (kind: Kind, isRecorded: Bool) {
    let settling = events.contains { $0.settles(deadline.id, in: engine) }
    if settling { return (.decided, true) }
    let isOver = deadline.date.map { $0 < asOf } ?? deadline.before.map { $0 <= asOf } ?? false
    guard isOver else { return (.gone, true) }
    if deadline.id.isAct { return (.missed, false) }
    guard case .termEnd(let id, let steps) = deadline.id, let contract = engine.snapshot.contract(id) else {
      return (.passed, true)
    }
    let timeline = engine.timeline(of: contract)
    guard timeline.termination == nil, steps < timeline.stepCount, timeline.course > steps else {
      return (.passed, true)
    }
    return (.ranOn, timeline.decisions[steps] == .taken)
  }
}

/// What became known of each contract and transition after a day.
private struct Reasons {
  let since: CivilDate
  let snapshot: Snapshot
  private let documentsByDay: [CivilDate: [Document]]
  private var days: [String: [CivilDate]] = [:]
  private var events: [String: [HistoryEvent]] = [:]
  private var moves: [String: [String]] = [:]
  private var found: [String: Changes.Reason] = [:]

  init(register: Register, snapshot: Snapshot, since: CivilDate) {
    self.since = since
    self.snapshot = snapshot
    documentsByDay = Dictionary(grouping: register.documents.filter { $0.knownFrom != nil }) { $0.knownFrom ?? .max }
    let isNew = { (day: CivilDate) in since < day && day <= snapshot.asOf }
    for versions in register.contracts {
      let all = [versions.original.knownFrom].compactMap(\.self) + versions.amended.map(\.knownFrom)
      days[versions.original.id] = all.filter(isNew)
      let history = versions.version(asOf: snapshot.asOf).history
      events[versions.original.id] = history.filter { isNew($0.known) }
    }
    for versions in register.transitions {
      days[versions.original.id] = versions.amended.map(\.knownFrom).filter(isNew)
      let transition = versions.version(asOf: snapshot.asOf)
      events[versions.original.id] = transition.history.filter { isNew($0.known) }
      moves[versions.original.id] = transition.moves
    }
  }

  /// Why something of a contract or a transition changed; a step can change with the contracts that move.
  mutating func reason(for owner: String) -> Changes.Reason {
    if let known = found[owner] { return known }
    let owners = [owner] + (moves[owner] ?? [])
    var seen: Set<String> = []
    let documents = Set(owners.flatMap { days[$0] ?? [] }).sorted().flatMap { documentsByDay[$0] ?? [] }
      .filter { seen.insert($0.id).inserted }
    let reason = Changes.Reason(documents: documents, events: owners.flatMap { events[$0] ?? [] })
    found[owner] = reason
    return reason
  }
}
