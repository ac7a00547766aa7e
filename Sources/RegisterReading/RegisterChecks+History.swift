import CivilDates
import Deadlines
import Diagnostics
import Register
import Words

extension RegisterChecks {
  /// What happened to contracts that hang on others, by the days that those give them.
  ///
  /// - Complexity: O(n) in the size of the register.
  mutating func linkedHistories(of register: Register) {
    guard register.contracts.contains(where: { !$0.version(asOf: .max).parents.isEmpty }) else { return }
    let engine = DeadlineEngine(Snapshot(of: register, asOf: .max))
    for contract in engine.snapshot.contracts where !contract.parents.isEmpty && !contract.history.isEmpty {
      let timeline = engine.timeline(of: contract)
      if contract.endsWith == nil {
        daysOfHistory(contract.history, of: timeline)
      } else {
        terminations(contract.history, of: timeline)
        eventsOfOther(contract, than: timeline.stepOwner)
      }
    }
  }

  /// Whether what happened fits the days of a contract.
  mutating func daysOfHistory(_ history: [HistoryEvent], of timeline: Timeline) {
    terminations(history, of: timeline)
    lateNotices(of: timeline)
    uncertainNotices(of: timeline)
    misplacedNotices(of: timeline)
  }

  /// What is recorded of a contract that ends with another, though it is decided on that one.
  private mutating func eventsOfOther(_ contract: Contract, than other: String) {
    for event in contract.history {
      switch event.happening {
      case .extended, .notExtended, .noticeReceived:
        report(
          .unusedPart, event.provenance.place,
          Message { $0.eventOfOther(contract.id, endsWith: other) },
          help: Message { $0.recordWithOther(other) })
      case .noticeSent, .terminated, .done, .refused, .chosen, .dropped: continue
      }
    }
  }

  /// What happened to a contract, as far as it could.
  mutating func history(of contract: Contract) {
    let hasSilence = contract.extensions.contains { $0.kind == .silence }
    for event in contract.history {
      let place = event.provenance.place
      switch event.happening {
      case .extended(let aim), .notExtended(let aim):
        missingStep(aim.step, of: contract, at: place)
        if contract.extensions.isEmpty, contract.endsWith == nil {
          report(
            .invalidHistory, place,
            Message { $0.noExtensions },
            help: Message { $0.describeExtensions })
        }
      case .noticeSent(let notice): missingStep(notice.aim.step, of: contract, at: place)
      case .noticeReceived(let notice):
        missingStep(notice.aim.step, of: contract, at: place)
        if contract.exits.isEmpty, notice.aim.step == nil, !hasSilence, contract.endsWith == nil {
          report(
            .invalidHistory, place,
            Message { $0.nothingToStop },
            help: Message { $0.useNotExtended })
        }
      case .terminated(let aim):
        if aim.lastDay == nil {
          report(
            .invalidHistory, place,
            Message { $0.terminationWithoutLastDay },
            help: Message { $0.addLastDay })
        }
      // The grammar keeps what happens to transitions out of contracts.
      case .done, .refused, .chosen, .dropped: continue
      }
    }
  }

  private mutating func missingStep(_ step: Int?, of contract: Contract, at place: Place) {
    guard let step, step > contract.extensions.count, !contract.repeatsLastExtension, contract.endsWith == nil else {
      return
    }
    report(
      .invalidHistory, place,
      Message { $0.noSuchStep(step, of: contract.extensions.count) },
      help: Message { $0.checkStepNumber })
  }

