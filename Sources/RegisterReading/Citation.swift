import Diagnostics
public import Register

extension Source {
  /// Reads `003` or `003:1229-1232`: a document, and the lines in it.
  ///
  /// - Parameters:
  ///   - citation: the text.
  ///   - quote: the literal words that stand there.
  public init?(citation: String, quote: String?) {
    let bytes = citation.utf8
    var (document, lines) = (citation, ClosedRange<Int>?.none)
    if let colon = bytes.lastIndex(of: 0x3A),
      let named = ScalarKind.lines(String(citation[bytes.index(after: colon)...]))
    {
      (document, lines) = (String(citation[..<colon]), named)
    }
    if document.isEmpty { return nil }
    self.init(
      document: document, lines: lines, quote: quote, place: Place(file: citation, line: 1, column: 1))
  }
}
