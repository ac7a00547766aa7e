public import CivilDates
public import Register

extension Exit {
  /// Whether the municipality can choose it: it is ours, and nothing must have happened first.
  public var isOurs: Bool { by != .them && because == nil }

  /// Whether the other party can choose it, and not we as well.
  public var isTheirs: Bool { by == .them }

  /// What is chosen first where several give the same last day: what nothing must have happened for, and what is ours.
  var rank: Int { (isTheirs ? 2 : 0) + (because == nil ? 0 : 1) }

  /// The first day that can be the last one in force: in the term, and not before its own bound.
  ///
  /// - Parameters:
  ///   - start: the first day of the term that the exits are in.
  ///   - ownStart: the contract's own first day, where it takes that term over from another.
  /// - Returns: the day (inclusive); beyond all days if it is counted from a start that is not known.
  func firstDay(startingOn start: ImpreciseDate?, ownStart: ImpreciseDate?) -> CivilDate {
    let first = max(start?.earliest ?? .min, ownStart?.earliest ?? .min)
    switch notBefore {
    case nil: return first
    case .day(let day): return max(first, day.latest)
    case .afterStart(let period):
      return start.map { max(first, $0.latest.adding(period, rounding: .up)) } ?? .max
    }
  }

  /// The last day on which notice to leave on a last day can be received, and how it was computed.
  func noticeDay(toLeaveOn lastDay: CivilDate) -> ComputedDay {
    var day = NoticeRule.lastDay(
      before: ImpreciseDate(lastDay.next), notice: notice, basis: basis, place: provenance.place)
    var reasons: [DerivationStep] = [.exitDays(each, provenance.place)]
    if let because { reasons.append(.conditionalExit(because, provenance.place)) }
    if let yearly = each.yearly {
      reasons.append(.dayOfYear(yearly, lastDay.year, result: lastDay))
    } else {
      reasons.append(.recurringDay(each, result: lastDay))
    }
    reasons.append(.dayAfter(lastDay, result: lastDay.next))
    day.derivation = Derivation(reasons) + day.derivation
    return day
  }

  /// The last day for notice, for the question whether it is in time: an unknown one counts as the exit day itself.
  func lastNotice(toLeaveOn lastDay: CivilDate) -> CivilDate {
    NoticeRule.date(before: lastDay.next, notice: notice, basis: basis) ?? lastDay
  }

  /// The first of its days on or after one for which notice can still be received on another.
  ///
  /// A later exit never asks for earlier notice, so the first day in time is found by halving.
  ///
  /// - Complexity: O(log n) in the days of the notice period.
  func firstDay(onOrAfter first: CivilDate, noticeOn received: CivilDate) -> CivilDate? {
    var late = max(first, received).previous.dayNumber
    var span = 1
    // Grow until a day is in time, then halve.
    while lastNotice(toLeaveOn: CivilDate(dayNumber: late + span)) < received {
      late += span
      span *= 2
      if late > CivilDate.max.dayNumber { return nil }
    }
    var inTime = late + span
    while inTime - late > 1 {
      let middle = (inTime + late) / 2
      if lastNotice(toLeaveOn: CivilDate(dayNumber: middle)) < received { late = middle } else { inTime = middle }
    }
    var found = each.first(onOrAfter: CivilDate(dayNumber: inTime))
    // Statutory terms bend around weekends, so that a later day can be out again.
    while let day = found, lastNotice(toLeaveOn: day) < received { found = each.first(onOrAfter: day.next) }
    return found
  }
}

extension Timeline {
  /// The last day on which notice to leave on a last day can be received, by a rule.
  public func noticeDay(toLeaveOn lastDay: CivilDate, by exit: Exit) -> ComputedDay {
    var day = exit.noticeDay(toLeaveOn: lastDay)
    if case .afterStart(let period)? = exit.notBefore, let start = contract.term.start {
      day.derivation.append(
        .notBefore(start.latest, period, result: start.latest.adding(period, rounding: .up), exit.provenance.place))
    }
    return day
  }

  /// The first day that can be the last one in force by a rule: not before the start, nor before its own bound.
  func firstExitDay(by exit: Exit) -> CivilDate {
    exit.firstDay(startingOn: contract.term.start, ownStart: bounds.ownStart)
  }

