public import CivilDates
public import Deadlines
public import Register

/// Everything that must happen before a move, backward from its date.
public struct Plan: Sendable {
  /// What happens if an item is not done in time.
  public typealias Consequence = DeadlineConsequence

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
    /// The first day on which it can be done: for notice to leave an arrangement, the first on which the steps that it
    /// waits for can have been done.
    public let earliest: CivilDate
    /// The last day (inclusive) on which it can be done; nil if it is not known.
    public let latest: CivilDate?
    /// Where that day is not known, the end (exclusive) that it precedes, if that is.
    public let before: CivilDate?
    /// The deadline that it is, with the days that are advised for it; nil for what was done or cannot be done.
    public fileprivate(set) var deadline: Deadline?
    /// Whether the last day rests on something that no source says.
    public let isAssumed: Bool
    /// Whether it can still be done.
    public let state: RequiredAction.State
    /// Whether nothing can be put off without putting off the move: it has the least slack of all.
    public fileprivate(set) var isCritical = false
    /// What happens if it is not done in time; nil for what was done.
    public let consequence: Consequence?

    /// Where it stands among the steps, each of which comes after those that it waits for; what waits for steps comes
    /// after all of them.
    fileprivate let place: Int

    /// The days between the first and the last; nil if it was done, or if the last is not known.
    public var slack: Int? { state == .done ? nil : latest.map { earliest.days(until: $0) } }

    /// The day by which it is put in order: on which it was done or must be, or else the end that it precedes.
    private var sortDay: CivilDate { state == .done ? earliest : latest ?? before ?? .max }

    /// Whether one comes before another: what is too late first, then by day, in the order in which it is done, and by
    /// name.
    public static func isOrdered(_ left: Item, _ right: Item) -> Bool {
      let late = (left.state == .missed, right.state == .missed)
      if late.0 != late.1 { return late.0 }
      if left.sortDay != right.sortDay { return left.sortDay < right.sortDay }
      return left.place == right.place ? left.id.description < right.id.description : left.place < right.place
    }
  }

  /// What stands in the way.
  public let answer: TargetAnswer
  /// What must happen, what is too late first and then by day; empty if the date is closed, for then nothing has to.
  public let items: [Item]
}

extension TransitionQuestion {
  /// Everything that must happen before a move on a target date.
  ///
  /// - Parameter target: the first day under the new situation.
  /// - Returns: the plan, with what stands in the way.
  public func plan(for target: CivilDate) -> Plan {
    var networks = StepNetworks(of: engine)
    let answer = answer(for: target, sharing: &networks)
    guard answer.verdict != .closed else { return Plan(answer: answer, items: []) }
    let network = networks.network(of: transition, target: target)
    let consequences = engine.consequences(of: answer.contracts.flatMap(\.actions).map(\.id))
    var items = answer.steps.enumerated().map { place, part in
      let (step, days) = part
      let isDated = days.done == nil && days.isLatestKnown
      return Plan.Item(
        id: .step(transition: transition.id, target: target, step: step.id), step: step, action: nil, contract: nil,
        earliest: days.earliest, latest: isDated ? days.latest : nil,
        before: days.done == nil && !isDated ? days.latest.next : nil, isAssumed: days.isOpen && days.isAssumed,
        state: days.state(asOf: day),
        consequence: days.done == nil ? .noMove : nil, place: place)
    }
    for part in answer.contracts {
      items += part.actions.map { action in
        let ready = action.kind == .exit ? network.earliest(after: part.contract.exits.flatMap(\.after)) : nil
        return Plan.Item(
          id: action.id, step: nil, action: action, contract: part.contract, earliest: max(day, ready ?? day),
          latest: action.deadline, before: action.before, isAssumed: action.isAssumed, state: action.state,
          consequence: action.state == .done ? nil : consequences[action.id] ?? .noMove, place: answer.steps.count)
      }
    }
    let open = items.filter { $0.state == .open || $0.state == .unknown }.map(\.id)
    let deadlines = engine.deadlines(named: open)
    for index in items.indices { items[index].deadline = deadlines[items[index].id] }
    let least = items.compactMap(\.slack).min()
    for index in items.indices { items[index].isCritical = least != nil && items[index].slack == least }
    return Plan(answer: answer, items: items.sorted(by: Plan.Item.isOrdered))
  }
}
