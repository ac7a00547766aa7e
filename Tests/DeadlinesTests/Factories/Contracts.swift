import CivilDates
import Deadlines
import Diagnostics
import Register
import TestSupport

extension Place {
  /// Where everything stands that a test makes up.
  static let made = Place(file: "made.yaml", line: 1, column: 1)
}

extension Provenance {
  /// What is neither proved nor assumed.
  static let none = Provenance(place: .made)

  /// What rests on no source.
  static func assumed(_ why: String) -> Provenance {
    Provenance(place: .made, assumed: why)
  }

  /// What documents prove.
  static func cited(_ documents: String...) -> Provenance {
    Provenance(place: .made, sources: documents.map { Source(document: $0, lines: 1...2, quote: nil, place: .made) })
  }
}

extension Notice {
  /// So long before the end, as `P3M`; or `unknown`.
  static func before(_ text: String) -> Notice {
    text == "unknown" ? .unknown : .period(TestSupport.period(text))
  }
}

extension Term {
  /// A term; a start or last day is written as in a register, `unknown` for what is not known.
  static func of(
    start: String = "unknown", duration: String? = nil, lastDay: String = "unknown", stated: String? = nil,
    provenance: Provenance = .none
  ) -> Term {
    var term = Term(
      start: start == "unknown" ? nil : imprecise(start), duration: duration.map(period),
      lastDay: lastDay == "unknown" ? .unknown : lastDay == "open" ? .open : .day(imprecise(lastDay)),
      provenance: provenance)
    if let stated {
      var other = Stated(provenance: .none)
      other.lastDay = imprecise(stated)
      other.because = "two years are two years"
      term.stated = other
    }
    return term
  }
}

extension Extension {
  /// A step that happens unless notice stops it.
  static func silence(
    _ duration: String?, notice: Notice = .unknown, basis: AlgemeneTermijnenwet.Basis = .contract,
    provenance: Provenance = .none
  ) -> Extension {
    make(.silence, duration, notice, basis, provenance)
  }

  /// A step that happens only if it is exercised.
  static func decision(
    _ duration: String?, notice: Notice = .unknown, basis: AlgemeneTermijnenwet.Basis = .contract,
    provenance: Provenance = .none
  ) -> Extension {
    make(.decision, duration, notice, basis, provenance)
  }

  /// A step that happens only if both agree.
  static func agreement(_ duration: String?, provenance: Provenance = .none) -> Extension {
    make(.agreement, duration, .unknown, .contract, provenance)
  }

  static func make(
    _ kind: Kind, _ duration: String?, _ notice: Notice, _ basis: AlgemeneTermijnenwet.Basis = .contract,
    _ provenance: Provenance = .none
  ) -> Extension {
    Extension(
      kind: kind, duration: duration.map(period), notice: notice, who: .notRecorded, basis: basis,
      provenance: provenance)
  }
}

extension Claims {
  /// A claims tail; a period that is not known is nil.
  static func tail(
    _ period: String?, dueAfter: String? = nil, basis: AlgemeneTermijnenwet.Basis = .contract,
    provenance: Provenance = .none
  ) -> Claims {
    Claims(
      period: period.map(TestSupport.period), dueAfter: dueAfter.map(TestSupport.period), basis: basis,
      provenance: provenance)
  }
}

extension HistoryEvent {
  /// Something that became known on a day.
  static func on(
    _ known: String, _ kind: Kind, step: Int? = nil, done: String? = nil, lastDay: String? = nil,
    provenance: Provenance = .none
  ) -> HistoryEvent {
    HistoryEvent(
      Happening(
        kind, Happening.Fields(step: step, preparatoryStep: done, lastDay: lastDay.map { date($0) })),
      known: date(known), provenance: provenance)
  }
}

