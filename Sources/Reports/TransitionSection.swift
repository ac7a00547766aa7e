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
  /// The target dates that are told of at length: the one that was chosen or else the candidates, or else the best day.
  public let inDetail: Set<CivilDate>

  /// The transition.
  public var transition: Transition { question.transition }

  /// The ends and claims tails of the contracts that move, by the day on which they fall.
  private let names: [Key: DeadlineID]

  private struct Key: Hashable {
    let owner: String
    let kind: DeadlineKind
    let day: CivilDate
  }

  init(_ question: TransitionQuestion) {
    self.init(question, windows: question.windowsToTell())
  }

  package init(_ question: TransitionQuestion, windows: [TargetAnswer]) {
    self.question = question
    var names: [Key: DeadlineID] = [:]
    for id in Set(question.transition.moves) {
      // Answers name ends beyond the horizon as well, which no list holds.
      let count = question.engine.snapshot.contract(id)?.extensions.count ?? 0
      let wanted = (0...count).flatMap { steps in
        [DeadlineID.termEnd(contract: id, steps: steps), .claimsEnd(contract: id, steps: steps)]
      }
      let found = question.engine.deadlines(named: wanted)
      for name in wanted {
        guard let day = found[name]?.date else { continue }
        let key = Key(owner: id, kind: name.kind, day: day)
        if names[key] == nil { names[key] = name }
      }
    }
    self.names = names
    self.windows = windows
    let told = Set(windows.map(\.target)).intersection(question.transition.targetsInPlay)
    inDetail = told.isEmpty ? Set(windows.prefix(1).map(\.target)) : told
  }

  /// The name of the part of the report that tells of a target date.
  func window(of answer: TargetAnswer) -> String { "\(transition.id)/window/\(answer.target)" }

  /// The deadline of a step for a target date.
  func id(of step: Transition.Step, in answer: TargetAnswer) -> DeadlineID {
    .step(transition: transition.id, target: answer.target, step: step.id)
  }

  /// The deadlines that the answers rest on.
  var named: [DeadlineID] {
    windows.flatMap { named(by: $0, isTold: inDetail.contains($0.target)) }
  }

  /// The deadlines that one answer rests on.
  package func named(by answer: TargetAnswer, isTold: Bool) -> [DeadlineID] {
    // Of the other days only the last ones to act and to claim are shown.
    let shown = [openUntil(of: answer)?.id, claimsUntil(of: answer)].compactMap(\.self)
    if !isTold { return shown }
    let actions = answer.contracts.flatMap(\.actions).map(\.id)
    let steps = answer.steps.map { id(of: $0.step, in: answer) }
    let ends = answer.contracts.compactMap { name(.termEnd, of: $0.contract.id, on: $0.misfit.lastDay) }
    return shown + actions + steps + ends
  }

  /// The deadline of a contract that falls on a day, if that is known by a name.
  func name(_ kind: DeadlineKind, of contract: String, on day: CivilDate?) -> DeadlineID? {
    day.flatMap { names[Key(owner: contract, kind: kind, day: $0)] }
  }

  /// The claims tail that ends last.
  func claimsUntil(of answer: TargetAnswer) -> DeadlineID? {
    let last = answer.claimsUntil
    return answer.contracts.lazy.filter { $0.claimsUntil == last }
      .compactMap { name(.claimsEnd, of: $0.contract.id, on: $0.claimsUntil) }.first
  }

  /// The last day on which everything is still open, with the deadline that it is.
  public func openUntil(of answer: TargetAnswer) -> (day: CivilDate, id: DeadlineID)? {
    guard let day = answer.openUntil else { return nil }
    for step in answer.steps where step.days.isOpen && step.days.isLatestKnown && step.days.latest == day {
      return (day, id(of: step.step, in: answer))
    }
    let action = answer.contracts.flatMap(\.actions).first { $0.state == .open && $0.deadline == day }
    return action.map { (day, $0.id) }
  }
}

extension TransitionQuestion {
  /// The last day of which reports tell: a generation from now, or the horizon if that comes first.
  ///
  /// A horizon can lie thousands of years away, and a table of all their days tells a reader nothing.
  package var lastDayToTell: CivilDate {
    min(engine.horizon, engine.snapshot.asOf.adding(Period(years: 25), rounding: .up))
  }

  /// The answers for the days of which reports tell; `termijn windows` lists them all.
  package func windowsToTell() -> [TargetAnswer] {
    windows(through: lastDayToTell)
  }
}
