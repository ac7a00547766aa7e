/// Verbs that Dutch takes apart, such as "zegt de huurder op" and "loopt af".
///
/// The sense is that of both parts.
enum SeparableVerbs {
  /// How far behind the verb its other part may stand, in items.
  private static let reach = 24

  /// The senses of each item, with those that verbs have by their other part.
  ///
  /// - Complexity: O(n): each verb looks ``reach`` items ahead.
  static func senses(of items: [Item]) -> [Sense] {
    var senses: [Sense] = items.map { if case .word(_, let sense) = $0.kind { sense } else { [] } }
    var used: Set<Int> = []
    // From the back, so that of two verbs the nearer has the part.
    for (index, item) in items.enumerated().reversed() {
      guard case .word(let verb, _) = item.kind, let parts = parts[verb] else { continue }
      search: for other in items.indices.dropFirst(index + 1).prefix(reach) {
        switch items[other].kind {
        case .mark(0x3B), .mark(0x3A): break search
        case .word(let word, _):
          guard let sense = parts[word], !used.contains(other), word == "werking" || isParticle(other, in: items) else {
            continue
          }
          senses[index].formUnion(sense)
          senses[other].formUnion(sense)
          used.insert(other)
          break search
        default: continue
        }
      }
    }
    return senses
  }

  /// Whether a word that is a preposition elsewhere stands alone here: at the end of a clause, or before a preposition.
  private static func isParticle(_ index: Int, in items: [Item]) -> Bool {
    guard index + 1 < items.count else { return true }
    switch items[index + 1].kind {
    case .mark, .count: return true
    case .period: return false
    case .word(let next, let sense):
      return sense.overlaps([.unless, .condition])
        || [
          "per", "met", "op", "vanaf", "en", "of", "tegen", "bij", "uiterlijk", "ten", "tot", "voor", "om", "zonder",
          "na", "dan", "waarna", "indien", "daarna", "binnen", "door",
        ].contains(next)
    default: return false
    }
  }

  private static let parts: [String: [String: Sense]] = {
    var table: [String: [String: Sense]] = [:]
    func add(_ verbs: String, _ parts: [String: Sense]) {
      for verb in verbs.split(separator: " ") { table[String(verb)] = parts }
    }
    add("gaat gaan ging gingen", ["in": .begin, "door": .renew, "voort": .renew, "aan": .conclude, "verder": .renew])
    add("loopt lopen liep liepen", ["af": .end, "door": .renew, "verder": .renew, "uit": .end])
    add("houdt houden hield", ["op": .end])
    add("zegt zeggen zeg zegde", ["op": .notice])
    add("meldt melden meld", ["af": .notice])
    add("vangt vangen ving", ["aan": .begin])
    add("treedt treden trad", ["werking": .begin, "uit": .leave])
    add("zet zetten zette", ["voort": .renew])
    add("duurt duren", ["voort": .renew])
    add("sluit sluiten sloot", ["af": .conclude])
    return table
  }()
}
