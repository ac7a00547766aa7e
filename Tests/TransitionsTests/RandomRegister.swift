import CivilDates
import Deadlines
import Register
import TestSupport
import Transitions

/// A register that follows from its seed, with one transition that moves most of its contracts and joins the rest.
///
/// Dates lie close together and often on the first of a month, so that ends meet target dates and each other.
/// Everything in its history is known on the as-of day.
struct RandomRegister {
  let seed: Int
  var generator: SplitMix64
  var asOf: CivilDate
  var contracts: [Contract] = []
  var transition = Transition(id: "overstap", title: "overstap", moves: [], provenance: nowhere)
  var recordedThrough: CivilDate?

  init(seed: Int) {
    self.seed = seed
    generator = SplitMix64(seed: seed)
    asOf = day("2020-01-01").advanced(days: Int.random(in: 0..<1500, using: &generator))
    if generator.happens(50) { recordedThrough = asOf.advanced(days: -Int.random(in: 0..<600, using: &generator)) }
    transition.steps = steps()
    for number in 0..<Int.random(in: 1...5, using: &generator) { add(contract(number)) }
    if generator.happens(40) {
      contracts.append(contract(9))
      let entry = generator.pick(Transition.Entry.allCases)
      transition.joins = [.at(entry, "nummer-9")]
    }
    if generator.happens(30) { transition.notBefore = date() }
    for _ in 0..<Int.random(in: 0...2, using: &generator) { transition.candidates.append(someDay()) }
    for _ in 0..<Int.random(in: 0...2, using: &generator) { transition.bridges.append(bridge()) }
  }

  /// Adds a contract that moves.
  mutating func add(_ contract: Contract) {
    contracts.append(contract)
    transition.moves.append(contract.id)
  }

