public import CivilDates
public import Deadlines
import Register

/// An unknown fact, with what it can change: the values that it can have were tried on every answer that rests on it.
public struct FactQuestion: Sendable {
  /// An answer that is another with some value of the fact.
  public struct Answer: Sendable {
    /// The id of the transition.
    public let transition: String
    /// The target date.
    public let target: CivilDate
    /// Whether the transition is thought of for that date; the others are tried as well.
    public let isCandidate: Bool
    /// The verdict as long as the fact is unknown.
    public let verdictNow: Verdict
    /// The best verdict that some value gives.
    public let verdictBest: Verdict
    /// The worst verdict that some value gives.
    public let verdictWorst: Verdict
    /// Until when the date is open as long as the fact is unknown.
    public let openUntilNow: CivilDate?
    /// The earliest such day that some value gives; nil if no value leaves it open until a known day.
    public let openUntilWorst: CivilDate?

    /// Whether some value gives another verdict.
    public var changesVerdict: Bool { verdictBest != verdictNow || verdictWorst != verdictNow }

    /// What some value changes, at the gravest.
    public var effect: Effect {
      // That a date asks for attention as long as a fact is unknown is no more than that it is unknown.
      let isMore = max(verdictNow, verdictWorst) > .attention
      if changesVerdict, isMore { return .verdict }
      return openUntilWorst.map { worst in openUntilNow.map { worst < $0 } ?? true } ?? false ? .openDay : .attention
    }
  }

  /// What a fact can change, the gravest first.
  public enum Effect: String, Sendable, CaseIterable, Comparable {
    /// Whether a date works at all, or how well.
    case verdict
    /// Until when a date is open.
    case openDay = "open-day"
    /// That a date asks for attention, since the fact is not known.
    case attention
    /// No answer.
    case nothing

    /// The graver one comes first.
    public static func < (left: Effect, right: Effect) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .verdict: 0
      case .openDay: 1
      case .attention: 2
      case .nothing: 3
      }
    }
  }

  /// The fact.
  public let fact: OpenFact
  /// The answers that some value changes, by transition and date; empty if none does, and for a fact of which no values
  /// can be tried.
  public let answers: [Answer]
  /// The day before which it must be known: the first on which it can be too late for what hangs on it, not before the
  /// as-of day; nil if there is none.
  public let before: CivilDate?

  /// What it can change, at the gravest.
  public var effect: Effect { answers.map(\.effect).min() ?? .nothing }

  /// What it can change, then the day before which it must be known.
  fileprivate var order: (Effect, CivilDate, String) { (effect, before ?? .max, fact.id.description) }
}

extension OpenFact {
  /// The first day on which it can be too late, given the answers that it changes.
  fileprivate func dueDay(asOf day: CivilDate, _ answers: [FactQuestion.Answer]) -> CivilDate? {
    switch kind {
    case .notice:
      return ends.first.map { max(day, $0.subtracting(Self.longestNotice, rounding: .down).previous) }
    case .authority: return ends.first.map { max(day, $0.previous) }
    case .option: return day
    case .end, .entry:
      // A date that nobody thinks of makes no haste.
      let thoughtOf = answers.filter(\.isCandidate)
      let answers = thoughtOf.isEmpty ? answers : thoughtOf
      let days = answers.compactMap(\.openUntilNow) + answers.compactMap(\.openUntilWorst)
      return (days.min() ?? answers.map(\.target).min()).map { max(day, $0) }
    case .claims: return nil
    }
  }
}

extension DeadlineEngine {
  /// What is unknown, in order of what it can change.
  ///
  /// A fact is tried on the transitions that move or join a contract of which it can move a date: on their candidates
  /// and every 1 January up to the horizon.
  ///
  /// - Parameter contracts: the contracts that are asked about; all if nil.
  /// - Returns: the questions, the gravest first.
  /// - Complexity: O(d · n) for d target dates and n contracts, as long as few facts are about contracts that are joined
  ///   or left after preparatory steps; those take that much each.
  public func factQuestions(about contracts: Set<String>? = nil) -> [FactQuestion] {
    let facts = openFacts().filter { contracts?.contains($0.contract.id) ?? true }
    if facts.isEmpty { return [] }
    let children = FactReach.children(in: snapshot)
    var reaches: [String: FactReach] = [:]
    for fact in facts where reaches[fact.contract.id] == nil {
      reaches[fact.contract.id] = FactReach(of: fact.contract, engine: self, children: children)
    }
    let concerned = Set(reaches.values.flatMap(\.affected))
    let parts = snapshot.transitions.compactMap { transition -> (contracts: Set<String>, answers: AnswersByPart)? in
      let contracts = Set(transition.moves + transition.joins.map(\.contract)).intersection(concerned)
      return contracts.isEmpty ? nil : (contracts, AnswersByPart(TransitionQuestion(transition, engine: self)))
    }
    return facts.compactMap { fact in
      guard let reach = reaches[fact.contract.id] else { return nil }
      let answers = parts.filter { !$0.contracts.isDisjoint(with: reach.affected) }
        .flatMap { $0.answers.changed(by: fact, reaching: reach) }
      return FactQuestion(fact: fact, answers: answers, before: fact.dueDay(asOf: snapshot.asOf, answers))
    }.sorted { $0.order < $1.order }
  }
}
