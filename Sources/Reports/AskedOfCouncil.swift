public import Deadlines
import Register
public import Transitions

/// What of the year is for the council: what it is asked to decide, and what it must know of.
public struct AskedOfCouncil: Sendable {
  /// Something that the council must decide or know of, and what happens otherwise.
  public struct Item: Sendable {
    /// The last day.
    public let deadline: Deadline
    /// What happens if it is not done in time; nil if the rules do not say.
    public let consequence: Plan.Consequence?
  }

  /// All of it in order of day: what `deadlines --audience raad` lists of the year.
  public let items: [Item]
  /// What it is asked to decide: acts of its own that can still be done in time.
  public let decisions: [Item]
  /// What it must know of: the others.
  public let informed: [Item]
  /// The last days from statutes that concern it.
  public let statutory: [StatutoryDeadline]
  /// What cannot wait, two at most: what is asked of the council first, else what others must do.
  public let urgent: [Item]

  init(among deadlines: [Deadline], statutory: [StatutoryDeadline], engine: DeadlineEngine) {
    let told = deadlines.filter { $0.id.isAct || $0.isForCouncil }.sorted()
    let consequences = engine.consequences(of: told.filter(\.id.isAct).map(\.id))
    let all = told.map { Item(deadline: $0, consequence: consequences[$0.id]) }
    items = all.filter(\.deadline.isForCouncil)
    decisions = items.filter { $0.deadline.isByCouncil && $0.deadline.isFeasible }
    informed = items.filter { !$0.deadline.isByCouncil || !$0.deadline.isFeasible }
    self.statutory = statutory.filter { $0.rule.audiences.contains(where: namesCouncil) }
    // What can no longer be done in time can wait.
    let open = all.filter { item in
      item.deadline.id.isAct && item.deadline.isFeasible
        && item.deadline.date.map { engine.snapshot.asOf <= $0 } ?? false
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
