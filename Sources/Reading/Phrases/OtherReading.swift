extension TokenReader {
  /// Reads a reference to another place: "artikel 3, tweede lid", "artikel 2.140 lid 3", "lid 1", "het eerste lid",
  /// "artikelen 3 tot en met 6", "paragraaf 3.2", "bijlage 4".
  ///
  /// Their numbers look like dates and sums, and "de in lid 1 genoemde termijn" is a term that stands elsewhere.
  mutating func readReference() -> Bool {
    let found = attempt { reader -> Bool? in
      if reader.readOrdinalMember() { return true }
      guard let word = reader.read(oneOf: referenceWords) else { return nil }
      _ = reader.read(mark: ".")
      guard reader.readReferenceNumber() else { return nil }
      // Every round reads a token, so this ends.
      while reader.readMoreOfReference() {}
      // "lid 3 maanden" does not exist, but "onder 3 maanden" does: the word alone is no reference then.
      if let next = reader.word, unitWords.contains(next), word != "lid" { return nil }
      return true
    }
    return found ?? false
  }

  private mutating func readOrdinalMember() -> Bool {
    let found = attempt { reader -> Bool? in
      guard let first = reader.word, ordinalWord(first) != nil || ["vorige", "vorig", "volgende"].contains(first) else {
        return nil
      }
      reader.position += 1
      while let next = reader.read(oneOf: ["en", "of", "tot", "met"])
        ?? reader.word.flatMap({ word in
          ordinalWord(word) == nil ? nil : word
        })
      {
        if ordinalWord(next) != nil { reader.position += 1 }
      }
      guard reader.read(oneOf: ["lid", "volzin", "alinea", "zin", "artikel"]) != nil else { return nil }
      return true
    }
    return found ?? false
  }

  private mutating func readReferenceNumber() -> Bool {
    guard let token = peek() else { return false }
    if token.kind == .number {
      position += 1
      // 2.140, 7:292, 3a
      while let mark = peek(), mark.isMark(oneOf: ".:"), !mark.isSpaced, let next = peek(1), next.kind == .number,
        !next.isSpaced
      {
        position += 2
      }
      if let letter = peek(), letter.kind == .word, !letter.isSpaced, letter.text.utf8.count <= 2 { position += 1 }
      return true
    }
    // "onder a", "artikel IV"
    if token.kind == .word,
      token.text.utf8.allSatisfy({ [0x69, 0x76, 0x78].contains($0) }) || token.text.utf8.count == 1
    {
      position += 1
      return true
    }
    return false
  }

  private mutating func readMoreOfReference() -> Bool {
    let more = attempt { reader -> Bool? in
      if reader.readOrdinalMember() { return true }
      if reader.read(mark: ",") {
        if reader.readOrdinalMember() { return true }
        if reader.read(oneOf: referenceWords) != nil { return reader.readReferenceNumber() ? true : nil }
        return nil
      }
      if reader.read("tot", "en", "met") || reader.read("en") || reader.read("of") || reader.read("juncto") {
        _ = reader.read(oneOf: referenceWords)
        guard let token = reader.peek(), token.kind == .number, reader.readReferenceNumber() else { return nil }
        // "artikel 3 en 6 maanden": the second number is a length.
        if let next = reader.word, unitWords.contains(next) || MonthName.number(next) != nil { return nil }
        return true
      }
      guard reader.read(oneOf: referenceWords) != nil else { return nil }
      _ = reader.read(mark: ".")
      return reader.readReferenceNumber() ? true : nil
    }
    return more ?? false
  }

  /// Reads an amount of money, whose number is no length of time: "€ 71.000,-", "EUR 2.500", "90.000 euro".
  mutating func readMoney() -> Bool {
    let found = attempt { reader -> Bool? in
      if reader.peek()?.kind == .mark(0x20AC) || ["eur", "euro", "fl"].contains(reader.word ?? "") {
        reader.position += 1
        _ = reader.read(mark: ".")
        guard reader.peek()?.kind == .number else { return nil }
        reader.readGroupedNumber()
        return true
      }
      guard reader.peek()?.kind == .number else { return nil }
      reader.readGroupedNumber()
      return reader.read(oneOf: ["euro", "eur", "miljoen", "procent", "fte"]) != nil || reader.read(mark: "%")
        || reader.peek()?.kind == .mark(0x20AC) ? true : nil
    }
    return found ?? false
  }

  private mutating func readGroupedNumber() {
    position += 1
    while let mark = peek(), mark.isMark(oneOf: ".,"), !mark.isSpaced, let next = peek(1), next.kind == .number,
      !next.isSpaced
    {
      position += 2
    }
    if let mark = peek(), mark.isMark(","), !mark.isSpaced, let dash = peek(1), dash.isMark("-") { position += 2 }
  }

  /// Reads a place that is left open: "...", "[aantal]", "<datum>", "XX".
  mutating func readBlank() -> Bool {
    if peek()?.kind == .blank {
      position += 1
      return true
    }
    let found = attempt { reader -> Bool? in
      guard reader.read(mark: "[") || reader.read(mark: "<") else { return nil }
      for _ in 0..<8 {
        guard let token = reader.peek() else { return nil }
        reader.position += 1
        if token.isMark("]") || token.isMark(">") { return true }
        if token.kind == .number { return nil }
      }
      return nil
    }
    return found ?? (read("xx") || read("x", "x") || read("xxx"))
  }

  /// Reads a span of ages: "0 tot 7 jaar", "16-27 jaar", "boven de 65 jaar", "18+".
  mutating func readAges() -> Bool {
    let found = attempt { reader -> Bool? in
      if reader.read("boven", "de") || reader.read("onder", "de") || reader.read("vanaf", "de", "leeftijd", "van") {
        guard reader.peek()?.kind == .number else { return nil }
        reader.position += 1
        return reader.read("jaar") ? true : nil
      }
      guard let low = reader.peek()?.value, low < 100 else { return nil }
      reader.position += 1
      if reader.read(mark: "-") || reader.read("tot", "en", "met") || reader.read("tot") || reader.read("t", "m") {
        guard let high = reader.peek()?.value, high < 100, high > low else { return nil }
        reader.position += 1
        return reader.read("jaar") || reader.read("jarigen") || reader.read("jarige") ? true : nil
      }
      return reader.read(mark: "-") && reader.read(oneOf: ["jarigen", "jarige"]) != nil ? true : nil
    }
    return found ?? false
  }

  /// Reads how often: "twee keer", "2 x", "driemaal", "drie (3) maal", "eenmalig"; the value is nil for a count that
  /// is left open ("[aantal] keer").
  mutating func readCount() -> (value: Int?, Void)? {
    if let word, let value = countWord(word) {
      position += 1
      return (value, ())
    }
    _ = read("maximaal") || read("hoogstens") || read("ten", "hoogste") || read("nog")
    if let word, let value = countWord(word) {
      position += 1
      return (value, ())
    }
    if readBlank() { return read(oneOf: timesWords) != nil || read(oneOf: spanWords) != nil ? (nil, ()) : nil }
    guard let number = readNumber()?.whole, number < 100 else { return nil }
    if read(oneOf: timesWords) != nil { return (number, ()) }
    // "twee perioden van elk twaalf maanden"
    if number > 1, read(oneOf: spanWords) != nil { return (number, ()) }
    if let mark = peek(), mark.kind == .mark(0xD7) {
      position += 1
      return (number, ())
    }
    return nil
  }
}

private func countWord(_ word: String) -> Int? {
  if ["eenmalig", "eenmalige"].contains(word) { return 1 }
  guard word.hasSuffix("maal"), word.utf8.count > 4 else { return nil }
  return numberWord(String(word.dropLast(4)))
}

private let timesWords: Set<String> = ["keer", "maal", "malen", "keren", "x"]

private let spanWords: Set<String> = ["perioden", "periodes", "termijnen", "tijdvakken", "verlengingsperioden"]

private let unitWords: Set<String> = [
  "jaar", "jaren", "maand", "maanden", "week", "weken", "dag", "dagen", "kalendermaanden", "kalenderjaar", "kwartalen",
  "jr", "mnd", "mndn", "wk", "kwartaal",
]

private let referenceWords: Set<String> = [
  "artikel", "artikelen", "art", "artt", "lid", "leden", "paragraaf", "par", "hoofdstuk", "bijlage", "bijlagen",
  "onderdeel", "clausule", "bepaling", "punt", "sub", "aanhef", "deel", "voetnoot", "tabel", "perceel", "nr", "nummer",
]
