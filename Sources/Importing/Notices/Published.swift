import RegisterDrafts

/// Words of a notice, with the element that they stand in.
struct Published: Hashable {
  /// The literal words, white space collapsed; empty where it is the element itself that says something.
  let text: String
  /// The path of the element.
  let at: String
  /// The language of the words, as `nl`; nil if the notice does not say.
  var language: String?

  /// Words of a notice.
  init(text: String, at path: String, language: String? = nil) {
    self.text = text
    at = path
    self.language = language
  }

  /// Whether the words can be Dutch.
  var canBeDutch: Bool { language.map { $0 == "nl" } ?? true }

  /// The last steps of the path, by which a reader finds the words back.
  var name: String {
    let steps = at.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }
    let isNumber = steps.last?.utf8.allSatisfy { (0x30...0x39).contains($0) } ?? false
    return steps.suffix(isNumber ? 2 : 1).joined(separator: "/")
  }

  /// The place as a source of a draft; a long text is cut off in its quote.
  func source(_ document: String) -> DraftSource {
    DraftSource(document: document, at: at, quote: text.isEmpty ? nil : excerpt(500))
  }

  /// The words, or the first of them where there are more than so many characters.
  func excerpt(_ limit: Int) -> String {
    text.unicodeScalars.count <= limit
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))) + "..."
  }
}

/// An amount of money.
struct Amount: Hashable {
  /// The number, as it is written.
  let number: Published
  /// The currency, as `EUR`; nil if the notice does not say.
  let currency: String?

  /// The number with its currency.
  var words: String { [number.text, currency].compactMap(\.self).joined(separator: " ") }
}

/// The languages of a text that is published in several: Dutch if it is there, else the one that comes first.
func preferred(_ texts: [Published]) -> Published? {
  texts.first { $0.language == "nl" } ?? texts.first
}

/// A language code of a notice, with those of Dutch as `nl`: they write it as `NLD`, `DUT` and `nl-NL`.
func languageCode(_ code: String?) -> String? {
  guard let code = code?.lowercased(), !code.isEmpty else { return nil }
  return ["nld", "dut", "nl"].contains(code) || code.hasPrefix("nl-") ? "nl" : code
}
