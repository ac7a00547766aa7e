import CivilDates
import Deadlines
import JSONText
import Register
import Transitions
import Wording

extension TargetAnswer {
  /// What `termijn conflicts` tells programs.
  static let told = AnswerRecord<TargetAnswer, VerdictsTogether>(
    "conflicts", together: Field(record: "together", of: VerdictsTogether.record) { days, _ in days[0] }
  ) {
    Field("target", "The first day under the new situation.") { answer, _ in answer.target }
    Field("transition", "The id of the transition.") { answer, _ in answer.transition.id }
    Field(word: "verdict") { answer, _ in answer.verdict }
    parts
    Field(list: "conflicts", of: Conflict.record, "What stands in the way.") { answer, _ in answer.conflicts }
  }

  /// What becomes of each contract that moves, and of each step of the preparation.
  static let parts: [Field<TargetAnswer, Question>] = [
    Field(list: "contracts", of: ContractAnswer.record) { answer, _ in answer.contracts },
    Field(list: "steps", of: step, "The preparation.") { answer, _ in
      answer.steps.map { StepOfAnswer(step: $0.step, days: $0.days) }
    },
  ]

  private static let step = Record<StepOfAnswer, Question>("targetStep") {
    Field("id") { part, _ in part.step.id }
    Field("earliest") { part, _ in part.days.earliest }
    Field("latest", "The last day (inclusive); null where it is done or not known.") { part, _ -> CivilDate? in
      part.days.isOpen && part.days.isLatestKnown ? part.days.latest : nil
    }
    Field(word: "state") { part, question in part.days.state(asOf: question.snapshot.asOf) }
  }

  /// A target date as a row of `windows`.
  static let window = Record<TargetAnswer, Question>("window") { windowFields }

  /// Its keys.
  static let windowFields: [Field<TargetAnswer, Question>] = [
    Field("target", "The first day under the new situation.") { answer, _ in answer.target },
    Field(word: "verdict") { answer, _ in answer.verdict },
    Field("gapDays", "Days of gap, summed over the contracts whose end is known.") { answer, _ in answer.gapDays },
    Field("overlapDays", "Days of overlap, summed over the contracts whose end is known.") { answer, _ in
      answer.overlapDays
    },
    Field("openUntil", "The earliest known last day among what must still be done.") { answer, _ in answer.openUntil },
    Field("openUntilAtMost", "Whether a day that it needs is not known, so that it may be earlier.") { answer, _ in
      answer.isOpenUntilAtMost
    },
    Field("claimsUntil", "The last day on which claims on the old contracts can come in.") { answer, _ in
      answer.claimsUntil
    },
    Field(record: "costs", of: costsRecord) { answer, _ in answer.costs },
    Field("conflicts", "The codes of what stands in the way.") { answer, _ in answer.codes.map { Word($0) } },
  ]

  /// A target date as a row of a list.
  static let columns =
    window.columns([
      "target", "verdict", "gapDays", "overlapDays", "openUntil", "openUntilAtMost", "claimsUntil",
    ])
    + costsRecord.columns.map { field in
      field.named(field.key.name == "amount" ? "costs" : "costsUnknown").of { $0.costs }
    } + window.columns(["conflicts"])

  /// A conflict as a row of a list, with the verdict that it is part of.
  static let conflictColumns: [Field<(TargetAnswer, Conflict), Question>] =
    window.columns(["verdict"]).map { $0.of { $0.0 } }
    + Conflict.record.columns(["code", "contract", "days", "months", "bridges", "text"]).map { $0.of { $0.1 } }

  private static let costsRecord = Record<TargetCosts, Question>("costs") {
    Field("amount", "Euros.") { costs, _ in Cents(costs.cents) }
    Field("unknown", "The contracts with a misfit and no costs recorded.") { costs, _ in costs.unknown }
  }
}

extension Conflict {
  /// What stands in the way.
  static let record = Record<Conflict, Question>("conflict") {
    Field(word: "code") { conflict, _ in conflict.code }
    Field("contract", "Null for one of the transition itself.") { conflict, _ in conflict.contract }
    Field("text") { $1.wording.text(of: $0) }
    Field("days", "Days of misfit.") { conflict, _ in conflict.days }
    Field("months", "Whole months of misfit, where the day numbers agree.") { conflict, _ in conflict.months }
    Field("bridges", "What can close a gap or overlap.") { conflict, _ in conflict.bridges.map(\.how) }
    Field(list: "sources", of: Source.record.within { $0.wording }) { conflict, _ in conflict.sources }
  }
}

private struct StepOfAnswer {
  let step: Transition.Step
  let days: StepNetwork.Days
}

extension ContractAnswer {
  fileprivate static let record = Record<ContractAnswer, Question>("contractAnswer") {
    Field("contract") { answer, _ in answer.contract.id }
    Field(word: "relation") { answer, _ in answer.relation }
    Misfit.fields.map { $0.of { $0.misfit } }
    Field(list: "actions", of: RequiredAction.record, "What must be done for it.") { answer, _ in answer.actions }
    Field(perhaps: "alternative", of: Misfit.record, "The gap, where both are possible.") { answer, _ in
      answer.alternative
    }
  }
}

extension Misfit {
  fileprivate static let fields: [Field<Misfit, Question>] = [
    Field("lastDay", "The last day of the contract (inclusive).") { misfit, _ in misfit.lastDay },
    Field("days", "Days of misfit; 0 if aligned.") { misfit, _ in misfit.days },
    Field("months", "Whole months of misfit, where the day numbers agree.") { misfit, _ in misfit.months },
  ]

  fileprivate static let record = Record<Misfit, Question>("misfit") {
    Field(word: "relation") { misfit, _ in misfit.relation }
    fields
  }
}

extension RequiredAction {
  fileprivate static let record = Record<RequiredAction, Question>("action") {
    Field(word: "action") { action, _ in action.kind }
    Field("deadline", "The last day (inclusive); null where it is not known.") { action, _ in action.deadline }
    Field(word: "state") { action, _ in action.state }
  }
}
