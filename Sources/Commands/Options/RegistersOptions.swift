import ArgumentParser
import SystemInterface
import Transitions
import Wording

/// Which registers, at which moment, and which transition of each is asked about.
struct RegistersOptions: ParsableArguments {
  @OptionGroup var register: RegisterOptions

  @Option(
    help: optionHelp(
      nl: "De overstap; anders de grootste bundel.", en: "The transition; else the largest bundle.", value: "id"),
    completion: .transitionID)
  var transition: String?

  /// The words for messages.
  var wording: Wording { register.wording }

  /// The question of the transition in each register.
  ///
  /// - Throws: ``Refusal`` if an assumption fits none of them, or several.
  func ask() throws -> Asked<TransitionQuestion> { ask(try register.ask()) }

  /// The question of the transition in each register that can be used and has one; of the others it is said why not.
  func ask(_ asked: Asked<Void>) -> Asked<TransitionQuestion> {
    let choice = TransitionChoice(name: transition, isAlone: asked.isAlone)
    return asked.map { question, _ in
      if let note = choice.note(on: question) { StandardStream.standardError.writeParagraph(note) }
      return try choice.question(of: question)
    }
  }
}
