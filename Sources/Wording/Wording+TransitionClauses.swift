import CivilDates
public import Register

extension Wording {
  /// What must happen for a transition, part by part, without its costs and what happened since.
  ///
  /// - Complexity: O(n) in the size of the transition.
  public func clauses(of transition: Transition) -> [Clause] {
    var bundle = [
      say(
        nl: "Samen over moeten: \(transition.moves.joined(separator: ", ")).",
        en: "These must move together: \(transition.moves.joined(separator: ", ")).")
    ]
    if let day = transition.notBefore {
      bundle.append(say(nl: "Niet voor \(impreciseDate(day)).", en: "Not before \(impreciseDate(day))."))
    }
    if let chosen = transition.chosen {
      bundle.append(say(nl: "Gekozen is \(date(chosen)).", en: "Chosen is \(date(chosen))."))
    } else if !transition.targetsInPlay.isEmpty {
      let days = transition.targetsInPlay.map { date($0) }.joined(separator: ", ")
      bundle.append(say(nl: "Gedacht wordt aan: \(days).", en: "Thought of are: \(days)."))
    }
    return [Clause(say(nl: "Bundel", en: "Bundle"), bundle, transition.provenance)] + transition.joins.map(clause)
      + transition.dependsOn.map(clause) + transition.steps.map(clause) + transition.bridges.map(clause)
  }

  private func clause(of join: Transition.Join) -> Clause {
    let entry =
      switch join.entry {
      case .anyTime: say(nl: "Instappen kan op elke dag.", en: "It can be joined on any day.")
      case .atEnd: say(nl: "Instappen kan als een termijn eindigt.", en: "It can be joined when one of its terms ends.")
      case .unknown: say(nl: "Wanneer men kan instappen, is niet bekend.", en: "When it can be joined is not known.")
      }
    return Clause(say(nl: "Erbij komen", en: "Joining"), ["\(join.contract).", entry], join.provenance)
  }

  private func clause(of dependency: Transition.Dependency) -> Clause {
    let name = dependency.step.map { "\(dependency.transition)/\($0)" } ?? dependency.transition
    return Clause(
      say(nl: "Wacht op", en: "Waits for"), [say(nl: "Eerst \(name).", en: "First \(name).")], dependency.provenance)
  }

  private func clause(of step: Transition.Step) -> Clause {
    let after = step.after.joined(separator: ", ")
    return Clause(
      say(nl: "Stap \(step.id)", en: "Step \(step.id)"),
      [
        "\(step.title).", step.owner.map { say(nl: "Wie: \($0).", en: "Who: \($0).") },
        step.notBefore.map { say(nl: "Niet voor \(impreciseDate($0)).", en: "Not before \(impreciseDate($0)).") },
        step.by.map { say(nl: "Uiterlijk \(impreciseDate($0)).", en: "By \(impreciseDate($0)) at the latest.") },
        step.planned.map { say(nl: "Toegezegd voor \(impreciseDate($0)).", en: "Promised for \(impreciseDate($0)).") },
        after.isEmpty
          ? nil
          : step.atLeast.isZero
            ? say(nl: "Na: \(after).", en: "After: \(after).")
            : say(
              nl: "Minstens \(period(step.atLeast)) na: \(after).",
              en: "At least \(period(step.atLeast)) after: \(after)."),
        step.contracts.map {
          say(nl: "Alleen voor: \($0.joined(separator: ", ")).", en: "Only for: \($0.joined(separator: ", ")).")
        },
      ], step.provenance)
  }

  private func clause(of bridge: Transition.Bridge) -> Clause {
    Clause(
      say(nl: "Overbrugging", en: "Bridge"),
      [
        "\(bridge.title ?? bridge.how), " + say(nl: "voor ", en: "for ")
          + (bridge.misfit == .gap ? say(nl: "een gat.", en: "a gap.") : say(nl: "een overlap.", en: "an overlap.")),
        bridge.contracts.map {
          say(nl: "Alleen voor: \($0.joined(separator: ", ")).", en: "Only for: \($0.joined(separator: ", ")).")
        }, bridge.atMost.map { say(nl: "Hooguit \(period($0)).", en: "\(period($0)) at most.") },
        bridge.isConfirmed
          ? nil : say(nl: "Nog niet bevestigd.", en: "Not confirmed yet."),
      ], bridge.provenance)
  }
}
