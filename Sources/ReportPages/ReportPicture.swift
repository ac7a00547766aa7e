/// A picture that was made elsewhere, with what it shows in words.
public struct ReportPicture: Sendable {
  /// The picture as SVG, whose texts are escaped already.
  public let svg: String
  /// What it shows, for who cannot see it.
  public let alternative: String
  /// What stands below it.
  public let caption: String

  /// A picture.
  public init(svg: String, alternative: String, caption: String) {
    self.svg = svg
    self.alternative = alternative
    self.caption = caption
  }
}
