public import CivilDates

/// A bundle of contracts that must move together on one day.
public struct Transition: Sendable {
  /// When a contract of the other side can be joined.
  public enum Entry: String, Sendable, CaseIterable {
    /// On any day.
    case anyTime = "any-time"
    /// Only when one of its terms ends.
    case atEnd = "at-end"
    /// Not known.
    case unknown
  }

  /// A contract of the other side.
  public struct Join: Sendable {
    /// The id of the contract.
    public let contract: String
    /// When it can be joined.
    public var entry: Entry
    /// What that rests on.
    public var provenance: Provenance

    /// A contract to join.
    public init(contract: String, entry: Entry, provenance: Provenance) {
      self.contract = contract
      self.entry = entry
      self.provenance = provenance
    }
  }

  /// Something that must be done before the move.
  public struct Step: Sendable {
    /// The id, unique in the transition.
    public let id: String
    /// What must be done.
    public let title: String
    /// Who does it.
    public let owner: String?
    /// The first day on which it can be done; counts at its latest if it is imprecise.
    public var notBefore: ImpreciseDate?
    /// A last day of its own (inclusive), whatever waits for it; counts at its earliest if it is imprecise.
    public var by: ImpreciseDate?
    /// The day on which it was promised: it binds nobody, but has slipped when it is past and the step not done.
    public var planned: ImpreciseDate?
    /// The contracts that ask for the step; nil if the transition as a whole does.
    public var contracts: [String]?
    /// The steps that must be done first.
    public let after: [String]
    /// How much time must lie between those steps and this one.
    public let atLeast: Period
    /// The days on which the step belongs to the chain: from the first, up to and not including the second.
    public let inForce: (from: CivilDate?, until: CivilDate?)
    /// Whether the time is set by a statute.
    public let basis: AlgemeneTermijnenwet.Basis
    /// What the step rests on.
    public var provenance: Provenance

    /// A preparatory step.
    public init(
      id: String, title: String, owner: String?, notBefore: ImpreciseDate?, after: [String], atLeast: Period,
      inForce: (from: CivilDate?, until: CivilDate?), basis: AlgemeneTermijnenwet.Basis, provenance: Provenance
    ) {
      self.id = id
      self.title = title
      self.owner = owner
      self.notBefore = notBefore
      self.after = after
      self.atLeast = atLeast
      self.inForce = inForce
      self.basis = basis
      self.provenance = provenance
    }

    /// Whether a name in `after` is that of a step of another transition, written `transition/step`.
    public static func isReference(_ name: String) -> Bool { name.utf8.contains(UInt8(ascii: "/")) }

    /// The transition and the step that a name in `after` points to elsewhere; nil for a step of the same transition.
    public static func reference(_ name: String) -> (transition: String, step: String)? {
      guard let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
      return (String(name[..<slash]), String(name[name.utf8.index(after: slash)...]))
    }

    /// Whether the step belongs to the chain when it is done on this day.
    public func isInForce(on day: CivilDate) -> Bool {
      (inForce.from.map { $0 <= day } ?? true) && (inForce.until.map { day < $0 } ?? true)
    }
  }

  /// Another transition that this one waits for.
  public struct Dependency: Sendable {
    /// The id of the other transition.
    public let transition: String
    /// The step of the other one that must be done before the move; nil if its move as a whole must be.
    public let step: String?
    /// What that rests on.
    public var provenance: Provenance

    /// A dependency on another transition.
    public init(transition: String, step: String?, provenance: Provenance) {
      self.transition = transition
      self.step = step
      self.provenance = provenance
    }
  }

  /// What can close a misfit.
  public struct Bridge: Sendable {
    /// Which kind of misfit.
    public enum Misfit: String, Sendable, CaseIterable {
      /// The old contract runs on.
      case overlap
      /// The old contract ends too early.
      case gap
    }

    /// Which kind of misfit it closes.
    public let misfit: Misfit
    /// What it is: a word such as `plug-out-plug-in`.
    public let how: String
    /// What it is called, if the word is not enough.
    public let title: String?
    /// The contracts it is for; nil for all that move.
    public let contracts: [String]?
    /// The longest misfit that it closes; nil if there is no limit.
    public let atMost: Period?
    /// Whether those who must agree have done so.
    public let isConfirmed: Bool
    /// Who must agree.
    public let who: Authority
    /// What it costs, as far as that is recorded.
    public var costs: [Cost] = []
    /// What it rests on.
    public var provenance: Provenance

