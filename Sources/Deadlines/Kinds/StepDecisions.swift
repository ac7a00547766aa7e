import CivilDates
import Register

extension DeadlineEngine {
  /// The last days on which steps can be stopped, `ID/notice/STEP`, exercised or agreed, `ID/extension-decision/STEP`.
  ///
  /// On the course lies every step by silence up to its end, and the first step by choice right after it; what is
  /// decided has no deadline any more. A contract that ends with another leaves them to that one.
  ///
  /// - Parameters:
  ///   - timeline: the terms of the contract.
  ///   - reachableOnly: whether only those are wanted that can still be acted on.
  ///   - disputed: whether those are wanted as well of which only the earlier of two readings is past.
  /// - Returns: the deadlines, in the order of the steps.
  func decisions(of timeline: Timeline, reachableOnly: Bool, disputed: Bool = false) -> [Deadline] {
    let contract = timeline.contract
    if timeline.fixed != nil || timeline.stepOwner != contract.id { return [] }
    let course = timeline.course
    let today = snapshot.asOf
    var found: [Deadline] = []
    for step in 1..<(timeline.stepCount + 1) {
      if reachableOnly, !found.isEmpty, timeline.saysNothingNew(ofStep: step) { break }
      let part = contract.extensions[step - 1]
      let isDisputed = disputed && timeline.isDisputed(step, asOf: today)
      if timeline.decisions[step - 1] == nil {
        let isOpen =
          part.kind == .silence ? timeline.canBeLeftOut(step, asOf: today) : timeline.canBeTaken(step, asOf: today)
        if isOpen || isDisputed || !reachableOnly {
          let certainty: Deadline.Certainty =
            (part.kind == .silence ? step <= course : step == course + 1) ? .certain : .conditional
          let id: DeadlineID =
            part.kind == .silence
            ? .notice(contract: contract.id, step: step) : .extensionDecision(contract: contract.id, step: step)
          found.append(decision(id, step: step, of: timeline, day: timeline.decisionDays[step - 1], certainty))
        }
      }
      if reachableOnly, !isDisputed, !timeline.canBeTaken(step, asOf: today) { break }
    }
    return found
  }

  /// The last days on which the other party can stop a step by silence, `ID/notice/them/STEP`, where it has days of its
  /// own.
  func theirNotices(of timeline: Timeline, reachableOnly: Bool) -> [Deadline] {
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

  /// The deadline for deciding on a step.
  func decision(
    _ id: DeadlineID, step: Int, of timeline: Timeline, day: ComputedDay, _ certainty: Deadline.Certainty
  ) -> Deadline {
    let part = timeline.contract.extensions[step - 1]
    var sources = SourceList(part.provenance.sources[...])
    sources += timeline.sources(through: step - 1)
    return deadline(
      id, of: timeline, day: day, certainty: certainty,
      isAssumed: timeline.isDecisionAssumed(ofStep: step), sources: sources,
      assumed: part.noticeProvenance, extensionKind: part.kind)
  }
}
