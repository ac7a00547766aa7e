public import CivilDates
public import Register

/// A contract as far as a paper describes it: every way into a register makes these, and ``yaml(in:)`` writes them.
public struct ContractDraft: Sendable {
  /// The id: `a-z`, `0-9` and `-`, at most a hundred characters, as ``registerID(from:limit:)`` makes them.
  public var id: String
  /// What it is called.
  public var title: Drafted<String>
  /// What stands at the head of the file, a comment to each; a break in one makes two lines of it.
  public var comments: [String] = []
  /// Its number in the books of whose contract it is.
  public var number: Drafted<String>?
  /// What it is worth, in words.
  public var value: Drafted<String>?
  /// Who looks after it: an office, not a person.
  public var owner: Drafted<String>?
  /// The parties: role `us` or `them`, and a name.
  public var parties: [Drafted<Party>] = []
  /// The regions it belongs to.
  public var regions: [Drafted<String>] = []
  /// The domains it belongs to.
  public var domains: [Drafted<String>] = []
  /// The first term.
  public var term = TermDraft()
  /// The further steps, in order.
  public var extensions: [ExtensionDraft] = []
  /// The last day of law, whatever happens (inclusive).
  public var finalLastDay: Drafted<ImpreciseDate>?
  /// How it can be left before its end, or where it has none.
  public var exits: [ExitDraft] = []
  /// How long after its end care can still be declared.
  public var claims: Drafted<Period>?
  /// What the contract as a whole rests on, beside what its parts do.
  public var sources: [DraftSource] = []
  /// What a reader should know beside the dates.
  public var note: String?

  /// A contract of which nothing is known but its id and what it is called.
  public init(id: String, title: Drafted<String>) {
    self.id = id
    self.title = title
  }
}

/// The first term of a drafted contract.
public struct TermDraft: Sendable {
  /// The first day; nil is written as unknown too, for a term has to say.
  public var start: Drafted<ImpreciseDate>?
  /// Its length.
  public var duration: Drafted<Period>?
  /// Its last day (inclusive); a last day of nil in it is unknown.
  public var lastDay: Drafted<Term.LastDay>?
  /// How long it can last with all extensions, from its start.
  public var atMost: Drafted<Period>?
  /// What the paper says where something else holds, or where it says two things.
  public var stated: StatedDraft?
  /// Why something of it holds although the paper does not say so.
  public var assumed: String?
  /// What a reader should know beside the dates.
  public var note: String?

  /// A term of which nothing is known.
  public init() {}
}

/// What a paper says of a term where something else holds.
public struct StatedDraft: Sendable {
  /// The first day that it gives.
  public var start: ImpreciseDate?
  /// The length that it gives.
  public var duration: Period?
  /// The last day that it gives (inclusive).
  public var lastDay: ImpreciseDate?
  /// Why that does not hold.
  public var because: String
  /// Where it says so.
  public var sources: [DraftSource]

  /// A statement that does not hold.
  public init(
    start: ImpreciseDate? = nil, duration: Period? = nil, lastDay: ImpreciseDate? = nil, because: String,
    sources: [DraftSource] = []
  ) {
    self.start = start
    self.duration = duration
    self.lastDay = lastDay
    self.because = because
    self.sources = sources
  }
}

/// A further step of the term of a drafted contract.
public struct ExtensionDraft: Sendable {
  /// How much longer the term gets.
  public enum Length: Sendable, Hashable {
    /// This much.
    case period(Period)
    /// This much at the most.
    case atMost(Period)
    /// From here on it runs until somebody leaves.
    case open
    /// Not known.
    case unknown
  }

  /// How often the step is there.
  public enum Times: Sendable, Hashable {
    /// This often, 1 to 999.
    case count(Int)
    /// Again and again.
    case unlimited
    /// Not known.
    case unknown
  }

  /// What makes it happen; nil if the paper does not say.
  ///
  /// A register knows no such thing, so the step is then written as one by decision, which is safe (nobody relies on
  /// what may not come), and says that it is assumed.
  public var by: Extension.Kind?
  /// How often it is there.
  public var times: Times
  /// How much longer the term gets.
  public var length: Length
  /// When notice must be received (to stop a step by silence, to exercise one by decision); nil is left out.
  public var notice: Drafted<Notice>?
  /// When the notice of the other party must be received, where that differs from ours.
  public var theirNotice: Drafted<Notice>?
  /// Who can act.
  public var who: Authority = .notRecorded
  /// Why something of it holds although the paper does not say so.
  public var assumed: String?
  /// What a reader should know of it.
  public var note: String?
  /// What the file says above it.
  public var comment: String?
  /// Where the paper says so.
  public var sources: [DraftSource]

  /// A further step.
  public init(
    by: Extension.Kind?, times: Times = .count(1), length: Length, notice: Drafted<Notice>? = nil,
    sources: [DraftSource] = []
  ) {
    self.by = by
    self.times = times
    self.length = length
    self.notice = notice
    self.sources = sources
  }
}

/// A way to leave a drafted contract.
public struct ExitDraft: Sendable {
  /// Who can leave.
  public var by: Exit.Party
  /// The days that can be the last one in force (inclusive).
  public var each: RecurringDays
  /// When notice must be received; nil is left out.
  public var notice: Drafted<Notice>?
  /// What must have happened for it to be an exit at all.
  public var because: String?
  /// Why something of it holds although the paper does not say so.
  public var assumed: String?
  /// What a reader should know of it.
  public var note: String?
  /// What the file says above it.
  public var comment: String?
  /// Where the paper says so.
  public var sources: [DraftSource]

  /// A way to leave.
  public init(
    by: Exit.Party = .either, each: RecurringDays, notice: Drafted<Notice>? = nil, sources: [DraftSource] = []
  ) {
    self.by = by
    self.each = each
    self.notice = notice
    self.sources = sources
  }
}
