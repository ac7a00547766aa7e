/// Where the sentences of a text begin and end.
///
/// Texts come out of page layouts, so a line break, and even an empty line, may stand in the middle of a date. A
/// sentence ends at a full stop that belongs to no abbreviation, at an empty line before a capital, and before a new
/// item of a list.
enum Sentences {
  /// The most tokens that are read as one sentence; what is longer is a table, and is cut.
  static let longest = 240

  /// The runs of tokens that are sentences, in order.
  static func ranges(in tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where index > start {
      if endsSentence(before: index, from: start, in: tokens) || index - start >= longest {
        ranges.append(start..<index)
        start = index
      }
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
    return ranges
  }

  private static func endsSentence(before index: Int, from start: Int, in tokens: [Token]) -> Bool {
    let token = tokens[index]
    let previous = tokens[index - 1]
    if token.breaks > 0, startsItem(at: index, in: tokens) { return true }
    // The lines of a form are read one by one: "Ingangsdatum: 1 januari 2025".
    if token.breaks > 0, FormLine.begins(at: index, in: tokens) { return true }
    if token.breaks > 0, token.isCapitalised, FormLine.begins(at: start, in: tokens) { return true }
    let isOpening = token.isCapitalised || token.kind == .number || token.isMark(oneOf: "\"'([-") || isBullet(token)
    if token.breaks > 1 {
      // "per 1 <empty line> januari 2021", "december <empty line> 2021 en wordt": the layout, not the writer.
      if token.kind == .number { return !isMonth(previous) && !(previous.kind == .word && isSmallWord(previous)) }
      if isOpening { return true }
    }
    guard token.isSpaced else { return false }
    if previous.isMark(oneOf: "?!") { return isOpening }
    guard previous.isMark("."), isOpening, index - 1 > start else { return false }
    let before = tokens[index - 2]
    switch before.kind {
    case .word: return before.isSpaced || before.text.utf8.count > 1 ? !isAbbreviation(before, before: token) : false
    case .number:
      // "1. De duur" at the start of a line is a number of a list; "in 2027. De" is the end.
      return !(index - 2 == start && before.text.utf8.count <= 3)
    default: return true
    }
  }

  /// Whether a new item of a list begins here: a bullet, or "a." or "2)" at the start of a line.
  private static func startsItem(at index: Int, in tokens: [Token]) -> Bool {
    let token = tokens[index]
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    if isBullet(token) { return next.isSpaced }
    if token.isMark("-") { return next.isSpaced && next.kind == .word }
    if token.kind == .word, token.text == "o", token.breaks > 0 { return next.isCapitalised }
    guard next.isMark(oneOf: ".)"), !next.isSpaced, index + 2 < tokens.count, tokens[index + 2].isSpaced else {
      return false
    }
    switch token.kind {
    case .number: return token.text.utf8.count <= 2 && (next.isMark(")") || tokens[index + 2].isCapitalised)
    case .word: return token.text.utf8.count == 1
    default: return false
    }
  }

  private static func isBullet(_ token: Token) -> Bool {
    guard case .mark(let scalar) = token.kind else { return false }
    // The last is what bullets of symbol fonts become when a page is turned into text.
    return [0x2022, 0x25AA, 0x25CF, 0x25E6, 0xB7, 0x2A].contains(scalar) || (0xF000...0xF8FF).contains(scalar)
  }

  private static func isMonth(_ token: Token) -> Bool {
    token.kind == .word && MonthName.number(token.text) != nil
  }

  private static func isSmallWord(_ token: Token) -> Bool {
    ["per", "van", "tot", "met", "en", "op", "in", "medio", "begin", "eind", "vanaf", "de", "het", "voor", "uiterlijk"]
      .contains(token.text)
  }

  private static func isAbbreviation(_ word: Token, before next: Token) -> Bool {
    if word.text.utf8.count == 1 { return true }
    if abbreviations.contains(word.text) { return true }
    // "1 jan. 2025"
    return next.kind == .number && MonthName.abbreviations[word.text] != nil
  }

  /// Abbreviations that are followed by more of the sentence, without their full stops.
  private static let abbreviations: Set<String> = [
    "art", "artt", "nr", "nrs", "blz", "pag", "par", "bijl", "hfst", "ca", "jl", "dd", "evt", "excl", "incl", "bijv",
    "bv", "resp", "mr", "mrs", "drs", "ing", "ir", "dr", "prof", "max", "min", "mln", "mld", "vgl", "zgn", "zg", "cf",
    "ex", "lid", "stb", "stcrt", "trb", "jo", "sub", "aanh", "afd", "gem", "tel", "toel", "onderd", "t.a.v",
  ]
}
