public import CivilDates
public import Deadlines
public import Register
public import Transitions

/// Which days can work for a transition, and what each of them needs.
public struct TransitionSection: Sendable {
  /// The question.
  public let question: TransitionQuestion
  /// The answers, in the order in which `windows` gives them.
  public let windows: [TargetAnswer]
  /// The target dates that are told of at length: the candidates, or else the best day.
  public let inDetail: Set<CivilDate>

  /// The transition.
  public var transition: Transition { question.transition }

  init(_ question: TransitionQuestion) {
    self.question = question
    windows = question.windows()
    let candidates = Set(question.transition.candidates)
    let told = Set(windows.map(\.target)).intersection(candidates)
    inDetail = told.isEmpty ? Set(windows.prefix(1).map(\.target)) : told
  }

  /// The deadlines that the answers rest on.
  var named: [DeadlineID] {
    windows.flatMap { answer in
      let isTold = inDetail.contains(answer.target)
      let actions = answer.contracts.flatMap(\.actions).map(\.id)
      let steps = answer.steps.map {
        DeadlineID.step(transition: transition.id, target: answer.target, step: $0.step.id)
      }
      // Of the other days only the last one to act is shown.
      return isTold ? actions + steps : [openUntil(of: answer)?.id].compactMap(\.self)
    }
  }

  /// The last day on which everything is still open, with the deadline that it is.
  public func openUntil(of answer: TargetAnswer) -> (day: CivilDate, id: DeadlineID)? {
    guard let day = answer.openUntil else { return nil }
    for step in answer.steps where step.days.done == nil && step.days.isLatestKnown && step.days.latest == day {
      return (day, .step(transition: transition.id, target: answer.target, step: step.step.id))
    }
    let action = answer.contracts.flatMap(\.actions).first { $0.state == .open && $0.deadline == day }
    return action.map { (day, $0.id) }
  }
}
