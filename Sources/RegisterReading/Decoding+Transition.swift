import CivilDates
import Diagnostics
import LocatedYAML
import Register

extension Decoding {
  /// A transition with its versions.
  mutating func transition(_ node: Node) -> Versioned<Transition>? {
    versions(of: node, shape: Grammar.transition) { decoding, node, amendment in
      decoding.transitionVersion(node, amendment: amendment)
    }
  }

  private mutating func transitionVersion(
    _ node: Node, amendment: (source: Source, keys: Set<String>)?
  ) -> Transition? {
    guard let id = text(node["transition"]), let title = text(node["title"]) else { return nil }
    let whole = provenance(node, also: amendment?.source)
    func source(for key: String) -> Source? {
      amendment.flatMap { $0.keys.contains(key) ? $0.source : nil }
    }
    var transition = Transition(id: id, title: title, moves: texts(node["moves"]), provenance: whole)
    transition.short = text(node["short"])
    transition.labels = labels(node)
    transition.notBefore = impreciseDate(node["not-before"])
    transition.candidates = (node["candidates"]?.items ?? []).compactMap { date($0) }
    transition.note = text(node["note"])
    for item in node["joins"]?.items ?? [] {
      guard let contract = text(item["contract"]) else { continue }
      transition.joins.append(
        Transition.Join(
          contract: contract, entry: word(item["entry"], as: Transition.Entry.self) ?? .unknown,
          provenance: provenance(item, within: whole, also: source(for: "joins"))))
    }
    for item in node["steps"]?.items ?? [] {
      guard let id = text(item["id"]) else { continue }
      var step = Transition.Step(
        id: id, title: text(item["title"]) ?? id, owner: text(item["owner"]),
        notBefore: impreciseDate(item["not-before"]), after: texts(item["after"]),
        atLeast: period(item["at-least"]) ?? Period(),
        inForce: (date(item["in-force"]?["from"]), date(item["in-force"]?["until"])),
        basis: word(item["basis"], as: AlgemeneTermijnenwet.Basis.self) ?? .contract,
        provenance: provenance(item, within: whole, also: source(for: "steps")))
      step.by = impreciseDate(item["by"])
      step.planned = impreciseDate(item["planned"])
      step.contracts = item["contracts"].map { texts($0) }
      transition.steps.append(step)
    }
    for item in node["bridges"]?.items ?? [] {
      guard let misfit = word(item["for"], as: Transition.Bridge.Misfit.self), let how = text(item["how"]) else {
        continue
      }
      var bridge = Transition.Bridge(
        misfit: misfit, how: how, title: text(item["title"]), contracts: item["contracts"].map { texts($0) },
        atMost: period(item["at-most"]), isConfirmed: boolean(item["confirmed"]) ?? true,
        who: authority(item["who"]), provenance: provenance(item, within: whole, also: source(for: "bridges")))
      bridge.costs = costs(item["costs"])
      transition.bridges.append(bridge)
    }
    for item in node["depends-on"]?.items ?? [] {
      guard let other = text(item["transition"]) else { continue }
      transition.dependsOn.append(
        Transition.Dependency(
          transition: other, step: text(item["step"]),
          provenance: provenance(item, within: whole, also: source(for: "depends-on"))))
    }
    transition.costs = costs(node["costs"])
    transition.knownFrom = firstKnown(in: node)
    transition.history = events
    return transition
  }
}
