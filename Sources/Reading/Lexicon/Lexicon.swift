/// The words that the rules know, by sense: whole words, words by their beginning, and words by their end, as Dutch
/// puts words together ("dienstverleningsovereenkomst", "opzegtermijn").
enum Lexicon {
  /// The senses of a folded word.
  ///
  /// - Complexity: O(1) for whole words; O(n) in the number of beginnings and ends with the word's first or last letter.
  static func senses(of word: String) -> Sense {
    var senses = whole[word] ?? []
    let bytes = Array(word.utf8)
    guard let first = bytes.first, let last = bytes.last else { return senses }
    for (start, sense) in beginnings[first] ?? [] where bytes.starts(with: start) { senses.formUnion(sense) }
    for (end, sense) in ends[last] ?? [] where bytes.count >= end.count && bytes.suffix(end.count).elementsEqual(end) {
      senses.formUnion(sense)
    }
    return exceptions[word].map { senses.subtracting($0) } ?? senses
  }

  private static let whole: [String: Sense] = table(entries) { !$0.contains("*") }
  private static let beginnings = affixes { $0.hasSuffix("*") }
  private static let ends = affixes { $0.hasPrefix("*") }

  private static func table(_ entries: [(Sense, String)], _ isIn: (Substring) -> Bool) -> [String: Sense] {
    var table: [String: Sense] = [:]
    for (sense, words) in entries {
      for word in words.split(whereSeparator: \.isWhitespace) where isIn(word) {
        table[String(word), default: []].formUnion(sense)
      }
    }
    return table
  }

  private static func affixes(_ isIn: (Substring) -> Bool) -> [UInt8: [([UInt8], Sense)]] {
    var table: [UInt8: [([UInt8], Sense)]] = [:]
    for (sense, words) in entries {
      for word in words.split(whereSeparator: \.isWhitespace) where isIn(word) {
        let bytes = word.utf8.filter { $0 != 0x2A }
        guard let key = word.hasPrefix("*") ? bytes.last : bytes.first else { continue }
        table[key, default: []].append((bytes, sense))
      }
    }
    return table
  }

  /// A word, or the beginning (`opzeg*`) or end (`*overeenkomst`) of one.
  private static let entries: [(Sense, String)] =
    LexiconOfTerms.entries + LexiconOfParties.entries + LexiconOfOtherTime.entries

  /// Words that have the beginning or end of another sense by accident.
  private static let exceptions: [String: Sense] = [
    "contractant": [.instrument], "contractanten": [.instrument], "contractspartij": [.instrument],
    "contractspartijen": [.instrument], "beroepsaansprakelijkheidsverzekering": [.foreign],
    "verlengde": [.renew], "overeenkomstig": [.instrument], "verdragspartij": [.instrument],
    "verdragspartijen": [.instrument], "loopbaan": [.run], "duurzaam": [.term, .instrument],
    "duurzaamheid": [.term, .instrument], "raadpleegt": [.body], "raadplegen": [.body], "eindhoven": [.end],
    "verhuur": [.instrument], "huurder": [.instrument], "pachter": [.instrument], "verzekering": [],
    "huurprijs": [.instrument], "pachtprijs": [.instrument],
  ]
}
