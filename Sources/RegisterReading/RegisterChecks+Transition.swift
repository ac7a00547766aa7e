import Deadlines
import Diagnostics
import Register

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
        let nearest = nearestName(to: id, among: seen.sorted())
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
    for bridge in transition.bridges {
      for id in bridge.contracts ?? [] where named.contracts[id] != nil && !transition.moves.contains(id) {
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
    for event in last.history {
      if event.kind == .chosen || event.kind == .dropped {
        if event.target == nil { missingTarget(of: event) }
        continue
      }
      let later = transition.amended.filter { event.known < $0.knownFrom }.map(\.item)
      let versions = [transition.version(asOf: event.known)] + later
      let version = versions.first { $0.steps.contains { $0.id == event.preparatoryStep } }
      if let id = event.preparatoryStep, let version {
        if event.kind == .done { skippedSteps(before: id, event, in: version, history: last.history) }
        continue
      }
      let name = event.preparatoryStep ?? ""
      let nearest = nearestName(to: name, among: Set(versions.flatMap { $0.steps.map(\.id) }).sorted())
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
    before id: String, _ event: HistoryEvent, in transition: Transition, history: [HistoryEvent]
  ) {
    let step = transition.steps.first { $0.id == id }
    for earlier in step?.after ?? [] where transition.steps.contains(where: { $0.id == earlier }) {
      if history.contains(where: { $0.kind == .done && $0.preparatoryStep == earlier }) { continue }
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
