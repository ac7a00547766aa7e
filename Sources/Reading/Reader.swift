/// Reads what a Dutch text says of the terms of contracts.
///
/// Any bytes can be read, as UTF-8; the time is linear in their number.
///
/// - Parameter bytes: the text.
/// - Returns: the facts, in the order of the text.
/// - Complexity: O(n).
public func readTerms(in bytes: [UInt8]) -> [Fact] {
  var reader = TextReader(bytes)
  return reader.read()
}

/// Reads a text sentence by sentence, with what earlier sentences leave behind.
private struct TextReader {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private var memory = Memory()
  private var facts: [Fact] = []
  /// The numbers of the sentences that say what holds in a case only.
  private var conditional: Set<Int> = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens = Lexer.tokens(of: bytes)
  }

  mutating func read() -> [Fact] {
    for range in Sentences.ranges(in: tokens) { read(range) }
    return withContradictions(joinedNotices(facts), isOnOneContract: isOnOneContract, conditional: conditional)
  }

  private mutating func read(_ range: Range<Int>) {
    let items = ItemScanner.items(of: tokens, in: range)
    let sentence = Sentence(items: items)
    memory.number += 1
    var reading = Reading(sentence, memory: memory) { [bytes, tokens] run in
      quote(items, run, tokens, bytes)
    }
    for rule in sentence.isExample ? [] : ReadingRule.all {
      reading.rule = rule.name
      rule.read(&reading)
    }
    for found in reading.found.sorted(by: { $0.evidence.lowerBound < $1.evidence.lowerBound }) {
      let first = tokens[items[found.evidence.lowerBound].tokens.lowerBound]
      let last = tokens[items[found.evidence.upperBound - 1].tokens.upperBound - 1]
      let fact = Fact(
        content: found.content, lines: first.line...last.lastLine, quote: quote(items, found.evidence, tokens, bytes),
        isCertain: found.isCertain, rule: found.rule, sentence: memory.number)
      // The same thing said twice in one breath is one fact.
      let isSaid = facts.reversed().prefix { $0.sentence == fact.sentence }.contains { $0.content == fact.content }
      if !isSaid { facts.append(fact) }
    }
    remember(reading)
  }

  /// Whether the text speaks of one contract only, by its words and its facts.
  private var isOnOneContract: Bool {
    facts.count { $0.kind == "start" } <= 2 && facts.count { $0.kind == "duration" } <= 2
      && facts.count { $0.kind == "last-day" } <= 3 && !memory.speaksOfAnother
  }

  private mutating func remember(_ reading: Reading) {
    memory.speaksOfAnother = memory.speaksOfAnother || reading.sentence.contains(Reading.anotherContract)
    if reading.sentence.has(.condition) { conditional.insert(memory.number) }
    // A contract stays the subject for a few sentences, until a new one is named.
    if reading.sentence.has(.instrument) {
      memory.isAboutContract = true
    } else if reading.sentence.items.count > 60 {
      memory.isAboutContract = false
    }
    for found in reading.found {
      if case .duration(let period, _) = found.content { memory.duration = period }
    }
  }
}

/// The words of a run of items, as they stand in the text.
private func quote(_ items: [Item], _ run: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) -> String {
  guard let first = run.first, let last = run.last else { return "" }
  let start = tokens[items[first].tokens.lowerBound].start
  let end = tokens[items[last].tokens.upperBound - 1].end
  return String(decoding: bytes[start..<end], as: UTF8.self)
}
