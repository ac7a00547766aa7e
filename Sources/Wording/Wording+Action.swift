public import CivilDates
public import Deadlines
import Diagnostics
import Register
public import Transitions
import Words

extension Wording {
  /// That a last day is not known, with the end (exclusive) that it precedes: the one place that words a bound.
  public func bound(before end: CivilDate?) -> String { words.bound(before: end) }

  /// The same behind a label that says what is not known.
  public func unknownDay(before end: CivilDate?) -> String { words.unknownDay(before: end) }

  /// The same where there is no room for a sentence.
  public func shortBound(before end: CivilDate?) -> String { words.shortBound(before: end) }

  /// The mark behind a day that rests on something that no source says; empty behind any other.
  public func assumedMark(_ isAssumed: Bool) -> String {
    isAssumed ? words.assumedMark : ""
  }

  /// What the days with that mark rest on, as a sentence; nil if nothing is assumed.
  ///
  /// - Parameter deadlines: the deadlines that rest on it, with their proof.
  /// - Returns: the reasons, each once.
  public func assumptions(of deadlines: some Sequence<Deadline>) -> String? {
    var reasons: [String] = []
    for step in deadlines.flatMap(\.derivation) {
      guard case .assumed(let reason, _) = step else { continue }
      let text = reason.hasSuffix(".") ? String(reason.dropLast()) : reason
      if !reasons.contains(text) { reasons.append(text) }
    }
    if reasons.isEmpty { return nil }
    let all = reasons.joined(separator: ". ")
    return words.restsOnAssumptions(all)
  }

  /// The last day of a deadline, or the bound of one that is not known.
  public func lastDay(of deadline: Deadline, weekday: Bool = false) -> String {
    deadline.date.map { weekday ? weekdayAndDate($0) : date($0) } ?? bound(before: deadline.before)
  }

  /// What a target date costs, as a sentence; nil if the register says nothing of costs.
  public func costs(_ costs: TargetCosts) -> String? {
    let known =
      costs.cents > 0
      ? words.costsKnown(costs.cents)
      : nil
    guard let known else { return nil }
    if costs.unknown.isEmpty { return known }
    let names = costs.unknown.joined(separator: ", ")
    return known + words.costsNotKnown(of: names)
  }

  /// Who can take an action; where the register does not say, who usually does.
  public func actor(_ action: RequiredAction) -> String {
    switch action.who {
    case .named(let name): name
    case .unknown: words.byWhomIsUnknown
    case .notRecorded: action.usualActor ?? "-"
    }
  }

  /// What must be done, by whom and by when, and whether it still can be.
  public func action(_ action: RequiredAction) -> String {
    let id = action.id
    let what =
      id.isTheirs
      ? words.noticeByOtherParty
      : "\(actionName(action.kind, step: action.step)) (\(actor(action)))"
    switch (action.state, action.deadline) {
    case (.done, _): return words.actionDone(what, id: id.description)
    case (.missed, let day?): return words.actionMissed(what, through: day, id: id.description)
    case (_, let day?):
      return words.actionDue(what, by: day, id: id.description)
        + assumedMark(action.isAssumed)
    case (_, nil): return "\(what): \(bound(before: action.before)) (\(id))\(assumedMark(action.isAssumed))"
    }
  }

  /// What must still be done in time for a contract to end as is told, as a sentence behind it; empty if nothing must.
  func needed(by answer: ContractAnswer) -> String {
    let names = answer.actions.filter { $0.state != .done }.map { actionName($0.kind, step: $0.step) }
    if names.isEmpty { return "" }
    let all = names.joined(separator: ", ")
    return words.neededInTime(all)
  }

  /// What kind of act it is, and on which extension.
  public func actionName(_ kind: RequiredAction.Kind, step: Int?) -> String {
    switch kind {
    case .exercise: words.exerciseExtension(step)
    case .agree: words.agreeOnExtension(step)
    case .notice: words.giveNoticeAgainstExtension(step)
    case .exit: words.giveNoticeToLeave
    }
  }

  /// What kind of act it is, and on which extension, after "om" or "to".
  func actionToTake(_ kind: RequiredAction.Kind, step: Int?) -> String {
    switch kind {
    case .exercise: words.toExerciseExtension(step)
    case .agree: words.toAgreeOnExtension(step)
    case .notice: words.toGiveNoticeAgainstExtension(step)
    case .exit: words.toGiveNoticeToLeave
    }
  }

  /// A state in a word.
  public func state(_ state: RequiredAction.State) -> String {
    switch state {
    case .open: words.stateOpen
    case .missed: words.stateMissed
    case .done: words.stateDone
    case .refused: words.stateRefused
    case .unknown: words.unknown
    }
  }
}

extension Wording {
  /// What happens if something is not done in time.
  public func consequence(_ consequence: Plan.Consequence, on target: CivilDate?) -> String {
    switch consequence {
    case .noMove: return words.otherwiseNoTransition(on: target)
    case .runsOn(let lastDay):
      return lastDay.map {
        words.otherwiseRunsOn(through: day(of: $0))
      } ?? words.otherwiseRunsOn
    case .ends(let lastDay):
      return lastDay.map {
        words.otherwiseEnds(on: day(of: $0))
      } ?? words.otherwiseEndsEarlier
    }
  }
}
