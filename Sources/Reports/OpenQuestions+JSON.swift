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
      "texts": .array(item.details.map { .string(text($0, item.kind, wording)) }),
      "settledBy": .string(
        item.settledBy.isEmpty
          ? wording.say(
            nl: "Wie dit kan zeggen, staat niet in het register.", en: "Who can tell is not in the register.")
          : item.settledBy.joined(separator: "; ")),
      "deadlines": .array(item.deadlines.map { ["id": .string($0.description)] }),
    ]
  }

  private func text(_ detail: Detail, _ kind: Kind, _ wording: Wording) -> String {
    switch detail {
    case .finding(let step): wording.text(of: step)
    case .bridge(let name): name
    case .plain:
      kind == .unknownAuthority
        ? wording.say(
          nl: "Wie mag verlengen of opzeggen, staat in geen stuk.",
          en: "Who can extend or give notice is in no document.")
        : wording.say(
          nl: "Of en wanneer men kan instappen, staat in geen stuk.",
          en: "Whether and when it can be joined is in no document.")
    }
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
