public import CivilDates
import Register

/// What happens if something is not done by its last day.
public enum DeadlineConsequence: Sendable {
  /// The move cannot go ahead.
  case noMove
  /// The contract runs on through this last day, as well as it is known; nil if nothing is known of it.
  case runsOn(through: ImpreciseDate?)
  /// The contract ends on this last day, as well as it is known; nil if nothing is known of it.
  case ends(on: ImpreciseDate?)
}

extension DeadlineEngine {
  /// What happens if something is not done by its last day; nil for a last day on which nothing is done.
  ///
  /// - Parameter id: the deadline by its name.
  /// - Returns: the consequence, from the same terms as everything else.
  public func consequence(of id: DeadlineID) -> DeadlineConsequence? {
    consequences(of: [id])[id]
  }

  /// What happens if each of these is not done by its last day, as far as something is to be done.
  ///
  /// - Complexity: what it takes to work out the terms of the contracts that are named, once each.
  public func consequences(of ids: some Sequence<DeadlineID>) -> [DeadlineID: DeadlineConsequence] {
    var found: [DeadlineID: DeadlineConsequence] = [:]
    for (owner, ids) in Dictionary(grouping: ids, by: \.owner) {
      let timeline = snapshot.contract(owner).map { self.timeline(of: $0) }
      for id in ids { found[id] = id.kind.rules.consequence(of: id, in: timeline) }
    }
    return found
  }
}
