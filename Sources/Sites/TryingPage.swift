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
    /// The target dates: two are laid side by side; none for the one that the register thinks of first.
    let targets: [CivilDate]
    /// Why there is no answer; nil if there is one.
    let problem: String?
    /// The address of the same with other target dates, seen from this page.
    let address: ([CivilDate]) -> String

    /// What is tried out.
    public init(
      base: DeadlineEngine, transition: String?, targets: [CivilDate], problem: String?,
      address: @escaping ([CivilDate]) -> String
    ) {
      self.base = base
      self.transition = transition
      self.targets = targets
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
    let first = question.flatMap { $0.transition.targetsInPlay.min() }
    let targets = trying.targets.isEmpty ? [first].compactMap(\.self) : trying.targets
    let form = TryingFields(trying, transition: chosen, targets: targets, tried: colophon.assumptions, wording: wording)
    let choices = all.map { transition -> JSONValue in
      [
        "value": .string(transition.id), "text": .string(transition.title),
        "selected": .boolean(transition.id == chosen?.id),
      ]
    }
    var parts: [JSONValue.Member] = [
      member("asOfValue", .string(snapshot.asOf.description)),
      member("targetValue", .optional(targets.first?.description)),
      member("otherTargetValue", .string(targets.dropFirst().first?.description ?? "")),
      member("problem", .optional(trying.problem)), member("tried", .boolean(!colophon.assumptions.isEmpty)),
      member("choices", .array(all.count < 2 ? [] : choices)),
      member("decisions", .array(form.decisions())), member("facts", .array(form.facts())),
      member("isCut", .boolean(form.isCut)),
      member("others", .array(form.others().map { .string($0) })),
    ]
    var pictures: [ReportPicture] = []
    if let question, trying.problem == nil {
      let plans = targets.map { question.plan(for: $0) }
      let section = TransitionSection(question, windows: [])
      parts.append(member("answers", .array(plans.map { answer($0, in: section) })))
      if plans.count > 1 { parts.append(member("compared", compared(plans.map(\.answer)))) }
      parts += effects(on: plans.map(\.answer), without: trying.base)
      parts.append(member("windows", .array(windows(of: question, targets: targets, trying))))
      let drawn = drawn(timeline(of: question), prefix: "looptijden", subject: question.transition.title)
      parts += drawn.parts
      pictures = drawn.pictures
    }
    // The pages of the site tell what is known, without what is tried out: only the contracts themselves are the same.
    let address = SiteAddress(contracts: Set(trying.base.snapshot.contracts.map(\.id)), days: [:])
    return try page(
      "site-try", at: Self.tryingName, title: tryingTitle, parents: [], parts, pictures: pictures, address)
  }

  /// What is to be said of one target date, and what must happen before it.
  private func answer(_ plan: Plan, in section: TransitionSection) -> JSONValue {
    guard case .object(let told) = section.json(plan.answer, isTold: true, context) else { return .null }
    return .object(
      told + [
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
                  member(
                    "otherwise", .optional(item.consequence.map { wording.consequence($0, on: plan.answer.target) })),
                ])
            }))
      ])
  }

  /// The dates side by side.
  private func compared(_ answers: [TargetAnswer]) -> JSONValue {
    [
      "columns": .array(answers.map { .object(context.day("target", $0.target)) }),
      "rows": .array(SideBySide(snapshot, wording: wording).rows(of: answers).map(json)),
    ]
  }

  /// What the dates would be without what is tried out, where that differs.
  private func effects(on answers: [TargetAnswer], without base: DeadlineEngine) -> [JSONValue.Member] {
    if colophon.assumptions.isEmpty { return [] }
    let sides = SideBySide(snapshot, wording: wording)
    let effects = answers.compactMap { answer -> JSONValue? in
      guard let transition = base.snapshot.transitions.first(where: { $0.id == answer.transition.id }) else {
        return nil
      }
      let before = TransitionQuestion(transition, engine: base).answer(for: answer.target)
      let rows = sides.rows(of: [before, answer]).filter { $0.cells[0] != $0.cells[1] }
      return rows.isEmpty
        ? nil : .object(context.day("target", answer.target) + [member("rows", .array(rows.map(json)))])
    }
    return [member("effects", .array(effects)), member("noEffect", .boolean(effects.isEmpty))]
  }

  private func json(_ row: SideBySide.Row) -> JSONValue {
    ["head": .string(row.head), "cells": .array(row.cells.map { .string($0) })]
  }

  private func actionName(of item: Plan.Item) -> String {
    item.action.map { wording.actionName($0.kind, step: $0.step) } ?? ""
  }

  /// The days on which it can be, each leading to the same question for that day.
  private func windows(of question: TransitionQuestion, targets: [CivilDate], _ trying: Trying) -> [JSONValue] {
    let found =
      question.transition.moves.count > Self.mostAsked
      ? question.transition.targetsInPlay.sorted().map { question.answer(for: $0) } : question.windowsToTell()
    return found.map { answer in
      .object(
        context.day("day", answer.target) + [
          member("address", .string(trying.address([answer.target]))),
          member("current", .boolean(targets.contains(answer.target))),
          member(
            "besideAddress",
            .optional(
              targets.contains(answer.target) ? nil : targets.first.map { trying.address([$0, answer.target]) })),
          member("verdict", .string(answer.verdict.rawValue)),
          member("verdictText", .string(wording.verdict(answer.verdict))),
          member("gapDays", .optional(answer.gapDays)), member("overlapDays", .optional(answer.overlapDays)),
          member("openUntilText", .optional(wording.openThrough(answer) { wording.date($0) })),
          member("notOpenText", .optional(wording.whyNotOpen(answer))),
        ])
    }
  }
}
