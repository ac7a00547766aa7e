import CivilDates
import Deadlines
import JSONText
import Register
import Transitions
import Wording

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
      for action in answer.actions {
        // What is not known of an action is told with it, and not a second time below.
        let unknown = conflicts.filter { $0.isOpen(of: action) }
        let codes = unknown.map { " [\($0.code.rawValue)]" }.joined()
        lines.append("  \(unknown.isEmpty ? "-" : "!") \(wording.action(action))\(codes)")
        lines += citations(unknown.first?.sources ?? [], indent: "  ", wording)
      }
      if let alternative = answer.alternative, let lastDay = alternative.lastDay {
        let span = wording.span(of: alternative)
        let orEarlier = alternative.isLeast ? wording.say(nl: " of eerder", en: " or earlier") : ""
        lines.append(
          wording.say(
            nl: "  Anders: eindigen op \(wording.date(lastDay))\(orEarlier), met een gat van \(span).",
            en: "  Otherwise: end on \(wording.date(lastDay))\(orEarlier), with a gap of \(span)."))
      }
      for conflict in conflicts
      where conflict.code != .overlap && conflict.code != .gap
        && !answer.actions.contains(where: { conflict.isOpen(of: $0) })
      {
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
        let mark = wording.assumedMark(days.isOpen && days.isAssumed)
        let promise =
          days.isOpen ? wording.promise(of: step, asOf: question.snapshot.asOf).map { ". \($0)" } ?? "" : ""
        lines.append("  - \(step.title)\(owner): \(latest), \(state)\(mark)\(promise)")
      }
    }
    if let assumed = question.assumptions(of: assumedIDs) { lines += ["", assumed] }
    return lines.map { terminalSafe($0) }.joined(separator: "\n") + "\n"
  }

  private func text(of conflict: Conflict, indent: String, _ question: Question) -> [String] {
    ["\(indent)! \(question.wording.text(of: conflict)) [\(conflict.code.rawValue)]"]
      + citations(conflict.sources, indent: indent, question.wording)
  }

  /// The first of the sources, each on a line.
  private func citations(_ sources: [Source], indent: String, _ wording: Wording) -> [String] {
    sources.prefix(2).map { source in
      "\(indent)    \(source.document)\(wording.whereabouts(of: source))" + (source.quote.map { ": “\($0)”" } ?? "")
    }
  }
}

extension Conflict {
  /// Whether it says that the last day of an action is not known, which the action says itself.
  fileprivate func isOpen(of action: RequiredAction) -> Bool {
    switch detail {
    case .unknownDeadline(let kind, let step, _):
      kind == action.kind && step == action.step && action.state != .done
    default: false
    }
  }
}

extension Question {
  /// What these deadlines rest on that no document says, as a sentence; nil if nothing is assumed.
  func assumptions(of ids: [DeadlineID]) -> String? {
    if ids.isEmpty { return nil }
    let found = engine.deadlines(named: ids)
    return wording.assumptions(of: ids.compactMap { found[$0] })
  }
}
