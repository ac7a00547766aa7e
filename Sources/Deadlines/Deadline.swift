public import CivilDates
public import Register

/// A last day on which something can still be done, with its proof.
public struct Deadline: Sendable {
  /// How sure it is that the deadline is there.
  public enum Certainty: String, Sendable, CaseIterable {
    /// It is there when nobody acts.
    case certain
    /// It is there only when somebody acts otherwise.
    case conditional
    /// No date can be computed.
    case unknown
  }

  /// What stands around the meeting of a step in the register's list.
  public struct MeetingContext: Sendable, Equatable {
    /// The last meeting after the advised day that the last day still allows; nil if there is none.
    public var lastAllowed: CivilDate?
    /// The day through which meetings are listed, where that is long before the last day; else nil.
    public var listedThrough: CivilDate?
    /// Whether the day for the papers has passed.
    public var arePapersLate = false
  }

  /// Its name.
  public let id: DeadlineID
  /// The title of its contract or transition.
  public let ownerTitle: String
  /// The same where there is little room.
  public let ownerShortTitle: String
  /// What is to be done, for a preparatory step, or what a day that comes back is for.
  public let stepTitle: String?
  /// The last day (inclusive) on which it counts when received or done; nil if unknown.
  ///
  /// It never moves to a later day.
  public let date: CivilDate?
  /// For an undated deadline, the end (exclusive) that it precedes.
  public let before: CivilDate?
  /// How sure it is.
  public let certainty: Certainty
  /// Whether two readings of the rule give different days.
  public let isAmbiguous: Bool
  /// Whether it rests on a date that is not known to the day.
  public let isImprecise: Bool
  /// Whether it rests on something that no source says.
  public let isAssumed: Bool
  /// Both readings, or the earliest and the latest day, in order; empty if there is one day.
  public let alternatives: [CivilDate]
  /// The working day on which to send, as advice; nil for a step, which nobody sends.
  public let sendBy: CivilDate?
  /// The day on which the first decision that it waits for must fall, as advice: the earliest of their advised days.
  public let decideBy: CivilDate?
  /// For a step, the day by which it should be done so that the notice that waits for it can be sent in time, as
  /// advice; nil if no notice waits for it.
  public private(set) var advised: CivilDate?
  /// For a step, the last meeting of its owner that is in time; nil if the register holds none.
  public private(set) var meeting: CivilDate?
  /// What else is known of that meeting.
  public private(set) var meetingContext = MeetingContext()
  /// The day on which the papers for that meeting must be in; nil if the register does not say.
  public private(set) var papersBy: CivilDate?
  /// The first day on which it can be done, for what waits for preparatory steps and for a step itself; else nil.
  public private(set) var earliest: CivilDate?
  /// Whether the steps that it waits for can still be done in time.
  public private(set) var isFeasible = true
  /// Whether one of the steps that it waits for, or the step itself, was refused.
  public private(set) var isRefused = false
  /// Who is to be told.
  public let audiences: [String]
  /// The extension that a notice or decision is about.
  public let extensionKind: Extension.Kind?
  /// How it was computed and what it rests on, shared with other deadlines of its contract.
  private(set) var proof: Proof

  /// How it was computed.
  ///
  /// - Complexity: O(n) in the number of steps, each time.
  public var derivation: [DerivationStep] { proof.steps }

  /// What it rests on, as far as that is known on the day of the question; each source once.
  ///
  /// - Complexity: O(n) in the number of sources, each time.
  public var sources: [Source] { proof.knownSources }

  /// A deadline; what only steps have is set by `prepared`.
  init(
    id: DeadlineID, ownerTitle: String, ownerShortTitle: String, stepTitle: String?, day: ComputedDay,
    certainty: Certainty, isAssumed: Bool,
    sendBy: CivilDate?, decideBy: CivilDate?, audiences: [String], extensionKind: Extension.Kind?, proof: Proof
  ) {
    self.id = id
    self.ownerTitle = ownerTitle
    self.ownerShortTitle = ownerShortTitle
    self.stepTitle = stepTitle
    date = day.date
    before = day.before
    self.certainty = day.date == nil ? .unknown : certainty
    isAmbiguous = day.isAmbiguous
    isImprecise = day.isImprecise
    self.isAssumed = isAssumed
    alternatives = day.alternatives
    self.sendBy = sendBy
    self.decideBy = decideBy
    self.audiences = audiences
    self.extensionKind = extensionKind
    self.proof = proof
  }

  /// The same with what preparatory steps make of it.
  func prepared(
    advised: CivilDate? = nil, meeting: CivilDate? = nil, meetingContext: MeetingContext = MeetingContext(),
    papersBy: CivilDate? = nil, earliest: CivilDate?, isFeasible: Bool, isRefused: Bool
  ) -> Deadline {
    var deadline = self
    deadline.advised = advised
    deadline.meeting = meeting
    deadline.meetingContext = meetingContext
    deadline.papersBy = papersBy
    deadline.earliest = earliest
    deadline.isFeasible = isFeasible
    deadline.isRefused = isRefused
    return deadline
  }

  /// The same without how it was computed and what it rests on.
  var withoutProof: Deadline {
    var deadline = self
    deadline.proof = Proof()
    return deadline
  }

  /// Whether it is past in its earlier reading, and not in its later one.
  public func isDisputed(asOf day: CivilDate) -> Bool {
    guard isAmbiguous, !isImprecise, id.isAct, let date, let later = alternatives.last else { return false }
    return date < day && day <= later
  }

  /// The day by which it is put in order: its date, or else the end that it precedes.
  public var sortDay: CivilDate? { date ?? before }
}

extension Deadline: Comparable {
  /// By day, undated ones without an end last, then by kind and name.
  public static func < (left: Deadline, right: Deadline) -> Bool {
    switch (left.sortDay, right.sortDay) {
    case (let one?, let other?) where one != other: return one < other
    case (_?, nil): return true
    case (nil, _?): return false
    default: return left.id.description < right.id.description
    }
  }

  /// Whether both have the same name.
  public static func == (left: Deadline, right: Deadline) -> Bool {
    left.id == right.id
  }
}
