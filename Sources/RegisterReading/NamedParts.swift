import Diagnostics
import LocatedYAML
import Register

/// The ids that the files of a register give, with the places where they do.
///
/// Also of files that are left out for their errors: a reference to such a contract is not itself wrong.
struct NamedParts {
  /// The places at which each contract id is given.
  var contracts: [String: [Node]] = [:]
  /// The places at which each transition id is given.
  var transitions: [String: [Node]] = [:]
  /// Whether a file could not be read, so that an id that is missing may stand in it.
  var isIncomplete = false
  /// The root of each contract and transition file, by its path, for the places of references.
  private(set) var roots: [String: Node] = [:]
  /// The transitions that move a contract, in their original or after an amendment.
  private(set) var transitionsMoving: [String: [Node]] = [:]

  mutating func add(_ root: Node) {
    roots[root.place.file] = root
    for version in root.withAmendments {
      for moved in Set(version["moves"]?.items?.compactMap(\.text) ?? []) {
        transitionsMoving[moved, default: []].append(root)
      }
    }
    if let id = root["transition"], let text = id.text {
      transitions[text, default: []].append(id)
    } else if let id = root["id"], let text = id.text {
      contracts[text, default: []].append(id)
    }
  }
}

extension Node {
  /// This root and what each amendment sets.
  var withAmendments: [Node] {
    [self] + (self["amendments"]?.items?.compactMap { $0["set"] } ?? [])
  }
}

extension NamedParts {
  /// Whether the part at a place says nothing of notice at all, rather than that it is unknown.
  func lacksNotice(at place: Place) -> Bool {
    for part in roots[place.file]?.withAmendments ?? [] {
      let parts = (part["extensions"]?.items ?? []) + [part["exit"]].compactMap(\.self)
      if let found = parts.first(where: { $0.place == place }) { return found["notice"] == nil }
    }
    return false
  }
}
