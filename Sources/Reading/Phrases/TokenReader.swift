/// Looks at the tokens of one sentence from some place on; reading moves the place only where something was read.
struct TokenReader {
  let tokens: [Token]
  /// The place behind the last token of the sentence.
  let end: Int
  /// The next token.
  var position: Int

  /// The next token, or the one so many further on.
  func peek(_ offset: Int = 0) -> Token? {
    position + offset < end ? tokens[position + offset] : nil
  }

  /// The next word, if the next token is one.
  var word: String? {
    guard let token = peek(), token.kind == .word else { return nil }
    return token.text
  }

  /// Reads these words, which stand one after the other.
  mutating func read(_ words: String...) -> Bool {
    for (offset, word) in words.enumerated() {
      guard let token = peek(offset), token.kind == .word, token.text == word else { return false }
    }
    position += words.count
    return true
  }

  /// Reads one of these words.
  mutating func read(oneOf words: Set<String>) -> String? {
    guard let word, words.contains(word) else { return nil }
    position += 1
    return word
  }

  /// Reads a mark.
  mutating func read(mark: Unicode.Scalar) -> Bool {
    guard let token = peek(), token.isMark(mark) else { return false }
    position += 1
    return true
  }

  /// Reads what `parse` reads; where that is nothing, the place stays.
  mutating func attempt<Value>(_ parse: (inout TokenReader) -> Value?) -> Value? {
    var copy = self
    guard let value = parse(&copy) else { return nil }
    self = copy
    return value
  }
}
