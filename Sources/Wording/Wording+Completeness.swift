import CivilDates
public import Register
import Words

extension Wording {
  /// What an answer leaves out because nobody recorded it yet, or nobody knew it yet, as a sentence: that nothing of the
  /// register was known, or that something may have happened after the day through which its history is complete.
  ///
  /// - Parameter snapshot: what is known on the day of the question.
  /// - Returns: the sentence; nil if there is nothing to say.
  public func gaps(in snapshot: Snapshot) -> String? {
    if let nothing = nothingKnown(in: snapshot) { return nothing }
    guard let day = snapshot.settings.recordedThrough, day < snapshot.asOf else { return nil }
    return "\(completeness(through: day)) \(afterwards)"
  }

  /// Up to which day the history is complete, as sentences, with what that leaves open; nil if the register does not say.
  public func completeness(of snapshot: Snapshot) -> String? {
    gaps(in: snapshot) ?? snapshot.settings.recordedThrough.map { completeness(through: $0) }
  }

  private func completeness(through day: CivilDate) -> String {
    words.historyComplete(through: day)
  }

  private var afterwards: String {
    words.afterwardsNotRecorded
  }

  /// That the day lies before everything that the register holds; nil on any other day, and of an empty register.
  private func nothingKnown(in snapshot: Snapshot) -> String? {
    if !snapshot.contracts.isEmpty || !snapshot.transitions.isEmpty { return nil }
    let days = snapshot.notKnownYet.map(\.knownFrom) + snapshot.transitionsNotKnownYet.map(\.knownFrom)
    guard let first = days.compactMap(\.self).min() else { return nil }
    return words.nothingKnownYet(until: first)
  }
}
