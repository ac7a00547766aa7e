/// One sentence in every language; it is put together only when somebody reads it.
public struct Message: Sendable {
  private let sentence: @Sendable (any Words) -> String

  /// A sentence, as it is said in any language.
  public init(_ sentence: @escaping @Sendable (any Words) -> String) {
    self.sentence = sentence
  }

  /// The sentence in these words.
  public func said(in words: any Words) -> String { sentence(words) }

  /// The sentence in one language.
  public subscript(language: Language) -> String { sentence(language.words) }
}

extension Message: Hashable {
  /// Whether both say the same in every language.
  public static func == (left: Message, right: Message) -> Bool {
    Language.allCases.allSatisfy { left[$0] == right[$0] }
  }

  /// Hashes what is said in every language.
  public func hash(into hasher: inout Hasher) {
    for language in Language.allCases { hasher.combine(self[language]) }
  }
}