  /// The last day (inclusive) up to which the contract can be left: the day before the last one of its term, with as
  /// many steps as it can still get, or on paper with all of them.
  func lastExitDay(asOf day: CivilDate?) -> CivilDate {
    let steps = day.map { furthestSteps(asOf: $0) } ?? stepCount
    if steps == stepCount, goesOn { return .max }
    // An end that is not known, or that there is none of, bounds nothing.
    return ends[0...steps].contains { $0.end == nil }
      ? .max : ends[0...steps].compactMap { $0.end?.latest.advanced(days: -2) }.max() ?? .max
  }

  /// The last day that the term has anyway, so that nobody has to leave on it; nil if none is known to the day.
  var lastDayAnyway: CivilDate? {
    let course = course
    guard isOnCourse(course), let end = ends[course].end, end.isExact else { return nil }
    return end.earliest.previous
  }

  /// The end (exclusive, at its latest) of the contract when nobody acts from now on; nil if it runs on, or if that is
  /// not known.
  var endOnCourse: CivilDate? {
    goesOn && course == stepCount ? nil : end(steps: fixedSteps ?? course).end?.latest
  }

  /// The first day on or after one on which the contract can be left by a rule, as it stands on a day.
  ///
  /// Whoever asks for many days asks ``ExitRule``.
  ///
  /// - Parameters:
  ///   - first: the first day that is asked for.
  ///   - exit: the rule.
  ///   - day: the day of the question: notice was not received before it.
  /// - Returns: the last day in force (inclusive); nil if there is none, or if something fixed another end.
  /// - Complexity: O(n) in the number of steps of the contract.
  public func firstExit(onOrAfter first: CivilDate, by exit: Exit, asOf day: CivilDate) -> CivilDate? {
    ExitRule(exit, of: self, asOf: day).first(onOrAfter: first)
  }

  /// The last day before another on which the contract can be left by a rule, as it stands on a day.
  public func lastExit(before limit: CivilDate, by exit: Exit, asOf day: CivilDate) -> CivilDate? {
    ExitRule(exit, of: self, asOf: day).last(before: limit)
  }

  /// Whether the contract can be left by a rule with a last day, as it stands on a day.
  public func canLeave(on lastDay: CivilDate, by exit: Exit, asOf day: CivilDate) -> Bool {
    firstExit(onOrAfter: lastDay, by: exit, asOf: day) == lastDay
  }

  /// Whether the contract could have been left with a last day by a rule of ours, and by none any more.
  func isMissed(_ lastDay: CivilDate, by exit: Exit, asOf day: CivilDate) -> Bool {
    guard lastDay <= lastExitDay(asOf: nil), firstExitDay(by: exit) <= lastDay, lastDay != lastDayAnyway,
      let notice = noticeDay(toLeaveOn: lastDay, by: exit).date, notice < day
    else { return false }
    // Whoever can still let the term end on that day has no need to leave.
    return !contract.exits.contains { $0.isOurs && canLeave(on: lastDay, by: $0, asOf: day) }
      && !reachableSteps(asOf: day).contains { end(steps: $0).end?.contains(lastDay.next) ?? false }
  }

  /// The rule by which the contract could be left with a last day on paper, whatever the day of the question.
  public func exitOnPaper(on lastDay: CivilDate) -> Exit? {
    guard !contract.exits.isEmpty, lastDay <= lastExitDay(asOf: nil) else { return nil }
    let exits = contract.exits.filter { exit in
      exit.isOurs && exit.each.contains(lastDay) && firstExitDay(by: exit) <= lastDay
    }
    return easiest(of: exits.map { ($0, lastDay) }, asOf: nil)?.exit
  }

  /// Of several rules by which the contract can be left on the same day, the one that asks least: it can still be used,
  /// nothing must have happened for it, its notice is known, and is the latest.
  func easiest(
    of exits: [(exit: Exit, lastDay: CivilDate)], asOf day: CivilDate?
  ) -> (exit: Exit, lastDay: CivilDate)? {
    if exits.count < 2 { return exits.first }
    func ease(_ exit: Exit, _ lastDay: CivilDate) -> (Int, Int, Int, CivilDate) {
      let last = exit.lastNotice(toLeaveOn: lastDay)
      let isUsable = day.map { $0 <= last } ?? true
      return (isUsable ? 1 : 0, exit.because == nil ? 1 : 0, exit.notice == .unknown ? 0 : 1, last)
    }
    return exits.max { ease($0.exit, $0.lastDay) < ease($1.exit, $1.lastDay) }
  }

