import CivilDates
import Deadlines
import Diagnostics
import Drawings
import JSONText
import Register
import Transitions
import Wording

extension Shown {
  /// What `termijn show` tells programs.
  static let told = AnswerRecord<Shown, String>(
    "show",
    together: Field(
      record: "together",
      of: Record("shownTogether") {
        Field("registers", "Those that have it.") { names, _ in names }
      }
    ) { names, _ in names }
  ) {
    Field("id") { shown, _ in shown.id }
    Field(word: "kind") { shown, _ in shown.kind }
    Field("title") { shown, _ in shown.title }
    Field("short", "Its short name.") { shown, question in question.snapshot.shortNames[shown.id] }
    Field("file") { shown, _ in shown.provenance.place.file }
    label("number", "The number that the municipality gave it.")
    label("value")
    label("owner")
    label("contact")
    label("url")
    Field("note") { shown, _ in shown.note }
    Field(list: "parties", of: party) { shown, _ in shown.parties }
    labels("region")
    labels("domain")
    labels("audience")
    Field(list: "clauses", of: clause, "What was agreed, or must happen.") { shown, _ in shown.clauses }
    Field(list: "history", of: event, "What has happened, as far as it is known.") { shown, _ in shown.history }
    Field(list: "spans", of: span, "The stretches of a contract.") { shown, _ in
      shown.timeline.map { timeline in
        timeline.rows.flatMap(\.spans).map { Span(span: $0, text: timeline.words(for: $0)) }
      } ?? []
    }
    Field(list: "deadlines", of: Deadline.record.within { $0.wording }) { shown, _ in shown.deadlines }
    Field(list: "questions", of: FactQuestion.record, "What is not known.") { shown, _ in shown.questions }
  }

  private static func label(_ key: String, _ meaning: String? = nil) -> Field<Shown, Question> {
    Field(key, meaning) { shown, _ in shown.values(key).first }
  }

  private static func labels(_ key: String) -> Field<Shown, Question> {
    Field(key) { shown, _ in shown.values(key) }
  }

  private func values(_ key: String) -> [String] { labels.first { $0.key == key }?.values ?? [] }

  private struct Party {
    let role: String?
    let name: String
  }

  private var parties: [Party] {
    guard case .contract(let contract) = subject else { return [] }
    if contract.parties.isEmpty { return contract.labels.parties.map { Party(role: nil, name: $0) } }
    return contract.parties.map { Party(role: $0.role, name: $0.name) }
  }

  private static let party = Record<Party, Question>("party") {
    Field("role") { party, _ in party.role }
    Field("name") { party, _ in party.name }
  }

  private static let clause = Record<Clause, Question>("clause") {
    Field("name") { clause, _ in clause.name }
    Field("text") { clause, _ in clause.sentences.joined(separator: " ") }
    Field("assumed", "Why it is assumed, where no document says it.") { clause, _ in clause.provenance.assumed }
    proof(\.provenance)
  }

  private static let event = Record<HistoryEvent, Question>("event") {
    Field("known", "The day on which it became known.") { event, _ in event.known }
    Field("received", "The day of receipt, where it is another.") { event, _ in event.received }
    Field(word: "event") { event, _ in event.kind }
    Field(
      made: "step", shape: .optional(.either([.whole, .text])), "The number of the extension, or the id of the step."
    ) {
      event, _ in
      let fields = event.happening.fields
      return fields.step.map { .integer($0) } ?? .optional(fields.preparatoryStep)
    }
    Field("lastDay") { event, _ in event.happening.fields.lastDay }
    Field("target") { event, _ in event.happening.fields.target }
    Field("accepted", "Whether it counts though it was late.") { event, _ in event.happening.fields.isAccepted }
    Field("text") { $1.wording.happened($0) }
    proof(\.provenance)
  }

  /// Where something stands, in the files and in the documents.
  private static func proof<Subject>(
    _ provenance: @escaping @Sendable (Subject) -> Provenance
  ) -> [Field<Subject, Question>] {
    [
      Field("place", "The file and line.") { subject, _ in
        let place = provenance(subject).place
        return "\(place.file):\(place.line)"
      },
      Field(list: "sources", of: Source.record.within { $0.wording }) { $1.engine.known(provenance($0).sources) },
    ]
  }

  /// A stretch with its words.
  private struct Span {
    let span: Timespan
    let text: String
    var lastDay: ImpreciseDate? { span.end?.map(\.previous) }
  }

  private static let span = Record<Span, Question>("span") {
    Field(word: "kind") { stretch, _ in stretch.span.kind.word }
    Field("step", "How many extensions it follows on.") { stretch, _ in stretch.span.steps }
    Field("start", "The earliest first day.") { stretch, _ in stretch.span.start?.earliest }
    Field("lastDay", "The latest last day (inclusive).") { stretch, _ in stretch.lastDay?.latest }
    Field("imprecise") { stretch, _ in
      !(stretch.span.start?.isExact ?? true) || !(stretch.lastDay?.isExact ?? true)
    }
    Field("text") { stretch, _ in stretch.text }
  }
}

extension Timespan.Kind {
  fileprivate enum Name: String, CaseIterable {
    case term, silence, decision, agreement, open
  }

  fileprivate var word: Name {
    switch self {
    case .term: .term
    case .silence: .silence
    case .decision: .decision
    case .agreement: .agreement
    case .open: .open
    }
  }
}
