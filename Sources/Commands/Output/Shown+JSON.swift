import CivilDates
import Deadlines
import Diagnostics
import Drawings
import JSONText
import Register
import Transitions
import Wording

extension Shown {
  /// It as JSON, every key present.
  var json: JSONValue {
    let wording = question.wording
    func values(_ key: String) -> [String] { labels.first { $0.key == key }?.values ?? [] }
    func value(_ key: String) -> JSONValue { .optional(values(key).first) }
    func list(_ key: String) -> JSONValue { .array(values(key).map { .string($0) }) }
    return [
      "asOf": .string(question.snapshot.asOf.description),
      "id": .string(id),
      "kind": .string(kind),
      "title": .string(title),
      "short": .string(question.snapshot.shortNames[id]),
      "file": .string(provenance.place.file),
      "number": value("number"),
      "value": value("value"),
      "owner": value("owner"),
      "contact": value("contact"),
      "url": value("url"),
      "note": .optional(note),
      "parties": .array(parties),
      "region": list("region"),
      "domain": list("domain"),
      "audience": list("audience"),
      "clauses": .array(clauses.map { json($0) }),
      "history": .array(history.map { json($0, wording) }),
      "spans": .array(
        timeline.map { timeline in timeline.rows.flatMap(\.spans).map { json($0, timeline.words(for: $0)) } } ?? []),
      "deadlines": .array(deadlines.map { $0.json(wording) }),
      "questions": .array(questions.map { $0.json(question) }),
    ]
  }

  private var parties: [JSONValue] {
    guard case .contract(let contract) = subject else { return [] }
    let named = contract.parties.map { ($0.role, $0.name) }
    return (named.isEmpty ? contract.labels.parties.map { (nil, $0) } : named).map { role, name in
      ["role": .optional(role), "name": .string(name)]
    }
  }

  private func sources(_ provenance: Provenance) -> JSONValue {
    .array(question.engine.known(provenance.sources).map(\.json))
  }

  private func place(_ provenance: Provenance) -> JSONValue {
    .string("\(provenance.place.file):\(provenance.place.line)")
  }

  private func json(_ clause: Clause) -> JSONValue {
    [
      "name": .string(clause.name), "text": .string(clause.sentences.joined(separator: " ")),
      "assumed": .optional(clause.provenance.assumed), "place": place(clause.provenance),
      "sources": sources(clause.provenance),
    ]
  }

  private func json(_ event: HistoryEvent, _ wording: Wording) -> JSONValue {
    let fields = event.happening.fields
    return [
      "known": .string(event.known.description), "received": .optional(event.received?.description),
      "event": .string(event.kind.rawValue),
      "step": fields.step.map { .integer($0) } ?? .optional(fields.preparatoryStep),
      "lastDay": .optional(fields.lastDay?.description), "target": .optional(fields.target?.description),
      "accepted": .boolean(fields.isAccepted), "text": .string(wording.happened(event)),
      "place": place(event.provenance), "sources": sources(event.provenance),
    ]
  }

  /// A stretch: the earliest first day, and the latest last one.
  private func json(_ span: Timespan, _ text: String) -> JSONValue {
    let lastDay = span.end?.map(\.previous)
    return [
      "kind": .string(span.kind.name), "step": .integer(span.steps),
      "start": .optional(span.start?.earliest.description), "lastDay": .optional(lastDay?.latest.description),
      "imprecise": .boolean(!(span.start?.isExact ?? true) || !(lastDay?.isExact ?? true)), "text": .string(text),
    ]
  }
}

extension Timespan.Kind {
  fileprivate var name: String {
    switch self {
    case .term: "term"
    case .silence: "silence"
    case .decision: "decision"
    case .agreement: "agreement"
    case .open: "open"
    }
  }
}
