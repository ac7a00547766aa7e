import CivilDates
import Deadlines
import Diagnostics
import JSONText
import Register
import Transitions
import Wording
import Words

/// The figures of a report and what cannot wait: what a reader takes along in half a minute.
struct InShort {
  let report: YearReport

  /// How many deadlines there are of each kind.
  var counts: JSONValue {
    let all = report.deadlines
    return [
      "deadlines": .integer(all.count),
      "certain": .integer(all.count { $0.certainty == .certain }),
      "conditional": .integer(all.count { $0.certainty == .conditional }),
      "undated": .integer(report.undated.count),
      "unplaced": .integer(report.unplaced.count),
      "ambiguous": .integer(all.count { $0.isAmbiguous }),
      "imprecise": .integer(all.count { $0.isImprecise }),
      "assumed": .integer(all.count { $0.isAssumed }),
      "statutory": .integer(report.statutory.count),
      "askedOfCouncil": .integer(report.asked.items.count),
      "decisions": .integer(report.asked.decisions.count),
      "openQuestions": .integer(report.questions.count),
      "changes": .integer(report.changes.items.count),
    ]
  }

  func json(_ context: ReportJSON) -> JSONValue {
    [
      "sentences": .array(sentences(context.wording).map { .string($0) }),
      "targets": .array(targets(context.wording)),
      "counts": counts,
      "urgent": .array(
        report.asked.urgent.map { .object(context.entry($0.deadline, consequence: $0.consequence)) }),
      "nothingUrgent": .boolean(report.asked.urgent.isEmpty),
    ]
  }

  private func sentences(_ wording: Wording) -> [String] {
    figures(wording) + [unplaced(wording), changes(wording)].compactMap(\.self)
  }

  /// How much there is of the year, and how sure it is.
  func figures(_ wording: Wording) -> [String] {
    [over(wording), deadlines(wording), missed(wording), undated(wording), asked(wording)].compactMap(\.self)
  }

  /// That the year had passed when it was asked about.
  private func over(_ wording: Wording) -> String? {
    guard report.isOver, let before = CivilDate(year: report.year - 1, month: 12, day: 31) else { return nil }
    let asOf = wording.date(report.engine.snapshot.asOf)
    return wording.words.yearHasPassed(report.year, asOf: asOf, before: before)
  }

  private func deadlines(_ wording: Wording) -> String {
    let all = report.deadlines
    let fixed = all.count { !$0.isImprecise }
    let certain = all.count { $0.certainty == .certain }
    let law = report.statutoryDays.count { $0[0].date != nil }
    let statutory =
      law == 0
      ? ""
      : wording.words.besidesStatute(law)
    if all.isEmpty {
      return wording.words.nothingFalls(in: report.year) + statutory
    }
    let imprecise = all.count - fixed
    let rough =
      imprecise == 0
      ? ""
      : wording.words.someNotFixed(imprecise)
    let conditional = all.count - certain
    return wording.words.deadlinesFall(all.count, in: report.year, certain: certain, conditional: conditional) + rough
      + statutory
  }

  /// How many were missed, which the months tell of as well; nil if none was.
  private func missed(_ wording: Wording) -> String? {
    let count = report.missed.count
    if count == 0 { return nil }
    let all = report.missed.map { "\(wording.title(of: $0)) (\(wording.lastDay(of: $0)))" }.joined(separator: "; ")
    return wording.words.deadlinesMissed(count, all)
  }

  private func undated(_ wording: Wording) -> String? {
    let count = report.undated.count
    if count == 0 { return nil }
    return wording.words.dayUnknown(of: count, in: report.year)
  }

  /// How many there are of which not even the year is known.
  private func unplaced(_ wording: Wording) -> String? {
    let count = report.unplaced.count
    if count == 0 { return nil }
    return wording.words.neitherDayNorYear(of: count)
  }

  private func asked(_ wording: Wording) -> String {
    let (count, decided) = (report.asked.items.count, report.asked.decisions.count)
    if count == 0 {
      return wording.words.nothingForCouncil(in: report.year)
    }
    let known = count - decided
    if decided == 0 {
      return wording.words.councilMustKnow(known)
    }
    return wording.words.councilDecides(decided, of: count, mustKnow: known)
  }

  /// What can be said of the dates that the largest bundle still thinks of.
  private func targets(_ wording: Wording) -> [JSONValue] {
    guard let largest = report.largestTransition else { return [] }
    let inPlay = largest.transition.targetsInPlay
    return largest.windows.filter { inPlay.contains($0.target) }
      .sorted { $0.target < $1.target }
      .map { answer in
        [
          "title": .string(largest.transition.title), "standing": .optional(wording.standing(answer)),
          "sentence": .string(wording.sentence(for: answer)),
          "window": .string(largest.window(of: answer)),
        ]
      }
  }

  private func changes(_ wording: Wording) -> String {
    let changes = report.changes
    let day = wording.date(changes.since)
    if changes.items.isEmpty {
      return wording.words.nothingChanged(since: day)
    }
    let parts = Changes.Kind.allCases.compactMap { kind -> String? in
      let count = changes.count(of: kind)
      return count == 0 ? nil : "\(count) \(wording.changed(kind))"
    }
    return wording.words.deadlinesChanged(since: day, parts.joined(separator: ", "))
  }
}

extension Wording {
  fileprivate func changed(_ kind: Changes.Kind) -> String {
    switch kind {
    case .moved: words.countMoved
    case .new: words.countNew
    case .settled: words.countCertain
    case .decided: words.countDecided
    case .missed: words.countPassed
    case .passed: words.countOver
    case .ranOn: words.countExtended
    case .gone: words.countOutOfPlay
    }
  }
}
