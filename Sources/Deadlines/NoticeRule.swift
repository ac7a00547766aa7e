public import CivilDates
public import Diagnostics
public import Register

/// The last day on which a declaration that must precede an end can be received.
public enum NoticeRule {
  /// The last day for notice before an end.
  ///
  /// A period counts back from the exclusive end E (reading B): `subDown(E, N) - 1 day`. Where counting back from the
  /// last day, clamped, gives another day (reading A, used by much of the field), the deadline is ambiguous and the
  /// earlier day holds. Full calendar years go back to the 31 December before they start, full calendar months to the
  /// last day of the month before they start; where counting back the same number of months gives a later day, that is
  /// the other reading.
  ///
  /// - Parameters:
  ///   - end: the end (exclusive) that the notice precedes, as well as it is known.
  ///   - notice: how long before.
  ///   - basis: whether a statute sets the period.
  ///   - place: where the period stands.
  /// - Returns: the day (inclusive) with its readings and derivation; undated if end or period is unknown.
  public static func lastDay(
    before end: ImpreciseDate?, notice: Notice, basis: AlgemeneTermijnenwet.Basis, place: Place
  ) -> ComputedDay {
    var day = ComputedDay()
    guard let end else {
      day.derivation = [.unknownEnd(place)]
      return day
    }
    day.isImprecise = !end.isExact
    if case .unknown = notice {
      day.before = end.earliest
      day.derivation = [.unknownNotice(before: end.earliest, place)]
      return day
    }
    day.derivation = [.notice(notice, place)]
    let earliest = readings(before: end.earliest, notice: notice, basis: basis, derivation: &day.derivation)
    let latest =
      end.isExact
      ? earliest : readings(before: end.latest, notice: notice, basis: basis, derivation: &day.derivation)
    if basis == .contract { day.derivation.append(.notStatutory) }
    // The earlier reading is the safe one; the latest that the day can be is the later reading of the latest bound.
    day.settle(earliest: earliest.sorted(), latest: latest.sorted().reversed())
    if day.isImprecise, let first = day.date, let last = latest.max() {
      day.derivation.append(.imprecise(earliest: first, latest: last, text: end.text))
    }
    return day
  }

  /// The last day alone, without its proof, for an end that is known to the day; nil if the period is unknown.
  static func date(before end: CivilDate, notice: Notice, basis: AlgemeneTermijnenwet.Basis) -> CivilDate? {
    var unused = Derivation()
    return readings(before: end, notice: notice, basis: basis, derivation: &unused).min()
  }

  /// Both readings for an end that is known to the day; one if they agree.
  private static func readings(
    before end: CivilDate, notice: Notice, basis: AlgemeneTermijnenwet.Basis, derivation: inout Derivation
  ) -> [CivilDate] {
    switch notice {
    case .unknown: return []
    case .calendarYears(let years):
      let result = calendarYearEnd(years, before: end.previous)
      derivation.append(.calendarYearsBefore(end.previous, years, result: result))
      return [result]
    case .calendarMonths(let months):
      let full = calendarMonthEnd(months, before: end)
      derivation.append(.calendarMonthsBefore(end, months, result: full))
      let counted = end.subtracting(Period(months: months), rounding: .down).previous
      guard counted > full else { return [full] }
      derivation.append(.ambiguousCalendarMonths(full: full, counted: counted))
      return [full, counted]
    case .period(let period):
      let counted = end.subtracting(period, rounding: .down)
      derivation.append(.subtracted(end, period, .down, result: counted))
      derivation.append(.dayBefore(counted, result: counted.previous))
      let fromEnd = statutory(counted.previous, event: end, period: period, basis: basis, derivation: &derivation)
      let clamped = end.previous.subtracting(period, rounding: .down)
      guard clamped != counted.previous else { return [fromEnd] }
      derivation.append(.subtracted(end.previous, period, .down, result: clamped))
      let fromLastDay = statutory(clamped, event: end, period: period, basis: basis, derivation: &derivation)
      let holds = min(fromEnd, fromLastDay)
      derivation.append(.ambiguousNotice(fromEnd: fromEnd, fromLastDay: fromLastDay, holds: holds))
      return [fromEnd, fromLastDay]
    }
  }

  private static func statutory(
    _ day: CivilDate, event: CivilDate, period: Period, basis: AlgemeneTermijnenwet.Basis,
    derivation: inout Derivation
  ) -> CivilDate {
    guard basis == .statute else { return day }
    let outcome = AlgemeneTermijnenwet.extended(
      lastDay: day, event: event, length: period, basis: basis, direction: .backward)
    derivation.append(.statutory(outcome, of: day, length: period))
    return outcome.lastDay
  }

  /// The last day before the month that lies `months` months before the month of an end (exclusive).
  static func calendarMonthEnd(_ months: Int, before end: CivilDate) -> CivilDate {
    end.firstOfMonth.subtracting(Period(months: months), rounding: .down).previous
  }

  /// The 31 December that leaves `years` full calendar years before the end of `lastDay`.
  ///
  /// A last day of 31 December closes its own year, which then counts as a full one.
  static func calendarYearEnd(_ years: Int, before lastDay: CivilDate) -> CivilDate {
    let (_, month, day) = lastDay.fields
    let closesYear = month == 12 && day == 31
    return lastDay.lastOfYear.subtracting(Period(years: closesYear ? years : years + 1), rounding: .down)
  }
}
