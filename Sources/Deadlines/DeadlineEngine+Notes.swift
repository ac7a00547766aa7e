import Register

extension DeadlineEngine {
  /// What the register tells a reader beside the date of a deadline: the notes of the parts that it rests on, from the
  /// nearest part to the whole, each once.
  public func notes(about id: DeadlineID) -> [String] {
    var notes: [String?] = []
    if let contract = snapshot.contract(id.owner) {
      switch id {
      case .notice(_, let step), .extensionDecision(_, let step), .theirNotice(_, let step):
        if contract.extensions.indices.contains(step - 1) {
          notes.append(contract.extensions[step - 1].provenance.note)
        }
      case .termEnd(_, let steps):
        notes += contract.extensions.prefix(steps).map(\.provenance.note)
      case .exitNotice, .exitOnDay:
        notes.append(timeline(of: contract).exit(named: id, asOf: snapshot.asOf)?.exit.provenance.note)
      case .dateInYear(_, let name, _), .dateOnDay(_, let name, _):
        notes.append(contract.dates.first { $0.id == name }?.provenance.note)
      case .claimsEnd: notes.append(contract.claims?.provenance.note)
      case .step: break
      }
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
