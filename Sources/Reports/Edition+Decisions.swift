import CivilDates
import Deadlines
import JSONText
import Register
import Transitions
import Wording
import Words

extension Edition {
  /// What the council is asked to decide, with why, what happens otherwise and what it costs: said once for all that
  /// belongs to one date of one transition.
  var decisions: [JSONValue] {
    var groups: [(target: Target?, items: [AskedOfCouncil.Item])] = []
    for item in report.asked.decisions {
      let target = Target(item.deadline.id)
      if let target, let index = groups.firstIndex(where: { $0.target == target }) {
        groups[index].items.append(item)
      } else {
        groups.append((target, [item]))
      }
    }
    return groups.map { json($0.items, for: $0.target) }
  }

  /// A date of a transition.
  private struct Target: Equatable {
    let transition: String
    let day: CivilDate

    init?(_ id: DeadlineID) {
      guard case .step(let transition, let day, _) = id else { return nil }
      self.transition = transition
      self.day = day
    }
  }

  private func json(_ items: [AskedOfCouncil.Item], for target: Target?) -> JSONValue {
    let section = target.flatMap { target in report.transitions.first { $0.transition.id == target.transition } }
    let answer = target.flatMap { target in
      section.map { $0.windows.first { $0.target == target.day } ?? $0.question.answer(for: target.day) }
    }
    let deadline = items[0].deadline
    let title = target.map { target in
      let day = wording.date(target.day)
      return "\(deadline.ownerTitle), per \(day)"
    }
    var otherwise: [String] = []
    for consequence in items.compactMap(\.consequence) {
      let text = wording.consequence(consequence, on: target?.day)
      if !otherwise.contains(text) { otherwise.append(text) }
    }
    let bounds = items.map { notBefore($0.deadline, in: section?.transition) }
    // What holds for all of them is said once.
    let shared = bounds.allSatisfy { $0 == bounds[0] } ? bounds[0] : nil
    let why = answer.map { [wording.sentence(for: $0)] + waiting(for: items, on: $0) } ?? []
    return [
      "title": .string(title ?? deadline.ownerTitle),
      "standing": .optional(answer.map(standing)),
      "items": .array(
        zip(items, bounds).map { json($0.deadline, notBefore: shared == nil ? $1 : nil) }),
      "notBeforeText": .optional(shared),
      "why": .array(why.map { .string($0) }),
      "otherwise": .array(otherwise.map { .string($0) }),
      "costsText": .optional(answer.flatMap { $0.verdict == .closed ? nil : costs($0.costs) }),
    ]
  }

  /// Before which day a step cannot be done, as its document says it.
  private func notBefore(_ deadline: Deadline, in transition: Transition?) -> String? {
    guard case .step(_, _, let id) = deadline.id else { return nil }
    return transition?.steps.first { $0.id == id }?.notBefore.map { wording.impreciseDate($0) }
  }

  private func json(_ deadline: Deadline, notBefore: String?) -> JSONValue {
    .object(
      [
        member("id", .string(deadline.id.description)),
        member("title", .string(deadline.stepTitle ?? wording.title(of: deadline))),
        member("date", .optional(deadline.date?.description)),
        member(
          "dayText",
          .string(
            (deadline.date.map { wording.weekdayAndDate($0) } ?? wording.bound(before: deadline.before))
              + wording.assumedMark(deadline.isAssumed))),
        member("notBeforeText", .optional(notBefore)),
      ] + context.advice(of: deadline))
  }

  /// Which notice waits for these steps, so that nobody takes its day for theirs.
  private func waiting(for items: [AskedOfCouncil.Item], on answer: TargetAnswer) -> [String] {
    let after = Dictionary(answer.transition.steps.map { ($0.id, $0.after) }) { first, _ in first }
    let asked = Set(
      items.compactMap { item in if case .step(_, _, let id) = item.deadline.id { id } else { nil as String? } })
    return answer.contracts.compactMap { part in
      guard let exit = part.actions.first(where: { $0.kind == .exit && $0.state == .open }), let day = exit.deadline
      else { return nil }
      var needed = Set(part.contract.exits.flatMap(\.after))
      var pending = Array(needed)
      while let id = pending.popLast() {
        for other in after[id] ?? [] where needed.insert(other).inserted { pending.append(other) }
      }
      if needed.isDisjoint(with: asked) { return nil }
      let name = snapshot.shortNames[part.contract.id]
      return wording.words.noticeWaits(name, receivedBy: day)
    }
  }

  /// What is known of the costs of a date, with the names of what it is not known of; nil if it costs nothing.
  func costs(_ costs: TargetCosts) -> String? {
    if costs.cents == 0, costs.unknown.isEmpty { return nil }
    let names = costs.unknown.map { snapshot.shortNames[$0] }.joined(separator: ", ")
    if costs.cents == 0 { return wording.words.notKnownOf(names) }
    let known = wording.words.costsWithYear(costs.cents)
    return names.isEmpty ? known : known + wording.words.notKnownOfBehind(names)
  }
}
