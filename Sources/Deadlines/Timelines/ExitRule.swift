public import CivilDates
public import Register

/// A rule by which a contract can be left, as it stands on a day: what all exits by it have in common, worked out once.
///
/// A class, so that handing it on does not copy the whole contract.
public final class ExitRule: Sendable {
  /// The rule.
  public let exit: Exit
  /// The contract.
  let timeline: Timeline
  /// The day of the question: notice was not received before it.
  private let today: CivilDate
  /// The first and the last day (both inclusive) that can be the last one in force.
  private let firstDay: CivilDate
  private let limit: CivilDate
  /// The last day that the contract has anyway, so that nobody has to leave on it; nil if there is none.
  private let anyway: CivilDate?
  /// The end (exclusive) of the contract when nobody acts from now on; nil if it runs on, or if that is not known.
  private let endOnCourse: CivilDate?

  /// A rule of a contract.
  ///
  /// - Parameters:
  ///   - exit: the rule.
  ///   - timeline: the terms and exits of the contract.
  ///   - day: the day of the question.
  /// - Complexity: O(n) in the number of steps of the contract.
  public init(_ exit: Exit, of timeline: Timeline, asOf day: CivilDate) {
    self.exit = exit
    self.timeline = timeline
    today = day
    firstDay = timeline.firstExitDay(by: exit)
    limit = timeline.lastExitDay(asOf: day)
    anyway = timeline.lastDayAnyway
    endOnCourse = timeline.endOnCourse
  }

  /// The first day on or after one on which the contract can be left; nil if there is none, or if something fixed
  /// another end.
  ///
  /// - Complexity: O(log n) in the days of the notice period.
  public func first(onOrAfter first: CivilDate) -> CivilDate? {
    // Counted from a start that is not known, no day is known either.
    guard timeline.fixed == nil, firstDay < .max else { return nil }
    var from = max(first, firstDay)
    while from <= limit, let found = exit.firstDay(onOrAfter: from, noticeOn: today), found <= limit {
      if found != anyway { return found }
      from = found.next
    }
    return nil
  }

  /// The next day on which the contract can be left after one on which it can.
  ///
  /// - Complexity: O(1): a later exit never asks for earlier notice, save where a statutory time bends.
  public func next(after day: CivilDate) -> CivilDate? {
    var next = exit.each.first(onOrAfter: day.next)
    while let found = next, found <= limit {
      if found != anyway, today <= exit.lastNotice(toLeaveOn: found) { return found }
      next = exit.each.first(onOrAfter: found.next)
    }
    return nil
  }

  /// The last day before another on which the contract can be left.
  public func last(before end: CivilDate) -> CivilDate? {
    guard let first = first(onOrAfter: .min), first < end else { return nil }
    var last = exit.each.last(onOrBefore: min(end.previous, limit))
    while let found = last, found >= first {
      if found != anyway, today <= exit.lastNotice(toLeaveOn: found) { return found }
      last = exit.each.last(onOrBefore: found.previous)
    }
    return nil
  }

  /// The exit day that a move on a day uses: the one right before it if that can be reached, else the first after
  /// it, else the last before it.
  func lastDay(toMoveOn target: CivilDate) -> CivilDate? {
    // What was terminated is not left on an exit day any more, so no notice is waited for.
    if let fixed = timeline.fixed { return fixed.exit == nil ? nil : fixed.lastDay }
    return first(onOrAfter: target.previous) ?? last(before: target.previous)
  }

  /// Whether the exit right before a move was there, and nobody can give notice for it any more.
  func isMissed(toMoveOn target: CivilDate) -> Bool {
    let lastDay = target.previous
    return timeline.fixed == nil && exit.isOurs && exit.each.contains(lastDay)
      && timeline.isMissed(lastDay, by: exit, asOf: today)
  }

  /// Whether the contract is in force on a day when nobody acts from now on.
  func isOnCourse(on day: CivilDate) -> Bool {
    endOnCourse.map { day < $0 } ?? true
  }
}
