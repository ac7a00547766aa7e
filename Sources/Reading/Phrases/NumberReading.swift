/// A number with what it was written in.
struct WrittenNumber: Sendable {
  /// The number in halves, so that "anderhalf" and "3,5" are whole.
  let halves: Int
  /// The words and the digits where they differ.
  var disagreement: PeriodPhrase.Disagreement?
  /// Whether it is the bare word "een", which is an article as often as a number.
  var isArticle = false

  /// The number, if it is whole.
  var whole: Int? { halves % 2 == 0 ? halves / 2 : nil }
}

extension TokenReader {
  /// Reads a number in digits or words: "4", "3,5", "vier", "vier en twintig", "anderhalf", "drie (3)", "(4)".
  mutating func readNumber() -> WrittenNumber? {
    attempt { reader in
      if reader.peek()?.isMark("(") == true, let digits = reader.readBracketedDigits() {
        return WrittenNumber(halves: 2 * digits)
      }
      if let digits = reader.readDigits() {
        // "3 (drie) maanden"
        var number = digits
        if let again = reader.attempt({ reader -> WrittenNumber? in
          guard reader.read(mark: "("), let inner = reader.readNumberWords(), reader.read(mark: ")") else { return nil }
          return inner
        }), again.halves != digits.halves {
          number.disagreement = .init(words: text(again.halves), digits: text(digits.halves))
        }
        return number
      }
      guard var number = reader.readNumberWords() else { return nil }
      if let digits = reader.readBracketedDigits() {
        number.isArticle = false
        if 2 * digits != number.halves {
          number.disagreement = .init(words: text(number.halves), digits: text(2 * digits))
        }
      }
      return number
    }
  }

  private mutating func readBracketedDigits() -> Int? {
    attempt { reader in
      guard reader.read(mark: "("), let value = reader.peek()?.value else { return nil }
      reader.position += 1
      return reader.read(mark: ")") ? value : nil
    }
  }

  private mutating func readDigits() -> WrittenNumber? {
    attempt { reader in
      guard let value = reader.peek()?.value else { return nil }
      reader.position += 1
      if let comma = reader.peek(), comma.isMark(oneOf: ",."), !comma.isSpaced, let next = reader.peek(1),
        next.kind == .number, !next.isSpaced
      {
        // A decimal, a sum or the number of an article; only halves are lengths of time.
        guard next.text == "5" || next.text == "0" || next.text == "50" else { return nil }
        reader.position += 2
        if let more = reader.peek(), more.isMark(oneOf: ".,"), !more.isSpaced, reader.peek(1)?.kind == .number {
          return nil
        }
        return WrittenNumber(halves: 2 * value + (next.text == "0" ? 0 : 1))
      }
      return WrittenNumber(halves: 2 * value)
    }
  }

  private mutating func readNumberWords() -> WrittenNumber? {
    attempt { reader in
      guard let token = reader.peek(), token.kind == .word else { return nil }
      if token.text == "anderhalf" || token.text == "anderhalve" {
        reader.position += 1
        return WrittenNumber(halves: 3)
      }
      if token.text == "half" || token.text == "halve" {
        reader.position += 1
        return WrittenNumber(halves: 1)
      }
      if token.text == "een", let next = reader.peek(1), next.text == "half" || next.text == "halve" {
        reader.position += 2
        return WrittenNumber(halves: 1)
      }
      if token.text == "een", let next = reader.peek(1), next.text == "en", reader.peek(2)?.text == "een",
        let half = reader.peek(3), half.text == "half" || half.text == "halve"
      {
        reader.position += 4
        return WrittenNumber(halves: 3)
      }
      guard let value = numberWord(token.text) else { return nil }
      reader.position += 1
      // "acht en twintig"
      if value < 10, reader.peek()?.text == "en", let tens = reader.peek(1).flatMap({ tensWords[$0.text] }) {
        reader.position += 2
        return WrittenNumber(halves: 2 * (value + tens))
      }
      let isArticle = token.text == "een" && !token.isAccented
      return WrittenNumber(halves: 2 * value, isArticle: isArticle)
    }
  }
}

/// How a number of halves is written in digits.
private func text(_ halves: Int) -> String {
  halves % 2 == 0 ? String(halves / 2) : "\(halves / 2),5"
}

/// The number below 1000 that a word names: "twaalf", "vierentwintig", "zesendertig", "honderd".
func numberWord(_ word: String) -> Int? {
  if let value = smallNumbers[word] ?? tensWords[word] { return value }
  // The longest number word is shorter than this; other words are not looked through.
  guard word.utf8.count <= 40 else { return nil }
  if word == "honderd" { return 100 }
  if word.hasPrefix("honderd"), let rest = numberWord(String(word.dropFirst("honderd".utf8.count))), rest < 100 {
    return 100 + rest
  }
  for (tens, value) in tensWords where word.hasSuffix("en" + tens) {
    let unit = String(word.dropLast(tens.utf8.count + 2))
    if let ones = smallNumbers[unit], ones < 10 { return value + ones }
  }
  return nil
}

/// The year that words name: "negentienhonderd acht en twintig", "tweeduizend eenentwintig"; nil if none.
func yearBase(_ word: String) -> Int? {
  for (prefix, base) in [
    ("zeventienhonderd", 1700), ("achttienhonderd", 1800), ("negentienhonderd", 1900), ("tweeduizend", 2000),
  ] {
    if word == prefix { return base }
    if word.hasPrefix(prefix), let rest = numberWord(String(word.dropFirst(prefix.utf8.count))), rest < 100 {
      return base + rest
    }
  }
  return nil
}

private let smallNumbers: [String: Int] = [
  "een": 1, "eene": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
  "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17,
  "achttien": 18, "negentien": 19,
]

private let tensWords: [String: Int] = [
  "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
  "negentig": 90,
]
