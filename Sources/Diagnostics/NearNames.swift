/// The near names that a reader of findings is offered.
///
/// Looking for one takes time in proportion to all names, so the first few findings get one and the others do without:
/// whoever mended those knows what was wrong with the rest.
public struct NearNames: Sendable {
  /// For how many unknown names a near one is looked for.
  public static let most = 20

  private var asked = 0

  /// Nothing was looked for yet.
  public init() {}

  /// The candidate that a mistyped word most likely meant.
  ///
  /// - Parameters:
  ///   - word: what was written.
  ///   - candidates: what could have been meant; only put together if it is looked through.
  /// - Returns: the nearest; nil if none is near, or if enough were looked for.
  public mutating func nearest<Candidates: Sequence<String>>(
    to word: String, among candidates: @autoclosure () -> Candidates
  ) -> String? {
    asked += 1
    return asked > Self.most ? nil : nearestName(to: word, among: candidates())
  }
}
