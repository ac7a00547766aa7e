import Deadlines
import JSONText
import Register
import Transitions
import Wording

extension Comparison {
  /// What `termijn compare` tells programs.
  static let told = AnswerRecord<Comparison, VerdictsTogether>(
    "compare", together: Field(list: "together", of: VerdictsTogether.record) { days, _ in days }
  ) {
    Field("transition", "The id of the transition.") { comparison, _ in comparison.answers[0].transition.id }
    Field(list: "dates", of: date) { comparison, _ in comparison.answers }
    Field(list: "differences", of: difference, "What is not the same for all dates.") { comparison, _ in
      comparison.rows.filter(\.isDifferent).map { Difference(row: $0, comparison: comparison) }
    }
  }

  /// What is said of each date.
  static let date = Record<TargetAnswer, Question>("comparedDate") {
    TargetAnswer.windowFields
    TargetAnswer.parts
    Field(list: "closedBecause", of: Conflict.record, "What makes it impossible.") { answer, _ in answer.closing }
  }

  /// A row with what it is one of.
  private struct Difference {
    let row: Row
    let comparison: Comparison
  }

  private static let difference = Record<Difference, Question>("difference") {
    Field("subject", "What is compared.") { difference, _ in difference.row.subject.kind }
    Field("contract") { difference, _ in difference.row.subject.contract }
    Field("step", "The step of the preparation, or of the contract.") { difference, _ in
      difference.row.subject.step
    }
    Field("text") { difference, question in difference.comparison.name(of: difference.row.subject, question) }
    Field("values", "One for each date, in their order.") { difference, _ in
      difference.comparison.answers.map { $0.plainCell(difference.row.subject) }
    }
  }
}
