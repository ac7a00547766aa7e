import CivilDates
import Register

/// The last days on which the preparatory steps of a transition can be done, `ID/step/TARGET/STEP`.
///
/// They belong to no contract: the step network of a target date gives them.
enum PreparatoryStepKind: DeadlineKindRules {
  static func id(of owner: String, _ parts: [String]) -> DeadlineID? {
    guard parts.count == 2, let target = CivilDate(parts[0]), !parts[1].isEmpty else { return nil }
    return .step(transition: owner, target: target, step: parts[1])
  }

  static var demand: DeadlineKind.Demand { .act }

  static var usualLeads: [Period] { .toTheCouncilOrByLetter }

  // Each step names its owner.
  static func usualAudiences(ofArrangement isArrangement: Bool) -> [String] { [] }

  static func reachable(_ list: inout DeadlineList, sharing networks: inout StepNetworks) -> [Deadline] { [] }

  static func named(
    _ ids: [DeadlineID], of timeline: Timeline, by engine: DeadlineEngine, sharing networks: inout StepNetworks
  ) -> [Deadline] { [] }

  static var outcomes: [ProposedDecision.Outcome] { [.done, .refused] }

  static func refuse(
    _ decision: ProposedDecision, on id: DeadlineID, of timeline: Timeline, leadingTo later: Snapshot
  ) throws(DecisionProblem) {
    throw .unknownSubject
  }

  static func triedValue(_ text: String, for id: DeadlineID) -> TriedValue? { nil }

  static func isDone(_ id: DeadlineID, by engine: DeadlineEngine) -> Bool {
    guard case .step(let transition, let target, let step) = id else { return false }
    return engine.snapshot.transition(transition)?.history.contains {
      if case .done(let preparation) = $0.happening { preparation.isOf(step, for: target) } else { false }
    } ?? false
  }

  static func step(settling id: DeadlineID, in timeline: Timeline) -> Int? { nil }

  static func settled(_ id: DeadlineID, of timeline: Timeline, by engine: DeadlineEngine) -> Deadline? { nil }

  static func consequence(of id: DeadlineID, in timeline: Timeline?) -> DeadlineConsequence? { .noMove }

  static func notes(about id: DeadlineID, of contract: Contract, by engine: DeadlineEngine) -> [String?] { [] }
}
