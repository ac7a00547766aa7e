public import CivilDates
public import Deadlines
public import Register

/// Everything that must happen before a move, backward from its date.
public struct Plan: Sendable {
  /// What happens if an item is not done in time.
  public enum Consequence: Sendable {
    /// The move cannot go ahead.
    case noMove
    /// The contract runs on through this last day; nil if that is not known.
    case runsOn(through: CivilDate?)
    /// The contract ends on this last day; nil if that is not known.
    case ends(on: CivilDate?)
  }

  /// One thing that must happen.
  public struct Item: Sendable {
    /// Its name.
    public let id: DeadlineID
    /// The preparatory step, if it is one.
    public let step: Transition.Step?
    /// The action on a contract, if it is one.
    public let action: RequiredAction?
    /// The contract of the action.
    public let contract: Contract?
    /// The first day on which it can be done.
    public let earliest: CivilDate
    /// The last day (inclusive) on which it can be done; nil if it is not known.
    public let latest: CivilDate?
    /// Whether it can still be done.
    public let state: RequiredAction.State
    /// Whether nothing can be put off without putting off the move: it has the least slack of all.
    public let isCritical: Bool
    /// What happens if it is not done in time.
    public let consequence: Consequence

    /// The days between the first and the last; negative if it cannot be done in time, nil if the last is not known.
    public var slack: Int? { state == .done ? nil : latest.map { earliest.days(until: $0) } }
  }

  /// What stands in the way.
  public let answer: TargetAnswer
  /// What must happen, the last first; what has no known last day comes in front.
  public let items: [Item]
}

extension TransitionQuestion {
  /// Everything that must happen before a move on a target date, backward from it.
  ///
  /// - Parameter target: the first day under the new situation.
  /// - Returns: the plan, with what stands in the way.
  public func plan(for target: CivilDate) -> Plan {
    let answer = answer(for: target)
    let day = engine.snapshot.asOf
    let slacks = answer.steps.filter { $0.days.done == nil && $0.days.isLatestKnown }
      .map { $0.days.earliest.days(until: $0.days.latest) }
    var items = answer.steps.map { step, days in
      Plan.Item(
        id: .step(transition: transition.id, target: target, step: step.id), step: step, action: nil, contract: nil,
        earliest: days.earliest, latest: days.done == nil && days.isLatestKnown ? days.latest : nil,
        state: days.state(asOf: day),
        isCritical: days.done == nil && days.isLatestKnown && days.earliest.days(until: days.latest) == slacks.min(),
        consequence: .noMove)
    }
    for part in answer.contracts {
      items += part.actions.map { action in
        Plan.Item(
          id: action.id, step: nil, action: action, contract: part.contract, earliest: day, latest: action.deadline,
          state: action.state, isCritical: false, consequence: engine.consequence(of: action.id) ?? .noMove)
      }
    }
    return Plan(
      answer: answer,
      items: items.sorted { left, right in
        switch (left.latest, right.latest) {
        case (let one?, let other?) where one != other: one > other
        case (nil, _?): true
        case (_?, nil): false
        default: left.id.description < right.id.description
        }
      })
  }
}
