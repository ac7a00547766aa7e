import CivilDates
import Deadlines
import Register

/// What a part of a transition says of a target date, or several parts do together.
struct Standing: Equatable {
  var verdict = Verdict.clear
  /// The earliest known day among what must still be done.
  var firstDay: CivilDate?

  /// Until when the date is open, if all parts are in.
  var openUntil: CivilDate? { verdict == .closed ? nil : firstDay }

  init() {}

  init(_ verdict: Verdict, firstDay: CivilDate?) {
    self.verdict = verdict
    self.firstDay = firstDay
  }

  /// What a contract that moves says, with its conflicts.
  init(of answer: ContractAnswer, _ conflicts: [Conflict]) {
    verdict = TransitionQuestion.verdict(of: conflicts, [answer])
    firstDay = answer.actions.filter { $0.state == .open }.compactMap(\.deadline).min()
  }

  /// What everything but the contracts that move says.
  init(
    ofPreparationOf question: TransitionQuestion, for target: CivilDate, sharing networks: inout StepNetworks
  ) {
    let (steps, conflicts) = question.preparation(for: target, sharing: &networks)
    networks.forgetTargets()
    verdict = TransitionQuestion.verdict(of: question.conflictsOfTransition(on: target) + conflicts, [])
    firstDay = steps.filter { $0.days.isOpen && $0.days.isLatestKnown }.map(\.days.latest).min()
  }

  static func + (left: Standing, right: Standing) -> Standing {
    let firstDay = left.firstDay.map { first in right.firstDay.map { min(first, $0) } ?? first } ?? right.firstDay
    return Standing(max(left.verdict, right.verdict), firstDay: firstDay)
  }
}
