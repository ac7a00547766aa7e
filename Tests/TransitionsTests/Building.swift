import CivilDates
import Deadlines
import Diagnostics
import Register
import Transitions

// Registers for tests, written in the words of the data language.

/// The day that a test writes as text; a typing error in a test ends it.
func day(_ text: String) -> CivilDate {
  guard let day = CivilDate(text) else { preconditionFailure("\(text) is no day") }
  return day
}

/// The period that a test writes as text.
func period(_ text: String) -> Period {
  guard let period = Period(text) else { preconditionFailure("\(text) is no period") }
  return period
}

/// The date that a test writes as text, as well as it is known: `2023-01-01`, `2021-12`, `[2026..2030]`.
func about(_ text: String) -> ImpreciseDate {
  guard let date = ImpreciseDate(edtf: text) else { preconditionFailure("\(text) is no date") }
  return date
}

/// Where everything in these registers stands.
let nowhere = Provenance(place: Place(file: "register.yaml", line: 1, column: 1))

/// The notice that a test writes as text: a period, `1 calendar year`, or unknown if nil.
func notice(_ text: String?) -> Notice {
  guard let text else { return .unknown }
  return text.hasSuffix("calendar year") ? .calendarYears(Int(text.prefix(1)) ?? 0) : .period(period(text))
}

extension Extension {
  /// A step of a term; its duration or notice is unknown if nil.
  static func by(
    _ kind: Kind, _ duration: String? = "P1Y", notice: String? = "P3M", who: Authority = .notRecorded
  ) -> Extension {
    Extension(
      kind: kind, duration: duration.map(period), notice: TransitionsTests.notice(notice), who: who, basis: .contract,
      provenance: nowhere)
  }
}

extension HistoryEvent {
  /// Something that became known on a day.
  static func event(
    _ kind: Kind, _ known: String, step: Int? = nil, done: String? = nil, lastDay: String? = nil,
    target: String? = nil
  ) -> HistoryEvent {
    HistoryEvent(
      Happening(
        kind,
        Happening.Fields(
          step: step, preparatoryStep: done, lastDay: lastDay.map(day), target: target.map(day))),
      known: day(known), provenance: nowhere)
  }
}

/// A contract of two years from 2020 on, unless the test says otherwise.
func contract(
  _ id: String = "hulp", from start: String? = "2020-01-01", for duration: String? = "P2Y", lastDay: String? = nil,
  steps: [Extension] = [], claims: String? = nil, history: [HistoryEvent] = [], knownFrom: String? = nil
) -> Contract {
  var contract = Contract(
    id: id, title: id,
    term: Term(
      start: start.map(about), duration: duration.map(period), lastDay: lastDay.map { .day(about($0)) } ?? .unknown,
      provenance: nowhere),
    provenance: nowhere)
  contract.extensions = steps
  contract.claims = claims.map { Claims(period: period($0), dueAfter: nil, basis: .contract, provenance: nowhere) }
  contract.history = history
  contract.knownFrom = knownFrom.map(day)
  return contract
}

/// An arrangement that can be left per 31 December with one calendar year's notice, unless the test says otherwise.
func arrangement(
  _ id: String = "regeling", each: String = "12-31", notice: String? = "1 calendar year", after: [String] = [],
  who: Authority = .notRecorded, history: [HistoryEvent] = []
) -> Contract {
  guard let each = MonthDay(each) else { preconditionFailure("\(each) is no day of the year") }
  var contract = Contract(
    id: id, title: id,
    term: Term(start: about("2020-01-01"), duration: nil, lastDay: .open, provenance: nowhere), provenance: nowhere)
  contract.exit = Exit(
    each: each, notice: TransitionsTests.notice(notice), after: after, who: who, basis: .contract, provenance: nowhere)
  contract.history = history
  return contract
}

