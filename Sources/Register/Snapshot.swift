public import CivilDates

/// The register as it is known on one day.
///
/// A contract or transition is known from the last day of its first document's date on; what later documents add to it
/// stands in amendments and events, which are known from theirs. What cites no document was always known.
public struct Snapshot: Sendable {
  /// The day on which the question is asked.
  public let asOf: CivilDate
  /// What holds for the register as a whole.
  public let settings: Settings
  /// The documents of the register, also those of a later date.
  public let documents: [Document]
  /// The contracts and arrangements that are known, in the order of their ids.
  public let contracts: [Contract]
  /// The contracts and arrangements that are in the files, but not known yet.
  public let notKnownYet: [Contract]
  /// The transitions that are known, in the order of their ids.
  public let transitions: [Transition]
  /// What they are called where there is little room.
  public let shortNames: ShortNames
  /// The transitions that are in the files, but not known yet.
  public let transitionsNotKnownYet: [Transition]

  private let documentPositions: [String: Int]
  private var positions: [String: Int]
  private var transitionPositions: [String: Int]

  /// What is known of a register on a day.
  ///
  /// - Complexity: O(n) in the size of the register.
  public init(of register: Register, asOf day: CivilDate) {
    asOf = day
    settings = register.settings
    documents = register.documents
    documentPositions = Dictionary(register.documents.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let horizon = register.settings.horizon
    let reach = horizon.totalMonths * 31 + horizon.days < 50 * 372 ? Period(years: 50) : horizon
    var known: [Contract] = []
    var later: [Contract] = []
    for versions in register.contracts {
      if versions.original.knownFrom.map({ $0 <= day }) ?? true {
        known.append(
          versions.version(asOf: day).known(asOf: day).repeatingLastExtension(beyond: day.adding(reach, rounding: .up)))
      } else {
        later.append(versions.original)
      }
    }
    contracts = known
    notKnownYet = later
    var transitions: [Transition] = []
    var laterTransitions: [Transition] = []
    for versions in register.transitions {
      if versions.original.knownFrom.map({ $0 <= day }) ?? true {
        transitions.append(versions.version(asOf: day).known(asOf: day))
      } else {
        laterTransitions.append(versions.original.known(asOf: day))
      }
    }
    self.transitions = transitions
    transitionsNotKnownYet = laterTransitions
    shortNames = ShortNames(
      of: (known + later).map { ($0.id, $0.title, $0.short) }
        + (transitions + laterTransitions).map { ($0.id, $0.title, $0.short) })
    positions = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1.id, $0) })
    transitionPositions = Dictionary(transitions.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  private init(_ other: Snapshot, asOf day: CivilDate? = nil, contracts: [Contract], transitions: [Transition]) {
    asOf = day ?? other.asOf
    settings = other.settings
    documents = other.documents
    documentPositions = other.documentPositions
    self.contracts = contracts
    notKnownYet = other.notKnownYet
    self.transitions = transitions
    shortNames = other.shortNames
    transitionsNotKnownYet = other.transitionsNotKnownYet
    positions = other.positions
    transitionPositions = other.transitionPositions
  }

  /// The same knowledge, asked about on another day: nothing more becomes known, and nothing is forgotten.
  public func asked(on day: CivilDate) -> Snapshot {
    Snapshot(self, asOf: day, contracts: contracts, transitions: transitions)
  }

  /// The same with an event added to the history of a contract, as if it were known.
  public func adding(_ event: HistoryEvent, toContract id: String) -> Snapshot {
    guard let position = positions[id] else { return self }
    var contracts = contracts
    contracts[position].history.append(event)
    return Snapshot(self, contracts: contracts, transitions: transitions)
  }

  /// The same with a contract in another version, as if that were known.
  public func replacing(_ contract: Contract) -> Snapshot {
    guard let position = positions[contract.id] else { return self }
    var contracts = contracts
    contracts[position] = contract
    return Snapshot(self, contracts: contracts, transitions: transitions)
  }

  /// The same with a transition in another version, as if that were known.
  public func replacing(_ transition: Transition) -> Snapshot {
    Snapshot(self, contracts: contracts, transitions: transitions.map { $0.id == transition.id ? transition : $0 })
  }

  /// The same with these contracts alone, and no transition.
  public func keeping(_ ids: Set<String>) -> Snapshot {
    var kept = Snapshot(self, contracts: contracts.filter { ids.contains($0.id) }, transitions: [])
    kept.positions = Dictionary(uniqueKeysWithValues: kept.contracts.enumerated().map { ($1.id, $0) })
    kept.transitionPositions = [:]
    return kept
  }

  /// The same with an event added to the history of a transition, as if it were known.
  public func adding(_ event: HistoryEvent, toTransition id: String) -> Snapshot {
    guard let position = transitions.firstIndex(where: { $0.id == id }) else { return self }
    var transitions = transitions
    transitions[position].history.append(event)
    return Snapshot(self, contracts: contracts, transitions: transitions)
  }

  /// The contract with this id, if it is known.
  ///
  /// - Complexity: O(1).
  public func contract(_ id: String) -> Contract? {
    positions[id].map { contracts[$0] }
  }

  /// The transition with this id, if it is known.
  public func transition(_ id: String) -> Transition? {
    transitionPositions[id].map { transitions[$0] }
  }

  /// The ids of all contracts and transitions that are in the files, also of those that are not known yet.
  public var owners: Set<String> {
    Set(contracts.map(\.id)).union(notKnownYet.map(\.id)).union(transitions.map(\.id))
      .union(transitionsNotKnownYet.map(\.id))
  }

  /// The document with this id.
  public func document(_ id: String) -> Document? {
    documentPositions[id].map { documents[$0] }
  }
}

extension Contract {
  /// This contract with the events that are known.
  fileprivate func known(asOf day: CivilDate) -> Contract {
    var contract = self
    contract.history = history.filter { $0.known <= day }
    return contract
  }
}

extension Transition {
  /// This transition with the events that are known.
  fileprivate func known(asOf day: CivilDate) -> Transition {
    var transition = self
    transition.history = history.filter { $0.known <= day }
    return transition
  }
}
