import CivilDates
public import Deadlines
import Register

extension DeadlineEngine {
  /// What happens if something is not done by its last day; nil for a last day on which nothing is done.
  ///
  /// - Parameter id: the deadline by its name.
  /// - Returns: the consequence, from the same terms as everything else.
  public func consequence(of id: DeadlineID) -> Plan.Consequence? {
    switch id {
    case .step: return .noMove
    case .notice(let contract, let step):
      guard let contract = snapshot.contract(contract) else { return nil }
      let ends = Timeline(of: contract).ends
      return ends.indices.contains(step) ? .runsOn(through: ends[step].lastDay) : nil
    case .extensionDecision(let contract, let step):
      guard let contract = snapshot.contract(contract) else { return nil }
      let ends = Timeline(of: contract).ends
      return ends.indices.contains(step - 1) ? .ends(on: ends[step - 1].lastDay) : nil
    case .exitNotice(let contract, let year):
      guard let contract = snapshot.contract(contract) else { return nil }
      return .runsOn(through: ExitTimeline(of: contract).lastDay(inYear: year + 1))
    case .termEnd, .claimsEnd: return nil
    }
  }
}
