public import CivilDates

/// Why a decision cannot be taken, or cannot be recorded.
public enum DecisionProblem: Error, Sendable {
  /// There is no such deadline, step, contract or transition.
  case unknownSubject
  /// Something was recorded of it already.
  case alreadyDecided
  /// Notice received on that day does not lead to this exit and its last day but to another one (rule 5), or to none.
  case otherExit(DeadlineID, lastDay: CivilDate, instead: (id: DeadlineID, lastDay: CivilDate)?)
  /// The contract ends with another, and what is decided on this is decided there.
  case ofOther(contract: String)
  /// A contract cannot end on that day: it is not in force then. Nil where a bound is not known.
  case outsideTerm(first: CivilDate?, last: CivilDate?)
  /// The date is none that the transition thinks of.
  case noCandidate([CivilDate])
  /// Another target date was chosen, and not given up.
  case otherChosen(CivilDate)

  // What can be tried out, but not recorded.

  /// The day lies after today.
  case inFuture(CivilDate, today: CivilDate)
  /// It would have become known before it happened.
  case knownBeforeReceived(CivilDate)
  /// The contract, the transition or the step was not known yet on that day.
  case notKnownYet(from: CivilDate)
  /// The contract did not run yet on that day.
  case beforeStart(CivilDate)
  /// An earlier extension step was not decided: this one cannot come before it.
  case earlierStepOpen(DeadlineID)
  /// An earlier extension step was left out: this one never comes.
  case earlierStepLeftOut(Int)
  /// The notice came too late and was not accepted: it would change nothing. For an exit, the next that it is in time
  /// for; nil if there is none.
  case late(LateNotice, instead: DeadlineID?)
  /// The notice was in time: there is nothing to accept.
  case notLate
}
