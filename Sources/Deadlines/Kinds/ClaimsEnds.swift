import CivilDates
import Register

/// The last days of the claims tails, `ID/claims-end/STEPS`: one after each end of the term, and as sure as that is.
enum ClaimsEndKind: UndecidedKindRules {
  static func id(of owner: String, _ parts: [String]) -> DeadlineID? {
    parts.count == 1 ? DeadlineID.number(parts[0]).map { .claimsEnd(contract: owner, steps: $0) } : nil
  }

  static var demand: DeadlineKind.Demand { .none }

  static var usualLeads: [Period] { [Period(months: 1)] }

  static func usualAudiences(ofArrangement isArrangement: Bool) -> [String] { ["administratie"] }

  static func reachable(_ list: inout DeadlineList, sharing networks: inout StepNetworks) -> [Deadline] {
    list.engine.claimsEnds(of: list.timeline, steps: list.endingSteps)
  }

  static func named(
    _ ids: [DeadlineID], of timeline: Timeline, by engine: DeadlineEngine, sharing networks: inout StepNetworks
  ) -> [Deadline] {
    engine.claimsEnds(of: timeline, steps: timeline.knownSteps(among: ids))
  }

  static func triedValue(_ text: String, for id: DeadlineID) -> TriedValue? { nil }

  static func step(settling id: DeadlineID, in timeline: Timeline) -> Int? { timeline.stepSettlingEnd(id) }

  static func notes(about id: DeadlineID, of contract: Contract, by engine: DeadlineEngine) -> [String?] {
    [contract.claims?.provenance.note]
  }
}

extension DeadlineEngine {
  fileprivate func claimsEnds(of timeline: Timeline, steps: [Int]) -> [Deadline] {
    guard let claims = timeline.contract.claims else { return [] }
    return steps.compactMap { count in
      let end = timeline.end(steps: count)
      return end.isOpen ? nil : claimsEnd(claims, after: end, steps: count, of: timeline)
    }
  }

  private func claimsEnd(_ claims: Claims, after end: TermEnd, steps: Int, of timeline: Timeline) -> Deadline {
    var day = ClaimsRule.lastDay(after: end.end, claims: claims)
    day.derivation = end.derivation + day.derivation
    var sources = SourceList(claims.provenance.sources[...])
    sources += timeline.sources(through: steps)
    return deadline(
      .claimsEnd(contract: timeline.contract.id, steps: steps), of: timeline, day: day,
      certainty: timeline.isOnCourse(steps) ? .certain : .conditional,
      isAssumed: end.isAssumed || claims.provenance.assumed != nil, sources: sources, assumed: claims.provenance)
  }
}
