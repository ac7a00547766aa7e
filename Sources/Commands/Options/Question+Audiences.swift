import CivilDates
import Deadlines
import Diagnostics
import Wording

extension Question {
  /// The audiences that were asked for.
  ///
  /// - Parameters:
  ///   - names: their names.
  ///   - first: the first day of the deadlines; the as-of day if nil.
  ///   - last: the last day (inclusive); the horizon if nil.
  /// - Returns: the same.
  /// - Throws: ``Refusal`` if no deadline has one of them.
  func audiences(_ names: [String], from first: CivilDate? = nil, through last: CivilDate? = nil) throws -> Set<String>
  {
    var known: Set<String> = []
    engine.forEachOwner(from: first, through: last) { _, deadlines in
      for deadline in deadlines { known.formUnion(deadline.audiences) }
    }
    if let unknown = names.first(where: { !known.contains($0) }) {
      let list = known.sorted().joined(separator: ", ")
      let nearest = nearestName(to: unknown, among: known).map {
        wording.say(nl: "bedoelt u '\($0)'? ", en: "did you mean '\($0)'? ")
      }
      throw refusal(
        wording.say(
          nl: "er zijn geen termijnen voor de doelgroep '\(unknown)'",
          en: "there are no deadlines for the audience '\(unknown)'"),
        help: (nearest ?? "") + wording.say(nl: "er is: \(list)", en: "there is: \(list)"), status: 64)
    }
    return Set(names)
  }
}
