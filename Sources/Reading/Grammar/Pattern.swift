import Synchronization

/// The alternatives of patterns of words, by their first word; each text is taken apart once.
private enum PhraseTable {
  private static let tables = Mutex<[String: [String: [[String]]]]>([:])

  /// The alternatives in a text: by first word, the words behind it.
  static func of(_ text: String) -> [String: [[String]]] {
    tables.withLock { tables in
      if let table = tables[text] { return table }
      var table: [String: [[String]]] = [:]
      for choice in text.split(separator: "|") {
        let words = choice.split(separator: " ").map(String.init)
        if let first = words.first { table[first, default: []].append(Array(words.dropFirst())) }
      }
      tables[text] = table
      return table
    }
  }
}

/// What a run of items looks like; patterns are put together from smaller ones, and each reads a bounded number of
/// items, so that no sentence takes longer than its length.
struct Pattern: Sendable {
  /// The places behind the runs that begin at a place; none if there is no such run.
  ///
  /// Alternatives can give several, and a sequence goes on with each.
  let ends: @Sendable (Sentence, Int) -> [Int]

  /// Words that stand one after the other: `"met ingang van"`; `|` parts alternatives.
  static func words(_ text: String) -> Pattern {
    let phrases = PhraseTable.of(text)
    return Pattern { sentence, start in
      guard let first = sentence.word(start), let choices = phrases[first] else { return [] }
      var ends: [Int] = []
      for rest in choices where rest.indices.allSatisfy({ sentence.word(start + 1 + $0) == rest[$0] }) {
        ends.append(start + 1 + rest.count)
      }
      return ends
    }
  }

  /// A word of this sense.
  static func sense(_ sense: Sense) -> Pattern {
    Pattern { sentence, index in sentence.sense(index).overlaps(sense) ? [index + 1] : [] }
  }

  /// One item that fits.
  static func item(_ fits: @escaping @Sendable (Item.Kind) -> Bool) -> Pattern {
    Pattern { sentence, index in
      sentence.items.indices.contains(index) && fits(sentence.items[index].kind) ? [index + 1] : []
    }
  }

  /// This mark.
  static func mark(_ scalar: Unicode.Scalar) -> Pattern {
    item { kind in if case .mark(scalar.value) = kind { true } else { false } }
  }

  /// A period, or a place left open for one.
  static let period = item { kind in if case .period = kind { true } else { false } }
  /// "twee keer", "2 x".
  static let count = item { kind in if case .count = kind { true } else { false } }
  /// A place left open.
  static let blank = item { kind in if case .blank = kind { true } else { false } }
  /// A date or a day of the year.
  static let date = item { kind in if case .date = kind { true } else { false } }
  /// A day that no calendar has.
  static let noDay = item { kind in if case .noDay = kind { true } else { false } }
  /// A day of the year.
  static let yearDay = item { kind in if case .yearDay = kind { true } else { false } }
  /// An opening bracket.
  static let open = mark("(")
  /// A comma.
  static let comma = mark(",")
  /// What stands between a label and its value: a colon, or the edge of a table's cell.
  static let colon = any(mark(":"), mark("|"), mark(":") + mark("|"))
  /// "onbepaalde tijd".
  static let indefinite = item { kind in if case .indefinite = kind { true } else { false } }
  /// A reference to another place.
  static let reference = item { kind in if case .reference = kind { true } else { false } }

  /// This, and then that.
  static func + (left: Pattern, right: Pattern) -> Pattern {
    Pattern { sentence, index in left.ends(sentence, index).flatMap { right.ends(sentence, $0) } }
  }

  /// Any of them.
  static func any(_ patterns: Pattern...) -> Pattern {
    Pattern { sentence, index in patterns.flatMap { $0.ends(sentence, index) } }
  }

  /// This, or nothing.
  var optional: Pattern {
    Pattern { sentence, index in ends(sentence, index) + [index] }
  }

  /// At most so many words that are no marks, and then this.
  func within(_ count: Int) -> Pattern {
    Pattern { sentence, start in
      for index in start...(start + count) {
        let ends = ends(sentence, index)
        if !ends.isEmpty { return ends }
        guard sentence.word(index) != nil else { break }
      }
      return []
    }
  }
}

extension Sentence {
  /// The runs in a range that look like this, from left to right, the longest at each place, none inside another.
  func matches(of pattern: Pattern, in range: Range<Int>? = nil) -> [Range<Int>] {
    let range = range ?? all
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let end = pattern.ends(self, index).filter { $0 <= range.upperBound }.max() ?? index
      if end > index { found.append(index..<end) }
      index = max(end, index + 1)
    }
    return found
  }

  /// Whether a run in the range looks like this.
  func contains(_ pattern: Pattern, in range: Range<Int>? = nil) -> Bool {
    let range = range ?? all
    return range.contains { index in
      pattern.ends(self, index).contains { $0 <= range.upperBound && $0 > index }
    }
  }

  /// Whether a run that looks like this ends right before a place.
  func precedes(_ pattern: Pattern, _ index: Int, reach: Int = 8) -> Bool {
    start(of: pattern, endingAt: index, reach: reach) != nil
  }

  /// Where the longest run that looks like this begins, if one ends right before a place.
  func start(of pattern: Pattern, endingAt index: Int, reach: Int = 8) -> Int? {
    range(index - reach, index).first { pattern.ends(self, $0).contains(index) }
  }

  /// Whether a run that looks like this begins at a place.
  func follows(_ pattern: Pattern, _ index: Int) -> Bool {
    !pattern.ends(self, index).isEmpty
  }
}
