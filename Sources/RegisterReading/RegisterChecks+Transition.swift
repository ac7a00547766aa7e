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
        BilingualText(nl: "de stap `\(step.id)` staat er twee keer", en: "the step `\(step.id)` stands here twice"),
        help: BilingualText(nl: "kies een andere naam", en: "choose another name"))
    }
    for step in transition.steps {
      for id in step.after where !seen.contains(id) && !Transition.Step.isReference(id) {
        let nearest = nearNames.nearest(to: id, among: seen.sorted())
        report(
          .unknownReference, step.provenance.place,
          BilingualText(nl: "de stap `\(id)` bestaat niet", en: "the step `\(id)` does not exist"),
          help: nearest.map { BilingualText(nl: "bedoelt u `\($0)`?", en: "did you mean `\($0)`?") }
            ?? BilingualText(nl: "beschrijf hem onder `steps`", en: "describe it under `steps`"))
      }
    }
    let ordered = Set(StepNetwork.topologicalOrder(of: transition.steps))
    let circle = transition.steps.filter { !ordered.contains($0.id) }
    if let first = circle.first, seen.count == transition.steps.count {
      let names = circle.map(\.id).joined(separator: ", ")
      report(
        .cycle, first.provenance.place,
        BilingualText(
          nl: "stappen wachten in een kring op elkaar: \(names)", en: "steps wait for each other in a circle: \(names)"),
        help: BilingualText(nl: "haal een van de `after` weg", en: "take one of the `after` out"))
    }
    let moves = Set(transition.moves)
    for bridge in transition.bridges {
      for id in bridge.contracts ?? [] where named.contracts[id] != nil && !moves.contains(id) {
        report(
          .unknownReference, bridge.provenance.place,
          BilingualText(nl: "`\(id)` gaat in deze overstap niet over", en: "`\(id)` does not move in this transition"),
          help: BilingualText(nl: "voeg het toe aan `moves`", en: "add it to `moves`"))
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
        BilingualText(nl: "de stap `\(name)` bestaat niet", en: "the step `\(name)` does not exist"),
        help: nearest.map { BilingualText(nl: "bedoelt u `\($0)`?", en: "did you mean `\($0)`?") }
          ?? BilingualText(nl: "noem een stap onder `steps`", en: "name a step under `steps`"))
    }
  }

  private mutating func missingTarget(of event: HistoryEvent) {
    report(
      .invalidHistory, event.provenance.place,
      BilingualText(
        nl: "welke datum is gekozen of opgegeven, staat er niet", en: "which date was chosen or given up is not said"),
      help: BilingualText(nl: "voeg `target: 2023-01-01` toe", en: "add `target: 2023-01-01`"))
  }

  /// A step that was done, while one that it waits for was not.
  private mutating func skippedSteps(
    before id: String, _ event: HistoryEvent, in waits: [String: [String]], done: Set<String>
  ) {
    for earlier in waits[id] ?? [] where waits[earlier] != nil && !done.contains(earlier) {
      report(
        .skippedStep, event.provenance.place,
        BilingualText(
          nl: "de stap `\(id)` is gedaan, maar `\(earlier)`, waarop hij wacht, staat niet als gedaan",
          en: "the step `\(id)` was done, but `\(earlier)`, which it waits for, is not recorded as done"),
        help: BilingualText(
          nl: "leg `\(earlier)` ook vast met `event: done`, of haal hem uit `after`",
          en: "record `\(earlier)` with `event: done` as well, or take it out of `after`"))
    }
  }
}
