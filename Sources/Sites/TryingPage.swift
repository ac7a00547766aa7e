public import CivilDates
public import Deadlines
import Drawings
import JSONText
import Register
import ReportPages
import Reports
import Transitions
import Wording

extension Site {
  /// What is tried out on the page for it.
  public struct Trying {
    /// The rules and what is known on the day of the question, with nothing tried out.
    let base: DeadlineEngine
    /// The transition; nil for the one that moves most.
    let transition: String?
    /// The target date; nil for the one that the register thinks of first.
    let target: CivilDate?
    /// Why there is no answer; nil if there is one.
    let problem: String?
    /// The address of the same with another target date, seen from this page.
    let address: (CivilDate) -> String

    /// What is tried out.
    public init(
      base: DeadlineEngine, transition: String?, target: CivilDate?, problem: String?,
      address: @escaping (CivilDate) -> String
    ) {
      self.base = base
      self.transition = transition
      self.target = target
      self.problem = problem
      self.address = address
    }
  }

  /// The page on which decisions are tried out: a form with what is open, and what comes of it.
  ///
  /// The site it belongs to is one with what is tried out in it; every line that rests on that says so.
  ///
  /// - Throws: ``TemplateProblem`` if the page would load something from elsewhere.
  public func tryingPage(_ trying: Trying) throws -> String {
    let all = snapshot.transitions
    let chosen =
      trying.transition.flatMap { name in all.first { $0.id == name } }
      ?? all.max { ($0.moves.count, $1.id) < ($1.moves.count, $0.id) }
    let question = chosen.map { TransitionQuestion($0, engine: engine) }
    let target = trying.target ?? question.flatMap { $0.transition.targetsInPlay.min() }
    let form = TryingFields(trying, transition: chosen, target: target, tried: colophon.assumptions, wording: wording)
    let choices = all.map { transition -> JSONValue in
      [
        "value": .string(transition.id), "text": .string(transition.title),
        "selected": .boolean(transition.id == chosen?.id),
      ]
    }
    var parts: [JSONValue.Member] = [
      member("asOfValue", .string(snapshot.asOf.description)), member("targetValue", .optional(target?.description)),
      member("problem", .optional(trying.problem)), member("tried", .boolean(!colophon.assumptions.isEmpty)),
      member("choices", .array(all.count < 2 ? [] : choices)),
      member("decisions", .array(form.decisions())), member("facts", .array(form.facts())),
      member("others", .array(form.others().map { .string($0) })),
    ]
    var pictures: [ReportPicture] = []
    if let question, trying.problem == nil {
      if let target { parts += answer(of: question, on: target) }
      parts.append(member("windows", .array(windows(of: question, target: target, trying))))
      let drawn = drawn(timeline(of: question), prefix: "looptijden", subject: question.transition.title)
      parts += drawn.parts
      pictures = drawn.pictures
    }
    // The pages of the site tell what is known, without what is tried out: only the contracts themselves are the same.
    let address = SiteAddress(contracts: Set(trying.base.snapshot.contracts.map(\.id)), days: [:])
    return try page(
      "site-try", at: "try", title: wording.say(nl: "Een besluit proberen", en: "Trying a decision"), parents: [],
      parts, pictures: pictures, address)
  }

  /// What is to be said of one target date, and what must happen before it.
  private func answer(of question: TransitionQuestion, on target: CivilDate) -> [JSONValue.Member] {
    let plan = question.plan(for: target)
    let section = TransitionSection(question, windows: [])
    return [
      member("answer", section.json(plan.answer, isTold: true, context)),
      member(
        "plan",
        .array(
          plan.items.map { item in
            .object(
              context.day("latest", item.latest) + [
                member(
                  "bound",
                  .optional(item.latest == nil && item.state != .done ? wording.bound(before: item.before) : nil)),
                member("what", .string(item.step?.title ?? "\(item.contract?.title ?? ""): \(actionName(of: item))")),
                member("who", .string(item.step?.owner ?? item.action.map { wording.actor($0) } ?? "-")),
                member("stateText", .string(wording.state(item.state))),
                member("otherwise", .optional(item.consequence.map { wording.consequence($0, on: target) })),
              ])
          })),
    ]
  }

  private func actionName(of item: Plan.Item) -> String {
    item.action.map { wording.actionName($0.kind, step: $0.step) } ?? ""
  }

  /// The days on which it can be, each leading to the same question for that day.
  private func windows(of question: TransitionQuestion, target: CivilDate?, _ trying: Trying) -> [JSONValue] {
    let found =
      question.transition.moves.count > Self.mostAsked
      ? question.transition.targetsInPlay.sorted().map { question.answer(for: $0) } : question.windowsToTell()
    return found.map { answer in
      .object(
        context.day("day", answer.target) + [
          member("address", .string(trying.address(answer.target))),
          member("current", .boolean(answer.target == target)),
          member("verdict", .string(answer.verdict.rawValue)),
          member("verdictText", .string(wording.verdict(answer.verdict))),
          member("gapDays", .optional(answer.gapDays)), member("overlapDays", .optional(answer.overlapDays)),
          member("openUntilText", .optional(wording.openThrough(answer) { wording.date($0) })),
          member("notOpenText", .optional(wording.whyNotOpen(answer))),
        ])
    }
  }
}
