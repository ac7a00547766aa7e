import JSONText
import Register

/// The line of the input that a register, or one contract alone, stands on.
struct RegisterLine: Sendable {
  /// Its number, counted from 1.
  let number: Int
  /// The `id` that the line gives; nil if it gives none.
  let id: String?

  /// An answer as a line of the output, every key present.
  func answer(_ answer: JSONValue, _ question: Question) -> String {
    let value: JSONValue = [
      "line": .integer(number), "id": .optional(id),
      "municipality": .optional(question.snapshot.settings.name), "answer": answer,
    ]
    return value.formattedOnOneLine() + "\n"
  }
}
