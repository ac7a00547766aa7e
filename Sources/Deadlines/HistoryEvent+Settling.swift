import CivilDates
public import Register

extension HistoryEvent {
  /// Whether the event decides what a deadline was for, and does not only do away with it.
  ///
  /// - Parameters:
  ///   - id: the deadline.
  ///   - engine: the register as it is after the event.
  /// - Returns: whether it does.
  public func settles(_ id: DeadlineID, in engine: DeadlineEngine) -> Bool {
    let ownStep = id.isTheirs ? nil : id.extensionStep
    switch happening {
    case .extended(let aim): return ownStep.map { step in aim.step.map { step <= $0 } ?? true } ?? false
    case .notExtended(let aim): return ownStep.map { $0 == aim.step ?? $0 } ?? false
    case .noticeReceived(let notice):
      if case .exitNotice(let contract, let year) = id {
        return engine.deadline(.termEnd(contract: contract, steps: 0))?.date?.year == year
      }
      return id.kind == .notice && ownStep.map { $0 == notice.aim.step ?? $0 } ?? false
    case .terminated: return id.kind == .termEnd
    case .done(let preparation), .refused(let preparation):
      if case .step(_, let target, let step) = id { return preparation.isOf(step, for: target) }
      return false
    // Choosing a date, or giving one up, decides nothing about the steps of another: they are no longer needed.
    case .noticeSent, .chosen, .dropped: return false
    }
  }

  /// Whether the event is why nothing is asked any more of a preparatory step for a target date.
  ///
  /// - Parameters:
  ///   - step: the id of the step.
  ///   - target: the target date.
  ///   - transition: the transition, with all that has happened to it.
  /// - Returns: whether it is.
  func endsAsking(for step: String, on target: CivilDate, of transition: Transition) -> Bool {
    switch happening {
    case .done(let preparation), .refused(let preparation): preparation.isOf(step, for: target)
    case .chosen(let choice): choice != target && choice == transition.chosen
    case .dropped(let choice): choice == target && transition.lastChoices[target]?.kind == .dropped
    case .extended, .notExtended, .noticeSent, .noticeReceived, .terminated: false
    }
  }
}
