import CivilDates
import Register

/// The last days on which notice that stops a step by silence can be received, `ID/notice/STEP`, and
/// `ID/notice/them/STEP` for the other party's where it has days of its own.
enum NoticeKind: DeadlineKindRules {
  static func id(of owner: String, _ parts: [String]) -> DeadlineID? {
    switch parts.count {
    case 1: DeadlineID.number(parts[0]).map { .notice(contract: owner, step: $0) }
    case 2 where parts[0] == "them": DeadlineID.number(parts[1]).map { .theirNotice(contract: owner, step: $0) }
    default: nil
    }
  }

  static var demand: DeadlineKind.Demand { .receipt }

  static var usualLeads: [Period] { .toTheCouncilOrByLetter + [.tender] }

  static func usualAudiences(ofArrangement isArrangement: Bool) -> [String] { ["college", "contractmanagement"] }

  static func reachable(_ list: inout DeadlineList, sharing networks: inout StepNetworks) -> [Deadline] {
    list.engine.stepDecisions(list.openSteps, of: list.timeline, .notice)
      + list.engine.theirNotices(of: list.timeline, reachableOnly: true)
  }

  static func named(
    _ ids: [DeadlineID], of timeline: Timeline, by engine: DeadlineEngine, sharing networks: inout StepNetworks
  ) -> [Deadline] {
    engine.stepDecisions(timeline.undecidedSteps(among: ids), of: timeline, .notice)
      + (ids.contains(where: \.isTheirs) ? engine.theirNotices(of: timeline, reachableOnly: false) : [])
  }

  static var outcomes: [ProposedDecision.Outcome] { [.received, .extended] }

  static func refuse(
    _ decision: ProposedDecision, on id: DeadlineID, of timeline: Timeline, leadingTo later: Snapshot
  ) throws(DecisionProblem) {
    if id.isTheirs, let step = id.extensionStep {
      guard timeline.decisions.indices.contains(step - 1), timeline.theirNoticeDay(ofStep: step) != nil else {
        throw .unknownSubject
      }
    }
    try timeline.refuseStep(of: id)
  }

  static func triedValue(_ text: String, for id: DeadlineID) -> TriedValue? { TriedValue(noticePeriod: text, for: id) }

  static func isDone(_ id: DeadlineID, by engine: DeadlineEngine) -> Bool {
    !id.isTheirs && engine.isDecided(id, as: .leftOut, by: [.silence])
  }

  static func step(settling id: DeadlineID, in timeline: Timeline) -> Int? { timeline.stepSettlingStep(id) }

  static func settled(_ id: DeadlineID, of timeline: Timeline, by engine: DeadlineEngine) -> Deadline? {
    engine.settledStep(id, of: timeline)
  }

  static func consequence(of id: DeadlineID, in timeline: Timeline?) -> DeadlineConsequence? {
    guard !id.isTheirs, let step = id.extensionStep, let ends = timeline?.ends, ends.indices.contains(step) else {
      return nil
    }
    return .runsOn(through: ends[step].end?.map(\.previous))
  }

  static func notes(about id: DeadlineID, of contract: Contract, by engine: DeadlineEngine) -> [String?] {
    contract.notes(onStepOf: id)
  }
}

extension DeadlineEngine {
  /// The last days on which the other party can stop a step by silence, where it has days of its own.
  fileprivate func theirNotices(of timeline: Timeline, reachableOnly: Bool) -> [Deadline] {
    let contract = timeline.contract
    if timeline.fixed != nil || timeline.stepOwner != contract.id { return [] }
    let course = timeline.course
    var found: [Deadline] = []
    for step in 1..<(timeline.stepCount + 1) {
      if reachableOnly, !found.isEmpty, timeline.saysNothingNew(ofStep: step) { break }
      if timeline.decisions[step - 1] == nil, let day = timeline.theirNoticeDay(ofStep: step),
        !reachableOnly || (day.date ?? timeline.ends[step - 1].lastDay).map({ snapshot.asOf <= $0 }) ?? true
      {
        found.append(
          decision(
            .theirNotice(contract: contract.id, step: step), step: step, of: timeline, day: day,
            step <= course ? .certain : .conditional))
      }
      if reachableOnly, !timeline.canBeTaken(step, asOf: snapshot.asOf) { break }
    }
    return found
  }
}
