import Register

extension DeadlineEngine {
  /// What the register tells a reader beside the date of a deadline: the notes of the parts that it rests on, from the
  /// nearest part to the whole, each once.
  public func notes(about id: DeadlineID) -> [String] {
    var notes: [String?] = []
    if let contract = snapshot.contract(id.owner) {
      notes += id.kind.rules.notes(about: id, of: contract, by: self)
      notes += [contract.term.provenance.note, contract.note]
      notes += contract.history.map(\.provenance.note)
    }
    if case .step(let owner, _, let name) = id, let transition = snapshot.transition(owner) {
      notes += [transition.steps.first { $0.id == name }?.provenance.note, transition.note]
    }
    var seen: Set<String> = []
    return notes.compactMap(\.self).filter { seen.insert($0).inserted }
  }
}
