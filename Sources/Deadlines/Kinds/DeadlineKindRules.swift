import CivilDates
import Register

/// What the engine knows of a kind of deadline; each kind says it in a file of its own.
///
/// Nothing is taken for granted: who adds a kind answers all of it, and the compiler names what is missing.
/// ``DeadlineKind/rules`` says where.
protocol DeadlineKindRules {
  /// The name with these parts behind the kind; nil if it has another form. Whoever asks holds the name against the
  /// text that it was read from.
  static func id(of owner: String, _ parts: [String]) -> DeadlineID?

  /// What is to be done on the day.
  static var demand: DeadlineKind.Demand { get }

  /// How long before such a deadline somebody is warned if the register says nothing, the most important first: some
  /// programs keep one alarm.
  static var usualLeads: [Period] { get }

  /// Who is told if the register names nobody, of an arrangement or of a contract with a term.
  static func usualAudiences(ofArrangement isArrangement: Bool) -> [String]

  /// Those of a contract that can still be reached; of a transition none, for its steps are listed by target date.
  static func reachable(_ list: inout DeadlineList, sharing networks: inout StepNetworks) -> [Deadline]

  /// Those of a contract with these names, reachable or not; those that it does not have are left out.
  static func named(
    _ ids: [DeadlineID], of timeline: Timeline, by engine: DeadlineEngine, sharing networks: inout StepNetworks
  ) -> [Deadline]

  /// What can happen to such a deadline.
  static var outcomes: [ProposedDecision.Outcome] { get }

  /// Refuses a decision that cannot be tried: on something that the contract does not have, or that is settled.
  ///
  /// - Parameters:
  ///   - decision: the decision.
  ///   - id: the deadline that it is about.
  ///   - timeline: the terms and exits of the contract as they are, whose own the steps are.
  ///   - later: the register as if the decision had been taken.
  /// - Throws: why it cannot be tried.
  static func refuse(
    _ decision: ProposedDecision, on id: DeadlineID, of timeline: Timeline, leadingTo later: Snapshot
  ) throws(DecisionProblem)

  /// The value that a text gives to the fact that such a deadline names; nil if it names none, or one of another form.
  static func triedValue(_ text: String, for id: DeadlineID) -> TriedValue?

  /// Whether it is recorded that what was to be done by the deadline was done.
  static func isDone(_ id: DeadlineID, by engine: DeadlineEngine) -> Bool

  /// The extension step whose decision settled the deadline, counted from 1; nil if none did.
  static func step(settling id: DeadlineID, in timeline: Timeline) -> Int?

  /// The deadline as it was before it was decided on; nil where nobody decides.
  static func settled(_ id: DeadlineID, of timeline: Timeline, by engine: DeadlineEngine) -> Deadline?

  /// What happens if nothing is done; nil for a last day on which nothing is done.
  ///
  /// - Parameters:
  ///   - id: the deadline.
  ///   - timeline: the terms and exits of its contract; nil if it is of none.
  /// - Returns: the consequence.
  static func consequence(of id: DeadlineID, in timeline: Timeline?) -> DeadlineConsequence?

  /// The notes of the parts of its contract that it alone rests on.
  static func notes(about id: DeadlineID, of contract: Contract, by engine: DeadlineEngine) -> [String?]
}

extension [Period] {
  /// Eight weeks bring a matter before the council, and two send a letter.
  static let toTheCouncilOrByLetter = [Period(days: 56), Period(days: 14)]
}

extension Period {
  /// What a tender takes.
  static let tender = Period(years: 1)
}

/// A kind of deadline that comes by itself: nothing is done on it, and nothing decided.
protocol UndecidedKindRules: DeadlineKindRules {}

extension UndecidedKindRules {
  static var outcomes: [ProposedDecision.Outcome] { [] }

  static func refuse(
    _ decision: ProposedDecision, on id: DeadlineID, of timeline: Timeline, leadingTo later: Snapshot
  ) throws(DecisionProblem) {
    throw .unknownSubject
  }

  static func isDone(_ id: DeadlineID, by engine: DeadlineEngine) -> Bool { false }

  static func settled(_ id: DeadlineID, of timeline: Timeline, by engine: DeadlineEngine) -> Deadline? { nil }

  static func consequence(of id: DeadlineID, in timeline: Timeline?) -> DeadlineConsequence? { nil }
}

/// The list of the deadlines of one contract: what several kinds need of its terms is worked out once.
struct DeadlineList {
  let engine: DeadlineEngine
  let timeline: Timeline
  /// The last day that is asked for (inclusive).
  let last: CivilDate
  /// Whether those are wanted as well of which only the earlier of two readings is past.
  let isDisputed: Bool

  init(of timeline: Timeline, by engine: DeadlineEngine, through last: CivilDate, disputed: Bool) {
    self.engine = engine
    self.timeline = timeline
    self.last = last
    isDisputed = disputed
  }

  /// The numbers of steps whose ends are listed.
  private(set) lazy var endingSteps = timeline.listedSteps(asOf: engine.snapshot.asOf)

  /// The steps that can still be decided on, counted from 1.
  private(set) lazy var openSteps = timeline.openSteps(asOf: engine.snapshot.asOf, disputed: isDisputed)
}
