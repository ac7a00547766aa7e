/// The Algemene termijnenwet (BWBR0002448): how terms that a statute sets are extended over weekends and holidays.
///
/// It holds for terms in a statute or an order in council (articles 1 and 5): never for contracts, arrangements and
/// by-laws, never for fixed dates ("voor 15 september").
public enum AlgemeneTermijnenwet {
  /// Where a term is laid down.
  public enum Basis: String, Sendable, CaseIterable {
    /// A statute or an order in council.
    case statute
    /// Anything else: a contract, an arrangement, a by-law, a ministerial regulation.
    case contract
  }

  /// Which way a term is counted.
  public enum Direction: Sendable {
    /// From an event on: "within six weeks after".
    case forward
    /// Back from an event: "at least three months before".
    case backward
  }

  /// Why the act leaves a term alone.
  public enum Exclusion: Sendable, Equatable {
    /// Not set in a statute or an order in council (articles 1(1) and 5).
    case notStatutory
    /// In hours, in years, or of more than 90 days, 12 weeks or 3 months (article 4(a)).
    case length
  }

  /// What became of the last day of a term.
  public struct Outcome: Sendable, Equatable {
    /// The last day, extended where the act says so; for a backward term this is the first day of the count.
    public let lastDay: CivilDate
    /// The articles that moved it, in the order in which they did, such as `1(1)`.
    public let movedBy: [String]
    /// Why the act does not hold, or nil if it does.
    public let exclusion: Exclusion?
    /// Whether every day that was looked at lies in a year whose decree days are known here.
    public let decreesKnown: Bool
  }

  /// Why the act does not hold for a term of this length and basis, or nil if it holds.
  ///
  /// Exactly 90 days, 12 weeks or 3 months is covered.
  public static func exclusion(length: Period, basis: Basis) -> Exclusion? {
    guard basis == .statute else { return .notStatutory }
    let tooLong =
      length.years > 0 || length.months > 3 || (length.months == 3 && length.days > 0) || length.days > 90
    return tooLong ? .length : nil
  }

  /// The last day of a term after articles 1 and 2.
  ///
  /// - Parameters:
  ///   - lastDay: the last day by the calendar alone; for a backward term the last day on which the act can be done.
  ///   - event: the day from which the term is counted, itself not counted.
  ///   - length: the length of the term as the statute writes it.
  ///   - basis: where the term is laid down.
  ///   - direction: which way it is counted.
  /// - Returns: the day, which articles moved it, and what is not known.
  public static func extended(
    lastDay: CivilDate, event: CivilDate, length: Period, basis: Basis, direction: Direction
  ) -> Outcome {
    if let exclusion = exclusion(length: length, basis: basis) {
      return Outcome(lastDay: lastDay, movedBy: [], exclusion: exclusion, decreesKnown: true)
    }
    let step = direction == .forward ? 1 : -1
    var day = lastDay
    var movedBy: [String] = []

    // Article 1(2): article 1(1) does not hold for terms counted backward.
    if direction == .forward, !day.isWorkingDay {
      while !day.isWorkingDay { day = day.next }
      movedBy.append("1(1)")
    }

    // Article 2: a term of three days or more holds at least two days that are neither weekend nor holiday. The term
    // runs from the day beside the event through the last day; a backward one through the day after which it is late.
    let isAtLeastThreeDays = length.totalMonths > 0 || length.days >= 3
    if isAtLeastThreeDays {
      let edge = direction == .forward ? day : day.next
      var workingDays = 0
      var counted = event
      while counted != edge, workingDays < 2 {
        counted = counted.advanced(days: step)
        if counted.isWorkingDay { workingDays += 1 }
      }
      if workingDays < 2 {
        var last = edge
        while workingDays < 2 {
          last = last.advanced(days: step)
          if last.isWorkingDay { workingDays += 1 }
        }
        day = direction == .forward ? last : last.previous
        movedBy.append("2")
      }
    }
    // Only a term of a few days can lack two working days, so only there the days beside the event matter as well.
    let isShort = abs(event.days(until: lastDay)) <= 7
    let looked = isShort ? [event.advanced(days: step), lastDay, day] : [lastDay, day]
    let known = looked.allSatisfy(DutchHolidays.knowsDecrees)
    return Outcome(lastDay: day, movedBy: movedBy, exclusion: nil, decreesKnown: known)
  }
}
