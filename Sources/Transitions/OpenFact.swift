public import CivilDates
public import Deadlines
public import Register

/// A fact that nobody recorded, and that a date of the register still rests on.
public struct OpenFact: Sendable {
  /// What kind of fact.
  public enum Kind: String, Sendable, CaseIterable {
    /// How long before an end notice must be received.
    case notice = "unknown-notice"
    /// When a term ends, or how a contract can be left that has no end.
    case end = "unknown-end"
    /// When a contract can be joined.
    case entry = "unknown-entry"
    /// Whether an option was used, of a contract that would be over otherwise.
    case option = "option-not-recorded"
    /// Who can extend or give notice.
    case authority = "unknown-authority"
    /// How long claims can come in.
    case claims = "unknown-claims"
  }

  /// Its name.
  public let id: OpenFactID
  /// The contract that it is about.
  public let contract: Contract
  /// The extension steps that it is about, counted from 1; empty for what is about no step.
  public let steps: [Int]
  /// The ends (exclusive) that the fact is about, in order: those before which notice must be received, or the one that
  /// there is without the option.
  public let ends: [CivilDate]
  /// What it stands with in the register, as far as that is known.
  public let sources: [Source]

  /// What kind of fact.
  public var kind: Kind {
    switch id {
    case .notice: .notice
    case .lastDay: .end
    case .entry: .entry
    case .authority: .authority
    case .option: .option
    case .claims: .claims
    }
  }

  /// Whether it asks how a contract can be left that runs until somebody leaves, and of which no way out is recorded.
  public var isWayOut: Bool {
    guard case .lastDay(_, let steps) = id else { return false }
    return steps == 0 ? contract.term.lastDay == .open : contract.extensions[steps - 1].isOpen
  }

  /// Whether it is no period that the other party alone has to keep to.
  public var isOurs: Bool {
    switch id {
    case .notice(.theirNotice), .notice(.exitOnDay(_, _, byThem: true)): false
    default: true
    }
  }

  /// Whom to ask, as far as the register says: the office that can be asked or looks after it, and the parties.
  public var whom: [String] { contract.whomToAsk }
}

extension Contract {
  /// Whom to ask what its file does not say.
  public var whomToAsk: [String] {
    var names: [String] = []
    for name in [contact, owner].compactMap(\.self) + labels.parties where !names.contains(name) { names.append(name) }
    return names
  }
}