  /// Lets some contracts hang on one that stands before them.
  mutating func link() {
    for index in contracts.indices.dropFirst() where generator.happens(30) {
      let parent = contracts[Int.random(in: 0..<index, using: &generator)].id
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: contracts[index].endsWith = parent
      case 1:
        contracts[index].follows = parent
        if contracts[index].term.duration != nil { contracts[index].term.start = nil }
      default:
        contracts[index].under = Framework(
          contract: parent, mayOutlive: generator.pick([.no, .atMost(period("P1Y")), .unknown]), provenance: nowhere)
      }
    }
  }

  /// What is known of it on a day.
  func question(asOf day: CivilDate? = nil) -> TransitionQuestion {
    var register = Register(contracts: contracts.map { Versioned($0) }, transitions: [Versioned(transition)])
    register.settings.recordedThrough = recordedThrough
    let engine = DeadlineEngine(judging: Snapshot(of: register, asOf: day ?? asOf))
    let snapshot = engine.snapshot
    return TransitionQuestion((snapshot.transitions + snapshot.transitionsNotKnownYet)[0], engine: engine)
  }

  /// Four days to ask about, or fewer: ends on paper, days beside them, the first of a year, and any day.
  mutating func targets() -> [CivilDate] {
    var found = [
      someDay(), CivilDate(year: Int.random(in: 2021...2027, using: &generator), month: 1, day: 1) ?? asOf,
    ]
    for contract in contracts {
      guard let end = contract.termEnds().randomElement(using: &generator)?.end else { continue }
      found.append(generator.happens(50) ? end.earliest : end.latest)
      if generator.happens(20) { found.append(end.earliest.advanced(days: generator.pick([-1, 1, 30]))) }
    }
    return Array(found.shuffled(using: &generator).prefix(4))
  }

  /// A contract or an arrangement; its history is known on the as-of day.
  mutating func contract(_ number: Int) -> Contract {
    let id = "nummer-\(number)"
    if generator.happens(20) { return arrangement(id) }
    let start = generator.happens(85) ? date() : nil
    var contract = Contract(
      id: id, title: id,
      term: Term(
        start: start, duration: generator.happens(90) ? duration() : nil,
        lastDay: start == nil || generator.happens(10) ? .day(date().map(\.previous)) : .unknown, provenance: nowhere),
      provenance: nowhere)
    contract.extensions = (0..<Int.random(in: 0...4, using: &generator)).map { _ in step() }
    if generator.happens(40) {
      contract.claims = Claims(period: duration(), dueAfter: nil, basis: .contract, provenance: nowhere)
    }
    for number in 1..<(contract.extensions.count + 1) where generator.happens(15) {
      let stops = contract.extensions[number - 1].kind == .silence ? HistoryEvent.Kind.noticeReceived : .notExtended
      contract.history.append(event(generator.happens(50) ? .extended : stops, step: number))
    }
    if generator.happens(5) { contract.history.append(event(.terminated, lastDay: someDay().previous)) }
    if generator.happens(5) {
      contract.knownFrom = asOf.advanced(days: Int.random(in: -100...100, using: &generator))
    }
    return contract
  }

  private mutating func arrangement(_ id: String) -> Contract {
    var arrangement = Contract(
      id: id, title: id,
      term: Term(start: date(), duration: nil, lastDay: .open, provenance: nowhere), provenance: nowhere)
    if generator.happens(95) {
      let each = generator.pick([(12, 31), (12, 31), (6, 30), (3, 31)])
      arrangement.exit = MonthDay(month: each.0, day: each.1).map {
        Exit(
          each: $0, notice: generator.pick([.calendarYears(1), .calendarYears(2), notice()]),
          after: transition.steps.map(\.id).filter { _ in generator.happens(40) }, who: authority(), basis: .contract,
          provenance: nowhere)
      }
      if generator.happens(15) { arrangement.history.append(event(.noticeReceived)) }
    }
    if generator.happens(5) { arrangement.history.append(event(.terminated, lastDay: someDay().previous)) }
    return arrangement
  }

  mutating func step(_ kind: Extension.Kind? = nil) -> Extension {
    Extension(
      kind: kind ?? generator.pick(Extension.Kind.allCases), duration: generator.happens(95) ? duration() : nil,
      notice: notice(), who: authority(), basis: .contract, provenance: nowhere)
  }

  mutating func bridge() -> Transition.Bridge {
    .over(
      generator.pick([.gap, .overlap]),
      contracts: generator.happens(30) ? transition.moves.filter { _ in generator.happens(50) } : nil,
      atMost: generator.happens(60) ? generator.pick(["P1M", "P6M", "P1Y", "P2Y"]) : nil,
      isConfirmed: generator.happens(50))
  }

  private mutating func steps() -> [Transition.Step] {
    var steps: [Transition.Step] = []
    for number in 0..<Int.random(in: 0...4, using: &generator) {
      let after = steps.map(\.id).filter { _ in generator.happens(40) }
      let law = someDay().description
      steps.append(
        .step(
          "stap-\(number)", after: after, atLeast: generator.pick(["P0D", "P14D", "P1M"]),
          from: generator.happens(10) ? law : nil, until: generator.happens(10) ? law : nil))
      if generator.happens(20) { transition.history.append(event(.done, done: "stap-\(number)")) }
    }
    return steps
  }

  private mutating func event(
    _ kind: HistoryEvent.Kind, step: Int? = nil, done: String? = nil, lastDay: CivilDate? = nil
  ) -> HistoryEvent {
    HistoryEvent(
      Happening(kind, Happening.Fields(step: step, preparatoryStep: done, lastDay: lastDay)),
      known: asOf.advanced(days: -Int.random(in: 0..<400, using: &generator)), provenance: nowhere)
  }

  private mutating func someDay() -> CivilDate {
    let year = Int.random(in: 2018...2025, using: &generator)
    let first = CivilDate(year: year, month: generator.pick([1, 1, 1, 3, 7, 10]), day: 1) ?? asOf
    return generator.happens(80) ? first : first.advanced(days: Int.random(in: 0..<365, using: &generator))
  }

  private mutating func date() -> ImpreciseDate {
    let first = someDay()
    guard generator.happens(20) else { return ImpreciseDate(first) }
    return ImpreciseDate(earliest: first, latest: first.advanced(days: generator.pick([1, 30, 364, 800])))
  }

  private mutating func duration() -> Period {
    period(generator.pick(["P1Y", "P1Y", "P2Y", "P4Y", "P6M", "P18M", "P1M", "P90D"]))
  }

  private mutating func notice() -> Notice {
    TransitionsTests.notice(generator.pick([nil, "P1M", "P3M", "P6M", "P1Y", "1 calendar year"]))
  }

  private mutating func authority() -> Authority {
    generator.happens(15) ? .unknown : .notRecorded
  }
}
