import CivilDates
import Deadlines
import Register

/// An end of a contract that can still be reached, with all that follows from it for any target date.
final class ReachableEnd: Sendable {
  /// What makes the contract end there.
  enum Cause: Sendable {
    /// The term with so many steps is over, or something that is recorded ended it.
    case term(steps: Int)
    /// It is left by the rule with this number, with this last day (inclusive).
    case exit(Int, lastDay: CivilDate)
  }

  /// The end (exclusive).
  let end: ImpreciseDate
  /// What makes the contract end there.
  let cause: Cause
  /// The number of extension steps up to there.
  let steps: Int
  /// The last day of the claims tail after it, if it is known.
  let claimsUntil: CivilDate?
  /// The name of the deadline that gives it.
  let id: DeadlineID
  /// Whether it rests on something that no source says.
  let isAssumed: Bool

  init(_ end: ImpreciseDate, by cause: Cause, of timeline: Timeline) {
    self.end = end
    self.cause = cause
    steps =
      switch cause {
      case .term(let steps): steps
      case .exit(_, let lastDay): timeline.steps(runningOn: lastDay)
      }
    switch cause {
    case .term(let steps):
      id = .termEnd(contract: timeline.contract.id, steps: steps)
      isAssumed = timeline.end(steps: steps).isAssumed
    case .exit(let index, let lastDay):
      let exit = timeline.contract.exits[index]
      id = timeline.exitNoticeID(toLeaveOn: lastDay, by: exit)
      isAssumed = exit.provenance.assumed != nil
    }
    claimsUntil = timeline.contract.claims.flatMap { ClaimsRule.lastDay(after: end, claims: $0).date }
  }

  /// Whether it is the end of a term, for which nobody has to leave.
  var isTerm: Bool { if case .term = cause { true } else { false } }

  /// The order in which equal ends are tried: fewer steps first, and the end of a term before leaving.
  var key: (Int, Int) { (isTerm ? 0 : 1, steps) }
}
