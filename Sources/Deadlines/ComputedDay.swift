public import CivilDates

/// A last day as the rules give it: with its other readings, its bounds and its derivation.
public struct ComputedDay: Sendable {
  /// The last day that counts (inclusive); nil if it is unknown.
  public var date: CivilDate?
  /// For an unknown day, the end (exclusive) that it precedes.
  public var before: CivilDate?
  /// All readings and bounds in order; empty if there is one day.
  public var alternatives: [CivilDate] = []
  /// Whether two readings differ.
  public var isAmbiguous = false
  /// Whether it rests on an imprecise date.
  public var isImprecise = false
  /// How it was computed.
  public var derivation: [DerivationStep] = []

  /// An unknown day with nothing said of it yet.
  init() {}
}
