/// A word, a number or a mark of a text, with its place.
struct Token: Sendable {
  /// What it is.
  enum Kind: Sendable, Equatable {
    /// Letters; `text` is in lower case and without accents.
    case word
    /// ASCII digits.
    case number
    /// One other character, as its Unicode scalar.
    case mark(UInt32)
    /// A place left open: `...`, `…`, `____`.
    case blank
  }

  let kind: Kind
  /// The letters of a word in lower case without accents, or the digits of a number; empty for a mark.
  let text: String
  /// The first byte.
  let start: Int
  /// The byte behind the last one.
  let end: Int
  /// The line, counted from 1.
  let line: Int
  /// The line of the last byte; a word that is broken off at the end of a line has two.
  let lastLine: Int
  /// How many line breaks stand before it.
  let breaks: Int
  /// Whether there is white space before it.
  let isSpaced: Bool
  /// Whether a word begins with a capital.
  let isCapitalised: Bool
  /// Whether a word bears an accent: "vóór" and "één" are told from "voor" and "een" by nothing else.
  let isAccented: Bool

  /// The number that the digits write; nil for anything else, and for what no date or period can hold.
  var value: Int? {
    kind == .number && text.utf8.count <= 6 ? Int(text) : nil
  }

  /// Whether it is this ASCII mark.
  func isMark(_ scalar: Unicode.Scalar) -> Bool {
    kind == .mark(scalar.value)
  }

  /// Whether it is one of these ASCII marks.
  func isMark(oneOf scalars: String) -> Bool {
    guard case .mark(let value) = kind else { return false }
    return scalars.unicodeScalars.contains { $0.value == value }
  }
}
