import CivilDates
import Deadlines
import Drawings
import JSONText
import Register
import Reports
import Transitions
import Wording

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
    let term = rows[contract.id]?.spans.map { timeline.words(for: $0) }.joined(separator: "; ") ?? ""
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
      (wording.say(nl: "Regio", en: "Region"), contract.labels.regions),
      (wording.say(nl: "Domein", en: "Domain"), contract.labels.domains),
      (wording.say(nl: "Partijen", en: "Parties"), contract.labels.parties),
      (wording.say(nl: "Bestemd voor", en: "Audience"), contract.labels.audiences),
    ]
    labels.append((wording.say(nl: "Te vragen bij", en: "To be asked of"), contract.contact.map { [$0] } ?? []))
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

  private func clause(_ name: String, _ sentences: [String], _ provenance: Provenance) -> JSONValue {
    [
      "name": .string(name),
      "text": .string((sentences + [provenance.note].compactMap(\.self)).joined(separator: " ")),
      "assumed": .optional(provenance.assumed),
      "sources": site.context.sources(site.engine.known(provenance.sources)),
    ]
  }

  private func text(_ step: DerivationStep) -> String { wording.text(of: step) }

  private func clauses(of contract: Contract) -> [JSONValue] {
    var clauses = [term(of: contract.term)]
    if let stated = contract.term.stated {
      clauses.append(
        clause(
          wording.say(nl: "Wat een stuk anders zegt", en: "What a document says otherwise"),
          [text(.settledDisagreement(stated.summary, because: stated.because, stated.provenance.place))],
          stated.provenance))
    }
    for (index, step) in contract.extensions.enumerated() { clauses.append(self.step(step, number: index + 1)) }
    if let last = contract.finalLastDay {
      clauses.append(
        clause(
          wording.say(nl: "Uiterlijk einde", en: "Final end"),
          [
            wording.say(
              nl: "Eindigt van rechtswege, wat er ook gebeurt: \(wording.impreciseDate(last)).",
              en: "Ends of law whatever happens: \(wording.impreciseDate(last)).")
          ], contract.provenance))
    }
    for exit in contract.exits {
      clauses.append(
        clause(
          wording.say(nl: "Uittreden", en: "Leaving"),
          [
            text(.exitDays(exit.each, exit.provenance.place)),
            exit.because.map { text(.conditionalExit($0, exit.provenance.place)) } ?? "",
            exit.isTheirs
              ? wording.say(nl: "Dit kan alleen de andere partij.", en: "Only the other party can do this.") : "",
            text(.notice(exit.notice, exit.provenance.place)),
            who(exit.who),
          ].filter { !$0.isEmpty }, exit.provenance))
    }
    if let claims = contract.claims {
      clauses.append(
        clause(
          wording.say(nl: "Declaraties", en: "Claims"),
          [
            claims.period.map { text(.claimsPeriod($0, claims.provenance.place)) }
              ?? text(.unknownClaims(claims.provenance.place)),
            claims.dueAfter.map { text(.dueAfter($0, claims.provenance.place)) } ?? "",
          ].filter { !$0.isEmpty }, claims.provenance))
    }
    for cost in contract.costs {
      clauses.append(clause(wording.say(nl: "Kosten", en: "Costs"), [wording.cost(cost)], cost.provenance))
    }
    for event in contract.history {
      clauses.append(
        clause(
          wording.say(
            nl: "Gebeurd op \(wording.date(event.known))", en: "Happened on \(wording.date(event.known))"),
          [
            text(.event(event.kind, known: event.known, event.provenance.place)),
            event.step.map { wording.say(nl: "Het gaat om verlenging \($0).", en: "It is about extension \($0).") }
              ?? "",
            event.lastDay.map {
              wording.say(nl: "De laatste dag is \(wording.date($0)).", en: "The last day is \(wording.date($0)).")
            } ?? "",
          ].filter { !$0.isEmpty }, event.provenance))
    }
    return clauses
  }

  private func term(of term: Term) -> JSONValue {
    let place = term.provenance.place
    var sentences = [
      term.start.map { text(.start($0, place)) }
        ?? wording.say(nl: "Het begin is niet bekend.", en: "The start is not known.")
    ]
    if let duration = term.duration { sentences.append(text(.duration(duration, place))) }
    switch term.lastDay {
    case .day(let day): sentences.append(text(.recordedLastDay(day, place)))
    case .open: sentences.append(wording.say(nl: "Er is geen einddatum.", en: "There is no last day."))
    case .unknown:
      if term.computedLastDay == nil { sentences.append(text(.unknownEnd(place))) }
    }
    if case .open(let computed, let recorded) = term.agreement {
      sentences.append(text(.openDisagreement(computed: computed, recorded: recorded, place)))
    }
    return clause(wording.say(nl: "Looptijd", en: "Term"), sentences, term.provenance)
  }

  private func step(_ step: Extension, number: Int) -> JSONValue {
    let kind = wording.extensionKind(step.kind)
    let length =
      step.duration.map { wording.period($0) } ?? wording.say(nl: "een onbekende tijd", en: "an unknown time")
    var sentences = [
      wording.say(nl: "Met \(length), \(kind).", en: "By \(length), \(kind).")
    ]
    if step.kind != .agreement { sentences.append(text(.notice(step.notice, step.provenance.place))) }
    sentences.append(who(step.who))
    return clause(
      wording.say(nl: "Verlenging \(number)", en: "Extension \(number)"), sentences.filter { !$0.isEmpty },
      step.provenance)
  }

  private func who(_ who: Authority) -> String {
    switch who {
    case .notRecorded: ""
    case .unknown: wording.say(nl: "Wie dat kan doen, is niet bekend.", en: "Who can do that is not known.")
    case .named(let name): wording.say(nl: "Wie dat kan doen: \(name).", en: "Who can do that: \(name).")
    }
  }
}
