import CivilDates
import Deadlines
import JSONText
import Register
import Transitions
import Wording

extension TargetAnswer {
  /// The answer as JSON, every key present.
  func json(_ wording: Wording, asOf day: CivilDate) -> JSONValue {
    [
      "asOf": .string(day.description),
      "target": .string(target.description),
      "transition": .string(transition.id),
      "verdict": .string(verdict.rawValue),
      "contracts": .array(contracts.map(\.json)),
      "steps": .array(
        steps.map { step, days in
          [
            "id": .string(step.id),
            "earliest": .string(days.earliest.description),
            "latest": .optional(days.isOpen && days.isLatestKnown ? days.latest.description : nil),
            "state": .string(days.state(asOf: day).rawValue),
          ]
        }),
      "conflicts": .array(
        conflicts.map { $0.json(wording, on: target) }),
    ]
  }

  /// The answer as a row of `windows`, every key present.
  var windowJSON: JSONValue {
    [
      "target": .string(target.description),
      "verdict": .string(verdict.rawValue),
      "gapDays": .optional(gapDays),
      "overlapDays": .optional(overlapDays),
      "openUntil": .optional(openUntil?.description),
      "openUntilAtMost": .boolean(isOpenUntilAtMost),
      "claimsUntil": .optional(claimsUntil?.description),
      "costs": [
        "amount": .hundredths(costs.cents),
        "unknown": .array(costs.unknown.map { .string($0) }),
      ],
      "conflicts": .array(codes.map { .string($0.rawValue) }),
    ]
  }
}

extension Conflict {
  /// The conflict as JSON, every key present.
  func json(_ wording: Wording, on target: CivilDate) -> JSONValue {
    [
      "code": .string(code.rawValue),
      "contract": .optional(contract),
      "text": .string(wording.text(of: self)),
      "days": .optional(days),
      "months": .optional(months),
      "bridges": .array(bridges.map { .string($0.how) }),
      "sources": .array(sources.map(\.json)),
    ]
  }
}

extension ContractAnswer {
  fileprivate var json: JSONValue {
    [
      "contract": .string(contract.id),
      "relation": .string(relation.rawValue),
      "lastDay": .optional(misfit.lastDay?.description),
      "days": .optional(misfit.days),
      "months": .optional(misfit.months),
      "actions": .array(
        actions.map { action in
          [
            "action": .string(action.kind.rawValue),
            "deadline": .optional(action.deadline?.description),
            "state": .string(action.state.rawValue),
          ]
        }),
      "alternative": alternative.map(\.json) ?? .null,
    ]
  }
}

extension Misfit {
  fileprivate var json: JSONValue {
    [
      "relation": .string(relation.rawValue),
      "lastDay": .optional(lastDay?.description),
      "days": .optional(days),
      "months": .optional(months),
    ]
  }
}

extension TargetAnswer {
  /// The lines in front of an answer about one date: of what, as known when, and what the date is.
  func heading(_ question: Question) -> [String] {
    let wording = question.wording
    let name = wording.targetName(self)
    let origin = wording.origin(of: self).map { " (\($0))" } ?? ""
    return [
      transition.title, question.asOfLine,
      "\(name.prefix(1).uppercased())\(name.dropFirst()): \(wording.date(target))\(origin)",
    ]
  }

  /// The answer in words.
  func text(_ question: Question) -> String {
    let wording = question.wording
    var lines = heading(question) + ["", wording.sentence(for: self)]
    if let openUntil = wording.openUntil(self) { lines.append(openUntil) }
    if verdict != .closed, let costs = wording.costs(costs) { lines.append(costs) }
    if let claimsUntil {
      lines.append(
        wording.say(
          nl: "Declaraties op de oude contracten kunnen binnenkomen tot en met \(wording.date(claimsUntil)).",
          en: "Claims on the old contracts can come in through \(wording.date(claimsUntil))."))
    }
    let own = conflicts.filter { $0.contract == nil }
    if !own.isEmpty { lines.append("") }
    for conflict in own { lines += text(of: conflict, indent: "", question) }

    let byContract = Dictionary(grouping: conflicts) { $0.contract }
    for answer in contracts {
      let conflicts = byContract[answer.contract.id] ?? []
      lines += ["", "\(answer.contract.title) (\(answer.contract.id))", "  " + wording.happening(answer)]
      lines += answer.contract.assumptions.map { wording.say(nl: "  Onder de aanname: \($0)", en: "  Assuming: \($0)") }
      lines += answer.actions.map { "  - " + wording.action($0) }
      if let alternative = answer.alternative, let lastDay = alternative.lastDay, let days = alternative.days {
        let span = wording.span(days, alternative.months)
        lines.append(
          wording.say(
            nl: "  Anders: eindigen op \(wording.date(lastDay)), met een gat van \(span).",
            en: "  Otherwise: end on \(wording.date(lastDay)), with a gap of \(span)."))
      }
      for conflict in conflicts where conflict.code != .overlap && conflict.code != .gap {
        lines += text(of: conflict, indent: "  ", question)
      }
      for conflict in conflicts where conflict.code == .overlap || conflict.code == .gap {
        lines += conflict.bridges.map {
          wording.say(nl: "  Overbrugging: \(wording.bridge($0))", en: "  Bridge: \(wording.bridge($0))")
        }
      }
    }
    let moving = Set(contracts.map(\.contract.id))
    for conflict in conflicts {
      guard let id = conflict.contract, !moving.contains(id) else { continue }
      let title = question.snapshot.contract(id)?.title ?? id
      lines += ["", "\(title) (\(id))"] + text(of: conflict, indent: "  ", question)
    }
    if !steps.isEmpty {
      lines += ["", wording.say(nl: "Voorbereiding", en: "Preparation")]
      for (step, days) in steps {
        let owner = step.owner.map { " (\($0))" } ?? ""
        let state = wording.state(days.state(asOf: question.snapshot.asOf))
        let latest =
          days.done.map { wording.say(nl: "op \(wording.date($0))", en: "on \(wording.date($0))") }
          ?? (days.isLatestKnown
            ? wording.say(nl: "uiterlijk \(wording.date(days.latest))", en: "by \(wording.date(days.latest))")
            : wording.bound(before: days.latest.next))
        lines.append("  - \(step.title)\(owner): \(latest), \(state)")
      }
    }
    return lines.map { terminalSafe($0) }.joined(separator: "\n") + "\n"
  }

  private func text(of conflict: Conflict, indent: String, _ question: Question) -> [String] {
    var lines = ["\(indent)! \(question.wording.text(of: conflict)) [\(conflict.code.rawValue)]"]
    for source in conflict.sources.prefix(2) {
      let place = source.document + question.wording.whereabouts(of: source)
      lines.append("\(indent)    \(place)" + (source.quote.map { ": “\($0)”" } ?? ""))
    }
    return lines
  }
}
