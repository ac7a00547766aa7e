/// Where a date goes when its month has no day with its number: 30 February does not exist.
///
/// Java, Temporal and jiff call `down` *constrain*; RFC 7529 calls the two `BACKWARD` and `FORWARD`.
public enum Rounding: Sendable, CaseIterable {
  /// To the first day of the next month.
  case up
  /// To the last day of the month.
  case down
}

extension CivilDate {
  /// This day plus a period: all months at once, rounded once, then the days.
  ///
  /// The one rounding makes n years the same as 12n months (dates-calc, ESOP 2024). Rounding up an exclusive end is
  /// the same as rounding down the last day of a term that starts on the day after an event (Hoge Raad 1 September
  /// 2017, ECLI:NL:HR:2017:2225), save at the end of a month.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func adding(_ period: Period, rounding: Rounding) -> CivilDate {
    shifted(months: period.totalMonths, rounding: rounding).advanced(days: period.days)
  }

  /// This day minus a period: the days first, then all months at once, rounded once.
  ///
  /// With this order, subtracting and adding are adjoint: `e.subtracting(p, .down)` is the last day from which adding
  /// `p` rounding up does not pass `e`.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func subtracting(_ period: Period, rounding: Rounding) -> CivilDate {
    advanced(days: -period.days).shifted(months: -period.totalMonths, rounding: rounding)
  }

  /// The day with the same number this many months on, rounded where that month is too short.
  @inlinable
  func shifted(months: Int, rounding: Rounding) -> CivilDate {
    if months == 0 { return self }
    let (year, month, day) = fields
    let monthIndex = year * 12 + (month - 1) + months
    let newYear = monthIndex >= 0 ? monthIndex / 12 : -((11 - monthIndex) / 12)
    let newMonth = monthIndex - newYear * 12 + 1
    let length = CivilDate.lengthOfMonth(newMonth, year: newYear)
    if day <= length {
      return CivilDate(validYear: newYear, month: newMonth, day: day)
    }
    let last = CivilDate(validYear: newYear, month: newMonth, day: length)
    return rounding == .up ? last.next : last
  }

  /// The whole months from this day to a later one, or nil if the numbers of the days do not agree.
  ///
  /// Both are first days (exclusive ends, target dates); 1 January 2023 to 1 January 2024 is 12.
  public func wholeMonths(until other: CivilDate) -> Int? {
    let (year, month, day) = fields
    let (otherYear, otherMonth, otherDay) = other.fields
    return day == otherDay ? (otherYear - year) * 12 + otherMonth - month : nil
  }
}
