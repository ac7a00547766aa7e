import CivilDates
import Deadlines
import Drawings
import JSONText
import Register
import Reports
import Transitions
import Wording
import Words

/// Makes the pages of the contracts.
struct ContractPages {
  let site: Site
  let address: SiteAddress
  /// The terms of all contracts.
  let timeline: TermTimeline
  private let rows: [String: TermTimeline.Row]
  /// The transitions in which a contract moves or is joined.
  private let transitions: [String: [Transition]]

  init(site: Site, address: SiteAddress, timeline: TermTimeline, questions: [TransitionQuestion]) {
    self.site = site
    self.address = address
    self.timeline = timeline
    rows = Dictionary(timeline.rows.map { ($0.id, $0) }) { first, _ in first }
    var transitions: [String: [Transition]] = [:]
    for transition in questions.map(\.transition) {
      for id in Set(transition.moves + transition.joins.map(\.contract)) {
        transitions[id, default: []].append(transition)
      }
    }
    self.transitions = transitions
  }

  private var wording: Wording { site.wording }
  private var asOf: CivilDate { site.snapshot.asOf }

  /// All deadlines that a contract's page tells of: those listed, and those that another page leads to.
  func deadlines(of contract: Contract, listed: [Deadline], named: Set<DeadlineID>) -> [Deadline] {
    let known = Set(listed.map(\.id))
    return (listed + site.engine.deadlines(named: named.subtracting(known)).values).sorted()
  }

  /// The row of a contract in the overview.
  func row(of contract: Contract, _ listed: [Deadline]) -> JSONValue {
    let term = rows[contract.id].map { timeline.words(forSpansOf: $0).joined(separator: "; ") } ?? ""
    let open = listed.filter { deadline in deadline.sortDay.map { asOf <= $0 } ?? true }
    let next = open.first { $0.id.isAct } ?? open.first { $0.id.kind == .termEnd } ?? open.first
    let text = next.map { wording.lastDay(of: $0) }
    return [
      "contract": .string(contract.id), "title": .string(contract.title), "term": .string(term),
      "nextId": .optional(next?.id.description), "nextDay": .optional(next?.date?.description),
      "nextDayText": .optional(text), "nextKind": .optional(next.map { wording.kind($0.id.kind) }),
    ]
  }

  /// The page of a contract.
  func page(of contract: Contract, _ deadlines: [Deadline], listed: [Deadline]) throws -> String {
    // Other pages name deadlines beyond the horizon as well.
    let last = deadlines.compactMap(\.sortDay).max() ?? site.engine.horizon
    let reachable = site.engine.reachable(of: contract, through: max(last, site.engine.horizon))
    let consequences = site.engine.consequences(of: deadlines.map(\.id))
    let row = rows[contract.id].map { timeline.with(rows: [$0]) }
    let drawn = site.drawn(row ?? timeline.with(rows: []), prefix: "looptijd")
    let moves = transitions[contract.id] ?? []
    var labels: [(String, [String])] = [
      (wording.words.regionName, contract.labels.regions),
      (wording.words.domainName, contract.labels.domains),
      (wording.words.partiesName, contract.labels.parties),
      (wording.words.audienceName, contract.labels.audiences),
    ]
    labels.append((wording.words.toBeAskedOf, contract.contact.map { [$0] } ?? []))
    labels.removeAll { $0.1.isEmpty }
    let calendar = site.calendar(["contract-\(contract.id).ics"])
    // An address of another kind could run something.
    let url = contract.url.flatMap { WebAddress($0) }?.text
    let hasMore = !labels.isEmpty || url != nil || !moves.isEmpty || calendar.contains { $0.value != .null }
    return try site.page(
      "site-contract", at: SiteAddress.contract(contract.id), title: contract.title, parents: [],
      [
        member("id", .string(contract.id)), member("remark", .optional(contract.note)),
        member("clauses", .array(clauses(of: contract))),
        member(
          "deadlines",
          .array(
            deadlines.map { site.json($0, isReachable: reachable.contains($0.id), consequence: consequences[$0.id]) })),
        member("labels", .array(labels.map { ["name": .string($0), "value": .string($1.joined(separator: ", "))] })),
        member("url", .optional(url)),
        member(
          "transitions",
          .array(moves.map { ["transition": .string($0.id), "title": .string($0.title)] })),
        member("hasMore", .boolean(hasMore)),
      ] + calendar + drawn.parts, pictures: drawn.pictures, address)
  }

  // MARK: What was agreed

  private func json(_ clause: Clause) -> JSONValue {
    [
      "name": .string(clause.name),
      "text": .string(clause.sentences.joined(separator: " ")),
      "assumed": .optional(clause.provenance.assumed),
      "sources": site.context.sources(site.engine.known(clause.provenance.sources)),
    ]
  }

  private func clauses(of contract: Contract) -> [JSONValue] {
    (wording.clauses(of: contract) + contract.costs.map { wording.clause(of: $0) }
      + contract.history.map { wording.clause(of: $0) }).map(json)
  }
}