extension Contract {
  /// A contract with its extensions.
  static func of(
    _ term: Term, _ extensions: [Extension] = [], claims: Claims? = nil, history: [HistoryEvent] = [],
    id: String = "contract"
  ) -> Contract {
    var contract = Contract(id: id, title: "A contract", term: term, provenance: .none)
    contract.extensions = extensions
    contract.claims = claims
    contract.history = history
    return contract
  }

  /// An arrangement that can be left on a day of every year.
  static func arrangement(
    each: String = "12-31", notice: Notice = .calendarYears(1), start: String = "2020-01-01", after: [String] = [],
    claims: Claims? = nil, history: [HistoryEvent] = [], provenance: Provenance = .none
  ) -> Contract {
    guard let each = MonthDay(each) else { preconditionFailure("not a day of every year: \(each)") }
    var contract = Contract.of(
      .of(start: start, lastDay: "open"), claims: claims, history: history, id: "arrangement")
    contract.exit = Exit(
      each: each, notice: notice, after: after, who: .notRecorded, basis: .contract, provenance: provenance)
    return contract
  }

  /// The framework agreement for youth protection and probation: four years, twice two more by silence.
  static let jbJr = Contract.of(
    .of(start: "2020-01-01", duration: "P4Y", lastDay: "2023-12-31"), [.silence("P2Y"), .silence("P2Y")],
    id: "jb-jr")

  /// The contract for specialist youth care: two years, four times one more by decision; a source miswrites its end.
  static func specialistische(notice: Notice = .unknown) -> Contract {
    .of(
      .of(start: "2021-01-01", duration: "P2Y", lastDay: "2022-12-31", stated: "2022-01-31"),
      Array(repeating: .decision("P1Y", notice: notice), count: 4), id: "specialistische-jeugdhulp")
  }
}

extension Register {
  /// A register of these parts, with the settings of one that says nothing.
  static func of(_ contracts: Contract..., transitions: [Transition] = [], sendAhead: Int = 5) -> Register {
    var settings = Settings()
    settings.sendAhead = sendAhead
    return Register(
      settings: settings, contracts: contracts.map { Versioned($0) }, transitions: transitions.map { Versioned($0) })
  }

  /// The engine for what is known on a day.
  func engine(asOf day: String) -> DeadlineEngine {
    DeadlineEngine(Snapshot(of: self, asOf: date(day)))
  }
}

extension Contract {
  /// The deadline of this contract with an id such as `notice/1`, reachable or not.
  func deadline(_ id: String, asOf day: String = "2000-01-01") -> Deadline? {
    DeadlineID("\(self.id)/\(id)").flatMap { Register.of(self).engine(asOf: day).deadline($0) }
  }

  /// The deadlines that can be reached from a day on, by id without the contract.
  func deadlines(asOf day: String, through last: String = "9999-12-31") -> [String: Deadline] {
    let found = Register.of(self).engine(asOf: day).deadlines(from: .min, through: date(last))
    return Dictionary(uniqueKeysWithValues: found.map { (String($0.id.description.dropFirst(id.count + 1)), $0) })
  }

  /// The numbers of steps with which this can still end, as it is known on a day.
  func reachableSteps(asOf day: String) throws -> [Int] {
    guard let known = Snapshot(of: .of(self), asOf: date(day)).contract(id) else { return [] }
    return Timeline(of: known).reachableSteps(asOf: date(day))
  }
}

extension Timeline {
  /// Whether the first rule for leaving has a day in a year on which the contract can be left, or was.
  func canLeave(inYear year: Int, asOf day: CivilDate) -> Bool {
    if let fixed { return fixed.exit != nil && fixed.lastDay.year == year }
    guard let exit = contract.exits.first, let lastDay = exit.each.yearly?.inYear(year) else { return false }
    return canLeave(on: lastDay, by: exit, asOf: day)
  }

  /// The first day on or after one on which the contract can be left by its first rule.
  func firstExit(onOrAfter first: CivilDate, asOf day: CivilDate) -> CivilDate? {
    contract.exits.first.flatMap { firstExit(onOrAfter: first, by: $0, asOf: day) }
  }
}
