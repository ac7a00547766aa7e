public import Words

/// A column that can be read in two ways: what a person can answer, in the words of ``ColumnSettings``.
public struct ColumnQuestion: Hashable, Sendable {
  /// An answer.
  public struct Answer: Hashable, Sendable {
    /// The word of ``ColumnSettings``.
    public let word: String
    /// What it means here.
    public let meaning: BilingualText
  }

  /// What it is about: `dates`, `centuries`, `last-day` or `units`.
  public let topic: String
  /// The heading of the column.
  public let heading: String
  /// The question.
  public let text: BilingualText
  /// The answers that there are.
  public let answers: [Answer]

  /// What the file of ``ColumnSettings`` says for an answer.
  public func line(_ answer: Answer) -> String {
    ColumnSettings.line(topic, heading, answer.word)
  }
}
