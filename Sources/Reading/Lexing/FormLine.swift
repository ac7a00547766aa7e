/// A line of a form, or a row of a table: a label, and behind it what it is of this contract.
///
/// Such lines have no full stop, so that a sentence would go on through all of them.
enum FormLine {
  /// Whether one begins at a place that begins a line: a label that is followed on the same line by a colon, by the
  /// edge of a cell, or right away by a number; or the edge of a row.
  static func begins(at index: Int, in tokens: [Token]) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    var place = index
    while place < tokens.count, tokens[place].isMark(oneOf: "|*"), isOnLine(place, of: index, tokens) { place += 1 }
    if place > index, tokens[index].isMark("|") { return true }
    guard place < tokens.count, labels.contains(tokens[place].text), isOnLine(place, of: index, tokens) else {
      return false
    }
    for offset in 1...4 {
      guard place + offset < tokens.count, isOnLine(place + offset, of: index, tokens) else { return false }
      let token = tokens[place + offset]
      if token.isMark(oneOf: ":|") { return true }
      if token.kind == .number { return tokens[place].isCapitalised }
      guard token.kind == .word || token.isMark("*") else { return false }
    }
    return false
  }

  private static func isOnLine(_ place: Int, of first: Int, _ tokens: [Token]) -> Bool {
    tokens[place].line == tokens[first].line
  }

  private static let labels: Set<String> = [
    "ingangsdatum", "begindatum", "startdatum", "aanvangsdatum", "ingang", "aanvang", "begin", "start", "datum",
    "einddatum", "expiratiedatum", "vervaldatum", "contractvervaldatum", "contracteinde", "einde", "eind", "laatste",
    "looptijd",
    "contractduur", "contractperiode", "contracttermijn", "huurperiode", "duur", "periode", "geldigheid", "initiele",
    "verlenging", "verlengingen", "verlengingsoptie", "verlengingsopties", "verlengingsmogelijkheid", "optie", "opties",
    "verlengingsmogelijkheden", "optiejaren", "opzegtermijn", "opzegging", "opzegtermijnen", "opzeggen", "maximale",
    "maximum", "totale", "minimale", "uittreding", "declaratietermijn", "stilzwijgende",
    "contract", "overeenkomst", "geldig", "geldigheidsduur",
  ]
}