extension Transition.Step {
  /// A preparatory step.
  static func step(
    _ id: String, after: [String] = [], atLeast: String = "P0D", notBefore: String? = nil, from: String? = nil,
    until: String? = nil, by: String? = nil, planned: String? = nil, contracts: [String]? = nil
  ) -> Transition.Step {
    var step = Transition.Step(
      id: id, title: id, owner: nil, notBefore: notBefore.map(about), after: after, atLeast: period(atLeast),
      inForce: (from: from.map(day), until: until.map(day)), basis: .contract, provenance: nowhere)
    step.by = by.map(about)
    step.planned = planned.map(about)
    step.contracts = contracts
    return step
  }
}

extension Transition.Bridge {
  /// A bridge for all contracts that move, unless the test says otherwise.
  static func over(
    _ misfit: Misfit, contracts: [String]? = nil, atMost: String? = nil, isConfirmed: Bool = true
  ) -> Transition.Bridge {
    Transition.Bridge(
      misfit: misfit, how: "brug", title: nil, contracts: contracts, atMost: atMost.map(period),
      isConfirmed: isConfirmed, who: .notRecorded, provenance: nowhere)
  }
}

extension Transition.Join {
  /// A contract of the other side.
  static func at(_ entry: Transition.Entry, _ contract: String) -> Transition.Join {
    Transition.Join(contract: contract, entry: entry, provenance: nowhere)
  }
}

/// The question of a transition that moves all these contracts, save those that it joins.
func question(
  _ contracts: [Contract], asOf: String = "2021-01-01", recordedThrough: String? = nil, others: [Transition] = [],
  _ describe: (inout Transition) -> Void = { _ in }
) -> TransitionQuestion {
  var transition = Transition(id: "overstap", title: "overstap", moves: [], provenance: nowhere)
  describe(&transition)
  let joined = Set(transition.joins.map(\.contract))
  transition.moves = contracts.map(\.id).filter { !joined.contains($0) }
  var register = Register(
    contracts: contracts.map { Versioned($0) }, transitions: ([transition] + others).map { Versioned($0) })
  register.settings.recordedThrough = recordedThrough.map(day)
  let engine = DeadlineEngine(judging: Snapshot(of: register, asOf: day(asOf)))
  let snapshot = engine.snapshot
  let own = (snapshot.transitions + snapshot.transitionsNotKnownYet).first { $0.id == transition.id }
  return TransitionQuestion(own ?? transition, engine: engine)
}

/// What stands in the way of moving all these contracts, save those that are joined, on a day.
func ask(
  _ contracts: Contract..., on target: String, asOf: String = "2021-01-01", recordedThrough: String? = nil,
  _ describe: (inout Transition) -> Void = { _ in }
) -> TargetAnswer {
  question(contracts, asOf: asOf, recordedThrough: recordedThrough, describe).answer(for: day(target))
}

extension TargetAnswer {
  /// The conflicts as `code contract`, in order of the text.
  var found: [String] {
    conflicts.map { "\($0.code.rawValue) \($0.contract ?? "-")" }.sorted()
  }

  /// The preparatory steps as `id earliest..latest state`; without a latest day where it is not known or there is none.
  func preparation(asOf: String) -> [String] {
    steps.map { step, days in
      let latest = days.done == nil && days.isLatestKnown ? days.latest.description : ""
      return "\(step.id) \(days.earliest)..\(latest) \(days.state(asOf: day(asOf)).rawValue)"
    }
  }
}

extension ContractAnswer {
  /// The relation as `overlap 2022-12-31 214 days 7 months`.
  var summary: String { misfit.summary }

  /// The actions as `exercise hulp/extension-decision/1 2021-09-30 open`.
  var todo: [String] {
    actions.map { "\($0.kind.rawValue) \($0.id) \($0.deadline?.description ?? "-") \($0.state.rawValue)" }
  }
}

extension Misfit {
  /// The misfit as `overlap 2022-12-31 214 days 7 months`.
  var summary: String {
    let days = days.map { " \($0) days" } ?? ""
    let months = months.map { " \($0) months" } ?? ""
    return "\(relation.rawValue) \(lastDay?.description ?? "-")\(days)\(months)"
  }
}
