import CivilDates
import Deadlines
package import JSONText
import Register
package import Transitions
import Wording

extension TransitionSection {
  func json(_ context: ReportJSON) -> JSONValue {
    [
      "id": .string(transition.id),
      "title": .string(transition.title),
      "windows": .array(windows.map { json($0, isTold: inDetail.contains($0.target), context) }),
    ]
  }

  /// A target date with its verdict, and at length if it is told.
  package func json(_ answer: TargetAnswer, isTold: Bool, _ context: ReportJSON) -> JSONValue {
    let wording = context.wording
    let open = openUntil(of: answer)
    let claimsID = claimsUntil(of: answer)
    return .object(
      context.day("target", answer.target) + [
        member("window", .string(window(of: answer))),
        member("verdict", .string(answer.verdict.rawValue)),
        member("verdictText", .string(wording.verdict(answer.verdict))),
        member("sentence", .string(wording.sentence(for: answer))),
        member("candidate", .boolean(transition.candidates.contains(answer.target))),
        member("standing", .optional(wording.standing(answer))),
        member("gapDays", .optional(answer.gapDays)),
        member("overlapDays", .optional(answer.overlapDays)),
        member("openUntil", .optional(answer.openUntil?.description)),
        member("openUntilText", .optional(wording.openThrough(answer) { wording.date($0) })),
        member("openUntilAtMost", .boolean(answer.isOpenUntilAtMost)),
        member("openUntilId", .optional(open?.id.description)),
        member("notOpenText", .optional(wording.whyNotOpen(answer))),
      ] + context.day("claimsUntil", answer.claimsUntil) + [
        member("claimsUntilId", .optional(claimsID?.description)),
        member("conflicts", .array(answer.codes.map { .string($0.rawValue) })),
        member("detail", isTold ? detail(of: answer, context) : .null),
      ])
  }

  /// What a target date needs, contract by contract.
  private func detail(of answer: TargetAnswer, _ context: ReportJSON) -> JSONValue {
    let wording = context.wording
    let byContract = Dictionary(grouping: answer.conflicts, by: \.contract)
    let own = byContract[nil] ?? []
    var joined: [String] = []
    let moving = Set(answer.contracts.map(\.contract.id))
    let prepared = question.engine.deadlines(
      named: answer.steps.filter { $0.days.isOpen }.map { id(of: $0.step, in: answer) })
    for id in answer.conflicts.compactMap(\.contract) where !moving.contains(id) && !joined.contains(id) {
      joined.append(id)
    }
    return [
      "conflicts": .array(own.map { json($0, on: answer.target, context) }),
      "contracts": .array(answer.contracts.map { json($0, byContract[$0.contract.id] ?? [], in: answer, context) }),
      "joined": .array(
        joined.map { id in
          [
            "contract": .string(id),
            "title": .string(context.snapshot.contract(id)?.title ?? id),
            "conflicts": .array(
              (byContract[id] ?? []).map { json($0, on: answer.target, context) }),
          ]
        }),
      "costsText": .optional(answer.verdict == .closed ? nil : wording.costs(answer.costs)),
      "hasSteps": .boolean(!answer.steps.isEmpty),
      "steps": .array(
        answer.steps.map { step, days in
          let latest = days.done == nil && days.isLatestKnown ? days.latest : nil
          let id = id(of: step, in: answer)
          return .object(
            [
              member("id", .string(id.description)), member("title", .string(step.title)),
              member("owner", .optional(step.owner)),
            ] + context.day("latest", latest) + context.day("done", days.done) + [
              member("stateText", .string(wording.state(days.state(asOf: context.snapshot.asOf)))),
              member("state", .string(days.state(asOf: context.snapshot.asOf).rawValue)),
            ] + context.advice(of: prepared[id]))
        }),
    ]
  }

  private func json(
    _ part: ContractAnswer, _ own: [Conflict], in answer: TargetAnswer, _ context: ReportJSON
  ) -> JSONValue {
    let wording = context.wording
    let lastDay = part.misfit.lastDay
    var lastDayID = name(.termEnd, of: part.contract.id, on: lastDay)
    if lastDayID == nil { lastDayID = part.actions.first { $0.kind == .exit }?.id }
    return .object(
      [
        member("contract", .string(part.contract.id)), member("title", .string(part.contract.title)),
        member("relation", .string(part.relation.rawValue)),
        member("relationText", .string(wording.relation(part.relation))),
        member("happening", .string(wording.happening(part))),
      ] + context.day("lastDay", lastDay) + [
        member("lastDayId", .optional(lastDayID?.description)),
        member("days", .optional(part.misfit.days)), member("months", .optional(part.misfit.months)),
        member("hasPoints", .boolean(!part.actions.isEmpty || !own.isEmpty)),
        member("actions", .array(part.actions.map { json($0, context) })),
        member(
          "conflicts",
          .array(
            own.filter { $0.code != .overlap && $0.code != .gap }.map { json($0, on: answer.target, context) })),
        member(
          "bridges",
          .array(
            own.filter { $0.code == .overlap || $0.code == .gap }.flatMap(\.bridges).map { bridge in
              return [
                "text": .string(wording.bridge(bridge)),
                "confirmed": .boolean(bridge.isConfirmed),
                "mustAgree": .string(wording.mustAgree(on: bridge)),
              ]
            })),
      ])
  }

  private func json(_ action: RequiredAction, _ context: ReportJSON) -> JSONValue {
    let wording = context.wording
    return .object(
      [
        member("id", .string(action.id.description)),
        member("action", .string(action.kind.rawValue)),
        member("actionText", .string(wording.actionName(action.kind, step: action.step))),
        member("actor", .string(wording.actor(action))),
      ] + context.day("deadline", action.deadline) + [
        member("boundText", .optional(action.deadline == nil ? wording.bound(before: action.before) : nil)),
        member("state", .string(action.state.rawValue)),
        member("stateText", .string(wording.state(action.state))),
      ])
  }

  private func json(_ conflict: Conflict, on target: CivilDate, _ context: ReportJSON) -> JSONValue {
    [
      "code": .string(conflict.code.rawValue),
      "text": .string(context.wording.text(of: conflict)),
      "sources": context.sources(Array(conflict.sources.prefix(2))),
    ]
  }
}
