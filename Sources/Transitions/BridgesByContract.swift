import Register

/// The bridges of a transition by the contracts that they are for.
struct BridgesByContract {
  /// Those that name no contract, with their places in the file.
  private var general: [(place: Int, bridge: Transition.Bridge)] = []
  private var named: [String: [(place: Int, bridge: Transition.Bridge)]] = [:]

  init(_ transition: Transition) {
    for (place, bridge) in transition.bridges.enumerated() {
      guard let contracts = bridge.contracts else {
        general.append((place, bridge))
        continue
      }
      for contract in Set(contracts) { named[contract, default: []].append((place, bridge)) }
    }
  }

  /// The bridges for a contract, in the order of the file.
  subscript(contract: Contract) -> [Transition.Bridge] {
    // What stands in for care is no membership: an arrangement that was left needs a bridge that names it.
    let general = general.filter { !($0.bridge.misfit == .gap && contract.isArrangement) }
    return (general + (named[contract.id] ?? [])).sorted { $0.place < $1.place }.map(\.bridge)
  }
}
