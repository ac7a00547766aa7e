import CivilDates
public import Deadlines
import Register

extension Wording {
  /// What kind of deadline it is, in a word or two.
  public func kind(_ kind: DeadlineKind) -> String {
    switch kind {
    case .termEnd: say(nl: "einde looptijd", en: "end of term")
    case .notice: say(nl: "opzegging", en: "notice")
    case .extensionDecision: say(nl: "besluit verlengen", en: "decision to extend")
    case .exitNotice: say(nl: "opzegging regeling", en: "exit notice")
    case .claimsEnd: say(nl: "einde declaratietermijn", en: "end of claims tail")
    case .step: say(nl: "voorbereiding", en: "preparation")
    }
  }

  /// The title of a deadline, the most important word first.
  public func title(of deadline: Deadline) -> String {
    let owner = deadline.ownerTitle
    switch deadline.id {
    case .termEnd(_, let steps):
      return steps == 0
        ? say(nl: "Einde looptijd: \(owner)", en: "End of term: \(owner)")
        : say(
          nl: "Einde looptijd: \(owner), na verlenging \(steps)", en: "End of term: \(owner), after extension \(steps)")
    case .notice(_, let step):
      return say(
        nl: "Opzegging ontvangen: \(owner), tegen verlenging \(step)",
        en: "Notice received: \(owner), against extension \(step)")
    case .extensionDecision(_, let step):
      return deadline.extensionKind == .agreement
        ? say(nl: "Verlenging afspreken: \(owner), stap \(step)", en: "Extension agreed: \(owner), step \(step)")
        : say(nl: "Verlenging inroepen: \(owner), stap \(step)", en: "Extension exercised: \(owner), step \(step)")
    case .exitNotice(_, let year):
      return say(nl: "Opzegging ontvangen: \(owner), uit in \(year)", en: "Notice received: \(owner), exit in \(year)")
    case .claimsEnd(_, let steps):
      return steps == 0
        ? say(nl: "Laatste declaraties: \(owner)", en: "Last claims: \(owner)")
        : say(
          nl: "Laatste declaraties: \(owner), na verlenging \(steps)",
          en: "Last claims: \(owner), after extension \(steps)")
    case .step(_, let target, let step):
      return "\(deadline.stepTitle ?? step), " + say(nl: "voor \(date(target))", en: "for \(date(target))")
    }
  }

  /// What a certainty means.
  public func certainty(_ certainty: Deadline.Certainty) -> String {
    switch certainty {
    case .certain: say(nl: "vast", en: "certain")
    case .conditional: say(nl: "voorwaardelijk", en: "conditional")
    case .unknown: say(nl: "onbekend", en: "unknown")
    }
  }

  /// What must happen for a conditional deadline to be there; nil for one that is there anyway.
  public func condition(of deadline: Deadline) -> String? {
    guard deadline.certainty == .conditional else { return nil }
    switch deadline.id {
    case .step(_, let target, _):
      return say(
        nl: "geldt alleen als de overstap per \(date(target)) doorgaat",
        en: "holds only if the transition per \(date(target)) goes ahead")
    case .termEnd(_, let steps), .claimsEnd(_, let steps):
      return say(
        nl: "geldt alleen als het contract na \(steps == 0 ? "de eerste termijn" : "verlenging \(steps)") eindigt",
        en: "holds only if the contract ends after \(steps == 0 ? "the first term" : "extension \(steps)")")
    case .notice(_, let step), .extensionDecision(_, let step):
      return say(
        nl: "geldt alleen als het contract tot verlenging \(step) is doorgelopen",
        en: "holds only if the contract has run up to extension \(step)")
    case .exitNotice: return nil
    }
  }

  /// The words that say a date is not simply a date: ambiguous, imprecise, assumed, unknown.
  public func marks(of deadline: Deadline) -> [String] {
    var marks: [String] = []
    if deadline.isAmbiguous { marks.append(say(nl: "dubbelzinnig", en: "ambiguous")) }
    if deadline.isImprecise { marks.append(say(nl: "bij benadering", en: "imprecise")) }
    if deadline.isAssumed { marks.append(say(nl: "aanname", en: "assumed")) }
    return marks
  }
}
