import CivilDates
public import Register
import Words

extension Wording {
  /// What must happen for a transition, part by part, without its costs and what happened since.
  ///
  /// - Complexity: O(n) in the size of the transition.
  public func clauses(of transition: Transition) -> [Clause] {
    var bundle = [
      words.moveTogether(transition.moves.joined(separator: ", "))
    ]
    if let day = transition.notBefore {
      bundle.append(words.notBefore(day))
    }
    if let chosen = transition.chosen {
      bundle.append(words.chosenIs(chosen))
    } else if !transition.targetsInPlay.isEmpty {
      let days = transition.targetsInPlay.map { date($0) }.joined(separator: ", ")
      bundle.append(words.thoughtOf(days))
    }
    return [Clause(words.bundleName, bundle, transition.provenance)] + transition.joins.map(clause)
      + transition.dependsOn.map(clause) + transition.steps.map(clause) + transition.bridges.map(clause)
  }

  private func clause(of join: Transition.Join) -> Clause {
    let entry =
      switch join.entry {
      case .anyTime: words.joinedOnAnyDay
      case .atEnd: words.joinedAtEnd
      case .unknown: words.joinedWhenIsNotKnown
      }
    return Clause(words.joiningName, ["\(join.contract).", entry], join.provenance)
  }

  private func clause(of dependency: Transition.Dependency) -> Clause {
    let name = dependency.step.map { "\(dependency.transition)/\($0)" } ?? dependency.transition
    return Clause(
      words.waitsForName, [words.first(name)], dependency.provenance)
  }

  private func clause(of step: Transition.Step) -> Clause {
    let after = step.after.joined(separator: ", ")
    return Clause(
      words.stepName(step.id),
      [
        "\(step.title).", step.owner.map { words.who($0) },
        step.notBefore.map { words.notBefore($0) },
        step.by.map { words.by($0) },
        step.planned.map { words.promised($0) },
        after.isEmpty
          ? nil
          : step.atLeast.isZero
            ? words.after(after)
            : words.after(after, atLeast: step.atLeast),
        step.contracts.map {
          words.onlyFor($0.joined(separator: ", "))
        },
      ], step.provenance)
  }

  private func clause(of bridge: Transition.Bridge) -> Clause {
    Clause(
      words.bridgeName,
      [
        "\(bridge.title ?? bridge.how), " + (bridge.misfit == .gap ? words.forAGap : words.forAnOverlap),
        bridge.contracts.map {
          words.onlyFor($0.joined(separator: ", "))
        }, bridge.atMost.map { words.noMoreThan($0) },
        bridge.isConfirmed
          ? nil : words.notConfirmedYet,
      ], bridge.provenance)
  }
}
