import CivilDates
import Deadlines
import JSONText
import Register
import Transitions
import Wording
import Words

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
      "rows": .array(
        SideBySide(snapshot, wording: wording).rows(of: columns).map { row in
          ["head": .string(row.head), "cells": .array(row.cells.map { .string($0) })]
        }),
      "others": .array(others.prefix(Self.mostOthers).map { other($0, $1) }),
      "more": .integer(left),
      "moreText": .optional(
        left > 0
          ? wording.words.annexJudges(more: left) : nil),
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
        member("openText", .string(SideBySide(snapshot, wording: wording).open(answer))),
      ])
  }
}

extension YearReport {
  /// The transition that moves most.
  var largestTransition: TransitionSection? {
    transitions.max { ($0.transition.moves.count, $1.transition.id) < ($1.transition.moves.count, $0.transition.id) }
  }
}
