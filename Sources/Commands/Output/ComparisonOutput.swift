import CivilDates
import Deadlines
import JSONText
import Register
import Transitions
import Wording

extension Comparison {
  /// What a row is about.
  func name(of subject: Subject, _ question: Question) -> String {
    let wording = question.wording
    let title = subject.contract.map { question.snapshot.contract($0)?.title ?? $0 } ?? ""
    switch subject {
    case .verdict: return wording.say(nl: "Oordeel", en: "Verdict")
    case .closing: return wording.say(nl: "Waarom het niet kan", en: "Why it cannot be done")
    case .gapDays: return wording.say(nl: "Gat, som in dagen", en: "Gap, sum in days")
    case .overlapDays: return wording.say(nl: "Overlap, som in dagen", en: "Overlap, sum in days")
    case .costs: return wording.say(nl: "Kosten, voor zover bekend", en: "Costs, as far as known")
    case .costsUnknown: return wording.say(nl: "Geen kosten bekend van", en: "No costs known of")
    case .openUntilAtMost: return wording.say(nl: "Open, mogelijk minder lang", en: "Open, perhaps less long")
    case .openUntil: return wording.say(nl: "Open tot en met", en: "Open through")
    case .claimsUntil: return wording.say(nl: "Declaraties tot en met", en: "Claims through")
    case .relation: return title
    case .action(_, let kind, let step): return "\(title): \(wording.actionName(kind, step: step))"
    case .step(let id): return answers[0].transition.steps.first { $0.id == id }?.title ?? id
    }
  }
}

extension Comparison.Subject {
  /// What is compared, in a word of the machine.
  var kind: String {
    switch self {
    case .verdict: "verdict"
    case .closing: "closedBecause"
    case .gapDays: "gapDays"
    case .overlapDays: "overlapDays"
    case .costs: "costs"
    case .costsUnknown: "costsUnknown"
    case .openUntil: "openUntil"
    case .openUntilAtMost: "openUntilAtMost"
    case .claimsUntil: "claimsUntil"
    case .relation: "relation"
    case .action(_, let kind, _): kind.rawValue
    case .step: "step"
    }
  }

  var contract: String? {
    switch self {
    case .relation(let contract), .action(let contract, _, _): contract
    default: nil
    }
  }

  var step: String? {
    switch self {
    case .action(_, _, let step): step.map { String($0) }
    case .step(let id): id
    default: nil
    }
  }
}

extension TargetAnswer {
  private func action(_ contract: String, _ kind: RequiredAction.Kind, _ step: Int?) -> RequiredAction? {
    self.contract(contract)?.actions.first { $0.kind == kind && $0.step == step }
  }

  /// What stands in a row, for machines; nil where there is nothing.
  func plainCell(_ subject: Comparison.Subject) -> String? {
    switch subject {
    case .verdict: return verdict.rawValue
    case .closing: return closing.isEmpty ? nil : closing.map(\.code.rawValue).joined(separator: " ")
    case .gapDays: return gapDays.map { String($0) }
    case .overlapDays: return overlapDays.map { String($0) }
    case .costs: return JSONValue.decimal(costs.cents)
    case .costsUnknown: return costs.unknown.isEmpty ? nil : costs.unknown.joined(separator: " ")
    case .openUntil: return openUntil?.description
    case .openUntilAtMost: return isOpenUntilAtMost ? "true" : "false"
    case .claimsUntil: return claimsUntil?.description
    case .relation(let id):
      return contract(id).map { part in
        ([part.relation.rawValue] + [part.misfit.lastDay?.description].compactMap(\.self)).joined(separator: " ")
      }
    case .action(let id, let kind, let step):
      return action(id, kind, step).map { $0.deadline?.description ?? $0.state.rawValue }
    case .step(let id):
      return steps.first { $0.step.id == id }.map { item in
        (item.days.done ?? (item.days.isLatestKnown ? item.days.latest : nil))?.description ?? "unknown"
      }
    }
  }

  /// What stands in a row, for people; nil where there is nothing.
  func cell(_ subject: Comparison.Subject, _ question: Question) -> String? {
    let wording = question.wording
    switch subject {
    case .verdict: return wording.verdict(verdict)
    case .closing: return closing.isEmpty ? nil : closing.map { wording.conflict($0.code) }.joined(separator: ", ")
    case .gapDays: return gapDays.map { String($0) } ?? "?"
    case .overlapDays: return overlapDays.map { String($0) } ?? "?"
    case .costs: return costs.cents > 0 ? wording.euros(costs.cents) : nil
    case .costsUnknown: return costs.unknown.isEmpty ? nil : costs.unknown.joined(separator: ", ")
    case .openUntilAtMost: return nil
    case .openUntil:
      return wording.openThrough(self, \.description)
        ?? (isOpenUntilAtMost ? wording.say(nl: "onbekend", en: "unknown") : nil)
    case .claimsUntil: return claimsUntil?.description
    case .relation(let id):
      return contract(id).map { part in
        guard let lastDays = part.lastDays, let days = part.misfit.days else { return wording.relation(part.relation) }
        let relation =
          part.fitsPerhaps
          ? wording.say(nl: "sluit misschien aan", en: "aligned perhaps") : wording.relation(part.relation)
        let mark = wording.assumedMark(part.isEndAssumed)
        var span = part.relation == .aligned ? "" : ", \(wording.span(days, part.misfit.months))"
        if lastDays.isExact {
          return relation
            + wording.say(
              nl: " t/m \(lastDays.earliest)\(mark)\(span)", en: ", last day \(lastDays.earliest)\(mark)\(span)")
        }
        // The days count from the bound nearest to the date, so there are at least as many.
        if !span.isEmpty { span = wording.say(nl: ", ten minste", en: ", at least") + span.dropFirst() }
        let (first, last) = (lastDays.earliest, lastDays.latest)
        return relation
          + wording.say(
            nl: " t/m een dag tussen \(first) en \(last)\(mark)\(span)",
            en: ", last day between \(first) and \(last)\(mark)\(span)")
      }
    case .action(let id, let kind, let step):
      return action(id, kind, step).map { action in
        let day =
          (action.deadline?.description ?? wording.shortBound(before: action.before))
          + wording.assumedMark(action.isAssumed && action.state != .done)
        return action.state == .open || action.state == .unknown ? day : "\(day), \(wording.state(action.state))"
      }
    case .step(let id):
      return steps.first { $0.step.id == id }.map { item in
        let state = item.days.state(asOf: question.snapshot.asOf)
        let day =
          item.days.done?.description
          ?? (item.days.isLatestKnown
            ? item.days.latest.description : wording.shortBound(before: item.days.latest.next))
          + wording.assumedMark(item.days.isOpen && item.days.isAssumed)
        return state == .open || state == .unknown ? day : "\(day), \(wording.state(state))"
      }
    }
  }
}
