public import CivilDates

/// The first term of a contract, as recorded.
public struct Term: Sendable {
  /// The last day, as the register records it.
  public enum LastDay: Sendable, Equatable {
    /// Not recorded, or recorded as unknown.
    case unknown
    /// None: in force until it is left.
    case open
    /// This day, the last one in force (inclusive).
    case day(ImpreciseDate)
  }

  /// What a source says instead of what holds.
  public struct Stated: Sendable {
    /// The start that the source states.
    public var start: ImpreciseDate?
    /// The length that the source states.
    public var duration: Period?
    /// The last day that the source states (inclusive).
    public var lastDay: ImpreciseDate?
    /// The last day of law that the source states (inclusive).
    public var finalLastDay: ImpreciseDate?
    /// Why the recorded value holds and not this one.
    public var because: String?
    /// What it rests on.
    public var provenance: Provenance

    /// A statement with nothing in it yet.
    public init(provenance: Provenance) {
      self.provenance = provenance
    }
  }

  /// The first day in force; nil if it is not known.
  public var start: ImpreciseDate?
  /// The length of the first term; nil if it is not known.
  public var duration: Period?
  /// The last day of the first term.
  public var lastDay: LastDay
  /// How long the contract can last with all its steps, from its start; nil if nothing limits it.
  public var atMost: Period?
  /// What the source says instead, where it is settled which value holds.
  public var stated: Stated?
  /// What the term rests on.
  public var provenance: Provenance

  /// A first term.
  public init(
    start: ImpreciseDate?, duration: Period?, lastDay: LastDay, stated: Stated? = nil, provenance: Provenance
  ) {
    self.start = start
    self.duration = duration
    self.lastDay = lastDay
    self.stated = stated
    self.provenance = provenance
  }
}

/// How long before an end a declaration must have been received.
public enum Notice: Hashable, Sendable {
  /// A period before the end.
  case period(Period)
  /// So many full calendar years between receipt and the end.
  case calendarYears(Int)
  /// So many full calendar months between receipt and the end.
  case calendarMonths(Int)
  /// Not known.
  case unknown
}

/// Who can take a decision, where many buy together.
public enum Authority: Hashable, Sendable {
  /// The register does not raise the question.
  case notRecorded
  /// The question is raised, and open.
  case unknown
  /// This one can.
  case named(String)
}

/// One further step of a term.
public struct Extension: Sendable {
  /// What makes it happen.
  public enum Kind: String, Sendable, CaseIterable {
    /// It happens unless notice stops it.
    case silence
    /// It happens only if it is exercised.
    case decision
    /// It happens only if both sides agree.
    case agreement
  }

  /// What makes it happen.
  public let kind: Kind
  /// How much longer the term gets; nil if it is not known.
  public var duration: Period?
  /// How much longer the term gets at the most, where its length is not fixed.
  public var atMost: Period?
  /// Whether it runs from here on until somebody leaves.
  public var isOpen = false
  /// When notice must be received: to stop it if it is by silence, to exercise it if it is by decision.
  public var notice: Notice
  /// What is only tried out as that period; nil if it is recorded.
  public var triedNotice: String?
  /// When the other party's notice against it must be received, where that is another day than ours.
  public var theirNotice: Notice?
  /// Who can act.
  public var who: Authority
  /// Whether the notice period is set by a statute, so that the Algemene termijnenwet can hold.
  public let basis: AlgemeneTermijnenwet.Basis
  /// What the step rests on.
  public var provenance: Provenance

  /// A step of a term.
  public init(
    kind: Kind, duration: Period?, notice: Notice, who: Authority, basis: AlgemeneTermijnenwet.Basis,
    provenance: Provenance
  ) {
    self.kind = kind
    self.duration = duration
    self.notice = notice
    self.who = who
    self.basis = basis
    self.provenance = provenance
  }
}

extension Extension {
  /// What the last day for notice rests on: what is only tried out as its period is an assumption of that day alone.
  public var noticeProvenance: Provenance {
    triedNotice.map { provenance.assuming($0) } ?? provenance
  }
}

/// How long after the term care can still be declared.
public struct Claims: Sendable {
  /// The length of the tail; nil if it is not known.
  public let period: Period?
  /// How much later than the term's end the claim falls due, and the tail starts.
  public let dueAfter: Period?
  /// Whether the tail is set by a statute.
  public let basis: AlgemeneTermijnenwet.Basis
  /// What the tail rests on.
  public var provenance: Provenance

  /// A claims tail.
  public init(
    period: Period?, dueAfter: Period?, basis: AlgemeneTermijnenwet.Basis, provenance: Provenance
  ) {
    self.period = period
    self.dueAfter = dueAfter
    self.basis = basis
    self.provenance = provenance
  }
}
