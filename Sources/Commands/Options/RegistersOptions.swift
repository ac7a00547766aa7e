import ArgumentParser
import Transitions
import Wording

/// Which registers, at which moment, and which transition of each is asked about.
struct RegistersOptions: ParsableArguments {
  @OptionGroup var register: RegisterOptions

  @Option(
    help: optionHelp(
      nl: "De overstap; anders de grootste bundel.", en: "The transition; else the largest bundle.", value: "id"))
  var transition: String?

  /// The words for messages.
  var wording: Wording { register.wording }

  /// A register with the question of its transition.
  struct Asked {
    let question: Question
    let transition: TransitionQuestion

    /// The folder of the register.
    var folder: String { question.folder }

    /// Whose register it is.
    var name: String { question.name }
  }

  /// The question of the transition in each register.
  ///
  /// - Throws: `ExitCode(2)`, after saying why, if one of them cannot be used; `ExitCode(64)` if there is no such
  ///   transition.
  func ask() throws -> [Asked] {
    let asked = try register.ask()
    try asked.finish()
    let choice = TransitionChoice(name: transition, isAlone: asked.isAlone)
    return try asked.answers.map { Asked(question: $0.question, transition: try choice.question(of: $0.question)) }
  }
}
