public import CivilDates

/// Free words by which contracts are filtered.
public struct Labels: Sendable, Equatable {
  /// The regions it belongs to.
  public var regions: [String] = []
  /// The domains it belongs to.
  public var domains: [String] = []
  /// The parties to it.
  public var parties: [String] = []
  /// Who is to be told of its deadlines.
  public var audiences: [String] = []

  /// No labels.
  public init() {}
}

/// A contract or an arrangement, as one version of the register describes it.
public struct Contract: Sendable {
  /// The id, unique in the register.
  public var id: String
  /// What it is called.
  public var title: String
  /// What it is called where there is little room; nil if the register does not say.
  public var short: String?
  /// Words to filter by.
  public var labels = Labels()
  /// The first term.
  public var term: Term
  /// The further steps, in order; `times: 2` stands here as two steps.
  public var extensions: [Extension] = []
  /// The last day of law (inclusive), whatever happens; checked, never used to shorten.
  public var finalLastDay: ImpreciseDate?
  /// The claims tail.
  public var claims: Claims?
  /// How it can be left, if it is an arrangement.
  public var exit: Exit?
  /// What it costs, as far as that is recorded.
  public var costs: [Cost] = []
  /// What has happened, in the order in which it became known.
  public var history: [HistoryEvent] = []
  /// Where the case is kept.
  public var url: String?
  /// Whom to ask: an office, not a person.
  public var contact: String?
  /// What a reader should know beside the dates.
  public var note: String?
  /// The day from which on it is known: the earliest of the documents that its file cites; nil if it always was.
  public var knownFrom: CivilDate?
  /// What the contract as a whole rests on.
  public var provenance: Provenance

  /// A contract with a first term.
  public init(id: String, title: String, term: Term, provenance: Provenance) {
    self.id = id
    self.title = title
    self.term = term
    self.provenance = provenance
  }

  /// The events that nobody recorded, and that are only tried out.
  public var assumptions: [String] { history.compactMap(\.provenance.assumed) }

  /// Whether some event is only tried out.
  public var hasAssumptions: Bool { history.contains { $0.provenance.assumed != nil } }

  /// Whether it runs until it is left on a fixed day of the year.
  public var isArrangement: Bool { exit != nil || term.lastDay == .open }
}
