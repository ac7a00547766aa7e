public import Deadlines
import Register

/// What is unknown, ambiguous, imprecise, contradicted or assumed in the papers, and who can settle it.
public struct OpenQuestions: Sendable {
  /// What kind of thing is open.
  public enum Kind: String, Sendable, CaseIterable {
    /// A last day or an end cannot be computed.
    case unknownDeadline = "unknown-deadline"
    /// It is not known who can act.
    case unknownAuthority = "unknown-authority"
    /// It is not known when the other side can be joined.
    case unknownEntry = "unknown-entry"
    /// The sources disagree.
    case disagreement = "source-disagreement"
    /// Two readings of a rule give different days.
    case ambiguous
    /// A date is not known to the day.
    case imprecise
    /// Something rests on no source.
    case assumed
    /// Those who must agree to a bridge have not done so.
    case unconfirmedBridge = "unconfirmed-bridge"
  }

  /// What it rests on, for the sentences that tell of it.
  public enum Detail: Hashable, Sendable {
    /// A finding of a derivation.
    case finding(DerivationStep)
    /// The code says it all.
    case plain
    /// What a bridge is called.
    case bridge(String)
  }

  /// One open question of one contract or transition.
  public struct Item: Sendable {
    /// What kind of thing is open.
    public let kind: Kind
    /// What it rests on, each once.
    public let details: [Detail]
    /// The deadlines that rest on it.
    public let deadlines: [DeadlineID]
    /// Who can settle it, as far as the register says; empty if it does not.
    public let settledBy: [String]
  }

  /// The open questions of one contract or transition.
  public struct Group: Sendable {
    /// Its id.
    public let id: String
    /// Its title.
    public let title: String
    /// The questions, the gravest kind first.
    public let items: [Item]
  }

  /// The contracts and transitions that have open questions, in the order of their ids.
  public let groups: [Group]

  /// The number of questions.
  public var count: Int { groups.map(\.items.count).reduce(0, +) }

  init(among deadlines: [Deadline], engine: DeadlineEngine) {
    var found: [String: [Kind: (details: [Detail], ids: [DeadlineID])]] = [:]
    func add(_ owner: String, _ kind: Kind, _ detail: Detail, _ id: DeadlineID?) {
      var entry = found[owner]?[kind] ?? ([], [])
      if !entry.details.contains(detail) { entry.details.append(detail) }
      if let id, entry.ids.last != id { entry.ids.append(id) }
      found[owner, default: [:]][kind] = entry
    }
    for deadline in deadlines {
      for step in deadline.derivation {
        if let kind = Kind(step) { add(deadline.id.owner, kind, .finding(step), deadline.id) }
      }
    }
    for contract in engine.snapshot.contracts {
      let who = contract.extensions.map(\.who) + contract.exits.map(\.who)
      if who.contains(.unknown) { add(contract.id, .unknownAuthority, .plain, nil) }
    }
    for transition in engine.snapshot.transitions {
      for join in transition.joins where join.entry == .unknown {
        add(join.contract, .unknownEntry, .plain, nil)
      }
      for bridge in transition.bridges where !bridge.isConfirmed {
        add(transition.id, .unconfirmedBridge, .bridge(bridge.title ?? bridge.how), nil)
      }
    }
    let snapshot = engine.snapshot
    groups = found.keys.sorted().map { owner in
      let contract = snapshot.contract(owner) ?? snapshot.notKnownYet.first { $0.id == owner }
      let transition = snapshot.transition(owner)
      let items = Kind.allCases.compactMap { kind in
        found[owner]?[kind].map { entry in
          Item(
            kind: kind, details: entry.details, deadlines: entry.ids,
            settledBy: Self.settlers(of: kind, contract: contract, transition: transition))
        }
      }
      return Group(id: owner, title: contract?.title ?? transition?.title ?? owner, items: items)
    }
  }

  /// Who can settle a question, as far as the register says.
  private static func settlers(of kind: Kind, contract: Contract?, transition: Transition?) -> [String] {
    if kind == .unconfirmedBridge, let transition {
      var names: [String] = []
      for bridge in transition.bridges where !bridge.isConfirmed {
        if case .named(let name) = bridge.who, !names.contains(name) { names.append(name) }
      }
      return names
    }
    guard let contract else { return [] }
    return [contract.contact].compactMap(\.self) + contract.labels.parties
  }
}

extension OpenQuestions.Kind {
  /// The kind of question that a step of a derivation leaves open; nil if it leaves none.
  fileprivate init?(_ step: DerivationStep) {
    switch step {
    case .unknownNotice, .unknownEnd, .unknownClaims, .unknownBound: self = .unknownDeadline
    case .ambiguousEnd, .ambiguousNotice, .ambiguousClaims: self = .ambiguous
    case .imprecise: self = .imprecise
    case .settledDisagreement, .openDisagreement: self = .disagreement
    case .assumed: self = .assumed
    default: return nil
    }
  }
}
