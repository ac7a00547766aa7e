extension CivilDate {
  /// The day on which it is in Amsterdam at a moment.
  ///
  /// Summer time runs from 01:00 UTC on the last Sunday of March up to 01:00 UTC on the last Sunday of October
  /// (directive 2000/84/EC, articles 2 and 3). For moments before 1996 its rules were others; only the hour before
  /// midnight differs.
  ///
  /// - Parameter seconds: the seconds since the start of 1970 (UTC), without leap seconds.
  public init(inAmsterdamAt seconds: Int) {
    let day = CivilDate(dayNumber: seconds.floored(by: Self.secondsOfDay))
    func changeover(ofMonth month: Int) -> Int {
      let last = CivilDate(validYear: day.year, month: month, day: 31)
      let sunday = last.advanced(days: -(last.weekday.rawValue % 7))
      return sunday.dayNumber * Self.secondsOfDay + Self.secondsOfHour
    }
    let isSummer = changeover(ofMonth: 3) <= seconds && seconds < changeover(ofMonth: 10)
    self.init(
      dayNumber: (seconds + (isSummer ? 2 : 1) * Self.secondsOfHour).floored(by: Self.secondsOfDay))
  }

  private static let secondsOfHour = 3600
  private static let secondsOfDay = 24 * secondsOfHour
}

extension Int {
  /// This number divided by another, rounded down.
  fileprivate func floored(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
