public import CivilDates
public import Register

/// The days on which an arrangement can be left, with what has happened to it.
public struct ExitTimeline: Sendable {
  /// The arrangement, as known on the day of the question.
  public let contract: Contract
  /// How it can be left; nil if that is not recorded.
  public let exit: Exit?
  /// The last day of membership (inclusive) that a received notice or a termination has fixed.
  public let fixedLastDay: CivilDate?
  /// The event that fixed it.
  public let fixedBy: HistoryEvent?
  /// What a reader of any date of the arrangement must know of its history.
  let historyFindings: Derivation

  /// The exits of an arrangement and what its history makes of them.
  public init(of contract: Contract) {
    self.contract = contract
    let exit = contract.exit
    self.exit = exit
    historyFindings = Derivation(
      contract.history.compactMap { event in event.provenance.assumed.map { .assumed($0, event.provenance.place) } })
    if let termination = contract.history.last(where: { $0.kind == .terminated && $0.lastDay != nil }) {
      fixedBy = termination
      fixedLastDay = termination.lastDay
    } else if let exit, let notice = contract.history.first(where: { $0.kind == .noticeReceived }) {
      fixedBy = notice
      fixedLastDay = Self.exitDay(of: exit, receivedOn: notice.occurredOn, term: contract.term)
    } else {
      fixedBy = nil
      fixedLastDay = nil
    }
  }

  /// The first exit day for which notice received on a day is in time.
  private static func exitDay(of exit: Exit, receivedOn day: CivilDate, term: Term) -> CivilDate? {
    (day.year...CivilDate.max.year).lazy.compactMap { Self.lastDay(inYear: $0, exit: exit, term: term) }.first {
      lastDay in
      let limit = Self.noticeDay(for: lastDay, exit: exit).date ?? lastDay
      return day <= limit
    }
  }

  private static func noticeDay(for lastDay: CivilDate, exit: Exit) -> ComputedDay {
    NoticeRule.lastDay(
      before: ImpreciseDate(lastDay.next), notice: exit.notice, basis: exit.basis, place: exit.provenance.place)
  }

  /// The exit day in a year (the last day of membership), if the arrangement has started by then.
  public func lastDay(inYear year: Int) -> CivilDate? {
    exit.flatMap { Self.lastDay(inYear: year, exit: $0, term: contract.term) }
  }

  private static func lastDay(inYear year: Int, exit: Exit, term: Term) -> CivilDate? {
    guard let day = exit.each.inYear(year) else { return nil }
    if let start = term.start, day < start.earliest { return nil }
    // A recorded last day closes the arrangement: there is nothing to leave after it.
    if case .day(let last) = term.lastDay, last.latest < day { return nil }
    return day
  }

  /// The last day on which notice for the exit in a year can be received.
  public func noticeDay(inYear year: Int) -> ComputedDay? {
    guard let exit, let lastDay = lastDay(inYear: year) else { return nil }
    var day = Self.noticeDay(for: lastDay, exit: exit)
    day.derivation =
      Derivation([
        .exitDay(exit.each, exit.provenance.place), .dayOfYear(exit.each, year, result: lastDay),
        .dayAfter(lastDay, result: lastDay.next),
      ]) + day.derivation
    return day
  }

  /// Whether the exit in a year can still be reached on a day: its notice was received, or still can be.
  ///
  /// An ambiguous notice day counts in its earlier reading, an unknown one as the exit day.
  public func isReachable(year: Int, asOf day: CivilDate) -> Bool {
    guard let lastDay = lastDay(inYear: year) else { return false }
    if fixedBy != nil { return fixedLastDay == lastDay }
    return exit.map { day <= (Self.noticeDay(for: lastDay, exit: $0).date ?? lastDay) } ?? false
  }

  /// The first reachable exit day on or after a day, or nil if there is none.
  ///
  /// - Complexity: O(n) in the number of years of the notice period.
  public func firstReachableLastDay(onOrAfter first: CivilDate, asOf day: CivilDate) -> CivilDate? {
    if fixedBy != nil { return fixedLastDay.flatMap { first <= $0 ? $0 : nil } }
    guard exit != nil else { return nil }
    let from = max(first, contract.term.start?.earliest ?? first)
    return (max(from.year, 1)...CivilDate.max.year).lazy
      .filter { isReachable(year: $0, asOf: day) }
      .compactMap { lastDay(inYear: $0) }
      .first { $0 >= first }
  }

  /// The last reachable exit day before a day, or nil if there is none.
  public func lastReachableLastDay(before limit: CivilDate, asOf day: CivilDate) -> CivilDate? {
    if fixedBy != nil { return fixedLastDay.flatMap { $0 < limit ? $0 : nil } }
    // Exit days in the past were reachable then; only those whose notice can still be received count now.
    guard let first = firstReachableLastDay(onOrAfter: day, asOf: day), first < limit else { return nil }
    let lastYear = max(first.year, limit.year)
    return (first.year...lastYear).reversed().lazy
      .filter { isReachable(year: $0, asOf: day) }
      .compactMap { lastDay(inYear: $0) }
      .first { $0 < limit }
  }
}
