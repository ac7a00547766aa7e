public import CivilDates
public import Diagnostics

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
  /// Whether the last extension repeats without end.
  public var repeatsLastExtension = false
  /// Where an extension that repeats without end stands before another, which can then never come.
  public var unlimitedBeforeLast: Place?
  /// How it can be left before its end, or where it has none.
  public var exits: [Exit] = []
  /// The framework agreement that it was made under.
  public var under: Framework?
  /// The contract of which every end is an end of this one.
  public var endsWith: String?
  /// The contract on whose end this one starts.
  public var follows: String?
  /// Days that come back.
  public var dates: [RecurringDate] = []
  /// Whether it is a framework agreement.
  public var isFramework = false
  /// Why a framework agreement lasts longer than four years; nil if nothing is said.
  public var longFrameworkReason: String?
  /// The parties, as far as more than their labels is recorded.
  public var parties: [Party] = []
  /// What it is worth, in the words of the register.
  public var value: String?
  /// Its number in the municipality's own books.
  public var number: String?
  /// Who looks after it: an office, not a person.
  public var owner: String?
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

  /// What nobody recorded, and is only tried out: values of unknown facts, and events.
  public var assumptions: [String] { triedValues + history.compactMap(\.provenance.assumed) }

  /// The values of unknown facts that are only tried out.
  public var triedValues: [String] = []

  /// Whether some event is only tried out.
  public var hasAssumptions: Bool { history.contains { $0.provenance.assumed != nil } }

  /// How it can be left, where there is one way.
  public var exit: Exit? {
    get { exits.first }
    set { exits = newValue.map { [$0] } ?? [] }
  }

  /// The contracts that its own term hangs on.
  public var parents: [String] { [under?.contract, endsWith, follows].compactMap(\.self) }

  /// This contract with so many more steps where the last one repeats without end.
  ///
  /// - Parameters:
  ///   - day: the day that the steps must reach.
  ///   - most: how many steps there can be at the most.
  /// - Returns: the contract with those steps, or as it is where none repeats.
  func repeatingLastExtension(beyond day: CivilDate, atMost most: Int = 1000) -> Contract {
    guard repeatsLastExtension, let last = extensions.last, let length = last.duration, !length.isZero else {
      return self
    }
    var first = term.start?.earliest
    if case .day(let lastDay) = term.lastDay { first = first.map { min($0, lastDay.earliest) } ?? lastDay.earliest }
    // A start that is another contract's end, or is yet to be tried, is hardly a century before that day.
    let from = first ?? day.subtracting(Period(years: 100), rounding: .down)
    // No month has fewer days, so there are always enough.
    let days = 28 * length.totalMonths + length.days
    let count = min(most - extensions.count, from.days(until: day) / days + 2)
    guard count > 0 else { return self }
    var contract = self
    contract.extensions += Array(repeating: last, count: count)
    return contract
  }
}

extension Contract {
  /// Whether it is an arrangement of municipalities, as far as that can be told: it has no end, and is left on the same
  /// day of every year if at all.
  public var isArrangement: Bool {
    extensions.isEmpty && term.duration == nil && (term.lastDay == .open || !exits.isEmpty)
      && exits.allSatisfy { $0.each.yearly != nil }
  }
}
