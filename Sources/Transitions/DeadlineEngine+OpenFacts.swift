import CivilDates
public import Deadlines
import Register

extension DeadlineEngine {
  /// Every fact that nobody recorded and that a date still rests on, contract by contract.
  ///
  /// What is about a step that was decided, or can no longer be, is not asked any more; nor is what a contract takes
  /// over from another one, of which it is asked already.
  ///
  /// - Complexity: O(n) in the size of the register.
  public func openFacts() -> [OpenFact] {
    snapshot.contracts.flatMap(openFacts(of:)) + snapshot.transitions.flatMap(openFacts(of:))
  }

  private func fact(
    _ id: OpenFactID, _ contract: Contract, _ provenance: Provenance, steps: [Int] = [], ends: [CivilDate] = []
  ) -> OpenFact {
    OpenFact(id: id, contract: contract, steps: steps, ends: ends.sorted(), sources: known(provenance.sources))
  }

  private func openFacts(of contract: Contract) -> [OpenFact] {
    let timeline = timeline(of: contract)
    // Where something fixed the end, or it ends with another one, only what follows that end can be its own question.
    guard timeline.fixed == nil, contract.endsWith == nil else { return openClaims(of: contract) }
    return openEnds(of: contract, timeline) + openNotices(of: contract, timeline)
      + openExits(of: contract, timeline) + openOption(of: contract, timeline)
      + openAuthority(of: contract, timeline) + openClaims(of: contract)
  }

  /// The steps that can still be decided, counted from 1.
  private func undecided(_ timeline: Timeline) -> [Int] {
    let today = snapshot.asOf
    return (1..<(timeline.stepCount + 1)).prefix { timeline.canBeTaken($0, asOf: today) }.filter { step in
      timeline.decisions[step - 1] == nil
        && (timeline.effectiveDecisionDay(ofStep: step).map { today <= $0 } ?? true)
    }
  }

  // MARK: Ends

  private func openEnds(of contract: Contract, _ timeline: Timeline) -> [OpenFact] {
    let furthest = (1..<(timeline.stepCount + 1)).prefix { timeline.canBeTaken($0, asOf: snapshot.asOf) }.last ?? 0
    for steps in 0...furthest {
      let end = timeline.ends[steps]
      let provenance = steps == 0 ? contract.term.provenance : contract.extensions[steps - 1].provenance
      let isUnknown =
        end.isOpen ? !contract.exits.contains(where: \.isOurs) : end.end == nil && !isUnknownElsewhere(contract)
      if isUnknown {
        // Ends after an unknown one are unknown with it.
        return [
          fact(.lastDay(contract: contract.id, steps: steps), contract, provenance, steps: steps == 0 ? [] : [steps])
        ]
      }
      if end.end == nil { return [] }
    }
    return []
  }

  /// Whether the end of the first term is unknown only since it is not known when the contract before it ends.
  private func isUnknownElsewhere(_ contract: Contract) -> Bool {
    contract.follows != nil && contract.term.start == nil && contract.term.duration != nil
      && timeline(of: contract).ends[0].end == nil
  }

  // MARK: Notice

  private func openNotices(of contract: Contract, _ timeline: Timeline) -> [OpenFact] {
    var found: [OpenFact] = []
    var asked: Set<Int> = []
    var askedOfThem: Set<Int> = []
    for step in undecided(timeline) {
      let part = contract.extensions[step - 1]
      func ends(_ steps: [Int]) -> [CivilDate] { steps.compactMap { timeline.ends[$0 - 1].end?.earliest } }
      if part.kind != .agreement, part.notice == .unknown, !asked.contains(step) {
        let id: DeadlineID =
          part.kind == .silence
          ? .notice(contract: contract.id, step: step) : .extensionDecision(contract: contract.id, step: step)
        let steps = contract.extensions.steps(ofClauseOf: id).filter { $0 >= step && $0 <= timeline.stepCount }
        asked.formUnion(steps)
        found.append(fact(.notice(id), contract, part.provenance, steps: steps, ends: ends(steps)))
      }
      if part.kind == .silence, part.theirNotice == .unknown, !askedOfThem.contains(step) {
        let steps = (step...timeline.stepCount).filter {
          contract.extensions[$0 - 1].theirNotice == .unknown
            && contract.extensions[$0 - 1].provenance.place == part.provenance.place
        }
        askedOfThem.formUnion(steps)
        found.append(
          fact(
            .notice(.theirNotice(contract: contract.id, step: step)), contract, part.provenance, steps: steps,
            ends: ends(steps)))
      }
    }
    return found
  }

  /// Each rule for leaving of which the notice period is not known, with the exits of which it can matter now.
  private func openExits(of contract: Contract, _ timeline: Timeline) -> [OpenFact] {
    contract.exits.compactMap { exit in
      guard exit.notice == .unknown,
        let first = timeline.firstExit(onOrAfter: .min, by: exit, asOf: snapshot.asOf)
      else { return nil }
      return fact(
        .notice(timeline.exitNoticeID(toLeaveOn: first, by: exit)), contract, exit.provenance, ends: [first.next])
    }
  }

  // MARK: The rest

  private func openOption(of contract: Contract, _ timeline: Timeline) -> [OpenFact] {
    guard
      let option = timeline.unrecordedOption(
        asOf: snapshot.asOf, recordedThrough: snapshot.settings.recordedThrough)
    else { return [] }
    return [
      fact(
        .option(contract: contract.id, step: option.step), contract,
        contract.extensions[option.step - 1].provenance, steps: [option.step], ends: [option.lastDay.next])
    ]
  }

  private func openAuthority(of contract: Contract, _ timeline: Timeline) -> [OpenFact] {
    let steps = undecided(timeline).filter { contract.extensions[$0 - 1].who == .unknown }
    let ofSteps = steps.compactMap {
      timeline.decisionDays[$0 - 1].date?.next ?? timeline.ends[$0 - 1].end?.earliest
    }
    let exits = contract.exits.filter { $0.who == .unknown && !$0.isTheirs }.compactMap { exit in
      timeline.firstExit(onOrAfter: .min, by: exit, asOf: snapshot.asOf).map {
        (timeline.noticeDay(toLeaveOn: $0, by: exit).date ?? $0).next
      }
    }
    if steps.isEmpty, exits.isEmpty { return [] }
    return [
      fact(.authority(contract: contract.id), contract, contract.term.provenance, steps: steps, ends: ofSteps + exits)
    ]
  }

  private func openClaims(of contract: Contract) -> [OpenFact] {
    guard let claims = contract.claims, claims.period == nil else { return [] }
    return [fact(.claims(contract: contract.id), contract, claims.provenance)]
  }

  private func openFacts(of transition: Transition) -> [OpenFact] {
    transition.joins.compactMap { join in
      guard join.entry == .unknown, let contract = snapshot.contract(join.contract) else { return nil }
      return fact(.entry(transition: transition.id, contract: join.contract), contract, join.provenance)
    }
  }
}
