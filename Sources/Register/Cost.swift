/// Money that a contract, a bridge or a transition costs, as far as it is recorded.
public struct Cost: Sendable {
  /// How often the amount is due.
  public enum Frequency: String, Sendable, CaseIterable {
    /// Once.
    case once
    /// Every month; a month that has begun counts whole.
    case month
    /// Every year.
    case year
  }

  /// What makes it due.
  public enum Occasion: String, Sendable, CaseIterable {
    /// The contract runs on beside the new situation.
    case overlap
    /// The contract ends before the new situation begins.
    case gap
    /// An arrangement is left.
    case exit
    /// The transition itself.
    case transition
  }

  /// What it is for.
  public let what: String
  /// The amount in euro cents.
  public let cents: Int
  /// How often it is due.
  public let frequency: Frequency
  /// What makes it due.
  public let occasion: Occasion
  /// What it rests on.
  public var provenance: Provenance

  /// A cost.
  public init(what: String, cents: Int, frequency: Frequency, occasion: Occasion, provenance: Provenance) {
    self.what = what
    self.cents = cents
    self.frequency = frequency
    self.occasion = occasion
    self.provenance = provenance
  }
}
