import ArgumentParser
import Diagnostics
import Register
import Transitions
import Wording

/// Which transition of a register is asked about.
struct TransitionChoice {
  /// The id that was named; nil for the largest bundle.
  let name: String?
  /// Whether only one register is asked, so that it helps to name the other transitions.
  let isAlone: Bool

  /// The transition that moves most; nil if there is none.
  static func largest(in snapshot: Snapshot) -> Transition? { largest(among: snapshot.transitions) }

  private static func largest(among transitions: [Transition]) -> Transition? {
    transitions.max { ($0.moves.count, $1.id) < ($1.moves.count, $0.id) }
  }

  /// The question of the transition that was named, or of the one that moves most.
  ///
  /// - Throws: ``Refusal`` if there is none of that name, or none at all.
  func question(of question: Question) throws -> TransitionQuestion {
    let wording = question.wording
    let snapshot = question.snapshot
    // One that is not known yet has an answer as well: that it is not.
    let named = snapshot.transitions + snapshot.transitionsNotKnownYet
    let all = name == nil && !snapshot.transitions.isEmpty ? snapshot.transitions : named
    if let name {
      if let found = all.first(where: { $0.id == name }) {
        return TransitionQuestion(found, engine: question.engine)
      }
      let nearest = nearestName(to: name, among: all.map(\.id))
      throw refusal(
        register(question) + wording.say(nl: "er is geen overstap '\(name)'", en: "there is no transition '\(name)'"),
        help: nearest.map { wording.say(nl: "bedoelt u '\($0)'?", en: "did you mean '\($0)'?") }, status: 64)
    }
    // Where none is known yet, that is the answer about the one that moves most.
    guard let largest = Self.largest(among: all) else {
      throw refusal(
        register(question)
          + wording.say(nl: "dit register beschrijft geen overstap", en: "this register describes no transition"),
        help: wording.say(
          nl: "beschrijf er een in een bestand met `transition:`", en: "describe one in a file with `transition:`"))
    }
    return TransitionQuestion(largest, engine: question.engine)
  }

  /// Which transition was taken where none was named and there are several; nil where there is nothing to say.
  func note(on question: Question) -> String? {
    let all = question.snapshot.transitions
    guard name == nil, isAlone, all.count > 1, let largest = Self.largest(in: question.snapshot) else { return nil }
    let others = all.map(\.id).filter { $0 != largest.id }.joined(separator: ", ")
    return question.wording.say(
      nl: "Overstap: \(largest.id). Andere, met --transition: \(others).",
      en: "Transition: \(largest.id). Others, with --transition: \(others).")
  }

  /// Which of several registers a message is about.
  private func register(_ question: Question) -> String { isAlone ? "" : "\(question.folder): " }
}
