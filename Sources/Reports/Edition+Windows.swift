import CivilDates
import Deadlines
import JSONText
import Register
import Transitions
import Wording

extension Edition {
  /// The most dates that stand side by side on a page.
  private static let mostColumns = 4
  /// The most dates of other transitions that are told of.
  private static let mostOthers = 12

  /// The dates of the largest bundle side by side, and those of the other transitions one below the other.
  var windows: JSONValue {
    let largest = report.largestTransition
    let shown = largest.map { shownAnswers(of: $0) } ?? []
    let columns = Array(shown.prefix(Self.mostColumns))
    let others = report.transitions.filter { $0.transition.id != largest?.transition.id }.flatMap { section in
      shownAnswers(of: section).map { (section.transition.title, $0) }
    }
    let left = report.transitions.map(\.windows.count).reduce(0, +) - columns.count - min(others.count, Self.mostOthers)
    return [
      "none": .boolean(report.transitions.isEmpty),
      "title": .optional(largest?.transition.title),
      "columns": .array(columns.map(heading)),
      "rows": .array(comparison(of: columns)),
      "others": .array(others.prefix(Self.mostOthers).map { other($0, $1) }),
      "more": .integer(left),
      "moreText": .optional(
        left > 0
          ? wording.say(
            nl: "De bijlage beoordeelt nog \(left) andere dagen.", en: "The annex judges \(left) more days.") : nil),
    ]
  }

  /// The dates that are told of at length, in order of day.
  private func shownAnswers(of section: TransitionSection) -> [TargetAnswer] {
    section.windows.filter { section.inDetail.contains($0.target) }.sorted { $0.target < $1.target }
  }

  private func heading(_ answer: TargetAnswer) -> JSONValue {
    .object(
      context.day("target", answer.target) + [member("standing", .string(standing(answer)))])
  }

  /// What a date is called, with what was decided about it.
  func standing(_ answer: TargetAnswer) -> String { wording.standing(answer) ?? wording.targetName(answer) }

  private func other(_ title: String, _ answer: TargetAnswer) -> JSONValue {
    .object(
      [member("title", .string(title))] + context.day("target", answer.target) + [
        member("standing", .string(standing(answer))),
        member("verdict", .string(answer.verdict.rawValue)),
        member("verdictText", .string(wording.verdict(answer.verdict))),
        member("openText", .string(open(answer))),
      ])
  }

  private func open(_ answer: TargetAnswer) -> String {
    wording.openThrough(answer) { wording.date($0) } ?? wording.whyNotOpen(answer) ?? ""
  }

  /// What differs between the dates: a row each, without what none of them has.
  private func comparison(of answers: [TargetAnswer]) -> [JSONValue] {
    let rows: [(String, (TargetAnswer) -> String?)] = [
      (wording.say(nl: "Oordeel", en: "Verdict"), { wording.verdict($0.verdict) }),
      (wording.say(nl: "Wat niet past", en: "What does not fit"), misfits),
      (wording.say(nl: "Wie moet instemmen", en: "Who must agree"), { wording.agreement(on: $0) }),
      (wording.say(nl: "Open tot en met", en: "Open through"), open),
      (wording.say(nl: "Kosten, voor zover bekend", en: "Costs, as far as known"), shortCosts),
      (
        wording.say(nl: "Declaraties tot en met", en: "Claims through"),
        { $0.claimsUntil.map { wording.date($0) } }
      ),
    ]
    return rows.compactMap { head, cell in
      let cells = answers.map(cell)
      if cells.allSatisfy({ $0 == nil }) { return nil }
      return ["head": .string(head), "cells": .array(cells.map { .string($0 ?? "-") })]
    }
  }

  private func shortCosts(_ answer: TargetAnswer) -> String? {
    if answer.costs.cents == 0 { return nil }
    let names = answer.costs.unknown.map { snapshot.shortNames[$0] }.joined(separator: ", ")
    let known = wording.euros(answer.costs.cents)
    return names.isEmpty ? known : known + wording.say(nl: ", zonder \(names)", en: ", without \(names)")
  }

  private func misfits(on answer: TargetAnswer) -> String? {
    let found = answer.contracts.filter { $0.relation != .aligned }
    if found.isEmpty { return nil }
    return found.map { "\(snapshot.shortNames[$0.contract.id]): \(wording.happening($0))" }.joined(separator: " ")
  }
}

extension YearReport {
  /// The transition that moves most.
  var largestTransition: TransitionSection? {
    transitions.max { ($0.transition.moves.count, $1.transition.id) < ($1.transition.moves.count, $0.transition.id) }
  }
}
