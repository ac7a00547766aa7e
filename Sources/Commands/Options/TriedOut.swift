import ArgumentParser
import Deadlines
import Wording

/// What is tried out: a decision, or a value for a fact that nobody recorded.
enum TriedOut: Sendable, CustomStringConvertible {
  case decision(ProposedDecision)
  case value(TriedValue)

  /// Reads `jb-jr/notice/1=received@2023-01-15` or `jb-jr/notice/1=P6M`.
  ///
  /// - Throws: `ExitCode(64)`, after saying what was mistyped.
  init(_ text: String, _ wording: Wording) throws {
    if let value = TriedValue(text) {
      self = .value(value)
      return
    }
    if !text.utf8.contains(0x40), let examples = TriedValue.examples(nearestTo: text) {
      let all = examples.joined(separator: wording.say(nl: " of ", en: " or "))
      throw refusal(
        wording.say(
          nl: "'\(text)' is geen besluit en geen waarde", en: "'\(text)' is neither a decision nor a value"),
        help: wording.say(nl: "schrijf bijvoorbeeld \(all)", en: "write for example \(all)"), status: 64)
    }
    do throws(MistypedDecision) {
      self = .decision(try ProposedDecision(reading: text))
    } catch {
      throw refusal(error, in: text, wording)
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
