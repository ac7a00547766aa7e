import CivilDates
import Deadlines
import JSONText
import Register
import Reports
import Transitions
import Wording
import Words

extension Site {
  /// The most that is told of one person's work, and of the questions.
  private static let mostListed = 25

  /// What each person has to see to, what was missed, and what is to be asked.
  func workListsPage(_ address: SiteAddress, _ next: NextSteps) throws -> String {
    let questions = engine.factQuestions()
    return try page(
      "site-worklists", at: Self.workListsName, title: workListsTitle, parents: [],
      [
        member("people", .array(people(next.coming.filter(\.isFeasible)))),
        member("missed", .array(next.missed.map { .object(context.entry($0)) })),
        member(
          "infeasible",
          .array(
            next.coming.filter { !$0.isFeasible }.map { deadline in
              .object(
                context.entry(deadline) + [member("whyText", .optional(wording.whyInfeasible(deadline)))])
            })),
        member(
          "questions",
          .array(
            questions.prefix(Self.mostListed).map { question in
              [
                "contract": .string(question.fact.contract.id),
                "text": .string(wording.question(question.fact)),
                "whom": .string(
                  question.fact.whom.isEmpty ? wording.whomNotRecorded : question.fact.whom.joined(separator: "; ")),
                "due": .string(wording.due(before: question.before, asOf: snapshot.asOf)),
              ]
            })),
        member("moreText", .optional(more(questions.count - Self.mostListed))),
      ], address)
  }

  /// The work of each person or office, in order of name; what is nobody's comes last.
  private func people(_ deadlines: [Deadline]) -> [JSONValue] {
    var byPerson: [String: [Deadline]] = [:]
    for deadline in deadlines { byPerson[person(for: deadline) ?? "", default: []].append(deadline) }
    let names = byPerson.keys.filter { !$0.isEmpty }.sorted() + (byPerson[""] == nil ? [] : [""])
    return names.map { name in
      let work = byPerson[name] ?? []
      return [
        "name": .string(
          name.isEmpty ? wording.words.ownerNotRecorded : name),
        "count": .integer(work.count),
        "deadlines": .array(work.prefix(Self.mostListed).map { .object(context.entry($0)) }),
        "moreText": .optional(more(work.count - Self.mostListed)),
      ]
    }
  }

  /// Who sees to it: the owner of the step, or who looks after the contract, or else who is told of it first.
  private func person(for deadline: Deadline) -> String? {
    if let contract = snapshot.contract(deadline.id.owner), let owner = contract.owner ?? contract.contact {
      return owner
    }
    if case .step(let transition, _, let step) = deadline.id {
      return snapshot.transition(transition)?.steps.first { $0.id == step }?.owner
    }
    // To leave an arrangement is the act of others than the council, which is told of it.
    return deadline.audiences.first { !namesCouncil($0) } ?? deadline.audiences.first
  }

  private func more(_ count: Int) -> String? {
    count > 0 ? wording.words.andMore(count) : nil
  }
}
