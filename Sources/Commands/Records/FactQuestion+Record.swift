import Deadlines
import JSONText
import Register
import Transitions
import Wording

extension FactQuestion {
  /// What is not known, and what it can change.
  static let record = Record<FactQuestion, Question>("question") {
    Field("fact", "Its name, which `--assume` takes.") { question, _ in question.fact.id.description }
    Field("contract") { question, _ in question.fact.contract.id }
    Field(word: "kind") { question, _ in question.fact.kind }
    Field(word: "changes", "The gravest that it can change.") { question, _ in question.effect }
    Field("steps", "The extensions that it is about.") { question, _ in Array(question.fact.steps) }
    Field(list: "answers", of: Answer.record, "What is another answer with some value of it.") { question, _ in
      question.answers
    }
    Field("before", "The day before which it must be known.") { question, _ in question.before }
    Field("whom", "Whom to ask.") { question, _ in question.fact.whom }
    Field("documents", "The documents in which it should stand.") { question, _ in question.documents }
    Field("text") { $1.wording.question($0.fact) }
  }
}

extension FactQuestion.Answer {
  fileprivate static let record = Record<FactQuestion.Answer, Question>("questionAnswer") {
    Field("transition") { answer, _ in answer.transition }
    Field("target") { answer, _ in answer.target }
    Field(word: "verdictNow", "As long as it is not known.") { answer, _ in answer.verdictNow }
    Field(word: "verdictBest") { answer, _ in answer.verdictBest }
    Field(word: "verdictWorst") { answer, _ in answer.verdictWorst }
    Field("openUntilNow", "As long as it is not known.") { answer, _ in answer.openUntilNow }
    Field("openUntilWorst", "The earliest that some value gives.") { answer, _ in answer.openUntilWorst }
  }
}

extension QuestionsCommand.All {
  /// What `termijn questions` tells programs.
  static let told = AnswerRecord<QuestionsCommand.All, QuestionsCommand.Effects>(
    "questions",
    together: Field(
      record: "together",
      of: Record("questionsTogether") {
        Field("questions", "How many there are.") { all, _ in all.reduce(0) { $0 + $1.questions } }
        Field("changingVerdict", "How many can change a verdict.") { all, _ in all.reduce(0) { $0 + $1.verdicts } }
        Field("registers", "Those in which one can change something.") { all, _ in
          all.filter(\.changesSomething).map(\.name)
        }
      }
    ) { parts, _ in parts }
  ) {
    Field(list: "questions", of: FactQuestion.record) { all, _ in all.first }
  }
}
