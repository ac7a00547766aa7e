import Deadlines
import Register

/// How far a fact of a contract reaches: which contracts have other dates with another value of it.
struct FactReach {
  /// The terms and exits of the contract that the fact is about.
  let timeline: Timeline
  /// The contract itself and all that hang on it, in turn.
  let affected: [String]
  /// What the dates of these rest on: their contracts, and those that they hang on.
  let snapshot: Snapshot

  init(of contract: Contract, engine: DeadlineEngine, children: [String: [String]]) {
    timeline = engine.timeline(of: contract)
    var affected = [contract.id]
    var seen = Set(affected)
    var position = 0
    while position < affected.count {
      affected += (children[affected[position]] ?? []).filter { seen.insert($0).inserted }
      position += 1
    }
    self.affected = affected
    var pending = affected
    while let id = pending.popLast() {
      pending += (engine.snapshot.contract(id)?.parents ?? []).filter { seen.insert($0).inserted }
    }
    snapshot = engine.snapshot.keeping(seen)
  }

  /// The contracts that hang on each contract directly.
  static func children(in snapshot: Snapshot) -> [String: [String]] {
    var children: [String: [String]] = [:]
    for contract in snapshot.contracts {
      for parent in contract.parents { children[parent, default: []].append(contract.id) }
    }
    return children
  }
}
