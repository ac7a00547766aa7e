import CivilDates
import Deadlines
import Diagnostics
import JSONText
import Register
import Wording
import Words

extension Changes {
  func json(_ context: ReportJSON) -> JSONValue {
    let groups = Kind.allCases.compactMap { kind -> JSONValue? in
      let found = items.filter { $0.kind == kind }
      if found.isEmpty { return nil }
      return [
        "kind": .string(kind.rawValue),
        "kindText": .string(context.wording.change(kind)),
        "count": .integer(found.count),
        "owners": .array(owners(of: found, context)),
      ]
    }
    return .object(
      context.day("since", since) + [
        member("count", .integer(items.count)),
        member("none", .boolean(items.isEmpty)),
        member("groups", .array(groups)),
      ])
  }

  /// The changes by contract or transition: what one document changes stands together.
  private func owners(of items: [Item], _ context: ReportJSON) -> [JSONValue] {
    let byOwner = Dictionary(grouping: items) { $0.id?.owner ?? "" }
    return byOwner.keys.sorted().compactMap { owner in
      guard let items = byOwner[owner], let first = items.first, let deadline = first.after ?? first.before else {
        return nil
      }
      return [
        "owner": .string(owner),
        "title": .string(deadline.ownerTitle),
        "deadlines": .array(items.compactMap { json($0, context.wording) }),
        "reasons": .array(Self.reasons(first.reason, context.wording).map { .string($0) }),
      ]
    }
  }

  /// The documents and events that made something change, a sentence each.
  static func reasons(_ reason: Reason, _ wording: Wording) -> [String] {
    let documents = reason.documents.map { document in
      document.knownFrom.map {
        wording.words.becameKnown(document: document.title, on: $0)
      } ?? "\(document.title)."
    }
    return documents + reason.events.map { wording.happened($0) }
  }

  private func json(_ item: Item, _ wording: Wording) -> JSONValue? {
    guard let deadline = item.after ?? item.before else { return nil }
    return [
      "id": .string(deadline.id.description),
      "title": .string(wording.title(of: deadline)),
      "from": .optional(item.before?.date?.description),
      "fromText": .optional(item.before.map { dayText($0, wording) }),
      "to": .optional(item.after?.date?.description),
      "toText": .optional(item.after.map { dayText($0, wording) }),
      "note": .optional(
        item.kind == .ranOn && !item.isRecorded
          ? wording.words.noSignOfNotice : nil),
    ]
  }

  private func dayText(_ deadline: Deadline, _ wording: Wording) -> String {
    wording.lastDay(of: deadline)
  }
}

extension Wording {
  /// What became of a deadline, as a heading.
  func change(_ kind: Changes.Kind) -> String {
    switch kind {
    case .moved: words.changeMoved
    case .new: words.changeNew
    case .settled: words.changeCertain
    case .decided: words.changeDecided
    case .missed: words.changePassed
    case .passed: words.changeOver
    case .ranOn: words.changeExtended
    case .gone: words.changeOutOfPlay
    }
  }
}
