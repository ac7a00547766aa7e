import CivilDates
public import Deadlines
public import Register

/// How long claims on the contracts can still come in.
public struct ClaimsTails: Sendable {
  /// The tails of one contract.
  public struct Tail: Sendable {
    /// The contract.
    public let contract: Contract
    /// The last day of each tail that can still come about, in order.
    public let deadlines: [Deadline]
  }

  /// The tails, that which can last longest first.
  public let tails: [Tail]

  init(among deadlines: [Deadline], engine: DeadlineEngine) {
    let ends = Dictionary(grouping: deadlines.filter { $0.id.kind == .claimsEnd }) { $0.id.owner }
    tails = ends.compactMap { id, ends in
      engine.snapshot.contract(id).map { Tail(contract: $0, deadlines: ends.sorted()) }
    }.sorted { left, right in
      let (one, other) = (left.deadlines.last?.date ?? .max, right.deadlines.last?.date ?? .max)
      return one == other ? left.contract.id < right.contract.id : other < one
    }
  }
}
