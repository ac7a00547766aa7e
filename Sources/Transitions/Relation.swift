public import CivilDates
public import Deadlines
public import Register

/// How the end of a contract stands to a target date.
public enum Relation: String, Sendable, CaseIterable {
  /// It ends on the target date.
  case aligned
  /// It runs on after the target date.
  case overlap
  /// It ends before the target date.
  case gap
  /// No end is known.
  case unknown
}

/// How far a contract's end lies from a target date.
public struct Misfit: Sendable {
  /// Which way.
  public let relation: Relation
  /// The last day in force (inclusive) of the end that the relation uses; nil if no end is known.
  public let lastDay: CivilDate?
  /// The days between the end and the target date; 0 if aligned, nil if no end is known.
  public let days: Int?
  /// The whole months, where the numbers of the days agree; 0 if aligned.
  public let months: Int?
  /// Whether the end is not known to the day, so that there can be more days: they count from the nearest that it can be.
  public var isLeast = false

  /// The end (exclusive) that the relation uses.
  public var end: CivilDate? { lastDay?.next }
}

/// What must be done so that a contract ends where the relation says.
public struct RequiredAction: Sendable {
  /// What kind of act.
  public enum Kind: String, Sendable, CaseIterable {
    /// Exercise a step by decision.
    case exercise
    /// Agree on a step.
    case agree
    /// Give notice against a step by silence.
    case notice
    /// Give notice to leave an arrangement.
    case exit
  }

  /// Whether it can still be done.
  public enum State: String, Sendable, CaseIterable {
    /// It can.
    case open
    /// It can no longer, or no longer in time.
    case missed
    /// It was.
    case done
    /// It was asked for, and refused.
    case refused
    /// Its last day is not known.
    case unknown
  }

  /// What kind of act.
  public let kind: Kind
  /// The last day (inclusive) on which it can be done; nil if it is not known.
  public let deadline: CivilDate?
  /// Where that day is not known, the end (exclusive) that it precedes; the same as that of the deadline of this name.
  public let before: CivilDate?
  /// The extension step that it is about, counted from 1; nil for an exit.
  public let step: Int?
  /// The deadline by its name.
  public let id: DeadlineID
  /// Whether it can still be done.
  public let state: State
  /// Who can do it.
  public let who: Authority
  /// Who usually does; nil if nobody in particular.
  public let usualActor: String?
  /// Whether the last day rests on something that no source says.
  public let isAssumed: Bool
}

/// What happens to one contract on a target date.
public struct ContractAnswer: Sendable {
  /// The contract as it was worked out for all dates; holding it costs nothing, a contract by value would.
  let candidate: Candidate
  /// How it stands to the target date.
  public let misfit: Misfit
  /// The last day in force (inclusive) of that end, as well as it is known; nil if no end is known.
  public let lastDays: ImpreciseDate?
  /// The name of the deadline that gives that end; nil if no end is known.
  public let endID: DeadlineID?
  /// Whether that end rests on something that no source says.
  public let isEndAssumed: Bool
  /// What must be done for that.
  public let actions: [RequiredAction]
  /// The gap, where the relation is an overlap and there is one as well.
  public let alternative: Misfit?
  /// The last day of the claims tail after that end, if it is known.
  public let claimsUntil: CivilDate?

  /// Whether it can end on the target date and on other days as well, because nobody knows the day.
  public var fitsPerhaps: Bool { relation == .aligned && !(lastDays?.isExact ?? true) }

  /// The contract.
  public var contract: Contract { candidate.contract }

  /// How it stands to the target date.
  public var relation: Relation { misfit.relation }
}
