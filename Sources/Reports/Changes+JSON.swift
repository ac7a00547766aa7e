import CivilDates
import Deadlines
import Diagnostics
import JSONText
import Register
import Wording

extension Changes {
  func json(_ context: ReportJSON) -> JSONValue {
    let groups = Kind.allCases.compactMap { kind -> JSONValue? in
      let found = items.filter { $0.kind == kind }
      if found.isEmpty { return nil }
      return [
        "kind": .string(kind.rawValue),
        "kindText": .string(context.wording.change(kind)),
        "count": .integer(found.count),
        "items": .array(found.compactMap { json($0, context) }),
      ]
    }
    return .object(
      context.day("since", since) + [
        member("count", .integer(items.count)),
        member("none", .boolean(items.isEmpty)),
        member("groups", .array(groups)),
      ])
  }

  private func json(_ item: Item, _ context: ReportJSON) -> JSONValue? {
    guard let deadline = item.after ?? item.before else { return nil }
    let wording = context.wording
    let documents = item.reason.documents.map { document in
      document.knownFrom.map {
        wording.say(
          nl: "\(document.title) (bekend sinds \(wording.date($0)))",
          en: "\(document.title) (known since \(wording.date($0)))")
      } ?? document.title
    }
    let events = item.reason.events.map { event in
      wording.text(of: .event(event.kind, known: event.known, event.provenance.place))
    }
    return [
      "id": .string(deadline.id.description),
      "title": .string(wording.title(of: deadline)),
      "from": .optional(item.before?.date?.description),
      "fromText": .optional(item.before.map { dayText($0, wording) }),
      "to": .optional(item.after?.date?.description),
      "toText": .optional(item.after.map { dayText($0, wording) }),
      "reasons": .array((documents + events).map { .string($0) }),
    ]
  }

  private func dayText(_ deadline: Deadline, _ wording: Wording) -> String {
    if let date = deadline.date { return wording.date(date) }
    return deadline.before.map {
      wording.say(nl: "onbekend, voor \(wording.date($0))", en: "unknown, before \(wording.date($0))")
    } ?? wording.say(nl: "onbekend", en: "unknown")
  }
}

extension Wording {
  /// What became of a deadline, as a heading.
  func change(_ kind: Changes.Kind) -> String {
    switch kind {
    case .moved: say(nl: "Verschoven", en: "Moved")
    case .new: say(nl: "Nieuw", en: "New")
    case .decided: say(nl: "Besloten", en: "Decided")
    case .missed: say(nl: "Verstreken, zonder dat er iets is vastgelegd", en: "Gone by, with nothing recorded")
    case .passed: say(nl: "Afgelopen", en: "Over")
    case .gone: say(nl: "Niet meer aan de orde", en: "No longer in play")
    }
  }
}
