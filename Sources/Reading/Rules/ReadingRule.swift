public import Words

/// One rule of the grammar: what it reads, in words and examples, and the reading itself.
public struct ReadingRule: Sendable {
  /// A text with the facts that the whole grammar must find in it, or, for a bad example, must find none of the kind.
  public struct Example: Sendable {
    /// The text.
    public let text: String
    /// The facts in it, each as ``Fact/summary``.
    public let facts: [String]

    /// A text with its facts.
    init(_ text: String, _ facts: String...) {
      self.text = text
      self.facts = facts
    }
  }

  /// The name of the rule.
  public let name: String
  /// What it reads.
  public let summary: BilingualText
  /// Texts that it reads, with all that they say.
  public let good: [Example]
  /// Texts that look like it and are not.
  public let bad: [String]
  /// The kinds of facts that it can find, as ``Fact/kind``.
  public let kinds: [String]
  /// Reads a sentence; what earlier rules took stays taken.
  let read: @Sendable (inout Reading) -> Void

  /// All rules, in the order in which they read: those with the surest signs first, since what one takes is gone.
  public static let all: [ReadingRule] = [
    .claims, .notice, .exit, .renewal, .maximum, .dates, .duration, .step, .imprecise, .contradiction,
  ]
}
