/// A sentence as the rules see it: its items, and which of them are words of which sense.
struct Sentence: Sendable {
  /// The items, in order.
  let items: [Item]
  /// The senses of all words together.
  let senses: Sense
  /// For each item the number of its clause: clauses are parted by commas, semicolons and "tenzij", "indien", "en".
  private let clauseNumbers: [Int]
  /// The sense of each item; separable verbs ("zegt op") have theirs on both parts.
  private let itemSenses: [Sense]

  /// A sentence of these items.
  init(items: [Item]) {
    self.items = items
    let senses = SeparableVerbs.senses(of: items)
    itemSenses = senses
    self.senses = senses.reduce(into: []) { $0.formUnion($1) }
    var numbers: [Int] = []
    var number = 0
    for (index, item) in items.enumerated() {
      if index > 0, Sentence.opensClause(item, senses[index]), !Sentence.isBothAnd(index, in: items),
        !Sentence.followsComma(index, in: items)
      {
        number += 1
      }
      numbers.append(number)
    }
    clauseNumbers = numbers
  }

  /// ", maar": the comma has opened the clause already.
  private static func followsComma(_ index: Int, in items: [Item]) -> Bool {
    guard case .mark(0x2C) = items[index - 1].kind, case .word = items[index].kind else { return false }
    return true
  }

  /// "zowel de gemeente als de aanbieder": no condition.
  private static func isBothAnd(_ index: Int, in items: [Item]) -> Bool {
    guard case .word("als", _) = items[index].kind else { return false }
    return items[max(0, index - 8)..<index].contains { if case .word("zowel", _) = $0.kind { true } else { false } }
  }

  /// Whether a clause begins at this item.
  private static func opensClause(_ item: Item, _ senses: Sense) -> Bool {
    switch item.kind {
    case .mark(0x2C), .mark(0x3B), .mark(0x3A), .mark(0x2E), .mark(0x7C): true
    case .word(let word, _):
      senses.overlaps([.unless, .condition])
        || ["waarbij", "waarna", "maar", "doch", "terwijl", "zodat"].contains(word)
    default: false
    }
  }

  /// "Bijvoorbeeld: een overeenkomst die op 1 maart ingaat": what is only thought of.
  var isExample: Bool {
    let first = items.indices.first { word($0) != nil }
    return first.map { follows(.words("bijvoorbeeld|stel|stel dat|rekenvoorbeeld|als voorbeeld"), $0) } ?? false
  }

  /// All items.
  var all: Range<Int> { items.indices }

  /// The senses of an item; none for what is no word.
  func sense(_ index: Int) -> Sense {
    itemSenses.indices.contains(index) ? itemSenses[index] : []
  }

  /// The word at a place, or nil.
  func word(_ index: Int) -> String? {
    guard items.indices.contains(index), case .word(let word, _) = items[index].kind else { return nil }
    return word
  }

  /// The places in a range of words with one of these senses.
  func places(of sense: Sense, in range: Range<Int>? = nil) -> [Int] {
    senses.overlaps(sense) ? (range ?? all).filter { itemSenses[$0].overlaps(sense) } : []
  }

  /// Whether a word in the range has one of these senses.
  func has(_ sense: Sense, in range: Range<Int>? = nil) -> Bool {
    guard senses.overlaps(sense) else { return false }
    guard let range else { return true }
    return range.contains { itemSenses[$0].overlaps(sense) }
  }

  /// Whether what a word names is said to be lacking: "zonder opzegging", "bij het uitblijven van een opzegging".
  func isAbsent(_ index: Int) -> Bool {
    precedes(
      .words(
        "zonder|zonder dat|uitblijven van|uitblijven van een|niet-tijdige|ontijdige|bij niet tijdige|gebreke van|zonder dat daartoe|zonder dat een|ontbreken van|zonder nadere|zonder voorafgaande"
      ), index)
  }

  /// Whether a word in the range speaks of notice that is given.
  func hasNotice(in range: Range<Int>? = nil) -> Bool {
    places(of: .notice, in: range).contains { !isAbsent($0) }
  }

  /// Whether the range refuses something; "niet eerder dan", "niet op dan met", "zonder dat" and "zonder opgaaf van
  /// redenen" do not.
  func hasRefusal(in range: Range<Int>) -> Bool {
    places(of: .not, in: range).contains { index in
      word(index) != "zonder" && !follows(.words("eerder|anders|later|alleen|slechts"), index + 1)
        && !follows(Pattern.words("dan").within(1), index + 1)
    }
  }

  /// Whether the range says that something can be done; "zo veel mogelijk" says how much.
  func saysPossible(in range: Range<Int>) -> Bool {
    matches(of: .words("mogelijk"), in: range).contains {
      !precedes(.words("veel|zoveel|spoedig|snel|goed|zover|zoverre|indien"), $0.lowerBound)
    }
  }

  /// The clause around an item.
  func clause(around index: Int) -> Range<Int> {
    let number = clauseNumbers[index]
    var low = index
    var high = index + 1
    while low > 0, clauseNumbers[low - 1] == number { low -= 1 }
    while high < items.count, clauseNumbers[high] == number { high += 1 }
    return low..<high
  }

  /// The clause around an item with its neighbours: so many before it and so many behind.
  func clauses(around index: Int, before: Int, after: Int) -> Range<Int> {
    let number = clauseNumbers[index]
    var low = index
    var high = index + 1
    while low > 0, clauseNumbers[low - 1] >= number - before { low -= 1 }
    while high < items.count, clauseNumbers[high] <= number + after { high += 1 }
    return low..<high
  }

  /// A range of items that stays inside the sentence.
  func range(_ low: Int, _ high: Int) -> Range<Int> {
    let from = max(0, min(low, items.count))
    return from..<max(from, min(high, items.count))
  }

  /// The period at a place, or nil.
  func period(_ index: Int) -> PeriodPhrase? {
    guard items.indices.contains(index), case .period(let period) = items[index].kind else { return nil }
    return period
  }

  /// The date at a place, or nil.
  func date(_ index: Int) -> DatePhrase? {
    guard items.indices.contains(index), case .date(let date) = items[index].kind else { return nil }
    return date
  }

  /// The day of the year at a place, or nil.
  func yearDay(_ index: Int) -> YearDay? {
    guard items.indices.contains(index), case .yearDay(let day) = items[index].kind else { return nil }
    return day
  }
}
