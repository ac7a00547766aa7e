/// A language in which people are answered.
public enum Language: String, Sendable, CaseIterable {
  /// Dutch.
  case dutch = "nl"
  /// English.
  case english = "en"
}

/// One sentence in both languages; which is shown is decided where it is shown.
public struct BilingualText: Hashable, Sendable {
  /// The sentence in Dutch.
  public let dutch: String
  /// The sentence in English.
  public let english: String

  /// A sentence in both languages.
  public init(nl dutch: String, en english: String) {
    self.dutch = dutch
    self.english = english
  }

  /// The sentence in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }
}
