import CivilDates
import Deadlines
import Register

extension Timeline {
  /// What must be done, or was, so that the term ends with so many steps.
  func actions(toEndAfter steps: Int, asOf day: CivilDate) -> [RequiredAction] {
    if termination != nil { return [] }
    var actions: [RequiredAction] = []
    for step in 1..<(steps + 1) where contract.extensions[step - 1].kind != .silence {
      let kind: RequiredAction.Kind = contract.extensions[step - 1].kind == .agreement ? .agree : .exercise
      actions.append(action(kind, step: step, isDone: decisions[step - 1] == .taken, asOf: day))
    }
    if steps < stepCount, contract.extensions[steps].kind == .silence {
      actions.append(action(.notice, step: steps + 1, isDone: decisions[steps] == .leftOut, asOf: day))
    }
    return actions
  }

  private func action(_ kind: RequiredAction.Kind, step: Int, isDone: Bool, asOf day: CivilDate) -> RequiredAction {
    let deadline = decisionDays[step - 1].date
    let state: RequiredAction.State =
      isDone ? .done : deadline.map { day <= $0 ? .open : .missed } ?? .unknown
    let id: DeadlineID =
      kind == .notice
      ? .notice(contract: contract.id, step: step) : .extensionDecision(contract: contract.id, step: step)
    return RequiredAction(
      kind: kind, deadline: deadline, id: id, state: state, who: contract.extensions[step - 1].who)
  }
}

extension ExitTimeline {
  /// What must be done, or was, so that membership ends on the exit day of a year.
  func actions(toLeaveIn year: Int, asOf day: CivilDate) -> [RequiredAction] {
    // In no year of an exit it ends by itself, or was ended early: then nothing has to be done.
    guard year > 0, fixedBy?.kind != .terminated, let exit else { return [] }
    let deadline = noticeDay(inYear: year)?.date
    let state: RequiredAction.State =
      fixedBy != nil ? .done : deadline.map { day <= $0 ? .open : .missed } ?? .unknown
    return [
      RequiredAction(
        kind: .exit, deadline: deadline, id: .exitNotice(contract: contract.id, year: year), state: state,
        who: exit.who)
    ]
  }

  /// The recorded end (exclusive) of an arrangement that is not left before.
  var ownEnd: ImpreciseDate? {
    guard fixedBy == nil, case .day(let last) = contract.term.lastDay else { return nil }
    return last.map(\.next)
  }
}
