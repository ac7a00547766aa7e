public import CivilDates
public import Deadlines
public import Register

/// The kinds of things that stand in the way of a target date.
public enum ConflictCode: String, Sendable, CaseIterable {
  /// A contract runs on.
  case overlap
  /// A contract ends too early.
  case gap
  /// The date is an end on paper, but can no longer be reached.
  case missedDeadline = "missed-deadline"
  /// The date is not after the as-of day.
  case past
  /// The date lies before the first day on which the transition can be.
  case notBefore = "not-before"
  /// The preparatory steps cannot end in time.
  case stepsInfeasible = "steps-infeasible"
  /// The date is no end of a contract that can be joined only then.
  case cannotJoin = "cannot-join"
  /// It is not known when a contract can be joined.
  case unknownEntry = "unknown-entry"
  /// The last day of an action is not known, or no end is.
  case unknownDeadline = "unknown-deadline"
  /// It is not known who can act.
  case unknownAuthority = "unknown-authority"
  /// The relation rests on a date that is not known to the day.
  case impreciseDate = "imprecise-date"
  /// The relation rests on sources that disagree.
  case sourceDisagreement = "source-disagreement"
  /// The only bridges that fit are not confirmed.
  case unconfirmedBridge = "unconfirmed-bridge"
  /// The relation rests on a step that was counted as happened without a record.
  case notRecorded = "not-recorded"
  /// The other party can end a contract before the date.
  case theirExit = "their-exit"
  /// The contract is not known yet, or the transition is not, or one that it waits for.
  case notKnownYet = "not-known-yet"
  /// A step that the date needs was planned for a day that is past.
  case slipped
  /// A step that the date needs was refused.
  case refused
  /// The date was given up.
  case dropped

  /// How bad it makes the verdict on its own; a gap or overlap with a bridge that fits is less bad.
  public var verdict: Verdict {
    switch self {
    case .missedDeadline, .past, .notBefore, .stepsInfeasible, .cannotJoin, .refused, .dropped: .closed
    case .overlap, .gap: .conflicted
    case .unknownEntry, .unknownDeadline, .unknownAuthority, .impreciseDate, .sourceDisagreement, .unconfirmedBridge,
      .notRecorded, .theirExit, .notKnownYet, .slipped:
      .attention
    }
  }
}

/// What can be said of a target date, from good to bad.
public enum Verdict: String, Sendable, CaseIterable, Comparable {
  /// Nothing stands in the way.
  case clear
  /// Something is not known.
  case attention
  /// A contract that moves has no known end at all, so that nothing can be said.
  case undetermined
  /// There are gaps or overlaps, each with a bridge that fits, if those agree who must.
  case bridgeable
  /// There is a gap or an overlap without a bridge.
  case conflicted
  /// It cannot be done.
  case closed

  /// Whether better.
  public static func < (left: Verdict, right: Verdict) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .clear: 0
    case .attention: 1
    case .undetermined: 2
    case .bridgeable: 3
    case .conflicted: 4
    case .closed: 5
    }
  }
}

/// One thing that stands in the way of a target date.
public struct Conflict: Sendable {
  /// What the conflict rests on, for the sentence that tells of it.
  public enum Detail: Sendable {
    /// A gap or an overlap.
    case misfit(Misfit)
    /// What had to be done, and by when; where the last day is not known, the last that it can have been.
    case missed(RequiredAction.Kind, DeadlineID, CivilDate?, isKnown: Bool)
    /// The target date has come.
    case past
    /// The first day on which the move can be.
    case notBefore(ImpreciseDate)
    /// A step that cannot end in time: the first day on which it can be done, and the last on which it must.
    case infeasible(step: String, earliest: CivilDate, latest: CivilDate)
    /// The ends (exclusive) of the contract to join: the days on which it can be joined.
    case entry(ends: [ImpreciseDate])
    /// An action whose last day is unknown, the extension that it is about, and the end (exclusive) that it precedes.
    case unknownDeadline(RequiredAction.Kind, step: Int?, before: CivilDate?)
    /// No end is known.
    case unknownEnd
    /// An action of which it is not known who can take it, and the extension that it is about.
    case unknownAuthority(RequiredAction.Kind, step: Int?)
    /// A date that is not known to the day.
    case imprecise(ImpreciseDate)
    /// What the source states instead, or nil where both stay possible.
    case disagreement(Term.Stated.Summary?)
    /// A step that was counted as happened, or as lapsed, and the day on which that was settled; where that day is
    /// not known, the last that it can have been.
    case notRecorded(step: Int, CivilDate, isKnown: Bool)
    /// The day from which on the contract is known.
    case notKnown(from: CivilDate?)
    /// The notice by which the other party can end the contract, the last day that it leads to, and the last day for the
    /// notice.
    case theirExit(DeadlineID, lastDay: CivilDate, noticeBy: CivilDate?)
    /// The day from which on the transition is known.
    case transitionNotKnown(from: CivilDate?)
    /// The transition, or the step of one, that this one waits for and of which no day is known.
    case unknownElsewhere(String)
    /// Another transition, which this one waits for, can move only from this day on.
    case waitsForMove(String, CivilDate)
    /// The step that was refused, and when; nil where a step of another transition was, that it waits for.
    case refused(step: String, on: CivilDate?)
    /// The step that was planned for a day that is past.
    case slipped(step: String, ImpreciseDate)
    /// The day on which the date was given up.
    case dropped(on: CivilDate)
    /// The code says it all.
    case plain
  }

  /// What kind.
  public let code: ConflictCode
  /// The id of the contract; nil for the transition itself.
  public let contract: String?
  /// What it rests on.
  public let detail: Detail
  /// The days of misfit, for a gap or an overlap.
  public let days: Int?
  /// The months of misfit, for a gap or an overlap.
  public let months: Int?
  /// The bridges that fit.
  public let bridges: [Transition.Bridge]
  /// What it rests on.
  public let sources: [Source]

  init(
    _ code: ConflictCode, of contract: String?, _ detail: Detail, days: Int? = nil, months: Int? = nil,
    bridges: [Transition.Bridge] = [], sources: [Source]
  ) {
    self.code = code
    self.contract = contract
    self.detail = detail
    self.days = days
    self.months = months
    self.bridges = bridges
    self.sources = sources
  }
}

extension Conflict.Detail {
  /// The extension that it is about, counted from 1; nil if it is about none.
  var extensionStep: Int? {
    switch self {
    case .missed(_, let id, _, _): id.extensionStep
    case .unknownDeadline(_, let step, _), .unknownAuthority(_, let step): step
    case .notRecorded(let step, _, _): step
    default: nil
    }
  }
}
