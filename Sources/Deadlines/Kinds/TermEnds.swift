import CivilDates
import Register

extension DeadlineEngine {
  /// The ends of the term with these numbers of steps, `ID/term-end/STEPS`, each with the claims tail after it.
  ///
  /// The end that the contract has when nobody acts is certain, every other one conditional. A contract that runs until
  /// somebody leaves has no such deadline, save where nobody recorded how it can be left: then its end is unknown.
  func ends(of timeline: Timeline, steps: [Int]) -> [Deadline] {
    let contract = timeline.contract
    var found: [Deadline] = []
    for count in steps {
      let end = timeline.end(steps: count)
      let sources = timeline.sources(through: count)
      if end.isOpen {
        if contract.exits.isEmpty { found.append(unknownEnd(of: timeline, steps: count, sources: sources)) }
        continue
      }
      let certainty: Deadline.Certainty = timeline.isOnCourse(count) ? .certain : .conditional
      found.append(
        deadline(
          .termEnd(contract: contract.id, steps: count), of: timeline, day: end.computedDay, certainty: certainty,
          isAssumed: end.isAssumed, sources: sources))
      if let claims = contract.claims {
        found.append(claimsEnd(claims, after: end, steps: count, of: timeline, certainty: certainty, sources: sources))
      }
    }
    return found
  }

  private func unknownEnd(of timeline: Timeline, steps: Int, sources: SourceList) -> Deadline {
    var day = ComputedDay()
    day.derivation = [.unknownEnd(timeline.contract.term.provenance.place)]
    return deadline(
      .termEnd(contract: timeline.contract.id, steps: steps), of: timeline, day: day, certainty: .unknown,
      isAssumed: false, sources: sources)
  }

  /// The last day of the claims tail after an end, `ID/claims-end/STEPS`; as sure as the end is.
  private func claimsEnd(
    _ claims: Claims, after end: TermEnd, steps: Int, of timeline: Timeline, certainty: Deadline.Certainty,
    sources: SourceList
  ) -> Deadline {
    var day = ClaimsRule.lastDay(after: end.end, claims: claims)
    day.derivation = end.derivation + day.derivation
    var all = SourceList(claims.provenance.sources[...])
    all += sources
    return deadline(
      .claimsEnd(contract: timeline.contract.id, steps: steps), of: timeline, day: day, certainty: certainty,
      isAssumed: end.isAssumed || claims.provenance.assumed != nil, sources: all, assumed: claims.provenance)
  }
}
