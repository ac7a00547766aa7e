import Deadlines
import JSONText
import Register
import Wording

/// What the register tells a reader beside the dates: its notes and its amounts, each once.
struct Remarks {
  let snapshot: Snapshot

  /// The contracts and transitions of which it tells something, in the order of the register.
  func json(_ wording: Wording) -> JSONValue {
    let contracts = snapshot.contracts.map { contract in
      (
        contract.id, contract.title,
        [contract.note, contract.term.provenance.note]
          + contract.extensions.map(\.provenance.note) + contract.exits.map(\.provenance.note)
          + [contract.claims?.provenance.note] + contract.history.map(\.provenance.note), contract.costs
      )
    }
    let transitions = snapshot.transitions.map { transition in
      (
        transition.id, transition.title,
        [transition.note] + transition.steps.map(\.provenance.note) + transition.bridges.map(\.provenance.note),
        transition.costs + transition.bridges.flatMap(\.costs)
      )
    }
    let groups = (contracts + transitions).compactMap { id, title, notes, costs -> JSONValue? in
      var seen: Set<String> = []
      let texts = (notes.compactMap(\.self) + costs.map { wording.cost($0) }).filter { seen.insert($0).inserted }
      if texts.isEmpty { return nil }
      return [
        "owner": .string(id), "title": .string(title), "texts": .array(texts.map { .string($0) }),
      ]
    }
    return ["none": .boolean(groups.isEmpty), "groups": .array(groups)]
  }
}
