public import CivilDates
public import Register

/// What must be done next, and what should have been.
public struct NextSteps: Sendable {
  /// What can still be done, and the ends that come soon, in order of day; last what can no longer be done in time
  /// because of what it waits for.
  public let coming: [Deadline]
  /// What is too late, while the day on which it would have counted is still to come; what was missed last comes first.
  public let missed: [Deadline]
  /// Those to come of which the same comes back within the year, and is not named again: notices to leave a contract
  /// that can be left more often than that.
  public let recurring: [DeadlineID]

  private let byDay: [Deadline]

  fileprivate init(byDay: [Deadline], missed: [Deadline], recurring: [DeadlineID]) {
    self.byDay = byDay
    self.missed = missed
    let names = Set(byDay.map(\.id))
    self.recurring = recurring.filter(names.contains)
    coming = byDay.filter(\.isFeasible) + byDay.filter { !$0.isFeasible }
  }

  /// The same with those that come first, so many at most; what was missed is never cut off.
  public func first(_ count: Int) -> NextSteps {
    NextSteps(byDay: Array(byDay.prefix(count)), missed: missed, recurring: recurring)
  }
}

extension DeadlineEngine {
  /// How long before its end a contract asks for something: as long as a tender takes, or what the register sets for
  /// the warnings of an end.
  private static let leadTime = Period(years: 1)

  /// What must be done next, and what was missed.
  ///
  /// - Complexity: O(n log n) in the number of deadlines.
  public func nextSteps() -> NextSteps {
    let day = snapshot.asOf
    let warnings = snapshot.settings.alarms[DeadlineKind.termEnd.rawValue] ?? []
    let soon = (warnings.isEmpty ? [Self.leadTime] : warnings).map { day.adding($0, rounding: .up) }.max() ?? day
    var networks = StepNetworks(of: self)
    var coming: [Deadline] = []
    forEachOwner(
      from: nil, through: nil, disputed: true, only: DeadlineSelection(), sharing: &networks
    ) { _, deadlines in
      coming += deadlines.filter { deadline in
        if deadline.id.isAct { return true }
        // An end comes by itself, but somebody must see to what follows it.
        return deadline.id.kind == .termEnd && deadline.certainty == .certain
          && (deadline.date.map { $0 <= soon } ?? false)
      }
    }
    coming.sort()
    let acts = snapshot.contracts.flatMap(missedActs)
    let named = deadlines(named: acts, sharing: &networks)
    var missed = acts.compactMap { named[$0] }
    for transition in snapshot.transitions {
      for target in transition.targetsInPlay where day < target {
        let network = networks.network(of: transition, target: target, keepsMissed: true)
        missed += steps(of: transition, target: target, reachableOnly: false, sharing: &networks).filter { deadline in
          guard case .step(_, _, let step) = deadline.id, let date = deadline.date, date < day else { return false }
          return network.days[step]?.isOpen ?? false
        }
      }
    }
    // As long as one reading of a last day is not past, there is something to do.
    let open = Set(coming.map(\.id))
    let (first, recurring) = firstOfSeries(coming)
    return NextSteps(
      byDay: first, missed: missed.filter { !open.contains($0.id) }.sorted(by: Self.isNearer), recurring: recurring)
  }

  /// The deadlines, of each contract that a party can leave more often than once a year, and in no other way, only the
  /// first notice of that party: whoever lets it pass can leave at the next.
  ///
  /// - Complexity: O(n) in the number of deadlines.
  private func firstOfSeries(_ deadlines: [Deadline]) -> (named: [Deadline], recurring: [DeadlineID]) {
    struct Series: Hashable {
      let contract: String
      let byThem: Bool
    }
    var first: [Series: DeadlineID] = [:]
    var repeated: Set<DeadlineID> = []
    let named = deadlines.filter { deadline in
      guard case .exitOnDay(let contract, _, let byThem) = deadline.id else { return true }
      // Where one way to leave has a condition, or other days, each is worth naming.
      let ways = snapshot.contract(contract)?.exits.filter { $0.isTheirs == byThem } ?? []
      guard ways.count == 1, ways[0].each.yearly == nil else { return true }
      let series = Series(contract: contract, byThem: byThem)
      guard let id = first[series] else {
        first[series] = deadline.id
        return true
      }
      repeated.insert(id)
      return false
    }
    return (named, named.map(\.id).filter(repeated.contains))
  }

  /// What was missed last is what somebody may still be asked about.
  private static func isNearer(_ left: Deadline, _ right: Deadline) -> Bool {
    guard let one = left.sortDay, let other = right.sortDay, one != other else { return left < right }
    return other < one
  }

  /// The declarations on a contract that can no longer be received in time, though the end that they are about is
  /// still to come; and the options that nobody recorded, of a contract that ended in the last year for want of them.
  private func missedActs(on contract: Contract) -> [DeadlineID] {
    let day = snapshot.asOf
    let timeline = timeline(of: contract)
    guard timeline.fixed == nil, timeline.stepOwner == contract.id else { return [] }
    return missedSteps(of: timeline, on: day) + missedExits(of: timeline, on: day)
  }

  /// The notices to leave that came too late, for an exit within a year or with a last day in the year behind; on a
  /// contract that can be left on every day the next day is as good, so that nothing is missed, and on one that can be
  /// left more often than once a year only the last that was missed matters.
  private func missedExits(of timeline: Timeline, on day: CivilDate) -> [DeadlineID] {
    let last = min(day.adding(Self.leadTime, rounding: .up), .max)
    let first = day.subtracting(Self.leadTime, rounding: .down)
    return timeline.contract.exits.filter { $0.isOurs && $0.each != .day && $0.because == nil }.flatMap { exit in
      var found: [DeadlineID] = []
      var next = exit.each.first(onOrAfter: day)
      while let lastDay = next {
        let notice = exit.lastNotice(toLeaveOn: lastDay)
        // A later exit never asks for earlier notice, so none that follows was missed.
        if last < lastDay, day <= notice { break }
        if lastDay <= last || first <= notice, timeline.isMissed(lastDay, by: exit, asOf: day) {
          found.append(timeline.exitNoticeID(toLeaveOn: lastDay, by: exit))
        }
        next = exit.each.first(onOrAfter: lastDay.next)
      }
      return exit.each.yearly == nil ? found.suffix(1) : found
    }
  }

  private func missedSteps(of timeline: Timeline, on day: CivilDate) -> [DeadlineID] {
    let contract = timeline.contract
    return (1..<(timeline.stepCount + 1)).compactMap { step in
      guard timeline.decisions[step - 1] == nil, step <= timeline.course + 1,
        let end = timeline.ends[step - 1].lastDay, let last = timeline.effectiveDecisionDay(ofStep: step), last < day
      else { return nil }
      if contract.extensions[step - 1].kind == .silence {
        return day <= end ? .notice(contract: contract.id, step: step) : nil
      }
      guard day <= end.adding(Self.leadTime, rounding: .up) else { return nil }
      return .extensionDecision(contract: contract.id, step: step)
    }
  }

  /// The names of the deadlines of a contract that can still be reached, through a day (inclusive), also beyond the
  /// horizon.
  public func reachable(of contract: Contract, through last: CivilDate) -> Set<DeadlineID> {
    var networks = StepNetworks(of: self)
    return Set(deadlines(of: contract, through: last, disputed: false, sharing: &networks).map(\.id))
  }
}
