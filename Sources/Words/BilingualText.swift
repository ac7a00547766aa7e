/// A sentence that does not stand among the words yet.
public typealias BilingualText = Message

extension Message {
  /// A sentence in both languages, put together beforehand.
  public init(nl dutch: String, en english: String) {
    self.init { $0 is Dutch ? dutch : english }
  }

  /// The sentence in Dutch.
  public var dutch: String { self[.dutch] }

  /// The sentence in English.
  public var english: String { self[.english] }
}
