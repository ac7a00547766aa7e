import Deadlines
import Diagnostics
import Register
import Words

extension RegisterChecks {
  /// What is wrong with one version of a transition.
  mutating func check(_ transition: Transition) {
    var seen: Set<String> = []
    for step in transition.steps where !seen.insert(step.id).inserted {
      report(
        .duplicateId, step.provenance.place,
        Message { $0.stepTwice(step.id) },
        help: Message { $0.chooseAnotherName })
    }
    for step in transition.steps {
      for id in step.after where !seen.contains(id) && !Transition.Step.isReference(id) {
        let nearest = nearNames.nearest(to: id, among: seen.sorted())
        report(
          .unknownReference, step.provenance.place,
          Message { $0.noSuchStep(named: id) },
          help: nearest.map { name in Message { $0.didYouMean(name) } }
            ?? Message { $0.describeUnderSteps })
      }
    }
    let ordered = Set(StepNetwork.topologicalOrder(of: transition.steps))
    let circle = transition.steps.filter { !ordered.contains($0.id) }
    if let first = circle.first, seen.count == transition.steps.count {
      let names = circle.map(\.id).joined(separator: ", ")
      report(
        .cycle, first.provenance.place,
        Message { $0.stepsInCircle(names) },
        help: Message { $0.takeAfterOut })
    }
    let moves = Set(transition.moves)
    for bridge in transition.bridges {
      for id in bridge.contracts ?? [] where named.contracts[id] != nil && !moves.contains(id) {
        report(
          .unknownReference, bridge.provenance.place,
          Message { $0.doesNotMove(id) },
          help: Message { $0.addToMoves })
      }
    }
  }

  /// What is wrong with the history of a transition: a step must exist in the version that is known on the day of the
  /// event, or in a later one.
  mutating func history(of transition: Versioned<Transition>) {
    guard let last = transition.all.last else { return }
    let done = Set(last.history.filter { $0.kind == .done }.compactMap(\.happening.preparation?.step))
    // By version: what each step waits for.
    let waits = transition.all.map { version in
      Dictionary(version.steps.map { ($0.id, $0.after) }) { first, _ in first }
    }
    for event in last.history {
      guard let preparation = event.happening.preparation else {
        if event.happening.choice == nil { missingTarget(of: event) }
        continue
      }
      let known = waits[(transition.amended.lastIndex { $0.knownFrom <= event.known } ?? -1) + 1..<waits.count]
      if let id = preparation.step, let version = known.first(where: { $0[id] != nil }) {
        if event.kind == .done { skippedSteps(before: id, event, in: version, done: done) }
        continue
      }
      let name = preparation.step ?? ""
      let nearest = nearNames.nearest(to: name, among: Set(known.flatMap(\.keys)).sorted())
      report(
        .invalidHistory, event.provenance.place,
        Message { $0.noSuchStep(named: name) },
        help: nearest.map { name in Message { $0.didYouMean(name) } }
          ?? Message { $0.nameStep })
    }
  }

  private mutating func missingTarget(of event: HistoryEvent) {
    report(
      .invalidHistory, event.provenance.place,
      Message { $0.noTargetNamed },
      help: Message { $0.addTarget })
  }

  /// A step that was done, while one that it waits for was not.
  private mutating func skippedSteps(
    before id: String, _ event: HistoryEvent, in waits: [String: [String]], done: Set<String>
  ) {
    for earlier in waits[id] ?? [] where waits[earlier] != nil && !done.contains(earlier) {
      report(
        .skippedStep, event.provenance.place,
        Message { $0.stepSkipped(earlier, before: id) },
        help: Message { $0.recordStepOrTakeOut(earlier) })
    }
  }
}
