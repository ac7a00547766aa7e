public import CivilDates

/// The register as it is known on one day.
///
/// A fact is known from the last day of its document's date on, an event and an amendment from theirs. What is not
/// known yet is not there: a contract is missing, a step is missing, a term is unknown.
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
  /// The transitions, in the order of their ids.
  public let transitions: [Transition]

  private let positions: [String: Int]

  /// What is known of a register on a day.
  ///
  /// - Complexity: O(n) in the size of the register.
  public init(of register: Register, asOf day: CivilDate) {
    asOf = day
    settings = register.settings
    documents = register.documents
    var known: [Contract] = []
    var later: [Contract] = []
    for versions in register.contracts {
      if versions.original.provenance.isKnown(asOf: day) {
        known.append(versions.version(asOf: day).known(asOf: day))
      } else {
        later.append(versions.original)
      }
    }
    contracts = known
    notKnownYet = later
    transitions = register.transitions.map { $0.version(asOf: day).known(asOf: day) }
    positions = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1.id, $0) })
  }

  /// The contract with this id, if it is known.
  ///
  /// - Complexity: O(1).
  public func contract(_ id: String) -> Contract? {
    positions[id].map { contracts[$0] }
  }

  /// The document with this id.
  public func document(_ id: String) -> Document? {
    documents.first { $0.id == id }
  }
}

extension Contract {
  /// This contract without the parts that are not known yet.
  fileprivate func known(asOf day: CivilDate) -> Contract {
    var contract = self
    if !term.provenance.isKnown(asOf: day) {
      contract.term = Term(start: nil, duration: nil, lastDay: .unknown, provenance: provenance)
    }
    // A step stands on those before it: after the first that is not known yet, nothing more is.
    contract.extensions = Array(extensions.prefix { $0.provenance.isKnown(asOf: day) })
    if let claims, !claims.provenance.isKnown(asOf: day) { contract.claims = nil }
    if let exit, !exit.provenance.isKnown(asOf: day) { contract.exit = nil }
    contract.history = history.filter { $0.known <= day }
    return contract
  }
}

extension Transition {
  /// This transition without the parts that are not known yet.
  fileprivate func known(asOf day: CivilDate) -> Transition {
    var transition = self
    transition.joins = joins.filter { $0.provenance.isKnown(asOf: day) }
    transition.steps = steps.filter { $0.provenance.isKnown(asOf: day) }
    transition.bridges = bridges.filter { $0.provenance.isKnown(asOf: day) }
    transition.history = history.filter { $0.known <= day }
    return transition
  }
}
