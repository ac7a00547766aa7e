import CivilDates
import Deadlines
import Diagnostics
import Register
import Words

extension RegisterChecks {
  /// What is wrong with one version of a contract or an arrangement.
  mutating func check(_ contract: Contract) {
    term(of: contract)
    guard !hasTooManySteps(contract) else { return }
    let timeline = Timeline(of: contract)
    extensions(of: timeline)
    finalLastDay(of: timeline)
    history(of: contract)
    combinations(of: contract)
    // What hangs on others has the days that they give it.
    if contract.parents.isEmpty { daysOfHistory(contract.history, of: timeline) }
    if timeline.ends.contains(where: \.isOpen), contract.exits.isEmpty, contract.endsWith == nil, contract.under == nil
    {
      report(
        .missingExit, contract.term.provenance.place,
        Message { $0.noWayOut(of: contract.id) },
        help: Message { $0.addExit })
    }
    for exit in contract.exits
    where exit.notice == .unknown && named.placesWithoutNotice.contains(exit.provenance.place) {
      missingNotice(exit.provenance.place)
    }
  }

  private mutating func term(of contract: Contract) {
    let term = contract.term
    let place = term.provenance.place
    if case .day(let last) = term.lastDay, let start = term.start, last.latest < start.earliest {
      report(
        .endBeforeStart, place,
        Message { $0.lastDayBeforeFirst(last: last.latest, first: start.earliest) },
        help: Message { $0.checkStartAndLastDay })
      return
    }
    if let duration = term.duration, duration.isZero {
      report(
        .zeroLengthStep, place,
        Message { $0.termOfNoDays },
        help: Message { $0.giveDuration })
    }
    if let stated = term.stated, stated.because == nil {
      report(
        .missingReason, stated.provenance.place,
        Message { $0.noReasonForOtherValue },
        help: Message { $0.addBecause })
    }
    if term.lastDay == .unknown, term.duration == nil, contract.endsWith == nil,
      named.placesWithoutEnd.contains(place)
    {
      report(
        .missingEnd, place,
        Message { $0.termNotRecorded },
        help: Message { $0.addDurationOrLastDay })
    }
    switch term.agreement {
    case .agrees:
      if let stated = term.stated { reportSettled(contract, stated) }
    case .open(let computed, let recorded):
      reportOpen(place, computed: computed, recorded: recorded)
    case .contradicts(let computed, let recorded):
      if let stated = term.stated, stated.settlesLastDay {
        reportSettled(contract, stated)
      } else {
        report(
          .unsettledDisagreement, place,
          Message { $0.otherLastDay(computed: written(computed), recorded: written(recorded)) },
          help: Message {
            $0.settleLastDay(
              earliest: min(computed.earliest, recorded.earliest), latest: max(computed.latest, recorded.latest))
          })
      }
    }
  }

  private mutating func reportSettled(_ contract: Contract, _ stated: Term.Stated) {
    let said = [
      stated.start.map { "start \(written($0))" }, stated.duration.map { "duration \($0)" },
      stated.lastDay.map { "last-day \(written($0))" }, stated.finalLastDay.map { "final-last-day \(written($0))" },
    ].compactMap(\.self).joined(separator: ", ")
    report(
      .sourceDisagreement, stated.provenance.place,
      Message { $0.sourceSaysOtherwise(said) },
      help: Message { $0.staysVisible })
  }

  private mutating func reportOpen(_ place: Place, computed: ImpreciseDate, recorded: ImpreciseDate) {
    report(
      .sourceDisagreement, place,
      Message { $0.lastDayLeftOpen(computed: written(computed), recorded: written(recorded)) },
      help: Message { $0.findOutWhichDayHolds })
  }

  /// The most extension steps that a contract can have: forty years of steps of two weeks.
  static let mostSteps = 1000

