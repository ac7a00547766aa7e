public import Reading
import RegisterDrafts

/// A paper with what it says of terms.
public struct Paper: Sendable {
  /// The id of the document, as in `documents.yaml`.
  public let document: String
  /// What it says, in the order of its text.
  public let facts: [Fact]

  /// A paper with its facts.
  public init(document: String, facts: [Fact]) {
    self.document = document
    self.facts = facts
  }
}

/// A fact with the paper that says it.
struct Said: Sendable {
  let fact: Fact
  let document: String

  /// The place as a register cites it; without lines where they are more than one citation can name.
  var source: DraftSource {
    let quote = fact.quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return DraftSource(document: document, lines: fact.lines.count <= 12 ? fact.lines : nil, quote: quote)
  }

  /// Whether both stand in the same lines, at least in part.
  func isBeside(_ other: Said) -> Bool {
    document == other.document && fact.lines.overlaps(other.fact.lines)
  }
}
