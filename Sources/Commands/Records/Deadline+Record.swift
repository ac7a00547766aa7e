import CivilDates
import Deadlines
import JSONText
import Register
import Wording

extension Deadline {
  /// A deadline with its proof.
  static let record = Record<Deadline, Wording>("deadline") {
    Field("id", "Its name, which stays the same.") { deadline, _ in deadline.id.description }
    Field("contract", "The contract that it is of; null for a step.") { deadline, _ -> String? in
      if case .step = deadline.id { nil } else { deadline.id.owner }
    }
    Field(word: "kind") { deadline, _ in deadline.id.kind }
    Field("date", "The last day (inclusive); null where it cannot be computed.") { deadline, _ in deadline.date }
    Field("before", "Where the day is not known: the end that it precedes.") { deadline, _ in deadline.before }
    Field(word: "certainty") { deadline, _ in deadline.certainty }
    Field("ambiguous", "Whether the rule can be read in two ways.") { deadline, _ in deadline.isAmbiguous }
    Field("imprecise", "Whether it rests on a date that is not fixed.") { deadline, _ in deadline.isImprecise }
    Field("assumed", "Whether it rests on what no document says.") { deadline, _ in deadline.isAssumed }
    Field("alternatives", "Both readings, or the earliest and latest day; empty where there is one.") {
      deadline, _ in deadline.alternatives
    }
    advice.map { $0.of { $0 } }
    Field("title", "What must be done, and of what.") { $1.title(of: $0) }
    Field(list: "derivation", of: DerivationStep.record, "How the day was computed, step by step.") { deadline, _ in
      Array(deadline.derivation)
    }
    Field(list: "sources", of: Source.record, "Where it stands in the documents.") { deadline, _ in deadline.sources }
  }

  /// The days that are advised for it; none for what is no deadline.
  static let advice: [Field<Deadline?, Wording>] = [
    Field("sendBy", "Advice: the day to send it, so that it is received in time.") { deadline, _ in deadline?.sendBy },
    Field("decideBy", "Advice: the day to decide by.") { deadline, _ in deadline?.decideBy },
    Field("advised", "Advice: the day for a step, so that what waits for it is sent in time.") { deadline, _ in
      deadline?.advised
    },
    Field("meeting", "The last meeting of who must decide.") { deadline, _ in deadline?.meeting },
    Field("papersBy", "The day on which the papers for that meeting must be in.") { deadline, _ in deadline?.papersBy },
  ]

  /// What `termijn deadlines` tells programs.
  static let told = AnswerRecord<[Deadline], DeadlineOfRegister>("deadlines", together: DeadlineOfRegister.together) {
    Field(list: "deadlines", of: record.within { $0.wording }) { deadlines, _ in deadlines }
  }
}

extension DerivationStep {
  /// A step of a derivation.
  static let record = Record<DerivationStep, Wording>("derivationStep") {
    Field("rule", "The rule that it follows.") { step, _ in step.rule }
    Field("text", "What it comes to.") { $1.text(of: $0) }
  }
}

extension Source {
  /// A citation.
  static let record = Record<Source, Wording>("source") {
    Field("document", "The id of the document, or its citation.") { source, _ in source.document }
    Field("lines", "The lines: 12, or 12-13.") { source, _ in source.linesText }
    Field("quote", "The words, literally.") { source, _ in source.quote }
    Field(sometimes: "at", "The cell or element, in a document without lines.") { source, _ in source.at }
  }
}
