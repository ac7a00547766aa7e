/// A fact as far as a paper says it.
///
/// A field of a draft that nothing is said of at all is nil: the key is left out. A field that the paper leaves open, or
/// that cannot be read, has no value here, and is written as `unknown`.
public struct Drafted<Value: Sendable>: Sendable {
  /// The value; nil if it is not known.
  public var value: Value?
  /// Where the paper says so.
  public var sources: [DraftSource]
  /// What the file says above the key, such as why the value is unknown; nil if there is nothing to say.
  public var comment: String?

  /// A fact, or with nil one that is not known.
  public init(_ value: Value?, sources: [DraftSource] = [], comment: String? = nil) {
    self.value = value
    self.sources = sources
    self.comment = comment
  }

  /// A fact that is not known, and why.
  public static func unknown(because comment: String?, sources: [DraftSource] = []) -> Drafted {
    Drafted(nil, sources: sources, comment: comment)
  }
}

extension Drafted: Equatable where Value: Equatable {}