  /// The name of the deadline for notice to leave with a last day by a rule.
  public func exitNoticeID(toLeaveOn lastDay: CivilDate, by exit: Exit) -> DeadlineID {
    if exit.isTheirs { return .exitOnDay(contract: stepOwner, lastDay: lastDay, byThem: true) }
    return contract.exits.count == 1 && exit.each.yearly != nil
      ? .exitNotice(contract: stepOwner, year: lastDay.year)
      : .exitOnDay(contract: stepOwner, lastDay: lastDay, byThem: false)
  }

  /// The rule and the last day that a deadline for exit notice names; nil if the contract has no such exit.
  ///
  /// - Parameters:
  ///   - id: the name.
  ///   - day: the day of the question: of several rules for the same day one that can still be used goes first.
  /// - Returns: the rule with the last day (inclusive).
  func exit(named id: DeadlineID, asOf day: CivilDate? = nil) -> (exit: Exit, lastDay: CivilDate)? {
    let limit = lastExitDay(asOf: nil)
    let found = contract.exits.compactMap { exit -> (exit: Exit, lastDay: CivilDate)? in
      let named: CivilDate?
      switch id {
      case .exitNotice(_, let year): named = exit.each.yearly?.inYear(year)
      case .exitOnDay(_, let day, _): named = day
      default: named = nil
      }
      guard let lastDay = named, exitNoticeID(toLeaveOn: lastDay, by: exit) == id, exit.each.contains(lastDay),
        firstExitDay(by: exit) <= lastDay, lastDay <= limit
      else { return nil }
      return (exit, lastDay)
    }
    return easiest(of: found, asOf: day)
  }

  /// The last day (inclusive) until which the contract runs on if an exit is not taken: the next day on which it can be
  /// left by the same rule, or the end that it has anyway; nil if there is none, or the contract has no such exit.
  public func lastDayWithout(_ id: DeadlineID) -> CivilDate? {
    guard let (exit, lastDay) = exit(named: id) else { return nil }
    // Where the day itself does not matter, the next day can be as late as this one.
    let next = exit.firstDay(onOrAfter: lastDay.next, noticeOn: exit.lastNotice(toLeaveOn: lastDay).next)
    let anyway = isOnCourse(course) ? ends[course].end?.latest.previous : nil
    return [next, anyway].compactMap(\.self).min()
  }

  /// The fewest steps with which the contract is in force on a day.
  public func steps(runningOn day: CivilDate) -> Int { stepsRunning(on: day) }

  /// How the other party can end the contract before a day.
  ///
  /// - Parameters:
  ///   - target: the first day under the new situation.
  ///   - day: the day of the question.
  /// - Returns: the deadline of their notice, that day, and the last day in force that it leads to; the earliest one.
  public func theirExit(
    before target: CivilDate, asOf day: CivilDate
  ) -> (id: DeadlineID, noticeBy: CivilDate?, lastDay: CivilDate)? {
    guard fixed == nil,
      contract.exits.contains(where: \.isTheirs) || contract.extensions.contains(where: { $0.theirNotice != nil })
    else { return nil }
    var found: (id: DeadlineID, noticeBy: CivilDate?, lastDay: CivilDate)?
    func consider(_ id: DeadlineID, _ notice: CivilDate?, _ lastDay: CivilDate) {
      if lastDay.next < target, found.map({ lastDay < $0.lastDay }) ?? true { found = (id, notice, lastDay) }
    }
    for exit in contract.exits where exit.isTheirs {
      guard let lastDay = firstExit(onOrAfter: .min, by: exit, asOf: day) else { continue }
      consider(
        exitNoticeID(toLeaveOn: lastDay, by: exit), noticeDay(toLeaveOn: lastDay, by: exit).date, lastDay)
    }
    for step in 1..<stepCount + 1 {
      // A step that can no longer come has no notice against it.
      guard canBeTaken(step, asOf: day) else { break }
      guard let notice = theirNoticeDay(ofStep: step), decisions[step - 1] == nil, let lastDay = ends[step - 1].lastDay,
        day <= notice.date ?? lastDay
      else { continue }
      consider(.theirNotice(contract: stepOwner, step: step), notice.date, lastDay)
    }
    return found
  }

  /// The last day on which the other party's notice against a step by silence can be received; nil if it has none of
  /// its own.
  public func theirNoticeDay(ofStep step: Int) -> ComputedDay? {
    let part = contract.extensions[step - 1]
    guard part.kind == .silence, let notice = part.theirNotice else { return nil }
    return Self.decisionDay(of: part, notice: notice, before: ends[step - 1])
  }
}
