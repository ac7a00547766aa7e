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
}

/// What is said of one deadline by its kind; each is put into words when it is asked for.
struct DeadlineWords {
  /// What is done, or happens, in a word or two.
  let act: () -> String
  /// What tells deadlines of one kind and contract apart; nil for the only or first one.
  let detail: () -> String?
  /// What must happen for a conditional one to be there.
  let condition: () -> String

  init(
    act: @autoclosure @escaping () -> String, detail: @autoclosure @escaping () -> String?,
    condition: @autoclosure @escaping () -> String
  ) {
    self.act = act
    self.detail = detail
    self.condition = condition
  }
}

extension Wording {
  /// What is said of a deadline by its kind.
  func words(for deadline: Deadline) -> DeadlineWords {
    switch deadline.id {
    case .termEnd(_, let steps):
      DeadlineWords(
        act: say(nl: "einde", en: "end"), detail: afterExtension(steps), condition: ifItEnds(after: steps))
    case .claimsEnd(_, let steps):
      DeadlineWords(
        act: say(nl: "declareren", en: "claim"), detail: afterExtension(steps), condition: ifItEnds(after: steps))
    case .notice(_, let step):
      DeadlineWords(act: giveNotice, detail: against(step), condition: ifItRuns(to: step))
    case .theirNotice(_, let step):
      DeadlineWords(act: theirNotice, detail: against(step), condition: ifItRuns(to: step))
    case .extensionDecision(_, let step):
      DeadlineWords(
        act: deadline.extensionKind == .agreement
          ? say(nl: "afspreken", en: "agree") : say(nl: "verlengen", en: "extend"),
        detail: say(nl: "voor verlenging \(step)", en: "for extension \(step)"), condition: ifItRuns(to: step))
    case .exitNotice(_, let year):
      DeadlineWords(
        act: giveNotice, detail: say(nl: "voor uittreden in \(year)", en: "to leave in \(year)"),
        condition: ifItCanBeLeft)
    case .exitOnDay(_, let day, let byThem):
      DeadlineWords(
        act: byThem ? theirNotice : giveNotice,
        detail: say(nl: "voor vertrek per \(date(day))", en: "to leave per \(date(day))"), condition: ifItCanBeLeft)
    case .dateInYear(_, _, let year):
      DeadlineWords(act: recurring(deadline), detail: "\(year)", condition: ifItStillRuns)
    case .dateOnDay(_, _, let day):
      DeadlineWords(act: recurring(deadline), detail: date(day), condition: ifItStillRuns)
    case .step(_, let target, _):
      DeadlineWords(
        act: say(nl: "voorbereiden", en: "prepare"), detail: nil,
        condition: say(
          nl: "geldt alleen als de overstap per \(date(target)) doorgaat",
          en: "holds only if the transition per \(date(target)) goes ahead"))
    }
  }

  private var giveNotice: String { say(nl: "opzeggen", en: "give notice") }

  private var theirNotice: String { say(nl: "andere partij zegt op", en: "other party's notice") }

  private func recurring(_ deadline: Deadline) -> String { deadline.stepTitle ?? say(nl: "datum", en: "date") }

  private func afterExtension(_ steps: Int) -> String? {
    steps == 0 ? nil : say(nl: "na verlenging \(steps)", en: "after extension \(steps)")
  }

  private func against(_ step: Int) -> String {
    say(nl: "tegen verlenging \(step)", en: "against extension \(step)")
  }

  private func ifItEnds(after steps: Int) -> String {
    say(
      nl: "geldt alleen als het contract na \(steps == 0 ? "de eerste termijn" : "verlenging \(steps)") eindigt",
      en: "holds only if the contract ends after \(steps == 0 ? "the first term" : "extension \(steps)")")
  }

  private func ifItRuns(to step: Int) -> String {
    say(
      nl: "geldt alleen als het contract tot verlenging \(step) is doorgelopen",
      en: "holds only if the contract has run up to extension \(step)")
  }

  private var ifItCanBeLeft: String {
    say(
      nl: "geldt alleen als het contract dan nog loopt, en als gebeurt wat ervoor nodig is",
      en: "holds only if the contract still runs then, and if what it needs happens")
  }

  private var ifItStillRuns: String {
    say(nl: "geldt alleen als het contract dan nog loopt", en: "holds only if the contract still runs then")
  }
}
