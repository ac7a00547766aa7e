import CivilDates
import Deadlines
import Diagnostics
import JSONText
import Wording
import Words

extension OpenQuestions {
  func json(_ context: ReportJSON) -> JSONValue {
    [
      "count": .integer(count),
      "none": .boolean(count == 0),
      "groups": .array(
        groups.map { group in
          [
            "owner": .string(group.id),
            "title": .string(group.title),
            "items": .array(group.items.map { json($0, context.wording) }),
          ]
        }),
    ]
  }

  private func json(_ item: Item, _ wording: Wording) -> JSONValue {
    [
      "kind": .string(item.kind.rawValue),
      "kindText": .string(wording.openQuestion(item.kind)),
      "texts": .array(Self.texts(item, wording).map { .string($0) }),
      "settledBy": .string(Self.settlers(of: item, wording)),
      "deadlines": .array(item.deadlines.map { ["id": .string($0.description)] }),
    ]
  }

  /// Who can settle a question, in words.
  static func settlers(of item: Item, _ wording: Wording) -> String {
    item.settledBy.isEmpty ? wording.whomNotRecorded : item.settledBy.joined(separator: "; ")
  }

  /// What is open, in as few sentences as say it: what differs in the day alone stands in one.
  static func texts(_ item: Item, _ wording: Wording) -> [String] {
    var texts: [String] = []
    var ranges: [String] = []
    var ends: [CivilDate] = []
    for detail in item.details {
      switch detail {
      case .finding(.imprecise(let earliest, let latest, _)):
        ranges.append(wording.range(from: earliest, through: latest))
      case .finding(.unknownNotice(let before?, _)): ends.append(before)
      case .finding(let step): texts.append(wording.text(of: step))
      case .bridge(let name): texts.append(name + ".")
      case .plain:
        texts.append(
          item.kind == .unknownAuthority
            ? wording.words.whoInNoDocument
            : wording.words.entryInNoDocument)
      }
    }
    if !ranges.isEmpty { texts.append(wording.notFixed(ranges)) }
    if !ends.isEmpty { texts.append(wording.noticeUnknown(before: ends)) }
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}

extension Wording {
  fileprivate func range(from earliest: CivilDate, through latest: CivilDate) -> String {
    words.from(earliest, through: latest)
  }

  fileprivate func notFixed(_ ranges: [String]) -> String {
    let list = ranges.joined(separator: "; ")
    return ranges.count == 1
      ? words.dayNotFixed(list)
      : words.daysNotFixed(list)
  }

  fileprivate func noticeUnknown(before ends: [CivilDate]) -> String {
    let list = ends.map { words.beforeDate($0) }.joined(separator: "; ")
    return ends.count == 1
      ? words.noticeInNoDocument(lastDay: list)
      : words.noticeInNoDocument(lastDays: list)
  }
}

extension Wording {
  /// What kind of thing is open, as a heading.
  func openQuestion(_ kind: OpenQuestions.Kind) -> String {
    switch kind {
    case .unknownDeadline: words.lastDayUnknownName
    case .unknownAuthority: words.authorityUnknownName
    case .unknownEntry: words.entryUnknownName
    case .disagreement: words.sourcesDisagreeName
    case .ambiguous: words.twoReadingsName
    case .imprecise: words.dateNotFixedName
    case .assumed: words.assumptionName
    case .unconfirmedBridge: words.bridgeNotAgreedName
    }
  }
}
