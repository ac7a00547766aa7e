public import Diagnostics
public import Words

/// What is wrong with a template, a style sheet or a file of texts, and where.
public struct TemplateProblem: Error, Hashable, Sendable {
  /// Where it is.
  public let place: Place
  /// What is wrong.
  public let message: Message
  /// A way out; nil if the message says it all.
  public let help: Message?

  init(_ place: Place, _ message: Message, help: Message? = nil) {
    self.place = place
    self.message = message
    self.help = help
  }
}
