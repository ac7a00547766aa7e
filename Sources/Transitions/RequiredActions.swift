import CivilDates
import Deadlines
import Register

extension Candidate {
  /// What must be done, or was, so that the contract ends there.
  func actions(toEndWith reached: ReachableEnd) -> [RequiredAction] {
    switch reached.cause {
    case .term(let steps): return timeline.actions(toEndAfter: steps, asOf: rules.day)
    case .exit(let index, let lastDay):
      let exit = timeline.contract.exits[index]
      return timeline.actions(toRunFor: reached.steps, asOf: rules.day)
        + [timeline.action(toLeaveOn: lastDay, by: exit, asOf: rules.day)]
    }
  }
}

extension Timeline {
  /// What must be done, or was, so that the term ends with so many steps.
  func actions(toEndAfter steps: Int, asOf day: CivilDate) -> [RequiredAction] {
    if let fixed {
      // What was terminated asks for nothing; notice to leave was given.
      return fixed.exit.map { [action(toLeaveOn: fixed.lastDay, by: $0, asOf: day)] } ?? []
    }
    var actions = actions(toRunFor: steps, asOf: day)
    if steps < stepCount, contract.extensions[steps].kind == .silence {
      actions.append(action(.notice, step: steps + 1, isDone: decisions[steps] == .leftOut, asOf: day))
    }
    return actions
  }

  /// What must be done, or was, so that the term gets so many steps.
  func actions(toRunFor steps: Int, asOf day: CivilDate) -> [RequiredAction] {
    (1..<(steps + 1)).filter { contract.extensions[$0 - 1].kind != .silence }.map { step in
      action(
        contract.extensions[step - 1].kind == .agreement ? .agree : .exercise, step: step,
        isDone: decisions[step - 1] == .taken, asOf: day)
    }
  }

  private func action(_ kind: RequiredAction.Kind, step: Int, isDone: Bool, asOf day: CivilDate) -> RequiredAction {
    let deadline = decisionDays[step - 1].date
    let state: RequiredAction.State =
      isDone ? .done : deadline.map { day <= $0 ? .open : .missed } ?? .unknown
    let id: DeadlineID =
      kind == .notice
      ? .notice(contract: stepOwner, step: step) : .extensionDecision(contract: stepOwner, step: step)
    return RequiredAction(
      kind: kind, deadline: deadline, before: decisionDays[step - 1].before, step: step, id: id, state: state,
      who: contract.extensions[step - 1].who,
      usualActor: contract.usualAudiences(of: id).first, isAssumed: isDecisionAssumed(ofStep: step))
  }

  /// The notice that must be given, or was, so that the contract ends with a last day.
  func action(toLeaveOn lastDay: CivilDate, by exit: Exit, asOf day: CivilDate) -> RequiredAction {
    let notice = noticeDay(toLeaveOn: lastDay, by: exit)
    let state: RequiredAction.State =
      fixed != nil ? .done : notice.date.map { day <= $0 ? .open : .missed } ?? .unknown
    let id = exitNoticeID(toLeaveOn: lastDay, by: exit)
    return RequiredAction(
      kind: .exit, deadline: notice.date, before: notice.before, step: nil, id: id, state: state, who: exit.who,
      usualActor: contract.usualAudiences(of: id).first, isAssumed: exit.provenance.assumed != nil)
  }
}
