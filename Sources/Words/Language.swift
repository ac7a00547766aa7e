/// A language in which people are answered.
public enum Language: String, Sendable, CaseIterable {
  /// Dutch.
  case dutch = "nl"
  /// English.
  case english = "en"

  /// What is said in this language; a new language is added here, and says the rest in a folder of its own.
  public var words: any Words {
    switch self {
    case .dutch: Dutch()
    case .english: English()
    }
  }
}
