import CivilDates
import Register

/// The last days on which a step can be exercised or agreed, `ID/extension-decision/STEP`.
enum ExtensionDecisionKind: DeadlineKindRules {
  static func id(of owner: String, _ parts: [String]) -> DeadlineID? {
    parts.count == 1 ? DeadlineID.number(parts[0]).map { .extensionDecision(contract: owner, step: $0) } : nil
  }

  static var demand: DeadlineKind.Demand { .receipt }

  static var usualLeads: [Period] { .toTheCouncilOrByLetter + [.tender] }

  static func usualAudiences(ofArrangement isArrangement: Bool) -> [String] { ["college", "contractmanagement"] }

  static func reachable(_ list: inout DeadlineList, sharing networks: inout StepNetworks) -> [Deadline] {
    list.engine.stepDecisions(list.openSteps, of: list.timeline, .extensionDecision)
  }

  static func named(
    _ ids: [DeadlineID], of timeline: Timeline, by engine: DeadlineEngine, sharing networks: inout StepNetworks
  ) -> [Deadline] {
    engine.stepDecisions(timeline.undecidedSteps(among: ids), of: timeline, .extensionDecision)
  }

  static var outcomes: [ProposedDecision.Outcome] { [.extended, .leftOut] }

  static func refuse(
    _ decision: ProposedDecision, on id: DeadlineID, of timeline: Timeline, leadingTo later: Snapshot
  ) throws(DecisionProblem) {
    try timeline.refuseStep(of: id)
  }

  static func triedValue(_ text: String, for id: DeadlineID) -> TriedValue? { TriedValue(noticePeriod: text, for: id) }

  static func isDone(_ id: DeadlineID, by engine: DeadlineEngine) -> Bool {
    engine.isDecided(id, as: .taken, by: [.decision, .agreement])
  }

  static func step(settling id: DeadlineID, in timeline: Timeline) -> Int? { timeline.stepSettlingStep(id) }

  static func settled(_ id: DeadlineID, of timeline: Timeline, by engine: DeadlineEngine) -> Deadline? {
    engine.settledStep(id, of: timeline)
  }

  static func consequence(of id: DeadlineID, in timeline: Timeline?) -> DeadlineConsequence? {
    guard let step = id.extensionStep, let ends = timeline?.ends, ends.indices.contains(step - 1) else { return nil }
    return .ends(on: ends[step - 1].end?.map(\.previous))
  }

  static func notes(about id: DeadlineID, of contract: Contract, by engine: DeadlineEngine) -> [String?] {
    contract.notes(onStepOf: id)
  }
}
