public import CivilDates
public import Deadlines
public import Register
public import Transitions

/// Why there is no report of a year.
public enum ReportProblem: Error, Hashable, Sendable {
  /// The year starts after the last day that deadlines are listed for.
  case yearBeyondHorizon(CivilDate)
  /// The register has no transition of that name; with the names that it has.
  case noSuchTransition(String, known: [String])
}

/// The council's yearly deadline report, as values: every date in it comes from the same rules as `deadlines`,
/// `windows` and `conflicts` print, and none is worked out again.
public struct YearReport: Sendable {
  /// The year.
  public let year: Int
  /// What is known, and the rules.
  public let engine: DeadlineEngine
  /// The day of the report that this one is compared with.
  public let comparedWith: CivilDate
  /// The deadlines with a day in the year, in order, as `deadlines` lists them.
  public let deadlines: [Deadline]
  /// What was missed on a day in the year, and is told of in its month.
  public let missed: [Deadline]
  /// The deadlines without a known day that fall before an end in the year or right after it.
  public let undated: [Deadline]
  /// The deadlines of which nothing is known of when they fall.
  public let unplaced: [Deadline]
  /// The last days that statutes set for the year.
  public let statutory: [StatutoryDeadline]

  /// Those that concern the council, with what one article asks of several arrangements on one day taken together; none
  /// is empty.
  public var statutoryDays: [[StatutoryDeadline]] {
    var days: [[StatutoryDeadline]] = []
    for deadline in asked.statutory {
      if let index = days.firstIndex(where: { $0[0].date == deadline.date && $0[0].rule == deadline.rule }) {
        days[index].append(deadline)
      } else {
        days.append([deadline])
      }
    }
    return days
  }

  /// What is asked of the council.
  public let asked: AskedOfCouncil
  /// The years after it.
  public let outlook: Outlook
  /// Which days can work for each transition.
  public let transitions: [TransitionSection]
  /// What is unknown, ambiguous or contradicted.
  public let questions: OpenQuestions
  /// How long claims can come in.
  public let claims: ClaimsTails
  /// What has changed since the previous report.
  public let changes: Changes
  /// Every deadline that the report names, for the annex with the derivations, in order of name.
  public let named: [Deadline]

  /// What is not known, in order of what it can change.
  ///
  /// - Complexity: O(d · n) for d target dates and n contracts, each time.
  public var factQuestions: [FactQuestion] { engine.factQuestions() }

  /// Whether the year had passed on the as-of day, so that little of it is left to tell.
  public let isOver: Bool
  /// The deadlines that can still be reached; the others that are named are told of for what became of them.
  let reachable: Set<DeadlineID>

  /// The report of a year.
  ///
  /// - Parameters:
  ///   - year: the year, 1 to 9999.
  ///   - register: the register with everything in its files; says what became known since the previous report.
  ///   - engine: what is known on the as-of day.
  ///   - day: the as-of day of the previous report.
  ///   - transition: the id of the only transition to tell of; nil for all.
  /// - Throws: ``ReportProblem``.
  /// - Complexity: O(n log n) in the number of deadlines through the horizon.
  public init(
    of year: Int, register: Register, engine: DeadlineEngine, comparedWith day: CivilDate, transition: String? = nil
  ) throws(ReportProblem) {
    let asOf = engine.snapshot.asOf
    guard let first = CivilDate(year: year, month: 1, day: 1), first <= engine.horizon else {
      throw .yearBeyondHorizon(engine.horizon)
    }
    let last = first.lastOfYear
    isOver = last < asOf
    let known = engine.snapshot.transitions
    if let transition, !known.contains(where: { $0.id == transition }) {
      throw .noSuchTransition(transition, known: known.map(\.id))
    }
    self.year = year
    self.engine = engine
    comparedWith = day

    let all = engine.deadlines(from: .min, through: max(engine.horizon, last))
    let within = all.filter { $0.sortDay.map { first <= $0 && $0 <= last } ?? true }
    deadlines = within.filter { $0.date != nil }
    let listed = Set(within.map(\.id))
    missed = engine.nextSteps().missed.filter { deadline in
      deadline.date.map { first <= $0 && $0 <= last } ?? false && !listed.contains(deadline.id)
    }.sorted()
    // What must precede 1 January can be due on any day of the year before.
    undated = all.filter { $0.date == nil && ($0.before.map { first <= $0 && $0 <= last.next } ?? false) }
    unplaced = all.filter { $0.sortDay == nil }
    statutory = engine.statutoryDeadlines(inYear: year)
    asked = AskedOfCouncil(among: deadlines + undated, statutory: statutory, engine: engine)
    outlook = Outlook(after: year, through: engine.horizon, among: all)
    transitions = known.filter { transition == nil || $0.id == transition }
      .map { TransitionSection(TransitionQuestion($0, engine: engine)) }
    questions = OpenQuestions(among: all, engine: engine)
    claims = ClaimsTails(among: all, engine: engine)
    let before = DeadlineEngine(judging: Snapshot(of: register, asOf: day))
    changes = Changes(from: before, to: engine, register: register)

    reachable = Set(all.map(\.id))
    var byID: [DeadlineID: Deadline] = [:]
    for deadline in all + missed { byID[deadline.id] = deadline }
    var missing = Set(transitions.flatMap(\.named) + changes.named).filter { byID[$0] == nil }
    byID.merge(engine.deadlines(named: missing)) { $1 }
    missing = missing.filter { byID[$0] == nil }
    byID.merge(before.deadlines(named: missing)) { $1 }
    named = byID.values.sorted { $0.id.description < $1.id.description }
  }
}
