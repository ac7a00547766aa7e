import CivilDates
import Register

extension DeadlineEngine {
  /// The days of a contract that come back, `ID/date/NAME/YEAR`, or `ID/date/NAME/DAY` where it is more often than once
  /// a year: the day itself, or the last day on which it can be announced.
  ///
  /// They lie within the term; those that the contract reaches when nobody acts are certain.
  func recurringDates(of timeline: Timeline, through last: CivilDate) -> [Deadline] {
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

  /// The deadline of this kind with a name, reachable or not; nil if the contract has none of that name.
  func recurringDate(named id: DeadlineID, of timeline: Timeline) -> Deadline? {
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
