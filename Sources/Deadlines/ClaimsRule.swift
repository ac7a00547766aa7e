public import CivilDates
public import Register

/// The last day on which care of a term can still be declared.
public enum ClaimsRule {
  /// The last day of the claims tail after a term: `addUp(E, P) - 1 day` for the end E.
  ///
  /// Where the same-number reading from the last day differs, the tail is ambiguous and the later day holds: the tail
  /// says how long one must stay ready. In law the time starts when a claim falls due and can be interrupted
  /// (BW 3:307, 3:317); `due-after` starts it later.
  ///
  /// - Parameters:
  ///   - end: the end (exclusive) of the term, as well as it is known.
  ///   - claims: the tail.
  /// - Returns: the day (inclusive) with its readings and derivation; undated if end or length is unknown.
  public static func lastDay(after end: ImpreciseDate?, claims: Claims) -> ComputedDay {
    let place = claims.provenance.place
    var day = ComputedDay()
    guard let end else {
      day.derivation = [.unknownEnd(place)]
      return day
    }
    guard let period = claims.period else {
      day.derivation = [.unknownClaims(place)]
      return day
    }
    day.derivation = [.claimsPeriod(period, place)]
    if let dueAfter = claims.dueAfter { day.derivation.append(.dueAfter(dueAfter, place)) }
    day.isImprecise = !end.isExact
    var readings: [CivilDate] = []
    for bound in end.isExact ? [end.earliest] : [end.earliest, end.latest] {
      var start = bound
      if let dueAfter = claims.dueAfter {
        start = bound.adding(dueAfter, rounding: .up)
        day.derivation.append(.added(bound, dueAfter, .up, result: start))
      }
      let over = start.adding(period, rounding: .up)
      day.derivation.append(.added(start, period, .up, result: over))
      day.derivation.append(.dayBefore(over, result: over.previous))
      let sameNumber = start.previous.adding(period, rounding: .down)
      var holds = over.previous
      if sameNumber != holds {
        day.isAmbiguous = true
        day.derivation.append(.added(start.previous, period, .down, result: sameNumber))
        holds = max(over.previous, sameNumber)
        day.derivation.append(.ambiguousClaims(fromEnd: over.previous, fromLastDay: sameNumber, holds: holds))
      }
      if claims.basis == .statute {
        let outcome = AlgemeneTermijnenwet.extended(
          lastDay: holds, event: start.previous, length: period, basis: .statute, direction: .forward)
        day.derivation.append(
          .statutoryTerm(holds, articles: outcome.movedBy, result: outcome.lastDay, decreesKnown: outcome.decreesKnown))
        holds = outcome.lastDay
      }
      if day.date == nil { day.date = holds }
      readings += sameNumber == over.previous ? [holds] : [over.previous, sameNumber]
    }
    day.derivation.append(.limitation)
    if day.isImprecise, let earliest = readings.min(), let latest = readings.max() {
      day.derivation.append(.imprecise(earliest: earliest, latest: latest, text: end.text))
    }
    if day.isAmbiguous || day.isImprecise {
      day.alternatives = [readings.min(), readings.max()].compactMap(\.self)
    }
    return day
  }
}
