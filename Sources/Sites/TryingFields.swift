import CivilDates
import Deadlines
import JSONText
import Register
import Reports
import Transitions
import Wording
import Words

/// The fields of the form to try decisions with: a decision that is open, or a fact that nobody recorded.
struct TryingFields {
  /// The most bytes of the fields behind the question mark; what has no room can be tried by its name.
  ///
  /// Browsers send those that were left alone as well, and proxies take no line of more than 8 KiB.
  private static let room = 6500

  private let base: DeadlineEngine
  private let transition: Transition?
  private let targets: [CivilDate]
  private let tried: [String]
  private let wording: Wording
  /// The contracts that the answer is about; nil for all.
  private let contracts: Set<String>?

  private typealias Open = (deadline: Deadline, outcomes: [ProposedDecision.Outcome])
  /// The decisions that can still be taken before the last target date, each with what can become of it.
  private var open: [Open] = []
  /// The facts that nobody recorded, and for which a value can be tried.
  private var unknown: [OpenFact] = []
  /// Whether there are more of either than there is room for.
  private(set) var isCut = false

  init(
    _ trying: Site.Trying, transition: Transition?, targets: [CivilDate], tried: [String], wording: Wording
  ) {
    base = trying.base
    self.transition = transition
    self.targets = targets
    self.tried = tried
    self.wording = wording
    contracts = transition.map { Set($0.moves + $0.joins.map(\.contract)) }
    let decisions = base.deadlines(withProof: false).filter { isAsked($0) }.compactMap { deadline -> Open? in
      let outcomes = ProposedDecision.outcomes(of: deadline.id)
      return outcomes.isEmpty ? nil : (deadline, outcomes)
    }
    let facts = base.openFacts().filter { isAsked($0) }
    // A third of the room is for the facts, and whatever the decisions leave.
    var room = Self.room
    for item in decisions {
      let length = 2 * Self.length(of: item.deadline.id.description) + 40
      if room - length < Self.room / 3 { break }
      room -= length
      open.append(item)
    }
    for fact in facts {
      let length = Self.length(of: fact.id.description) + 25
      if room < length { break }
      room -= length
      unknown.append(fact)
    }
    isCut = open.count < decisions.count || unknown.count < facts.count
  }

  /// The bytes of a name in an address, where all but letters and digits may take three.
  private static func length(of name: String) -> Int {
    name.utf8.reduce(0) { length, byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: length + 1
      default: length + 3
      }
    }
  }

  // MARK: Decisions

  private func isAsked(_ deadline: Deadline) -> Bool {
    if case .step(let owner, let day, _) = deadline.id { return owner == transition?.id && targets.contains(day) }
    guard contracts?.contains(deadline.id.owner) ?? true else { return false }
    // What is decided after the move changes nothing about it.
    guard let last = targets.max(), let day = deadline.sortDay else { return true }
    return day <= last
  }

  /// The fields of the decisions.
  func decisions() -> [JSONValue] {
    let taken = Dictionary(tried.compactMap { ProposedDecision($0) }.map { ($0.subject.description, $0) }) { $1 }
    return open.enumerated().map { index, item -> JSONValue in
      let name = item.deadline.id.description
      let current = taken[name]
      return [
        "number": .integer(index + 1), "name": .string(name),
        "text": .string(wording.title(of: item.deadline)), "dayText": .string(dayText(of: item.deadline)),
        "options": .array(
          item.outcomes.map { outcome in
            [
              "value": .string(outcome.rawValue), "text": .string(wording.event(outcome.event)),
              "selected": .boolean(current?.outcome == outcome),
            ]
          }),
        "on": .string((current?.day ?? base.snapshot.asOf).description),
      ]
    }
  }

  private func dayText(of deadline: Deadline) -> String {
    deadline.date.map { wording.words.byDate($0) }
      ?? wording.lastDay(of: deadline)
  }

  // MARK: Unknown facts

  private static let periods = ["P1M", "P2M", "P3M", "P6M", "P9M", "P1Y", "calendar-years:1"]

  private func isAsked(_ fact: OpenFact) -> Bool {
    switch fact.id {
    case .notice, .lastDay: fact.isOurs && !fact.isWayOut && (contracts?.contains(fact.contract.id) ?? true)
    case .entry(let owner, _): owner == transition?.id
    // Of the others no value can be tried; an option is one of the decisions.
    case .authority, .option, .claims: false
    }
  }

  /// The fields of the facts that nobody recorded.
  func facts() -> [JSONValue] {
    let values = Dictionary(tried.compactMap { TriedValue($0) }.map { ($0.fact, $0.value.description) }) { $1 }
    return unknown.enumerated().map { index, fact -> JSONValue in
      let current = values[fact.id]
      var options: [JSONValue]?
      switch fact.id {
      case .notice:
        let other = current.flatMap { Self.periods.contains($0) ? nil : $0 }
        options = (Self.periods + [other].compactMap(\.self)).map { option($0, text: length($0), current) }
      case .entry:
        options = [
          option(
            Transition.Entry.anyTime.rawValue, text: wording.words.onAnyDay, current),
          option(
            Transition.Entry.atEnd.rawValue,
            text: wording.words.onlyWhenATermEnds, current),
        ]
      case .lastDay, .authority, .option, .claims: break
      }
      return [
        "number": .integer(index + 1), "name": .string(fact.id.description), "text": .string(wording.question(fact)),
        "options": .array(options ?? []), "value": .string(current ?? ""),
      ]
    }
  }

  private func option(_ value: String, text: String, _ current: String?) -> JSONValue {
    ["value": .string(value), "text": .string(text), "selected": .boolean(value == current)]
  }

  private func length(_ value: String) -> String {
    if let period = Period(value) { return wording.period(period) }
    return value == "calendar-years:1" ? wording.words.wholeCalendarYear : value
  }

  // MARK: The rest

  /// What is tried out and has no field of its own.
  func others() -> [String] {
    let decisions = Set(open.map(\.deadline.id.description))
    let facts = Set(unknown.map(\.id.description))
    return tried.filter { text in
      // Of a notice both can be tried, under one name: that it is received, and how long before it must be.
      if let decision = ProposedDecision(text) { return !decisions.contains(decision.subject.description) }
      if let value = TriedValue(text) { return !facts.contains(value.fact.description) }
      return true
    }
  }
}
