import CivilDates
import Deadlines
import Diagnostics
import JSONText
import Wording

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
            ? wording.say(
              nl: "Wie mag verlengen of opzeggen, staat in geen stuk.",
              en: "Who can extend or give notice is in no document.")
            : wording.say(
              nl: "Of en wanneer men kan instappen, staat in geen stuk.",
              en: "Whether and when it can be joined is in no document."))
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
    say(
      nl: "van \(date(earliest)) tot en met \(date(latest))", en: "from \(date(earliest)) through \(date(latest))")
  }

  fileprivate func notFixed(_ ranges: [String]) -> String {
    let list = ranges.joined(separator: "; ")
    return ranges.count == 1
      ? say(nl: "De dag staat niet vast: \(list).", en: "The day is not fixed: \(list).")
      : say(nl: "Deze dagen staan niet vast: \(list).", en: "These days are not fixed: \(list).")
  }

  fileprivate func noticeUnknown(before ends: [CivilDate]) -> String {
    let list = ends.map { say(nl: "voor \(date($0))", en: "before \(date($0))") }.joined(separator: "; ")
    return ends.count == 1
      ? say(
        nl: "Hoe lang van tevoren, staat in geen stuk. De laatste dag is dus onbekend; hij ligt \(list).",
        en: "How long in advance is in no document. So the last day is unknown; it lies \(list).")
      : say(
        nl: "Hoe lang van tevoren, staat in geen stuk. De laatste dagen zijn dus onbekend; zij liggen \(list).",
        en: "How long in advance is in no document. So the last days are unknown; they lie \(list).")
  }
}

extension Wording {
  /// What kind of thing is open, as a heading.
  func openQuestion(_ kind: OpenQuestions.Kind) -> String {
    switch kind {
    case .unknownDeadline: say(nl: "Uiterste dag onbekend", en: "Last day unknown")
    case .unknownAuthority: say(nl: "Bevoegdheid onbekend", en: "Authority unknown")
    case .unknownEntry: say(nl: "Instappen onbekend", en: "Entry unknown")
    case .disagreement: say(nl: "Stukken spreken elkaar tegen", en: "Sources disagree")
    case .ambiguous: say(nl: "Twee lezingen", en: "Two readings")
    case .imprecise: say(nl: "Datum staat niet vast", en: "Date not fixed")
    case .assumed: say(nl: "Aanname", en: "Assumption")
    case .unconfirmedBridge: say(nl: "Overbrugging niet afgesproken", en: "Bridge not agreed")
    }
  }
}
