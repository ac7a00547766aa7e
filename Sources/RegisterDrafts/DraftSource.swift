/// Where a paper says what a draft takes over from it.
public struct DraftSource: Hashable, Sendable {
  /// The id of the document, as in `documents.yaml`.
  public var document: String
  /// The lines of the document, both included, counted from 1, at most twelve; nil where it has none.
  public var lines: ClosedRange<Int>?
  /// The place in a document without lines: a cell (`Blad1!C4`), or the path of an element; nil where it has lines.
  public var at: String?
  /// The literal words; nil if there are none to quote.
  public var quote: String?
  /// What a reader of this place must know; nil if there is nothing to add.
  public var note: String?

  /// A place in a document.
  public init(
    document: String, lines: ClosedRange<Int>? = nil, at: String? = nil, quote: String? = nil, note: String? = nil
  ) {
    self.document = document
    self.lines = lines
    self.at = at
    self.quote = quote
    self.note = note
  }
}
