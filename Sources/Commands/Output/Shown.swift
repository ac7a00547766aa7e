import CivilDates
import Deadlines
import Drawings
import Register
import Transitions
import Wording

/// A contract or transition with all that is known of it on a day, for `termijn show`.
struct Shown {
  /// Which of the two it is.
  enum Subject {
    case contract(Contract)
    case transition(Transition)
  }

  /// A fact that people look a contract up for.
  struct Label {
    /// The key in JSON.
    let key: String
    /// What it is called.
    let name: String
    let values: [String]
  }

  let subject: Subject
  let question: Question
  /// What was agreed, or must happen.
  let clauses: [Clause]
  /// What has happened, as far as it is known.
  let history: [HistoryEvent]
  let labels: [Label]
  /// Its deadlines up to the horizon, as `termijn deadlines` lists them.
  let deadlines: [Deadline]
  /// What is unknown, as `termijn questions` lists it; for a transition that of all its contracts.
  let questions: [FactQuestion]
  /// The years of a contract; nil for a transition.
  let timeline: TermTimeline?

  /// What is known of a contract or transition; nil if the register has none of that id, or does not know it yet.
  init?(_ id: String, of question: Question) {
    self.question = question
    let wording = question.wording
    let engine = question.engine
    deadlines = engine.deadlines(only: DeadlineSelection(owners: [id]))
    if let contract = question.snapshot.contract(id) {
      subject = .contract(contract)
      clauses = wording.clauses(of: contract) + contract.costs.map { wording.clause(of: $0) }
      history = contract.history
      labels = Self.labels(of: contract, wording)
      questions = engine.factQuestions(about: [id])
      timeline = Self.timeline(of: contract, engine, wording)
    } else if let transition = question.snapshot.transition(id) {
      subject = .transition(transition)
      clauses = wording.clauses(of: transition) + transition.costs.map { wording.clause(of: $0) }
      history = transition.history
      labels = Self.labels(transition.labels, wording)
      let concerned = Set(transition.moves + transition.joins.map(\.contract))
      questions = engine.factQuestions(about: concerned)
      timeline = nil
    } else {
      return nil
    }
  }

  var id: String {
    switch subject {
    case .contract(let contract): contract.id
    case .transition(let transition): transition.id
    }
  }

  var title: String {
    switch subject {
    case .contract(let contract): contract.title
    case .transition(let transition): transition.title
    }
  }

  /// What it is.
  enum Kind: String, CaseIterable {
    case contract, arrangement, transition
  }

  /// What it is.
  var kind: Kind {
    switch subject {
    case .contract(let contract): contract.isArrangement ? .arrangement : .contract
    case .transition: .transition
    }
  }

  /// What a reader should know beside the dates.
  var note: String? {
    switch subject {
    case .contract(let contract): contract.note
    case .transition(let transition): transition.note
    }
  }

  var provenance: Provenance {
    switch subject {
    case .contract(let contract): contract.provenance
    case .transition(let transition): transition.provenance
    }
  }

  private static func labels(of contract: Contract, _ wording: Wording) -> [Label] {
    let parties =
      contract.parties.isEmpty
      ? contract.labels.parties
      : contract.parties.map { $0.name + ($0.role.map { " (\(wording.role($0)))" } ?? "") }
    func one(_ value: String?) -> [String] { value.map { [$0] } ?? [] }
    return [
      Label(key: "number", name: wording.say(nl: "Nummer", en: "Number"), values: one(contract.number)),
      Label(key: "parties", name: wording.say(nl: "Partijen", en: "Parties"), values: parties),
      Label(key: "value", name: wording.say(nl: "Waarde", en: "Value"), values: one(contract.value)),
      Label(key: "owner", name: wording.say(nl: "Eigenaar", en: "Owner"), values: one(contract.owner)),
      Label(
        key: "contact", name: wording.say(nl: "Te vragen bij", en: "To be asked of"), values: one(contract.contact)),
      Label(key: "url", name: wording.say(nl: "Zaak", en: "Case"), values: one(contract.url)),
    ] + labels(contract.labels, wording)
  }

  private static func labels(_ labels: Labels, _ wording: Wording) -> [Label] {
    [
      Label(key: "region", name: wording.say(nl: "Regio", en: "Region"), values: labels.regions),
      Label(key: "domain", name: wording.say(nl: "Domein", en: "Domain"), values: labels.domains),
      Label(key: "audience", name: wording.say(nl: "Bestemd voor", en: "Audience"), values: labels.audiences),
    ]
  }

  /// The years from the start of a contract, or the as-of day, through its last end or claims, but not beyond the
  /// horizon.
  private static func timeline(of contract: Contract, _ engine: DeadlineEngine, _ wording: Wording) -> TermTimeline {
    let asOf = engine.snapshot.asOf
    let spans = engine.timeline(of: contract).timespans
    let first = min(asOf, spans.compactMap(\.start?.earliest).min() ?? asOf).firstOfYear
    let ends = spans.compactMap(\.end?.latest.previous)
    let isOpen = spans.contains { $0.end == nil }
    let reach = isOpen ? engine.horizon : ends.max() ?? asOf
    let whole = TermTimeline(
      of: engine, contracts: [contract.id], from: first, through: max(asOf, min(reach, engine.horizon)).lastOfYear,
      wording: wording)
    guard let claims = whole.rows.first?.claims, !isOpen, whole.last < claims.last else { return whole }
    return TermTimeline(
      of: engine, contracts: [contract.id], from: first,
      through: max(whole.last, min(claims.last, engine.horizon)).lastOfYear, wording: wording)
  }
}

extension Wording {
  /// The role of a party: its words, or which side it is.
  fileprivate func role(_ role: String) -> String {
    switch role {
    case "us": say(nl: "wij", en: "us")
    case "them": say(nl: "andere partij", en: "other party")
    default: role
    }
  }
}
