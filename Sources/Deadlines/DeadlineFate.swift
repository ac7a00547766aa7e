public import CivilDates
import Register

/// What has become of a deadline that somebody was told of.
public enum DeadlineFate: Sendable {
  /// It is still to come, or its day is not known.
  case open(Deadline)
  /// Its day is still to come, but the day of something that it waits for has passed, and nothing is recorded of that.
  case doubtful(Deadline)
  /// Its day has passed, and nothing is recorded.
  case past(Deadline)
  /// What was to be done is recorded as done.
  case done
  /// The register has it no more: its contract, its step or its candidate left, or a decision did away with it.
  case gone
  /// What it is of is in the register, but not known yet on the day of the question.
  case notKnownYet
}

extension Deadline {
  /// The day on which a calendar shows it: its date; if that is unknown the last day before the end that it precedes.
  ///
  /// Nil if not even that end is known.
  public var calendarDay: CivilDate? {
    date ?? before.map { CivilDate(dayNumber: max($0.dayNumber - 1, CivilDate.min.dayNumber)) }
  }

  /// The last day on which it can be, in whichever reading.
  fileprivate var lastPossibleDay: CivilDate? {
    calendarDay.map { max($0, alternatives.last ?? $0) }
  }
}

extension DeadlineEngine {
  /// What has become of these deadlines.
  ///
  /// Time alone never does away with a deadline: what remains is what would be listed if the same were known and the
  /// question were asked long before.
  ///
  /// - Parameter ids: the deadlines, all of one contract or transition.
  /// - Returns: what has become of each.
  /// - Complexity: what it takes to derive all deadlines of the owner three times.
  public func fates(of ids: Set<DeadlineID>) -> [DeadlineID: DeadlineFate] {
    let known = deadlines(named: ids)
    let days = known.values.compactMap(\.lastPossibleDay) + [snapshot.asOf]
    let last = days.max() ?? snapshot.asOf
    let longAgo = max(CivilDate.min.dayNumber, (days.min() ?? snapshot.asOf).dayNumber - Self.daysInCentury)
    let owners = Set(ids.map(\.owner))
    let remaining = DeadlineEngine(snapshot.asked(on: CivilDate(dayNumber: longAgo))).listed(of: owners, through: last)
    let reachable = listed(of: owners, through: last)
    var fates: [DeadlineID: DeadlineFate] = [:]
    for id in ids {
      if isNotKnownYet(id) {
        fates[id] = .notKnownYet
      } else if id.kind.rules.isDone(id, by: self) {
        fates[id] = .done
      } else if let deadline = known[id], remaining.contains(id) {
        let isPast = deadline.lastPossibleDay.map { $0 < snapshot.asOf } ?? false
        fates[id] = isPast ? .past(deadline) : reachable.contains(id) ? .open(deadline) : .doubtful(deadline)
      } else {
        fates[id] = .gone
      }
    }
    return fates
  }

  private static let daysInCentury = 36_525

  /// The names of the deadlines of some contracts and transitions that are listed through a day, whatever their day.
  private func listed(of owners: Set<String>, through last: CivilDate) -> Set<DeadlineID> {
    var names: Set<DeadlineID> = []
    var networks = StepNetworks(of: self)
    for owner in owners {
      if let contract = snapshot.contract(owner) {
        names.formUnion(deadlines(of: contract, through: last, disputed: true, sharing: &networks).map(\.id))
      }
      if let transition = snapshot.transition(owner) {
        names.formUnion(deadlines(of: transition, sharing: &networks).map(\.id))
      }
    }
    return names
  }

  private func isNotKnownYet(_ id: DeadlineID) -> Bool {
    guard case .step = id else { return snapshot.notKnownYet.contains { $0.id == id.owner } }
    let transition = snapshot.transition(id.owner)
    return transition?.knownFrom.map { $0 > snapshot.asOf } ?? false
  }
}
