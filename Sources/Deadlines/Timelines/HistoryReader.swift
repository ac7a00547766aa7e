import CivilDates
import Register

/// Goes through what has happened to a contract, in the order in which it became known.
struct HistoryReader {
  private let contract: Contract
  private let ends: [TermEnd]
  private let days: [ComputedDay]
  /// The contract's own first day, where it takes its term over from another.
  private let ownStart: ImpreciseDate?
  private(set) var record: DecisionRecord
  private(set) var fixed: Timeline.Fixed?
  private(set) var lateNotices: [LateNotice] = []
  private(set) var uncertainNotices: [UncertainNotice] = []
  /// The notices that name no day on which the contract can be left or a step stopped.
  private(set) var misplacedNotices: [HistoryEvent] = []

  init(
    of contract: Contract, ownStart: ImpreciseDate?, steps: [Extension.Kind], ends: [TermEnd], days: [ComputedDay]
  ) {
    self.contract = contract
    self.ends = ends
    self.days = days
    self.ownStart = ownStart
    record = DecisionRecord(of: steps)
  }

  mutating func read(_ event: HistoryEvent) {
    switch event.happening {
    case .extended(let aim):
      if let step = aim.step ?? record.firstUndecided { record.take(through: step) }
    case .notExtended(let aim):
      if let step = aim.step ?? record.firstUndecided { record.leaveOut(step) }
    case .noticeReceived(let notice): read(notice, event)
    case .terminated(let aim):
      if let lastDay = aim.lastDay { fixed = Timeline.Fixed(event: event, lastDay: lastDay, exit: nil) }
    case .noticeSent, .done, .refused, .chosen, .dropped: return
    }
  }

  private mutating func read(_ notice: Happening.GivenNotice, _ event: HistoryEvent) {
    if let step = notice.aim.step { return stop(step, by: notice, event) }
    if let lastDay = notice.aim.lastDay { return end(on: lastDay, by: notice, event) }
    if let step = record.firstUndecidedBySilence { return stop(step, by: notice, event) }
    if fixed != nil { return }
    // Who gave notice is not recorded: our own ways out go before those that something must have happened for, and
    // those before the other party's.
    let tiers = Dictionary(grouping: contract.exits, by: \.rank).sorted { $0.key < $1.key }.map(\.value)
    for exits in tiers {
      let found = exits.compactMap { exit in
        exit.firstDay(onOrAfter: firstDay(of: exit), noticeOn: event.occurredOn)
          .flatMap { $0 <= lastExitDay ? ($0, exit) : nil }
      }
      if let (lastDay, exit) = found.min(by: { $0.0 < $1.0 }) {
        fixed = Timeline.Fixed(event: event, lastDay: lastDay, exit: exit)
        return
      }
    }
    // Too late for every day of leaving that the term has: it is late for the last one.
    let missed = contract.exits.compactMap { exit in
      exit.each.last(onOrBefore: lastExitDay).flatMap { firstDay(of: exit) <= $0 ? ($0, exit) : nil }
    }
    guard let (lastDay, exit) = missed.max(by: { $0.0 < $1.0 }) else { return misplacedNotices.append(event) }
    leave(on: lastDay, by: exit, notice, event)
  }

  /// Notice for a day that it names: against the step by silence that would follow it, or to leave on it, by whatever
  /// it is in time for.
  private mutating func end(on lastDay: CivilDate, by notice: Happening.GivenNotice, _ event: HistoryEvent) {
    let step =
      notice.isTheirs
      ? nil
      : ends.dropLast().firstIndex { $0.end == ImpreciseDate(lastDay.next) }
        .flatMap { days.indices.contains($0) && contract.extensions[$0].kind == .silence ? $0 + 1 : nil }
    if let step, isInTime(notice, event, forStep: step) { return stop(step, by: notice, event) }
    let exits =
      lastDay <= lastExitDay
      ? contract.exits.filter { exit in
        exit.each.contains(lastDay) && firstDay(of: exit) <= lastDay && (!notice.isTheirs || exit.isTheirs)
      }
      .sorted { $0.rank < $1.rank } : []
    if let exit = exits.first(where: { event.occurredOn <= $0.lastNotice(toLeaveOn: lastDay) }) {
      return leave(on: lastDay, by: exit, notice, event)
    }
    if let step { return stop(step, by: notice, event) }
    guard let exit = exits.max(by: { $0.lastNotice(toLeaveOn: lastDay) < $1.lastNotice(toLeaveOn: lastDay) }) else {
      return misplacedNotices.append(event)
    }
    leave(on: lastDay, by: exit, notice, event)
  }

  /// The last day (inclusive) on which the contract can be left: the day before the last one of the longest term that
  /// it can have by what has been decided.
  private var lastExitDay: CivilDate {
    let steps = record.decisions.firstIndex(of: .leftOut) ?? record.decisions.count
    if contract.repeatsLastExtension, steps == contract.extensions.count { return .max }
    return ends[0...steps].contains { $0.end == nil }
      ? .max : ends[0...steps].compactMap { $0.end?.latest.advanced(days: -2) }.max() ?? .max
  }

  /// The first last day by an exit's own bound, in the term.
  private func firstDay(of exit: Exit) -> CivilDate {
    exit.firstDay(startingOn: contract.term.start, ownStart: ownStart)
  }

  private func isInTime(_ notice: Happening.GivenNotice, _ event: HistoryEvent, forStep step: Int) -> Bool {
    noticeDay(ofStep: step, for: notice).date.map { event.occurredOn <= $0 } ?? true
  }

  /// The last day for notice against a step: of both parties' days the later one, unless it is known who gave it.
  private func noticeDay(ofStep step: Int, for given: Happening.GivenNotice) -> ComputedDay {
    let part = contract.extensions[step - 1]
    guard let notice = part.theirNotice else { return days[step - 1] }
    let theirs = Timeline.decisionDay(of: part, notice: notice, before: ends[step - 1])
    if given.isTheirs { return theirs }
    guard let own = days[step - 1].date, let other = theirs.date else { return days[step - 1] }
    return other <= own ? days[step - 1] : theirs
  }

  // Where this is inlined, the optimiser of Swift 6.3.1 ends with "found non consuming use".
  @inline(never)
  private func lastDay(beforeStep step: Int) -> CivilDate? { ends[step - 1].lastDay }

  private mutating func stop(_ step: Int, by notice: Happening.GivenNotice, _ event: HistoryEvent) {
    guard step >= 1, step <= days.count else { return }
    let day = noticeDay(ofStep: step, for: notice)
    if counts(notice, event, for: .step(step), by: day, orBefore: lastDay(beforeStep: step)) {
      record.leaveOut(step)
    }
  }

  private mutating func leave(
    on lastDay: CivilDate, by exit: Exit, _ notice: Happening.GivenNotice, _ event: HistoryEvent
  ) {
    if counts(notice, event, for: .exit(lastDay), by: exit.noticeDay(toLeaveOn: lastDay), orBefore: lastDay) {
      fixed = Timeline.Fixed(event: event, lastDay: lastDay, exit: exit)
    }
  }

  /// Whether notice counts, and notes what a reader must know of when it came.
  private mutating func counts(
    _ notice: Happening.GivenNotice, _ event: HistoryEvent, for target: LateNotice.Target, by day: ComputedDay,
    orBefore lastDay: CivilDate?
  ) -> Bool {
    if let late = LateNotice(event, for: target, by: day, orBefore: lastDay) {
      lateNotices.append(late)
      return notice.isAccepted
    }
    if day.date == nil, !notice.isAccepted { uncertainNotices.append(UncertainNotice(event: event, target: target)) }
    return true
  }
}
