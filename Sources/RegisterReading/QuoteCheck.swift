public import Diagnostics
import Register
import SystemInterface
import Words

/// Looks up every quote of a register in the documents themselves.
///
/// A quote must stand literally in the lines that its citation names, white space aside; `...` stands for words left
/// out.
///
/// - Parameters:
///   - read: the register.
///   - documents: its documents. One that names no file, such as a statute, need not be there.
/// - Returns: how many quotes were found, how many were not looked for because their document names no file and is not
///   there, or because they stand in a cell or an element and not in lines, and what was looked for in vain.
/// - Complexity: O(d + c · l) for d bytes of documents and c citations of l lines.
public func checkQuotes(of read: ReadRegister, in documents: DocumentTexts) -> (
  found: Int, notLookedUp: Int, diagnostics: [Diagnostic]
) {
  let texts = documents.bytes.mapValues { DocumentText(TextLines($0).texts) }
  var diagnostics: [Diagnostic] = []
  let withoutFile = Set(read.register.documents.filter { $0.file == nil }.map(\.id))
  var found = 0
  var notLookedUp = 0
  for citation in read.citations {
    guard let quote = citation.quote else { continue }
    guard let text = texts[citation.document] else {
      if withoutFile.contains(citation.document) { notLookedUp += 1 }
      continue
    }
    if citation.at != nil {
      notLookedUp += 1
      continue
    }
    if text.holds(quote, at: citation.lines ?? 1...max(1, text.lineCount)) {
      found += 1
      continue
    }
    let elsewhere = text.place(of: quote)
    diagnostics.append(
      Diagnostic(
        .quoteNotFound, at: citation.place,
        Message { $0.quoteNotFound(document: citation.document, lines: citation.linesText ?? "?") },
        help: elsewhere.map {
          lines in Message { $0.standsInLines(lines) }
        }
          ?? Message { $0.takeQuoteOver }))
  }
  return (found, notLookedUp, diagnostics)
}
