import CivilDates
import Register

/// Goes through what has happened to a contract, in the order in which it became known.
struct HistoryReader {
  private let contract: Contract
  private let ends: [TermEnd]
  private let days: [ComputedDay]
  private(set) var record: DecisionRecord
  private(set) var fixed: Timeline.Fixed?
  private(set) var lateNotices: [LateNotice] = []

  init(of contract: Contract, steps: [Extension.Kind], ends: [TermEnd], days: [ComputedDay]) {
    self.contract = contract
    self.ends = ends
    self.days = days
    record = DecisionRecord(of: steps)
  }

  mutating func read(_ event: HistoryEvent) {
    switch event.kind {
    case .extended:
      if let step = event.step ?? record.firstUndecided { record.take(through: step) }
    case .notExtended:
      if let step = event.step ?? record.firstUndecided { record.leaveOut(step) }
    case .noticeReceived: readNotice(event)
    case .terminated:
      if let lastDay = event.lastDay { fixed = Timeline.Fixed(event: event, lastDay: lastDay, exit: nil) }
    case .noticeSent, .done, .refused, .chosen, .dropped: return
    }
  }

  private mutating func readNotice(_ event: HistoryEvent) {
    if let step = event.step { return stop(step, by: event) }
    if let lastDay = event.lastDay {
      if let exit = contract.exits.first(where: { $0.by != .them && $0.each.contains(lastDay) }) {
        return leave(on: lastDay, by: exit, event)
      }
      // Notice for a day that is the last one before a step by silence stops that step.
      if let step = ends.dropLast().firstIndex(where: { $0.end == ImpreciseDate(lastDay.next) }) {
        stop(step + 1, by: event)
      }
      return
    }
    if let step = record.firstUndecidedBySilence { return stop(step, by: event) }
    if fixed != nil { return }
    let start = contract.term.start?.earliest ?? .min
    let exits = contract.exits.filter { $0.by != .them }.compactMap { exit in
      exit.firstDay(onOrAfter: max(start, first(of: exit)), noticeOn: event.occurredOn).map { ($0, exit) }
    }
    if let (lastDay, exit) = exits.min(by: { $0.0 < $1.0 }) {
      fixed = Timeline.Fixed(event: event, lastDay: lastDay, exit: exit)
    }
  }

  /// The first last day by an exit's own bound.
  private func first(of exit: Exit) -> CivilDate {
    switch exit.notBefore {
    case nil: .min
    case .day(let day): day.latest
    case .afterStart(let period): contract.term.start.map { $0.latest.adding(period, rounding: .up) } ?? .min
    }
  }

  private mutating func stop(_ step: Int, by event: HistoryEvent) {
    guard step >= 1, step <= days.count else { return }
    let late = LateNotice(event, for: .step(step), by: days[step - 1], orBefore: ends[step - 1].lastDay)
    if let late { lateNotices.append(late) }
    if late == nil || event.isAccepted { record.leaveOut(step) }
  }

  private mutating func leave(on lastDay: CivilDate, by exit: Exit, _ event: HistoryEvent) {
    let late = LateNotice(event, for: .exit(lastDay), by: exit.noticeDay(toLeaveOn: lastDay), orBefore: lastDay)
    if let late { lateNotices.append(late) }
    if late == nil || event.isAccepted { fixed = Timeline.Fixed(event: event, lastDay: lastDay, exit: exit) }
  }
}
