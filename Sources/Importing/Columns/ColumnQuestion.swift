public import Diagnostics

/// A column that can be read in two ways: what a person can answer, in the words of ``ColumnSettings``.
public struct ColumnQuestion: Hashable, Sendable {
  /// What it is about: `dates`, `centuries` or `last-day`.
  public let topic: String
  /// The heading of the column.
  public let heading: String
  /// The question.
  public let text: BilingualText
  /// The answers that there are.
  public let answers: [String]

  /// What the file of ``ColumnSettings`` says for an answer.
  public func line(_ answer: String) -> String {
    "\(topic): {\"\(heading.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\": \(answer)}"
  }
}
