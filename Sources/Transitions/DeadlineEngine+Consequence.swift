import CivilDates
public import Deadlines
import Register

extension DeadlineEngine {
  /// What happens if something is not done by its last day; nil for a last day on which nothing is done.
  ///
  /// - Parameter id: the deadline by its name.
  /// - Returns: the consequence, from the same terms as everything else.
  public func consequence(of id: DeadlineID) -> Plan.Consequence? {
    consequences(of: [id])[id]
  }

  /// What happens if each of these is not done by its last day, as far as something is to be done.
  ///
  /// - Complexity: what it takes to work out the terms of the contracts that are named, once each.
  public func consequences(of ids: some Sequence<DeadlineID>) -> [DeadlineID: Plan.Consequence] {
    var found: [DeadlineID: Plan.Consequence] = [:]
    for (owner, ids) in Dictionary(grouping: ids, by: \.owner) {
      let contract = snapshot.contract(owner)
      let timeline = contract.map { self.timeline(of: $0) }
      let ends = timeline?.ends ?? []
      for id in ids {
        switch id {
        case .step: found[id] = .noMove
        case .notice(_, let step):
          if ends.indices.contains(step) { found[id] = .runsOn(through: ends[step].lastDay) }
        case .extensionDecision(_, let step):
          if ends.indices.contains(step - 1) { found[id] = .ends(on: ends[step - 1].lastDay) }
        case .exitNotice, .exitOnDay(_, _, byThem: false):
          found[id] = timeline.map { .runsOn(through: $0.lastDayWithout(id)) }
        case .termEnd, .claimsEnd, .theirNotice, .exitOnDay, .dateInYear, .dateOnDay: continue
        }
      }
    }
    return found
  }
}
