import ArgumentParser
import Deadlines

/// What is tried out: a decision, or a value for a fact that nobody recorded.
enum TriedOut: Sendable, CustomStringConvertible {
  case decision(ProposedDecision)
  case value(TriedValue)

  /// Reads `jb-jr/notice/1=received@2023-01-15` or `jb-jr/notice/1=P6M`.
  init(_ text: String) throws {
    if let value = TriedValue(text) {
      self = .value(value)
    } else if text.utf8.contains(0x40) {
      self = .decision(try parseDecision(text))
    } else {
      throw ValidationError(
        helpText(
          nl: "'\(terminalSafe(text))' is geen besluit en geen waarde. Schrijf een besluit als "
            + "jb-jr/notice/1=received@2023-01-15, en een waarde voor iets onbekends als jb-jr/notice/1=P6M, "
            + "jb-jr/notice/1=calendar-years:1, jb-jr/term-end/0=2025-12-31 of overstap/entry/contract=at-end.",
          en: "'\(terminalSafe(text))' is neither a decision nor a value. Write a decision as "
            + "jb-jr/notice/1=received@2023-01-15, and a value for what is unknown as jb-jr/notice/1=P6M, "
            + "jb-jr/notice/1=calendar-years:1, jb-jr/term-end/0=2025-12-31 or transition/entry/contract=at-end."))
    }
  }

  /// The form in which it is written.
  var description: String {
    switch self {
    case .decision(let decision): decision.description
    case .value(let value): value.description
    }
  }

  /// The id of the contract or transition that it is about.
  var owner: String {
    switch self {
    case .decision(let decision): decision.owner
    case .value(let value): value.fact.owner
    }
  }
}
