public import CivilDates
public import Deadlines
import Diagnostics
import Register
public import Transitions

extension Wording {
  /// That a last day is not known, with the end (exclusive) that it precedes: the one place that words a bound.
  public func bound(before end: CivilDate?) -> String {
    say(nl: "uiterste dag ", en: "last day ") + unknownDay(before: end)
  }

  /// The same behind a label that says what is not known.
  public func unknownDay(before end: CivilDate?) -> String {
    end.map { say(nl: "niet bekend; voor \(date($0))", en: "not known; before \(date($0))") }
      ?? say(nl: "niet bekend", en: "not known")
  }

  /// The same where there is no room for a sentence.
  public func shortBound(before end: CivilDate?) -> String {
    end.map { say(nl: "onbekend; voor \($0)", en: "unknown; before \($0)") } ?? say(nl: "onbekend", en: "unknown")
  }

  /// The mark behind a day that rests on something that no source says; empty behind any other.
  public func assumedMark(_ isAssumed: Bool) -> String {
    isAssumed ? say(nl: " (aanname)", en: " (assumed)") : ""
  }

  /// What the days with that mark rest on, as a sentence; nil if nothing is assumed.
  ///
  /// - Parameter deadlines: the deadlines that rest on it, with their proof.
  /// - Returns: the reasons, each once.
  public func assumptions(of deadlines: some Sequence<Deadline>) -> String? {
    var reasons: [String] = []
    for step in deadlines.flatMap(\.derivation) {
      guard case .assumed(let reason, _) = step else { continue }
      let text = reason.hasSuffix(".") ? String(reason.dropLast()) : reason
      if !reasons.contains(text) { reasons.append(text) }
    }
    if reasons.isEmpty { return nil }
    let all = reasons.joined(separator: ". ")
    return say(
      nl: "Waar (aanname) achter staat, rust op wat in geen stuk staat: \(all).",
      en: "What is marked (assumed) rests on what no document says: \(all).")
  }

  /// The last day of a deadline, or the bound of one that is not known.
  public func lastDay(of deadline: Deadline, weekday: Bool = false) -> String {
    deadline.date.map { weekday ? weekdayAndDate($0) : date($0) } ?? bound(before: deadline.before)
  }

  /// What a target date costs, as a sentence; nil if the register says nothing of costs.
  public func costs(_ costs: TargetCosts) -> String? {
    let known =
      costs.cents > 0
      ? say(
        nl: "Kosten, voor zover bekend: \(euros(costs.cents)).",
        en: "Costs, as far as known: \(euros(costs.cents)).")
      : nil
    guard let known else { return nil }
    if costs.unknown.isEmpty { return known }
    let names = costs.unknown.joined(separator: ", ")
    return known + say(nl: " Niet bekend van: \(names).", en: " Not known of: \(names).")
  }

  /// Who can take an action; where the register does not say, who usually does.
  public func actor(_ action: RequiredAction) -> String {
    switch action.who {
    case .named(let name): name
    case .unknown: say(nl: "door wie is onbekend", en: "by whom is unknown")
    case .notRecorded: action.usualActor ?? "-"
    }
  }

  /// What must be done, by whom and by when, and whether it still can be.
  public func action(_ action: RequiredAction) -> String {
    let id = action.id
    let what =
      id.isTheirs
      ? say(nl: "opzegging door de andere partij", en: "notice by the other party")
      : "\(actionName(action.kind, step: action.step)) (\(actor(action)))"
    switch (action.state, action.deadline) {
    case (.done, _): return say(nl: "\(what): gedaan (\(id))", en: "\(what): done (\(id))")
    case (.missed, let day?):
      return say(
        nl: "\(what): te laat, kon tot en met \(date(day)) (\(id))",
        en: "\(what): too late, was possible through \(date(day)) (\(id))")
    case (_, let day?):
      return say(nl: "\(what): uiterlijk \(date(day)) (\(id))", en: "\(what): by \(date(day)) (\(id))")
        + assumedMark(action.isAssumed)
    case (_, nil): return "\(what): \(bound(before: action.before)) (\(id))\(assumedMark(action.isAssumed))"
    }
  }

  /// What must still be done in time for a contract to end as is told, as a sentence behind it; empty if nothing must.
  func needed(by answer: ContractAnswer) -> String {
    let names = answer.actions.filter { $0.state != .done }.map { actionName($0.kind, step: $0.step) }
    if names.isEmpty { return "" }
    let all = names.joined(separator: ", ")
    return say(nl: " Daarvoor moet op tijd gebeuren: \(all).", en: " For that this must be done in time: \(all).")
  }

  /// What kind of act it is, and on which extension.
  public func actionName(_ kind: RequiredAction.Kind, step: Int?) -> String {
    let number = step.map { " \($0)" } ?? ""
    return switch kind {
    case .exercise: say(nl: "verlenging\(number) inroepen", en: "exercise extension\(number)")
    case .agree: say(nl: "verlenging\(number) afspreken", en: "agree on extension\(number)")
    case .notice: say(nl: "opzeggen tegen verlenging\(number)", en: "give notice against extension\(number)")
    case .exit: say(nl: "uittreding opzeggen", en: "give notice to leave")
    }
  }

  /// What kind of act it is, and on which extension, after "om" or "to".
  func actionToTake(_ kind: RequiredAction.Kind, step: Int?) -> String {
    let number = step.map { " \($0)" } ?? ""
    return switch kind {
    case .exercise: say(nl: "verlenging\(number) in te roepen", en: "exercise extension\(number)")
    case .agree: say(nl: "verlenging\(number) af te spreken", en: "agree on extension\(number)")
    case .notice: say(nl: "tegen verlenging\(number) op te zeggen", en: "give notice against extension\(number)")
    case .exit: say(nl: "uittreding op te zeggen", en: "give notice to leave")
    }
  }

  /// A state in a word.
  public func state(_ state: RequiredAction.State) -> String {
    switch state {
    case .open: say(nl: "open", en: "open")
    case .missed: say(nl: "te laat", en: "missed")
    case .done: say(nl: "gedaan", en: "done")
    case .refused: say(nl: "geweigerd", en: "refused")
    case .unknown: say(nl: "onbekend", en: "unknown")
    }
  }
}

extension Wording {
  /// What happens if something is not done in time.
  public func consequence(_ consequence: Plan.Consequence, on target: CivilDate?) -> String {
    switch consequence {
    case .noMove:
      let day = target.map { say(nl: " per \(date($0))", en: " per \(date($0))") } ?? ""
      return say(nl: "Anders kan de overstap\(day) niet.", en: "Otherwise there is no transition\(day).")
    case .runsOn(let lastDay):
      return lastDay.map {
        say(nl: "Anders loopt het door tot en met \(day(of: $0)).", en: "Otherwise it runs on through \(day(of: $0)).")
      } ?? say(nl: "Anders loopt het door.", en: "Otherwise it runs on.")
    case .ends(let lastDay):
      return lastDay.map {
        say(nl: "Anders eindigt het op \(day(of: $0)).", en: "Otherwise it ends on \(day(of: $0)).")
      } ?? say(nl: "Anders eindigt het eerder.", en: "Otherwise it ends earlier.")
    }
  }
}
