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
    case .date: say(nl: "terugkerende datum", en: "recurring date")
    }
  }

  /// The title of a deadline: what is to be done, and of which contract.
  ///
  /// A phone shows some 25 characters, so the act is one or two words and the name is the short one.
  public func title(of deadline: Deadline) -> String {
    if case .step(_, let target, let step) = deadline.id { return stepTitle(deadline.stepTitle ?? step, for: target) }
    let act = act(of: deadline)
    let detail = detail(of: deadline.id).map { ", \($0)" } ?? ""
    return "\(act.prefix(1).uppercased())\(act.dropFirst()): \(deadline.ownerShortTitle)\(detail)"
  }

  /// The title behind a mark such as `VERVALLEN: `, which takes the room of the act: the name first.
  public func titleBehindMark(of deadline: Deadline) -> String {
    if case .step(_, let target, let step) = deadline.id { return stepTitle(deadline.stepTitle ?? step, for: target) }
    let detail = detail(of: deadline.id).map { " \($0)" } ?? ""
    return "\(deadline.ownerShortTitle), \(act(of: deadline))\(detail)"
  }

  private func stepTitle(_ title: String, for target: CivilDate) -> String {
    "\(title), " + say(nl: "voor \(date(target))", en: "for \(date(target))")
  }

  /// What is done, or happens, in a word or two.
  private func act(of deadline: Deadline) -> String {
    switch deadline.id.kind {
    case .termEnd: say(nl: "einde", en: "end")
    case .notice, .exitNotice:
      deadline.id.isTheirs
        ? say(nl: "andere partij zegt op", en: "other party's notice") : say(nl: "opzeggen", en: "give notice")
    case .extensionDecision:
      deadline.extensionKind == .agreement ? say(nl: "afspreken", en: "agree") : say(nl: "verlengen", en: "extend")
    case .claimsEnd: say(nl: "declareren", en: "claim")
    case .step: say(nl: "voorbereiden", en: "prepare")
    case .date: deadline.stepTitle ?? say(nl: "datum", en: "date")
    }
  }

  /// What tells deadlines of one kind and contract apart; nil for the only or first one.
  private func detail(of id: DeadlineID) -> String? {
    switch id {
    case .termEnd(_, let steps), .claimsEnd(_, let steps):
      steps == 0 ? nil : say(nl: "na verlenging \(steps)", en: "after extension \(steps)")
    case .notice(_, let step), .theirNotice(_, let step):
      say(
        nl: "tegen verlenging \(step)",
        en: "against extension "
          + "\(step)")
    case .extensionDecision(_, let step): say(nl: "voor verlenging \(step)", en: "for extension \(step)")
    case .exitNotice(_, let year): say(nl: "voor uittreden in \(year)", en: "to leave in \(year)")
    case .exitOnDay(_, let day, _): say(nl: "voor vertrek per \(date(day))", en: "to leave per \(date(day))")
    case .dateInYear(_, _, let year): "\(year)"
    case .dateOnDay(_, _, let day): date(day)
    case .step: nil
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
    case .notice(_, let step), .extensionDecision(_, let step), .theirNotice(_, let step):
      return say(
        nl: "geldt alleen als het contract tot verlenging \(step) is doorgelopen",
        en: "holds only if the contract has run up to extension \(step)")
    case .exitNotice, .exitOnDay:
      return say(
        nl: "geldt alleen als het contract dan nog loopt, en als gebeurt wat ervoor nodig is",
        en: "holds only if the contract still runs then, and if what it needs happens")
    case .dateInYear, .dateOnDay:
      return say(nl: "geldt alleen als het contract dan nog loopt", en: "holds only if the contract still runs then")
    }
  }

  /// The days that it can be: both readings, or from the earliest through the latest; nil where there is one.
  public func possibleDays(of deadline: Deadline) -> String? {
    guard let first = deadline.alternatives.first, let last = deadline.alternatives.last, first < last else {
      return nil
    }
    return deadline.isImprecise
      ? say(nl: "tussen \(date(first)) en \(date(last))", en: "between \(date(first)) and \(date(last))")
      : say(nl: "\(date(first)) of \(date(last))", en: "\(date(first)) or \(date(last))")
  }

  /// Why a deadline that waits for preparatory steps cannot be met, as a sentence; nil if it can.
  public func whyInfeasible(_ deadline: Deadline) -> String? {
    if deadline.isFeasible { return nil }
    return deadline.isRefused
      ? say(
        nl: "Kan niet, want wat eraan vooraf moet gaan is geweigerd.",
        en: "Cannot be done, for what must come before it was refused.")
      : say(
        nl: "Kan niet meer op tijd, want wat eraan vooraf moet gaan komt te laat.",
        en: "Cannot be done in time any more, for what must come before it comes too late.")
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
