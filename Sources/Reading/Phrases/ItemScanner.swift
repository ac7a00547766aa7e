/// Turns the tokens of a sentence into items: dates, periods, counts, money and references as wholes, words with
/// their senses.
struct ItemScanner {
  private var reader: TokenReader
  private var items: [Item] = []

  /// The items of a sentence.
  ///
  /// - Complexity: O(n) in the number of tokens; no phrase looks further than a few tokens ahead.
  static func items(of tokens: [Token], in range: Range<Int>) -> [Item] {
    var scanner = ItemScanner(reader: TokenReader(tokens: tokens, end: range.upperBound, position: range.lowerBound))
    while scanner.reader.position < range.upperBound { scanner.step() }
    return scanner.items
  }

  private mutating func step() {
    let start = reader.position
    // No phrase begins with any other mark.
    if case .mark(let scalar) = reader.tokens[start].kind, !Self.opening.contains(scalar) {
      reader.position += 1
      // Stars are how Markdown writes bold letters: "**Ingangsdatum:** 1 januari 2025".
      if scalar == 0x2A { return }
      // "2 jaar + 2 x 1 jaar": what is added to a term is an option.
      if scalar == 0x2B, followsPeriod { return addOption(from: start) }
      return add(.mark(scalar), from: start)
    }
    if let schedule = reader.readSchedule() { return add(schedule, from: start) }
    if reader.readReference() { return add(.reference, from: start) }
    if reader.readMoney() { return add(.money, from: start) }
    if let count = reader.attempt({ $0.readCount() }) { return add(.count(count.value), from: start) }
    if reader.readBlank() { return add(.blank, from: start) }
    if reader.readAges() { return add(.number(0), from: start) }
    switch reader.readDate() {
    case .date(let date): return add(.date(date), from: start)
    case .yearDay(let day): return add(.yearDay(day), from: start)
    case .noDay: return add(.noDay, from: start)
    case nil: break
    }
    if !isArticle, let period = reader.readPeriod() { return add(.period(period), from: start) }
    if reader.read("onbepaalde", "tijd") || reader.read("onbepaalde", "duur") || reader.read("onbepaald")
      || reader.read("onbepaalden", "tijd")
    {
      return add(.indefinite, from: start)
    }
    if followsDateWord || isBeforeUntil, let year = reader.readBareYear() { return add(.date(year), from: start) }
    let token = reader.tokens[start]
    reader.position += 1
    switch token.kind {
    case .word:
      items.append(
        Item(
          kind: .word(token.text, Lexicon.senses(of: token.text)), tokens: start..<(start + 1),
          isAccented: token.isAccented, isCapitalised: token.isCapitalised))
    case .number: add(.number(token.value ?? 0), from: start)
    case .mark(let scalar): add(.mark(scalar), from: start)
    case .blank: add(.blank, from: start)
    }
  }

  /// `(`, `[`, `<` and `€`.
  private static let opening: Set<UInt32> = [0x28, 0x5B, 0x3C, 0x20AC]

  /// Adds "2+1+1 jaar" as what it stands for: a term, and an option to extend it so many times.
  private mutating func add(_ schedule: Schedule, from start: Int) {
    // "verlenging van 1+1 jaar": all of them are steps.
    if followsRenewal, schedule.first == schedule.step {
      items.append(Item(kind: .count(schedule.times + 1), tokens: start..<(start + 1)))
      items.append(Item(kind: .period(schedule.step), tokens: (start + 1)..<reader.position))
      return
    }
    items.append(Item(kind: .period(schedule.first), tokens: start..<(start + 1)))
    addOption(from: start + 1)
    items.append(Item(kind: .count(schedule.times), tokens: (start + 2)..<(start + 3)))
    items.append(Item(kind: .period(schedule.step), tokens: (start + 2)..<reader.position))
  }

  /// Adds a mark as the option to extend that it stands for.
  private mutating func addOption(from start: Int) {
    let option = "verlengingsoptie"
    items.append(Item(kind: .word(option, Lexicon.senses(of: option)), tokens: start..<(start + 1)))
  }

  /// Whether the last item is a length of time, an opening bracket aside.
  private var followsPeriod: Bool {
    let last = items.last { if case .mark(0x28) = $0.kind { false } else { true } }
    guard case .period? = last?.kind else { return false }
    return true
  }

  /// Whether one of the last two words is "verlenging" or "optie".
  private var followsRenewal: Bool {
    items.suffix(2).contains {
      if case .word(let word, let sense) = $0.kind { sense.contains(.renew) || word.hasPrefix("optie") } else { false }
    }
  }

  private mutating func add(_ kind: Item.Kind, from start: Int) {
    items.append(Item(kind: kind, tokens: start..<reader.position))
  }

  /// Whether the next word is the article of "het einde van een maand", and no number.
  private var isArticle: Bool {
    guard reader.word == "een", reader.peek()?.isAccented == false else { return false }
    return (isWord("van", at: 1) || isWord("der", at: 1))
      && ["ingang", "einde", "eind", "eerste", "laatste", "dag", "begin", "ultimo", "aanvang", "januari", "december"]
        .contains {
          isWord($0, at: 2)
        }
  }

  /// Whether a bare number of four digits would be a year here: behind "per", "tot", "vanaf", "ingang van".
  private var followsDateWord: Bool {
    guard case .word(let word, _)? = items.last?.kind else { return false }
    if ["per", "tot", "vanaf", "met", "m", "uiterlijk", "sinds", "ingaande", "vóór", "voor", "in", "t/m"].contains(word)
    {
      return word != "met" || isWord("en", at: 2)
    }
    return word == "van" && (isWord("ingang", at: 2) || isWord("periode", at: 2))
      || (word == "jaar" && (isWord("het", at: 2) || isWord("kalenderjaar", at: 2)))
  }

  /// Whether a number of four digits is the first of a span: "2021 tot en met 2023".
  private var isBeforeUntil: Bool {
    guard let next = reader.peek(1), next.text == "tot" || next.text == "t" else { return false }
    return reader.peek(2)?.text == "en" || reader.peek(2)?.isMark("/") == true || reader.peek(2)?.kind == .number
  }

  private func isWord(_ word: String, at distance: Int) -> Bool {
    guard items.count >= distance, case .word(let found, _) = items[items.count - distance].kind else { return false }
    return found == word
  }
}