  /// A contract is ended early once, and on a day on which it is in force.
  private mutating func terminations(_ history: [HistoryEvent], of timeline: Timeline) {
    var isTerminated = false
    for event in history {
      guard case .terminated(let aim) = event.happening, let lastDay = aim.lastDay else { continue }
      defer { isTerminated = true }
      if isTerminated {
        report(
          .invalidHistory, event.provenance.place,
          Message { $0.terminatedAlready },
          help: Message { $0.keepOneTermination }
        )
        continue
      }
      if let start = timeline.start, lastDay < start.earliest {
        report(
          .invalidHistory, event.provenance.place,
          Message { $0.terminatedBeforeStart(lastDay: lastDay, start: start.earliest) },
          help: Message { $0.checkLastDay })
      } else if let furthest = timeline.furthestLastDay, lastDay > furthest {
        report(
          .invalidHistory, event.provenance.place,
          Message { $0.terminatedAfterEnd(lastDay: lastDay, furthest: furthest) },
          help: Message { $0.checkLastDayOrExtension })
      }
    }
  }

  /// Notice that came too late for the step that it stops, by the history up to then.
  private mutating func lateNotices(of timeline: Timeline) {
    for late in timeline.lateNotices where !late.event.isAccepted {
      let day = late.event.occurredOn
      let message: Message
      let help: Message
      switch late.target {
      case .step(let step) where !late.isLastDayKnown:
        message = Message { $0.lateForUnknownDay(day, lastDay: late.lastDay, extension: step) }
        help = Self.helpForLateStep(step)
      case .step(let step):
        message = Message { $0.lateForExtension(day, lastDay: late.lastDay, extension: step) }
        help = Self.helpForLateStep(step)
      case .exit(let lastDay):
        message = Message { $0.lateForEnd(day, last: late.lastDay, end: lastDay) }
        help = Message { $0.nameLaterEnd }
      }
      report(.lateNotice, late.event.provenance.place, message, help: help)
    }
  }

  private static func helpForLateStep(_ step: Int) -> Message {
    Message { $0.recordExtensionOrAccept(step) }
  }

  /// Notice of which nobody can say whether it was in time.
  private mutating func uncertainNotices(of timeline: Timeline) {
    for notice in timeline.uncertainNotices {
      let day = notice.event.occurredOn
      let aim =
        switch notice.target {
        case .step(let step): Message { $0.againstExtension(step) }
        case .exit(let lastDay): Message { $0.forEnd(on: lastDay) }
        }
      report(
        .uncertainNotice, notice.event.provenance.place,
        Message { $0.noticePerhapsLate(day, aim: aim.said(in: $0)) },
        help: Message { $0.lookNoticeUp })
    }
  }

  /// Notice to leave that was received, while a step that it waits for was refused or is not recorded as done.
  mutating func noticesWithoutSteps(of contract: Contract, in transitions: [Transition]) {
    // Of a contract with too many steps another finding tells.
    guard contract.extensions.count <= Self.mostSteps else { return }
    let timeline = Timeline(of: contract)
    guard let fixed = timeline.fixed, let exit = fixed.exit, fixed.event.kind == .noticeReceived else { return }
    let target = fixed.lastDay.next
    for transition in transitions where transition.moves.contains(contract.id) {
      for id in exit.after where transition.steps.contains(where: { $0.id == id }) {
        let outcome = transition.outcome(of: id, for: target)
        if case .done? = outcome { continue }
        let name = "\(transition.id)/step/\(id)"
        report(
          .skippedStep, fixed.event.provenance.place,
          outcome == nil
            ? Message { $0.noticeWithoutStep(id, name: name) }
            : Message { $0.noticeAgainstRefusal(id, name: name) },
          help: Message { $0.recordStepOrCheckNotice(id) })
      }
    }
  }

  /// Notice for a day on which nobody can leave, and no step is stopped.
  private mutating func misplacedNotices(of timeline: Timeline) {
    let contract = timeline.contract
    // Without a way out another finding says so.
    let hasSilence = contract.extensions.contains { $0.kind == .silence }
    for event in timeline.misplacedNotices where !contract.exits.isEmpty || hasSilence {
      report(
        .invalidHistory, event.provenance.place,
        event.lastDay.map { day in
          Message { $0.noticeForOtherDay(day) }
        }
          ?? Message { $0.noDayForNotice },
        help: Message { $0.nameAllowedDay })
    }
  }
}
