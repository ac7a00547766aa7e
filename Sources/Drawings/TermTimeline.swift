public import CivilDates
public import Deadlines
import Register
public import Transitions
public import Wording

/// The terms of contracts over a range of years, for a drawing with one bar per contract and for a table of the same.
///
/// Every day in it comes from the engine; the drawing only puts it in its place. Kinds of stretches are told apart by
/// their pattern and kinds of days by their shape, so that it can be read without colour.
public struct TermTimeline: Sendable {
  /// A day that is marked at a contract.
  public struct Mark: Sendable {
    /// The shape that stands for it.
    public let shape: MarkShape
    /// The day; for an unknown one the last that it can be.
    public let day: CivilDate
    /// The deadline by its name; nil for a day on which an arrangement can be left.
    public let id: DeadlineID?
    /// What it is, in words, with the day.
    public let text: String
  }

  /// Something that the picture alone would not tell: that a day is unknown, ambiguous or imprecise.
  public struct Note: Sendable {
    /// The sign before it: `?` for unknown, `≠` for ambiguous, `≈` for imprecise.
    public let sign: String
    /// What it says.
    public let text: String
  }

  /// One contract or arrangement.
  public struct Row: Sendable {
    /// The id of the contract.
    public let id: String
    /// What the contract is called.
    public let title: String
    /// The stretches that can still come about, one after the other.
    public let spans: [Timespan]
    /// Whether more of them follow after the days that are drawn, each like the last one.
    public let goesOn: Bool
    /// The claims tail after the end that comes about when nobody acts: the first and the last day (inclusive).
    public let claims: (first: CivilDate, last: CivilDate)?
    /// The days in the range on which something is to be done or can be left, in order.
    public let marks: [Mark]
    /// What is unknown, ambiguous or imprecise.
    public let notes: [Note]
    /// What happens to it on each candidate date, in the order of ``TermTimeline/candidates``; empty if it does not
    /// move.
    public let happenings: [String]
  }

  /// A candidate date of a transition.
  public struct Candidate: Sendable {
    /// The first day under the new situation.
    public let day: CivilDate
    /// What can be said of it.
    public let verdict: Verdict
  }

  /// The first day drawn.
  public let first: CivilDate
  /// The last day drawn (inclusive).
  public let last: CivilDate
  /// The day on which it was asked.
  public let asOf: CivilDate
  /// The contracts, one row each.
  public let rows: [Row]
  /// The candidate dates in the range, in order.
  public let candidates: [Candidate]
  /// The words it is drawn with.
  public let wording: Wording

  init(
    first: CivilDate, last: CivilDate, asOf: CivilDate, rows: [Row], candidates: [Candidate], wording: Wording
  ) {
    self.first = first
    self.last = last
    self.asOf = asOf
    self.rows = rows
    self.candidates = candidates
    self.wording = wording
  }

  /// The terms of contracts between two days.
  ///
  /// - Parameters:
  ///   - engine: the rules and what is known.
  ///   - question: the transition whose candidate dates are drawn; nil for none.
  ///   - contracts: the ids of the contracts; if nil, those that the transition moves, or all if there is none.
  ///   - first: the first day; taken back to the first of its month.
  ///   - last: the last day (inclusive); taken on to the last of its month.
  ///   - wording: the words.
  /// - Complexity: O(n) in the number of contracts, candidate dates and years.
  public init(
    of engine: DeadlineEngine, question: TransitionQuestion? = nil, contracts: [String]? = nil, from first: CivilDate,
    through last: CivilDate, wording: Wording
  ) {
    let first = first.firstOfMonth
    let last = max(first, last).lastOfMonth
    let days = Set(question?.transition.targetsInPlay ?? []).filter { first <= $0 && $0 <= last }.sorted()
    let answers = days.compactMap { question?.answer(for: $0) }
    var happenings: [String: [String]] = [:]
    for answer in answers {
      for contract in answer.contracts {
        happenings[contract.contract.id, default: []].append(wording.happening(contract))
      }
    }
    let ids = contracts ?? question?.transition.moves
    let wanted = ids.map { Set($0) }
    var deadlines: [String: [Deadline]] = [:]
    engine.forEachOwner(from: first, through: last, only: DeadlineSelection(owners: wanted)) { owner, found in
      guard case .contract(let contract) = owner, wanted?.contains(contract.id) ?? true else { return }
      deadlines[contract.id] = found
    }
    let snapshot = engine.snapshot
    var seen: Set<String> = []
    let drawn =
      ids.map { $0.filter { seen.insert($0).inserted }.compactMap { snapshot.contract($0) } } ?? snapshot.contracts
    let maker = TimelineRows(first: first, last: last, asOf: snapshot.asOf, wording: wording)
    self.init(
      first: first, last: last, asOf: snapshot.asOf,
      rows: drawn.map {
        maker.row(of: engine.timeline(of: $0), deadlines: deadlines[$0.id] ?? [], happenings: happenings[$0.id] ?? [])
      },
      candidates: answers.map { Candidate(day: $0.target, verdict: $0.verdict) }, wording: wording)
  }

  /// The same with one contract alone; without rows if it has none of that id.
  ///
  /// - Complexity: O(n) in the number of rows; whoever needs every contract goes through ``rows`` and calls
  ///   ``with(rows:)``.
  public func with(only id: String) -> TermTimeline {
    with(rows: rows.filter { $0.id == id })
  }

  /// The same with these rows alone.
  public func with(rows: [Row]) -> TermTimeline {
    TermTimeline(first: first, last: last, asOf: asOf, rows: rows, candidates: candidates, wording: wording)
  }
}

extension TermTimeline.Row {
  /// Whether it is known when it ends, be it in more ways than one, or that it can be left.
  public var hasEnd: Bool {
    spans.contains { $0.end != nil || $0.kind == .open }
  }
}
