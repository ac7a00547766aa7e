import CivilDates
import Deadlines
import JSONText
import Register
import Transitions
import Wording
import Words

extension Edition {
  /// The most questions that are told of; the annex has them all.
  private static let mostQuestions = 6
  /// The most names in one sentence.
  private static let mostNames = 40
  /// The most changes that are told of one by one.
  private static let mostChanges = 12
  /// The most reasons of changes.
  private static let mostReasons = 3

  /// What can change an answer and is not known, and what the papers contradict each other on.
  var unknown: JSONValue {
    let asked = report.factQuestions.filter { $0.effect <= .openDay }
    let shown = asked.prefix(Self.mostQuestions)
    let contradictions = report.questions.groups.flatMap { group in
      group.items.filter { $0.kind == .disagreement }.map { (group.title, $0) }
    }
    return [
      "sentence": .string(sentence(asked.count, shown.count)),
      "questions": .array(
        shown.map { question in
          [
            "text": .string(wording.question(question.fact)),
            "whom": .string(
              question.fact.whom.isEmpty ? wording.whomNotRecorded : question.fact.whom.joined(separator: "; ")),
            "due": .string(due(before: question.before)),
          ]
        }),
      "unplacedText": .optional(unplaced),
      "contradictions": .array(
        contradictions.map { title, item in
          [
            "title": .string(title),
            "texts": .array(item.details.map { .string(disagreement($0)) }),
            "settledBy": .string(OpenQuestions.settlers(of: item, wording)),
          ]
        }),
    ]
  }

  /// What the papers contradict each other on, in a sentence or two.
  private func disagreement(_ detail: OpenQuestions.Detail) -> String {
    guard case .finding(let step) = detail else { return "" }
    guard case .settledDisagreement(let stated, let because, _) = step else { return wording.text(of: step) }
    let said = wording.said(stated)
    let claim = wording.words.documentSaysWhatDoesNotHold(said)
    return because.map { "\(claim) \($0)" } ?? claim
  }

  private func sentence(_ count: Int, _ shown: Int) -> String {
    let all = report.questions.count
    if all == 0 { return wording.words.noOpenQuestions }
    let annex = wording.words.annexHas(open: all)
    if count == 0 { return annex }
    let which =
      shown < count
      ? wording.words.firstBelow(shown) : ""
    return annex + " "
      + wording.words.questionsOnTransition(count) + which
  }

  private func due(before day: CivilDate?) -> String {
    guard let day else { return "-" }
    return day <= snapshot.asOf
      ? wording.words.now
      : wording.words.beforeDate(day)
  }

  /// Of which contracts a day is lacking and even the year, by name.
  private var unplaced: String? {
    let count = report.unplaced.count
    if count == 0 { return nil }
    var owners: [String] = []
    for id in report.unplaced.map(\.id.owner) where owners.last != id && !owners.contains(id) { owners.append(id) }
    let names =
      owners.count > Self.mostNames
      ? wording.words.seeAnnex
      : owners.map { snapshot.shortNames[$0] }.joined(separator: ", ")
    return wording.words.neitherDayNorYear(of: count, names)
  }

  // MARK: What changed

  /// What changed since the previous edition: one by one if that is little, else how much and through what.
  var changes: JSONValue {
    let all = report.changes.items
    let isShort = all.count <= Self.mostChanges
    let groups = Changes.Kind.allCases.compactMap { kind -> JSONValue? in
      let found = all.filter { $0.kind == kind }
      if found.isEmpty { return nil }
      let owners = Set(found.compactMap { $0.id?.owner }).count
      let named = isShort ? found.compactMap(change) : []
      let counted = wording.words.changedDeadlines(found.count, of: owners)
      return [
        "kindText": .string(wording.change(kind)), "count": .integer(found.count),
        "summary": .string(named.isEmpty ? counted : named.joined(separator: "; ")),
        "items": .array(named.map { .string($0) }),
      ]
    }
    var reasons: [String] = []
    for text in all.flatMap({ Changes.reasons($0.reason, wording) }) where !reasons.contains(text) {
      reasons.append(text)
    }
    let more = reasons.count - Self.mostReasons
    return .object(
      context.day("since", report.changes.since) + [
        member("none", .boolean(all.isEmpty)),
        member("isFirst", .boolean(report.changes.isFirst)),
        member("groups", .array(groups)),
        member("reasons", .array(reasons.prefix(Self.mostReasons).map { .string($0) })),
        member(
          "moreText",
          .optional(
            more > 0
              ? wording.words.annexNames(more: more) : nil)),
      ])
  }

  private func change(_ item: Changes.Item) -> String? {
    guard let deadline = item.after ?? item.before else { return nil }
    let days = [item.before, item.after].compactMap { $0.map { wording.lastDay(of: $0) } }
    return "\(wording.title(of: deadline)): "
      + (days.count == 2
        ? wording.words.fromDay(days[0], to: days[1]) : days[0])
  }
}
