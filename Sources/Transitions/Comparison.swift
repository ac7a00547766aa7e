public import CivilDates
import Deadlines
import Register

/// Target dates side by side: what is the same for all of them, and what is not.
public struct Comparison: Sendable {
  /// What is compared.
  public enum Subject: Hashable, Sendable {
    /// What can be said of the date.
    case verdict
    /// What makes it impossible.
    case closing
    /// The days of gap, summed.
    case gapDays
    /// The days of overlap, summed.
    case overlapDays
    /// What it costs, as far as that is recorded.
    case costs
    /// Of which contracts with a misfit no costs are recorded.
    case costsUnknown
    /// Until when it is open.
    case openUntil
    /// Whether that is only the latest that the day can be.
    case openUntilAtMost
    /// Until when claims on the old contracts can come in.
    case claimsUntil
    /// How a contract stands to the date.
    case relation(contract: String)
    /// What must be done on a contract, and by when.
    case action(contract: String, RequiredAction.Kind, step: Int?)
    /// By when a preparatory step must be done.
    case step(String)
  }

  /// One thing of all dates.
  public struct Row: Sendable {
    /// What is compared.
    public let subject: Subject
    /// Whether it is not the same for all dates.
    public let isDifferent: Bool
    /// The first day that stands in the row; nil if there is none.
    public let firstDay: CivilDate?
  }

  /// The answers, in the order in which the dates were asked.
  public let answers: [TargetAnswer]
  /// What is compared: first what differs, of that the verdict and the sums before what is to be done, and that by day.
  public let rows: [Row]

  /// Compares answers of one transition.
  ///
  /// - Complexity: O(d · r) for d dates and r rows.
  public init(_ answers: [TargetAnswer]) {
    self.answers = answers
    var subjects: [Subject] = [
      .verdict, .closing, .gapDays, .overlapDays, .costs, .costsUnknown, .openUntil, .openUntilAtMost, .claimsUntil,
    ]
    var seen: Set<Subject> = Set(subjects)
    func add(_ subject: Subject) { if seen.insert(subject).inserted { subjects.append(subject) } }
    for answer in answers {
      for contract in answer.contracts {
        add(.relation(contract: contract.contract.id))
        for action in contract.actions {
          add(.action(contract: contract.contract.id, action.kind, step: action.step))
        }
      }
      for step in answer.steps { add(.step(step.step.id)) }
    }
    let values = answers.map(Self.values)
    let rows = subjects.map { subject in
      let cells = values.map { $0[subject] ?? Value() }
      return Row(
        subject: subject, isDifferent: cells.contains { $0 != cells[0] }, firstDay: cells.compactMap(\.day).min())
    }
    self.rows = rows.enumerated().sorted { left, right in
      Self.order(left.element, left.offset) < Self.order(right.element, right.offset)
    }.map(\.element)
  }

  private static func order(_ row: Row, _ position: Int) -> (Int, Int, CivilDate, Int) {
    let rank =
      switch row.subject {
      case .relation: 1
      case .action, .step: 2
      default: 0
      }
    return (row.isDifferent ? 0 : 1, rank, rank == 2 ? row.firstDay ?? .max : .min, position)
  }

  /// What stands in a cell, as far as cells are compared.
  private struct Value: Equatable {
    var numbers: [Int?] = []
    var texts: [String] = []
    var day: CivilDate?
    var isBound = false
  }

  private static func values(of answer: TargetAnswer) -> [Subject: Value] {
    var values: [Subject: Value] = [
      .verdict: Value(texts: [answer.verdict.rawValue]),
      .closing: Value(texts: answer.closing.map { "\($0.code.rawValue) \($0.contract ?? "")" }),
      .gapDays: Value(numbers: [answer.gapDays]),
      .overlapDays: Value(numbers: [answer.overlapDays]),
      .costs: Value(numbers: [answer.costs.cents]),
      .costsUnknown: Value(texts: answer.costs.unknown),
      .openUntil: Value(day: answer.openUntil, isBound: answer.isOpenUntilAtMost),
      .openUntilAtMost: Value(isBound: answer.isOpenUntilAtMost),
      .claimsUntil: Value(day: answer.claimsUntil),
    ]
    for contract in answer.contracts {
      let id = contract.contract.id
      // What ends on the date does so on another day for each date, and is no difference.
      values[.relation(contract: id)] = Value(
        numbers: [contract.misfit.days], texts: [contract.relation.rawValue],
        day: contract.relation == .aligned ? nil : contract.misfit.lastDay)
      for action in contract.actions {
        values[.action(contract: id, action.kind, step: action.step)] = Value(
          texts: [action.state.rawValue], day: action.deadline ?? action.before, isBound: action.deadline == nil)
      }
    }
    for (step, days) in answer.steps {
      values[.step(step.id)] = Value(
        texts: [days.done == nil ? "" : "done"], day: days.done ?? days.latest, isBound: !days.isLatestKnown)
    }
    return values
  }
}

extension TransitionQuestion {
  /// Target dates side by side.
  ///
  /// - Parameter targets: the dates, in the order in which they are shown.
  /// - Returns: what is the same for all of them, and what is not.
  public func comparison(of targets: [CivilDate]) -> Comparison {
    Comparison(targets.map { answer(for: $0) })
  }
}
