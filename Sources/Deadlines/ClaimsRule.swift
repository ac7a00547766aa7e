public import CivilDates
public import Register

/// The last day on which care of a term can still be declared.
public enum ClaimsRule {
  /// The last day of the claims tail after a term: `addUp(E, P) - 1 day` for the end E.
  ///
  /// Where the same-number reading from the last day differs, the tail is ambiguous and the later day holds: the tail
  /// says how long one must stay ready, and for the same reason the latest day of an imprecise end counts. In law the time starts when a claim falls due and can be interrupted
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
    let earliest = readings(after: end.earliest, period: period, claims: claims, derivation: &day.derivation)
    let latest =
      end.isExact
      ? earliest : readings(after: end.latest, period: period, claims: claims, derivation: &day.derivation)
    day.derivation.append(.limitation)
    day.settle(earliest: earliest, latest: latest)
    if day.isImprecise, let first = earliest.first, let last = latest.first {
      // The later bound is the safe one: until then claims can come in.
      day.date = last
      day.derivation.append(.impreciseLatest(earliest: first, latest: last, text: end.text))
    }
    return day
  }

  /// Both readings for an end that is known to the day, the one that holds first; one if they agree.
  private static func readings(
    after end: CivilDate, period: Period, claims: Claims, derivation: inout Derivation
  ) -> [CivilDate] {
    var start = end
    if let dueAfter = claims.dueAfter {
      start = end.adding(dueAfter, rounding: .up)
      derivation.append(.added(end, dueAfter, .up, result: start))
    }
    let over = start.adding(period, rounding: .up)
    derivation.append(.added(start, period, .up, result: over))
    derivation.append(.dayBefore(over, result: over.previous))
    let fromEnd = statutory(over.previous, start: start, period: period, claims: claims, derivation: &derivation)
    let sameNumber = start.previous.adding(period, rounding: .down)
    guard sameNumber != over.previous else { return [fromEnd] }
    derivation.append(.added(start.previous, period, .down, result: sameNumber))
    let fromLastDay = statutory(sameNumber, start: start, period: period, claims: claims, derivation: &derivation)
    let holds = max(fromEnd, fromLastDay)
    derivation.append(.ambiguousClaims(fromEnd: fromEnd, fromLastDay: fromLastDay, holds: holds))
    return [holds, min(fromEnd, fromLastDay)]
  }

  private static func statutory(
    _ day: CivilDate, start: CivilDate, period: Period, claims: Claims, derivation: inout Derivation
  ) -> CivilDate {
    guard claims.basis == .statute else { return day }
    let outcome = AlgemeneTermijnenwet.extended(
      lastDay: day, event: start.previous, length: period, basis: .statute, direction: .forward)
    derivation.append(.statutory(outcome, of: day, length: period))
    return outcome.lastDay
  }
}
