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
  public var derivation = Derivation()

  /// An unknown day with nothing said of it yet.
  init() {}

  /// Whether the day is past in its earlier reading, and not in its later one.
  func isDisputed(asOf day: CivilDate) -> Bool {
    guard isAmbiguous, !isImprecise, let date, let later = alternatives.last else { return false }
    return date < day && day <= later
  }

  /// Takes the readings of the earliest bound and those of the latest; both are the same for a day that is known.
  ///
  /// - Parameters:
  ///   - earliest: the readings at the earliest bound; the first is the one that holds.
  ///   - latest: the readings at the latest bound.
  mutating func settle(earliest: [CivilDate], latest: [CivilDate]) {
    date = earliest.first
    isAmbiguous = [earliest, latest].contains { readings in readings.contains { $0 != readings.first } }
    guard isAmbiguous || isImprecise else { return }
    let days = isImprecise ? [earliest.first, latest.first].compactMap(\.self) : earliest
    let distinct = Set(days).sorted()
    if distinct.count > 1 { alternatives = distinct }
  }
}
