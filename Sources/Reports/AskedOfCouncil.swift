public import Deadlines
import Register
public import Transitions

/// What is asked of the council in the year.
public struct AskedOfCouncil: Sendable {
  /// Something that the council must decide or know of, and what happens otherwise.
  public struct Item: Sendable {
    /// The last day.
    public let deadline: Deadline
    /// What happens if it is not done in time; nil if the rules do not say.
    public let consequence: Plan.Consequence?
  }

  /// What it must decide or know of, in order of day.
  public let items: [Item]
  /// The last days from statutes that concern it.
  public let statutory: [StatutoryDeadline]
  /// What cannot wait, two at most: what is asked of the council first, else what others must do.
  public let urgent: [Item]

  init(among deadlines: [Deadline], statutory: [StatutoryDeadline], engine: DeadlineEngine) {
    let acts = deadlines.filter(\.id.isAct).sorted()
    let consequences = engine.consequences(of: acts.map(\.id))
    let items = acts.map { Item(deadline: $0, consequence: consequences[$0.id]) }
    self.items = items.filter { $0.deadline.isForCouncil }
    self.statutory = statutory.filter { $0.rule.audiences.contains(where: isCouncil) }
    // What can no longer be done in time can wait.
    let open = items.filter { item in
      item.deadline.isFeasible && item.deadline.date.map { engine.snapshot.asOf <= $0 } ?? false
    }
    let others = open.filter { !$0.deadline.isForCouncil && $0.deadline.certainty == .certain }
    urgent = Array((open.filter(\.deadline.isForCouncil).sorted(by: Self.firstDecision) + others).prefix(2))
  }

  /// What must be decided first comes first, also where its own last day is later.
  private static func firstDecision(_ left: Item, _ right: Item) -> Bool {
    guard let one = left.deadline.advised ?? left.deadline.decideBy ?? left.deadline.date,
      let other = right.deadline.advised ?? right.deadline.decideBy ?? right.deadline.date, one != other
    else { return left.deadline < right.deadline }
    return one < other
  }
}

extension Deadline {
  /// Whether the council is told of it.
  var isForCouncil: Bool { audiences.contains(where: isCouncil) }
}

/// Whether a label of the register names the council.
private func isCouncil(_ audience: String) -> Bool {
  ["raad", "gemeenteraad", "council"].contains(audience.lowercased())
}
