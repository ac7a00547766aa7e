import CivilDates
import Deadlines
import JSONText
import Register
import Transitions
import Wording

extension Plan {
  /// What `termijn plan` tells programs.
  static let told = AnswerRecord<Plan, PlanInShort>(
    "plan", together: Field(record: "together", of: PlanInShort.together) { parts, _ in parts }
  ) {
    Field("target", "The first day under the new situation.") { plan, _ in plan.answer.target }
    Field("transition", "The id of the transition.") { plan, _ in plan.answer.transition.id }
    Field(word: "verdict") { plan, _ in plan.answer.verdict }
    Field(list: "closedBecause", of: Conflict.record, "What makes it impossible.") { plan, _ in plan.answer.closing }
    Field(list: "items", of: Item.record, "What must happen, what is too late first and then by day.") { plan, _ in
      plan.items
    }
  }
}

extension Plan.Item {
  /// One thing that must happen.
  static let record = Record<Plan.Item, Question>("planItem") {
    Field("id", "Its name, which stays the same.") { item, _ in item.id.description }
    Field("title") { $0.title($1.wording) }
    Field("owner", "Who must see to it.") { $0.owner($1.wording) }
    Field("earliest", "The first day on which it can be done.") { item, _ in item.earliest }
    Field("latest", "The last day (inclusive); null where it is done or not known.") { item, _ in item.latest }
    Field("before", "Where the last day is not known: the end that it precedes.") { item, _ in item.before }
    Field("slack", "The days between the first and the last.") { item, _ in item.slack }
    Field(word: "state") { item, _ in item.state }
    Field("critical", "Whether it has the least slack of all.") { item, _ in item.isCritical }
    Field("ifMissed", "What happens if it is not done in time.") { item, question in
      item.consequence.map { question.wording.consequence($0, on: nil) }
    }
    Deadline.advice.map { $0.of { $0.deadline }.within { $0.wording } }
    Field("planned", "The last day for which it was promised.") { item, _ in item.step?.planned?.latest }
  }
}

extension PlanInShort {
  /// What many plans come to.
  fileprivate static let together = Record<[PlanInShort], Void>("planTogether") {
    VerdictsTogether.fields.map { field in
      field.of { VerdictsOfRegister.together($0.map(\.verdict), on: [$0[0].target])[0] }
    }
    Field(list: "items", of: item, "What must happen in all registers, in the order of a plan.") { parts, _ in
      inOrder(parts)
    }
  }

  private static let item = Record<ItemOfRegister, Void>("planItemTogether") {
    Field("register", "The folder.") { part, _ in part.plan.folder }
    Field("municipality", "Whose register it is.") { part, _ in part.plan.verdict.name }
    Field("id") { part, _ in part.item.id.description }
    Field("latest") { part, _ in part.item.latest }
    Field("before") { part, _ in part.item.before }
    Field(word: "state") { part, _ in part.item.state }
  }
}
