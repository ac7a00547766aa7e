public import CivilDates
import Diagnostics
public import Register

/// A decision that could be taken on a deadline: to try out, or to record.
///
/// It is written as `jb-jr/notice/1=received@2023-01-15`: the deadline, what happens, and the day.
public struct ProposedDecision: Sendable, CustomStringConvertible {
  /// What happens to a deadline.
  public enum Outcome: String, Sendable, CaseIterable {
    /// Notice is received.
    case received
    /// The step is taken.
    case extended
    /// The step is left out.
    case leftOut = "left-out"
    /// The preparatory step is done.
    case done
  }

  /// The deadline.
  public let id: DeadlineID
  /// What happens.
  public let outcome: Outcome
  /// The day on which it happens.
  public let day: CivilDate

  /// The form in which it is written.
  public var description: String { "\(id)=\(outcome.rawValue)@\(day)" }

  /// Reads the form `jb-jr/notice/1=received@2023-01-15`; nil if it has another, or if such a thing cannot happen to
  /// such a deadline.
  public init?(_ text: String) {
    guard let equals = text.lastIndex(of: "="), let at = text.lastIndex(of: "@"), equals < at,
      let id = DeadlineID(String(text[..<equals])),
      let outcome = Outcome(rawValue: String(text[text.index(after: equals)..<at])),
      let day = CivilDate(String(text[text.index(after: at)...])), id.kind.outcomes.contains(outcome)
    else { return nil }
    self.id = id
    self.outcome = outcome
    self.day = day
  }

  /// The event that records it.
  public func event(assumed: String?) -> HistoryEvent {
    let step: Int?
    let preparatoryStep: String?
    switch id {
    case .notice(_, let number), .extensionDecision(_, let number): (step, preparatoryStep) = (number, nil)
    case .step(_, _, let name): (step, preparatoryStep) = (nil, name)
    default: (step, preparatoryStep) = (nil, nil)
    }
    let kind: HistoryEvent.Kind =
      switch outcome {
      case .received: .noticeReceived
      case .extended: .extended
      case .leftOut: .notExtended
      case .done: .done
      }
    return HistoryEvent(
      kind: kind, known: day, step: step, preparatoryStep: preparatoryStep, lastDay: nil,
      provenance: Provenance(place: Place(file: description, line: 1, column: 1), assumed: assumed))
  }
}

extension DeadlineKind {
  /// What can happen to such a deadline.
  fileprivate var outcomes: [ProposedDecision.Outcome] {
    switch self {
    case .notice: [.received, .extended]
    case .extensionDecision: [.extended, .leftOut]
    case .exitNotice: [.received]
    case .step: [.done]
    case .termEnd, .claimsEnd: []
    }
  }
}

/// Why a decision cannot be taken.
public enum DecisionProblem: Error, Sendable {
  /// There is no such deadline.
  case unknownDeadline(DeadlineID)
  /// Something was recorded of it already.
  case alreadyDecided(DeadlineID)
  /// Notice received on that day leaves the arrangement in another year (rule 5); nil if in none.
  case otherExit(DeadlineID, lastDay: CivilDate?)
}

extension Snapshot {
  /// The register as if a decision had been taken.
  ///
  /// - Parameter decision: what to try out; it counts whatever the as-of day is.
  /// - Returns: what is then known, with the event marked as assumed.
  /// - Throws: ``DecisionProblem`` if the register has no such deadline, or if it is decided already.
  public func assuming(_ decision: ProposedDecision) throws(DecisionProblem) -> Snapshot {
    let event = decision.event(assumed: decision.description)
    if case .step(let id, _, let step) = decision.id {
      guard let transition = transitions.first(where: { $0.id == id }),
        transition.steps.contains(where: { $0.id == step })
      else { throw .unknownDeadline(decision.id) }
      if transition.dayDone(step) != nil { throw .alreadyDecided(decision.id) }
      return adding(event, toTransition: id)
    }
    guard let contract = contract(decision.id.owner) else { throw .unknownDeadline(decision.id) }
    switch decision.id {
    case .notice(_, let step), .extensionDecision(_, let step):
      guard (1...max(1, contract.extensions.count)).contains(step), !contract.extensions.isEmpty,
        (contract.extensions[step - 1].kind == .silence) == (decision.id.kind == .notice)
      else { throw .unknownDeadline(decision.id) }
      let timeline = Timeline(of: contract)
      if timeline.decisions[step - 1] != nil || timeline.termination != nil { throw .alreadyDecided(decision.id) }
      return adding(event, toContract: contract.id)
    case .exitNotice(_, let year):
      guard ExitTimeline(of: contract).lastDay(inYear: year) != nil else { throw .unknownDeadline(decision.id) }
      if ExitTimeline(of: contract).fixedBy != nil { throw .alreadyDecided(decision.id) }
      let snapshot = adding(event, toContract: contract.id)
      let lastDay = snapshot.contract(contract.id).flatMap { ExitTimeline(of: $0).fixedLastDay }
      if lastDay?.year != year { throw .otherExit(decision.id, lastDay: lastDay) }
      return snapshot
    case .termEnd, .claimsEnd, .step: throw .unknownDeadline(decision.id)
    }
  }
}