    /// A bridge.
    public init(
      misfit: Misfit, how: String, title: String?, contracts: [String]?, atMost: Period?, isConfirmed: Bool,
      who: Authority, provenance: Provenance
    ) {
      self.misfit = misfit
      self.how = how
      self.title = title
      self.contracts = contracts
      self.atMost = atMost
      self.isConfirmed = isConfirmed
      self.who = who
      self.provenance = provenance
    }
  }

  /// The id, unique among the transitions of the register.
  public var id: String
  /// What it is called.
  public var title: String
  /// What it is called where there is little room; nil if the register does not say.
  public var short: String?
  /// Words to filter by.
  public var labels = Labels()
  /// The ids of the contracts that must move.
  public var moves: [String]
  /// The contracts of the other side.
  public var joins: [Join] = []
  /// The first day on which the move can be; counts at its latest if it is imprecise.
  public var notBefore: ImpreciseDate?
  /// The days that are thought of: the first day under the new situation.
  public var candidates: [CivilDate] = []
  /// What must be done before.
  public var steps: [Step] = []
  /// What can close a misfit.
  public var bridges: [Bridge] = []
  /// The transitions that it waits for.
  public var dependsOn: [Dependency] = []
  /// What it costs, as far as that is recorded.
  public var costs: [Cost] = []
  /// The day from which on it is known: the earliest of the documents that its file cites; nil if it always was.
  public var knownFrom: CivilDate?
  /// What has happened.
  public var history: [HistoryEvent] = []
  /// What a reader should know beside the dates.
  public var note: String?
  /// What the transition as a whole rests on.
  public var provenance: Provenance

  /// A transition of these contracts.
  public init(id: String, title: String, moves: [String], provenance: Provenance) {
    self.id = id
    self.title = title
    self.moves = moves
    self.provenance = provenance
  }

  /// The events that nobody recorded, and that are only tried out.
  public var assumptions: [String] { history.compactMap(\.provenance.assumed) }

  // MARK: What has happened

  /// What became of a preparatory step for one target date.
  public enum StepOutcome: Sendable, Equatable {
    /// It was done on this day.
    case done(CivilDate)
    /// It was asked for, and refused on this day.
    case refused(CivilDate)
  }

  /// What became of a step for a target date: the last that was recorded, for that date or for all of them.
  ///
  /// What was refused can still be done later; what was done stays done, and counts from its first day.
  public func outcome(of step: String, for target: CivilDate) -> StepOutcome? {
    StepOutcome(of: history.filter { $0.happening.preparation?.step == step }, for: target)
  }

  /// Whether something was recorded of a step, for whichever target date.
  public func isDone(_ step: String) -> Bool {
    history.contains { if case .done(let done) = $0.happening { done.step == step } else { false } }
  }

  /// The event that chose or gave up each target date last.
  public var lastChoices: [CivilDate: HistoryEvent] {
    history.reduce(into: [:]) { choices, event in
      if let target = event.happening.choice { choices[target] = event }
    }
  }

  /// The target date that was chosen last and not given up since; nil if none is.
  ///
  /// - Complexity: O(n) in the number of events.
  public var chosen: CivilDate? {
    let choices = lastChoices
    return history.last { $0.kind == .chosen && $0.happening.choice.flatMap { choices[$0]?.kind } == .chosen }?
      .happening.choice
  }

  /// The target dates that are still thought of: the one that was chosen, else the candidates that were not given up.
  ///
  /// - Complexity: O(n) in the number of events and candidates.
  public var targetsInPlay: [CivilDate] {
    if let chosen { return [chosen] }
    let choices = lastChoices
    var seen: Set<CivilDate> = []
    return candidates.filter { choices[$0]?.kind != .dropped && seen.insert($0).inserted }
  }
}

extension Transition.StepOutcome {
  /// What the events of a step come to for a target date; nil if nothing was recorded for it.
  public init?(of events: some Sequence<HistoryEvent>, for target: CivilDate) {
    let events = events.filter {
      guard let preparation = $0.happening.preparation else { return false }
      return preparation.target == nil || preparation.target == target
    }
    if let done = events.first(where: { $0.kind == .done }) {
      self = .done(done.occurredOn)
    } else if let refused = events.last {
      self = .refused(refused.occurredOn)
    } else {
      return nil
    }
  }
}
