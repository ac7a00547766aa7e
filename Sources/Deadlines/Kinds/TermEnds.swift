import CivilDates
import Register

/// The last days of the term, `ID/term-end/STEPS`: one for each number of steps.
///
/// The end that the contract has when nobody acts is certain, every other one conditional. A contract that runs until
/// somebody leaves has no such deadline, save where nobody recorded how it can be left: then its end is unknown.
enum TermEndKind: UndecidedKindRules {
  static func id(of owner: String, _ parts: [String]) -> DeadlineID? {
    parts.count == 1 ? DeadlineID.number(parts[0]).map { .termEnd(contract: owner, steps: $0) } : nil
  }

  static var demand: DeadlineKind.Demand { .none }

  static var usualLeads: [Period] { [.tender, Period(months: 3)] }

  static func usualAudiences(ofArrangement isArrangement: Bool) -> [String] { ["contractmanagement"] }

  static func reachable(_ list: inout DeadlineList, sharing networks: inout StepNetworks) -> [Deadline] {
    list.engine.termEnds(of: list.timeline, steps: list.endingSteps)
  }

  static func named(
    _ ids: [DeadlineID], of timeline: Timeline, by engine: DeadlineEngine, sharing networks: inout StepNetworks
  ) -> [Deadline] {
    engine.termEnds(of: timeline, steps: timeline.knownSteps(among: ids))
  }

  static func triedValue(_ text: String, for id: DeadlineID) -> TriedValue? {
    guard let steps = id.termSteps, let day = CivilDate(text) else { return nil }
    return TriedValue(.lastDay(contract: id.owner, steps: steps), .lastDay(day))
  }

  static func step(settling id: DeadlineID, in timeline: Timeline) -> Int? { timeline.stepSettlingEnd(id) }

  static func notes(about id: DeadlineID, of contract: Contract, by engine: DeadlineEngine) -> [String?] {
    contract.extensions.prefix(id.termSteps ?? 0).map(\.provenance.note)
  }
}

extension Timeline {
  /// The numbers of steps of the ends that deadlines name, as far as there are such ends.
  func knownSteps(among ids: [DeadlineID]) -> [Int] {
    ids.compactMap(\.termSteps).filter { steps in fixedSteps.map { $0 == steps } ?? (0...stepCount).contains(steps) }
  }

  /// The step that did away with an end: the one behind it was taken, or one before it left out.
  func stepSettlingEnd(_ id: DeadlineID) -> Int? {
    guard let steps = id.termSteps, steps >= 0, steps <= stepCount else { return nil }
    return steps < stepCount && decisions[steps] == .taken ? steps + 1 : firstLeftOut(through: steps)
  }
}

extension DeadlineEngine {
  fileprivate func termEnds(of timeline: Timeline, steps: [Int]) -> [Deadline] {
    let contract = timeline.contract
    var found: [Deadline] = []
    for count in steps {
      let end = timeline.end(steps: count)
      let sources = timeline.sources(through: count)
      if end.isOpen {
        if contract.exits.isEmpty { found.append(unknownEnd(of: timeline, steps: count, sources: sources)) }
        continue
      }
      found.append(
        deadline(
          .termEnd(contract: contract.id, steps: count), of: timeline, day: end.computedDay,
          certainty: timeline.isOnCourse(count) ? .certain : .conditional, isAssumed: end.isAssumed, sources: sources))
    }
    return found
  }

  private func unknownEnd(of timeline: Timeline, steps: Int, sources: SourceList) -> Deadline {
    var day = ComputedDay()
    day.derivation = [.unknownEnd(timeline.contract.term.provenance.place)]
    return deadline(
      .termEnd(contract: timeline.contract.id, steps: steps), of: timeline, day: day, certainty: .unknown,
      isAssumed: false, sources: sources)
  }
}
