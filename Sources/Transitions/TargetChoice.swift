public import CivilDates
public import Register

/// What somebody decided of a target date, and whether the transition names it.
public struct TargetChoice: Sendable {
  /// Whether it is one of the candidates.
  public let isCandidate: Bool
  /// The event that chose it or gave it up last; nil if there is none.
  public let event: HistoryEvent?
  /// The date that was chosen last and not given up since, this one or another; nil if none is.
  public let chosen: CivilDate?
}

/// What was decided of the target dates of a transition, worked out once for all of them.
struct TargetChoices {
  private let candidates: Set<CivilDate>
  private let events: [CivilDate: HistoryEvent]
  private let chosen: CivilDate?

  init(_ transition: Transition) {
    candidates = Set(transition.candidates)
    events = transition.lastChoices
    chosen = transition.chosen
  }

  subscript(target: CivilDate) -> TargetChoice {
    TargetChoice(isCandidate: candidates.contains(target), event: events[target], chosen: chosen)
  }
}