  private mutating func hasTooManySteps(_ contract: Contract) -> Bool {
    guard contract.extensions.count > Self.mostSteps else { return false }
    report(
      .tooLarge, contract.extensions[Self.mostSteps].provenance.place,
      Message { $0.tooManyExtensions(contract.extensions.count, most: Self.mostSteps) },
      help: Message { $0.checkTimes })
    return true
  }

  private mutating func extensions(of timeline: Timeline) {
    let contract = timeline.contract
    var reported: Set<Place> = []
    for step in contract.extensions where reported.insert(step.provenance.place).inserted {
      let place = step.provenance.place
      if let duration = step.duration, duration.isZero {
        report(
          .zeroLengthStep, place,
          Message { $0.extensionOfNoDays },
          help: Message { $0.giveDurationOrTakeOut })
      }
      if step.duration == nil, step.atMost == nil, !step.isOpen, named.placesWithoutDuration.contains(place) {
        report(
          .missingDuration, place,
          Message { $0.extensionLengthNotRecorded },
          help: Message { $0.addDurationOfExtension })
      }
      if step.kind == .agreement, step.notice != .unknown {
        report(
          .unusedNotice, place,
          Message { $0.noticeDoesNothing },
          help: Message { $0.takeNoticeOut })
      }
      if step.kind != .silence, step.theirNotice != nil {
        report(
          .unusedNotice, place,
          Message { $0.theirNoticeDoesNothing },
          help: Message { $0.writeOwnNoticeAlone })
      }
      if step.kind != .agreement, step.notice == .unknown, named.placesWithoutNotice.contains(place) {
        missingNotice(place)
      }
    }
    let latest = timeline.ends.compactMap(\.end?.latest).max() ?? .min
    if latest.previous > .max {
      report(
        .dateOutOfRange, contract.term.provenance.place,
        Message { $0.beyondYear9999 },
        help: Message { $0.checkLengthsOfSteps })
    }
  }

  private mutating func missingNotice(_ place: Place) {
    report(
      .missingNotice, place,
      Message { $0.noticeNotRecorded },
      help: Message { $0.addNotice })
  }

  private mutating func finalLastDay(of timeline: Timeline) {
    let contract = timeline.contract
    guard let final = contract.finalLastDay, let end = timeline.ends.last?.end else { return }
    let last = end.map(\.previous)
    let settled = contract.term.stated?.finalLastDay != nil
    if last.earliest > final.latest, !settled {
      report(
        .beyondFinalLastDay, contract.term.provenance.place,
        Message { $0.beyondFinalLastDay(last: last.earliest, final: written(final)) },
        help: Message { $0.checkStepsOrState })
    } else if last.latest < final.earliest {
      report(
        .shortOfFinalLastDay, contract.term.provenance.place,
        Message { $0.shortOfFinalLastDay(last: last.latest, final: written(final)) },
        help: Message { $0.isExtensionMissing })
    }
  }

  /// A contract that is over because nobody recorded that its option was used.
  ///
  /// - Parameters:
  ///   - timeline: the terms of the contract as known on that day.
  ///   - day: the day on which it is asked.
  ///   - recordedThrough: the day through which the history is complete, if that is known.
  mutating func unrecordedOption(of timeline: Timeline, asOf day: CivilDate, recordedThrough: CivilDate?) {
    let contract = timeline.contract
    guard let lapsed = timeline.unrecordedOption(asOf: day, recordedThrough: recordedThrough) else { return }
    report(
      .optionNotRecorded, contract.extensions[lapsed.step - 1].provenance.place,
      Message { $0.optionNotRecorded(contract.id, lastDay: lapsed.lastDay, extension: lapsed.step) },
      help: Message { $0.recordOption(extension: lapsed.step) })
  }
}

extension Term.Stated {
  /// Whether it says what the source states of the first term, so that the recorded value is known to hold.
  fileprivate var settlesLastDay: Bool { start != nil || duration != nil || lastDay != nil }
}

/// A date as people can check it against the file.
private func written(_ date: ImpreciseDate) -> String {
  date.isExact ? date.earliest.description : "\(date.text ?? "") (\(date.earliest)..\(date.latest))"
}
