import CivilDates
import Deadlines
import Diagnostics
import LocatedYAML
import Register

/// What is wrong with a register although each of its files has the right form.
///
/// - Complexity: O(n) in the size of the register.
func check(_ register: Register, named: NamedParts) -> [Diagnostic] {
  var checks = RegisterChecks(named: named)
  checks.duplicateIds()
  checks.references()
  for contract in register.contracts {
    for version in contract.all { checks.check(version) }
  }
  for transition in register.transitions {
    for version in transition.all { checks.check(version) }
  }
  checks.exitSteps()
  return checks.diagnostics
}

struct RegisterChecks {
  let named: NamedParts
  var diagnostics: [Diagnostic] = []

  mutating func report(
    _ code: DiagnosticCode, _ place: Place?, length: Int = 1, _ message: BilingualText, help: BilingualText
  ) {
    diagnostics.append(Diagnostic(code, at: place, length: length, message, help: help))
  }

  // MARK: Ids

  mutating func duplicateIds() {
    for (id, nodes) in [named.contracts, named.transitions].flatMap({ $0.map { ($0.key, $0.value) } }) {
      for node in nodes.dropFirst() {
        let first = nodes[0].place
        report(
          .duplicateId, node.place, length: node.length,
          BilingualText(nl: "`\(id)` bestaat al, in \(first)", en: "`\(id)` exists already, in \(first)"),
          help: BilingualText(nl: "kies een andere naam", en: "choose another name"))
      }
    }
  }

  mutating func references() {
    if named.isIncomplete { return }
    for root in named.roots.values where root["transition"] != nil {
      var references: [Node] = []
      for version in root.withAmendments {
        references += version["moves"]?.items ?? []
        references += version["joins"]?.items?.compactMap { $0["contract"] } ?? []
        references += version["bridges"]?.items?.flatMap { $0["contracts"]?.items ?? [] } ?? []
      }
      for reference in references {
        guard let id = reference.text, named.contracts[id] == nil else { continue }
        unknownReference(reference, among: named.contracts.keys.sorted())
      }
    }
  }

  mutating func unknownReference(_ node: Node, among names: [String]) {
    let id = node.text ?? ""
    let nearest = nearestName(to: id, among: names)
    report(
      .unknownReference, node.place, length: node.length,
      BilingualText(nl: "`\(id)` bestaat niet", en: "`\(id)` does not exist"),
      help: nearest.map { BilingualText(nl: "bedoelt u `\($0)`?", en: "did you mean `\($0)`?") }
        ?? BilingualText(nl: "beschrijf het in een eigen bestand", en: "describe it in a file of its own"))
  }

  /// The steps that an arrangement waits for must exist in a transition that moves it.
  mutating func exitSteps() {
    if named.isIncomplete { return }
    for root in named.roots.values {
      guard let id = root["id"]?.text else { continue }
      // Without a transition nobody has written the steps down yet; they may come.
      guard let moving = named.transitionsMoving[id] else { continue }
      let steps = moving.flatMap(\.withAmendments).flatMap { $0["steps"]?.items?.compactMap { $0["id"]?.text } ?? [] }
      for reference in root.withAmendments.flatMap({ $0["exit"]?["after"]?.items ?? [] })
      where !steps.contains(reference.text ?? "") {
        unknownReference(reference, among: steps)
      }
    }
  }
}
