import CivilDates

/// What cuts the ends of a contract short.
struct TermCap {
  /// The end (exclusive) that none lies after; nil if it is not known.
  let end: ImpreciseDate?
  /// Whether it may cut and may not: then both ends stay possible.
  let isPossible: Bool
  /// Why, and what that rests on that no source says.
  let reasons: [DerivationStep]

  /// Cuts an end short, and says whether no later end is possible.
  func cut(_ term: inout TermEnd) -> Bool {
    guard let limit = end else {
      term.derivation += reasons
      return false
    }
    guard let own = term.end else {
      guard term.isOpen, !isPossible else { return false }
      term.end = limit
      term.isOpen = false
      tell(of: &term)
      return true
    }
    guard own.latest > limit.earliest else { return own == limit && !isPossible }
    let cut = ImpreciseDate(
      earliest: min(own.earliest, limit.earliest), latest: isPossible ? own.latest : min(own.latest, limit.latest))
    if cut == own { return false }
    tell(of: &term)
    if !cut.isExact {
      term.derivation.append(
        .imprecise(earliest: cut.earliest.previous, latest: cut.latest.previous, text: nil))
    }
    term.otherLastDays.removeAll { $0 >= cut.latest }
    term.end = cut
    return cut == limit && !isPossible
  }

  private func tell(of term: inout TermEnd) {
    term.derivation += reasons
    term.isAssumed = term.isAssumed || reasons.contains(where: \.isAssumption)
  }
}
