import CivilDates
import Register

/// The days of a contract that come back, `ID/date/NAME/YEAR`, or `ID/date/NAME/DAY` where it is more often than once a
/// year: the day itself, or the last day on which it can be announced.
///
/// They lie within the term; those that the contract reaches when nobody acts are certain.
enum RecurringDateKind: UndecidedKindRules {
  static func id(of owner: String, _ parts: [String]) -> DeadlineID? {
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    return CivilDate(parts[1]).map { .dateOnDay(contract: owner, date: parts[0], day: $0) }
      ?? DeadlineID.number(parts[1]).map { .dateInYear(contract: owner, date: parts[0], year: $0) }
  }

  static var demand: DeadlineKind.Demand { .act }

  static var usualLeads: [Period] { .toTheCouncilOrByLetter }

  static func usualAudiences(ofArrangement isArrangement: Bool) -> [String] { ["contractmanagement"] }

  static func reachable(_ list: inout DeadlineList, sharing networks: inout StepNetworks) -> [Deadline] {
    list.engine.recurringDates(of: list.timeline, through: list.last)
  }

  static func named(
    _ ids: [DeadlineID], of timeline: Timeline, by engine: DeadlineEngine, sharing networks: inout StepNetworks
  ) -> [Deadline] {
    ids.compactMap { engine.recurringDate(named: $0, of: timeline) }
  }

  static func triedValue(_ text: String, for id: DeadlineID) -> TriedValue? { nil }

  static func step(settling id: DeadlineID, in timeline: Timeline) -> Int? { nil }

  static func notes(about id: DeadlineID, of contract: Contract, by engine: DeadlineEngine) -> [String?] {
    switch id {
    case .dateInYear(_, let name, _), .dateOnDay(_, let name, _):
      [contract.dates.first { $0.id == name }?.provenance.note]
    default: []
    }
  }
}

extension DeadlineEngine {
  fileprivate func recurringDates(of timeline: Timeline, through last: CivilDate) -> [Deadline] {
    let today = snapshot.asOf
    let endOnCourse = timeline.endOnCourse
    let first = max(today, timeline.start?.earliest ?? .min)
    let limit = timeline.lastDay(asOf: today)
    return timeline.contract.dates.flatMap { date in
      var found: [Deadline] = []
      var next = date.each.first(onOrAfter: first)
      while let day = next, day <= limit {
        let deadline = recurringDate(date, on: day, of: timeline, until: endOnCourse)
        guard let by = deadline.date ?? deadline.before, by <= last else { break }
        if today <= by { found.append(deadline) }
        next = date.each.first(onOrAfter: day.next)
      }
      return found
    }
  }

  fileprivate func recurringDate(named id: DeadlineID, of timeline: Timeline) -> Deadline? {
    for date in timeline.contract.dates {
      let day: CivilDate?
      switch id {
      case .dateInYear(_, date.id, let year): day = date.each.yearly?.inYear(year)
      case .dateOnDay(_, date.id, let given): day = date.each.yearly == nil ? given : nil
      default: day = nil
      }
      if let day, date.each.contains(day), timeline.start.map({ $0.earliest <= day }) ?? true,
        day <= timeline.lastDay(asOf: nil)
      {
        return recurringDate(date, on: day, of: timeline, until: timeline.endOnCourse)
      }
    }
    return nil
  }

  /// The deadline for one of the days that come back, of a contract that ends on `endOnCourse` (exclusive) when nobody
  /// acts from now on, or never.
  private func recurringDate(
    _ date: RecurringDate, on day: CivilDate, of timeline: Timeline, until endOnCourse: CivilDate?
  ) -> Deadline {
    let id = timeline.contract.id
    let place = date.provenance.place
    var computed = ComputedDay()
    if let notice = date.notice {
      computed = NoticeRule.lastDay(before: ImpreciseDate(day), notice: notice, basis: .contract, place: place)
    } else {
      computed.date = day
    }
    var reasons: [DerivationStep] = [.recurringDate(date.each, place)]
    reasons.append(
      date.each.yearly.map { .dayOfYear($0, day.year, result: day) } ?? .recurringDay(date.each, result: day))
    computed.derivation = Derivation(reasons) + computed.derivation
    return deadline(
      date.each.yearly == nil
        ? .dateOnDay(contract: id, date: date.id, day: day) : .dateInYear(contract: id, date: date.id, year: day.year),
      of: timeline, day: computed, certainty: endOnCourse.map { day < $0 } ?? true ? .certain : .conditional,
      isAssumed: date.provenance.assumed != nil, sources: SourceList(date.provenance.sources[...]),
      assumed: date.provenance, title: date.title, audiences: date.owner.map { [$0] } ?? [])
  }
}

extension Timeline {
  /// The last day (inclusive) on which the contract can still be in force, or can on paper.
  fileprivate func lastDay(asOf day: CivilDate?) -> CivilDate {
    if let fixed { return fixed.lastDay }
    let limit = lastExitDay(asOf: day)
    return limit == .max ? .max : limit.next
  }
}
