import CivilDates
import Deadlines
import Diagnostics
import JSONText
import Register
import Transitions
import Wording

/// Why a day is what it is, for programs.
struct Explained {
  /// What can be explained.
  enum Subject {
    case deadline(Deadline)
    case statutory(StatutoryDeadline)
    /// A deadline that is no more, for what happened did away with it.
    case settled
  }

  let subject: Subject
  let isReachable: Bool
  let happened: [HistoryEvent]

  /// What `termijn explain` tells of a deadline.
  static let record = Record<Explained, Question>(answerOf: "explain") {
    Field("asOf", "The day of the question: what was known then.") { $1.snapshot.asOf }
    Field("reachable", "Whether it is still in play.") { explained, _ in explained.isReachable }
    Field(list: "happened", of: HistoryEvent.record, "What happened to it.") { explained, _ in explained.happened }
    Field(
      made: "deadline", shape: .optional(.either([Deadline.record.shape, StatutoryDeadline.record.shape])),
      "Null where what happened did away with it."
    ) { explained, question in
      switch explained.subject {
      case .deadline(let deadline): Deadline.record.json(deadline, question.wording)
      case .statutory(let deadline): StatutoryDeadline.record.json(deadline, question.wording)
      case .settled: .null
      }
    }
  }
}

/// Why something stands in the way, for programs.
struct ExplainedConflict {
  let answer: TargetAnswer
  let contract: String
  let conflicts: [Conflict]
  let derivation: [DerivationStep]

  /// What `termijn explain conflict` tells.
  static let record = Record<ExplainedConflict, Question>(answerOf: "explain-conflict") {
    Field("asOf", "The day of the question: what was known then.") { $1.snapshot.asOf }
    Field("target", "The first day under the new situation.") { explained, _ in explained.answer.target }
    Field("transition") { explained, _ in explained.answer.transition.id }
    Field("contract") { explained, _ in explained.contract }
    Field(list: "conflicts", of: Conflict.record) { explained, _ in explained.conflicts }
    Field(list: "derivation", of: DerivationStep.record.within { $0.wording }, "How the end that is used was computed.")
    {
      explained, _ in explained.derivation
    }
  }
}

extension HistoryEvent {
  fileprivate static let record = Record<HistoryEvent, Question>("settlingEvent") {
    Field(word: "event") { event, _ in event.kind }
    Field("known", "The day on which it became known.") { event, _ in event.known }
    Field("received", "The day of receipt, where it is another.") { event, _ in event.received }
    Field("step", "The number of the extension.") { event, _ in event.happening.fields.step }
    Field("lastDay") { event, _ in event.happening.fields.lastDay }
    Field("target") { event, _ in event.happening.fields.target }
    Field("text", "What it led to.") { $1.wording.outcome($0) }
    Field(list: "sources", of: Source.record.within { $0.wording }) { event, _ in event.provenance.sources }
  }
}

extension StatutoryDeadline {
  private enum Kind: String, CaseIterable { case statutory }

  /// A last day that a statute sets, with the keys of a deadline.
  fileprivate static let record = Record<StatutoryDeadline, Wording>("statutoryDeadline") {
    Field("id", "Its name, which stays the same.") { deadline, _ in deadline.id.description }
    Field("contract") { deadline, _ in deadline.ownerTitle == nil ? nil : deadline.id.owner }
    Field(word: "kind") { _, _ in Kind.statutory }
    Field("date", "The last day (inclusive); null where it cannot be computed.") { deadline, _ in deadline.date }
    Field("before") { _, _ -> CivilDate? in nil }
    Field(word: "certainty") { deadline, _ -> Deadline.Certainty in deadline.date == nil ? .unknown : .certain }
    Field("ambiguous") { _, _ in false }
    Field("imprecise") { _, _ in false }
    Field("assumed") { _, _ in false }
    Field("alternatives") { _, _ -> [CivilDate] in [] }
    Deadline.advice.map { $0.of { _ in nil } }
    Field("title") { $1.title(of: $0) }
    Field(list: "derivation", of: DerivationStep.record) { deadline, _ in Array(deadline.derivation) }
    Field(list: "sources", of: citation, "The articles.") { deadline, _ in deadline.rules }
  }

  private static let citation = Record<StatutoryRule, Wording>("article") {
    Field("document", "The citation.") { $1.citation($0) }
    Field("lines") { _, _ -> String? in nil }
    Field("quote") { _, _ -> String? in nil }
  }
}
