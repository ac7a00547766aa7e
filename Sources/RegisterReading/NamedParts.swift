import Diagnostics
import LocatedYAML

/// The ids that the files of a register give and those that they point to, with the places where they do.
///
/// Also of files that are left out for their errors: a reference to such a contract is not itself wrong. The files
/// themselves are forgotten once they are read, so that memory holds what they mean and not how they are written.
struct NamedParts {
  /// An id as it is written somewhere.
  struct Name {
    let text: String
    let place: Place
    let length: Int

    fileprivate init?(_ node: Node?) {
      guard let node, let text = node.text else { return nil }
      (self.text, place, length) = (text, node.place, node.length)
    }
  }

  /// The places at which each contract id is given.
  private(set) var contracts: [String: [Name]] = [:]
  /// The places at which each transition id is given.
  private(set) var transitions: [String: [Name]] = [:]
  /// The contracts that transitions and other contracts point to.
  private(set) var references: [Name] = []
  /// The steps of the transitions that move a contract, by its id.
  private(set) var stepsMoving: [String: Set<String>] = [:]
  /// The steps that the exit from an arrangement waits for, with the id of the arrangement.
  private(set) var exitSteps: [(arrangement: String, step: Name)] = []
  /// The contracts that a contract hangs on, by its id.
  private(set) var hangsOn: [String: [Name]] = [:]
  /// The extensions and exits that say nothing of notice at all, rather than that it is unknown.
  private(set) var placesWithoutNotice: Set<Place> = []
  /// The extensions that say nothing of their length.
  private(set) var placesWithoutDuration: Set<Place> = []
  /// The terms that say nothing of their length or last day.
  private(set) var placesWithoutEnd: Set<Place> = []
  /// Whether a file could not be read, so that an id that is missing may stand in it.
  var isIncomplete = false

  mutating func add(_ root: Node) {
    let versions = [root] + (root["amendments"]?.items?.compactMap { $0["set"] } ?? [])
    if let id = Name(root["transition"]) {
      transitions[id.text, default: []].append(id)
      let steps = Set(versions.flatMap { $0["steps"]?.items?.compactMap { $0["id"]?.text } ?? [] })
      for version in versions {
        let moved = version["moves"]?.items?.compactMap(Name.init) ?? []
        for name in moved { stepsMoving[name.text, default: []].formUnion(steps) }
        references += moved
        references += version["joins"]?.items?.compactMap { Name($0["contract"]) } ?? []
        references += version["bridges"]?.items?.flatMap { $0["contracts"]?.items?.compactMap(Name.init) ?? [] } ?? []
      }
      return
    }
    guard let id = Name(root["id"]) else { return }
    contracts[id.text, default: []].append(id)
    for version in versions {
      if let term = version["term"], term["duration"] == nil, term["last-day"] == nil {
        placesWithoutEnd.insert(term.place)
      }
      for part in version["extensions"]?.items ?? [] {
        if part["notice"] == nil { placesWithoutNotice.insert(part.place) }
        if part["duration"] == nil { placesWithoutDuration.insert(part.place) }
      }
      for exit in [version["exit"]].compactMap(\.self) + (version["exits"]?.items ?? []) {
        if exit["notice"] == nil { placesWithoutNotice.insert(exit.place) }
        exitSteps += (exit["after"]?.items ?? []).compactMap(Name.init).map { (id.text, $0) }
      }
      let links = [version["under"]?["contract"] ?? version["under"], version["ends-with"], version["follows"]]
        .compactMap { Name($0) }
      references += links
      hangsOn[id.text, default: []] += links
    }
  }
}
