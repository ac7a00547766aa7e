/// The date that a text as a whole gives in Dutch words or digits, in EDTF; nil if it is anything else.
///
/// "1 januari 2025", "december 2026", "Q3 2025", "medio 2026", "2026".
package func wholeDate(_ text: String) -> String? {
  var reader = TokenReader(text)
  guard case .date(let date)? = reader.readDate() ?? reader.readBareYear().map({ .date($0) }),
    reader.position == reader.end
  else { return nil }
  return date.edtf
}

/// The length of time that a text as a whole gives in Dutch words or digits: `P3M`, `P1Y6M`, or `calendar-months:3`,
/// `calendar-years:1`; nil if it is anything else, or if its words and its digits differ.
package func wholePeriod(_ text: String) -> String? {
  var reader = TokenReader(text)
  guard let period = reader.readPeriod(), reader.position == reader.end, period.bound == nil,
    period.disagreement == nil
  else { return nil }
  return period.text
}

/// The month (1...12) that a word in small letters names, in full or abbreviated, without a full stop; nil if it is none.
package func monthNumber(_ word: String) -> Int? { MonthName.number(word) }

extension TokenReader {
  fileprivate init(_ text: String) {
    let tokens = Lexer.tokens(of: Array(text.utf8))
    self.init(tokens: tokens, end: tokens.count, position: 0)
  }
}
