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

  /// The question of the transition in each register that can be used and has one; of the others it is said why not.
  ///
  /// - Throws: `ExitCode(2)`, after saying why, if no register can be used or none has a transition; `ExitCode(64)` if
  ///   none has the one that was named.
  func ask() throws -> Asked<TransitionQuestion> {
    let asked = try register.ask()
    let choice = TransitionChoice(name: transition, isAlone: asked.isAlone)
    var refused: ExitCode?
    let found = try asked.compactMap { question, _ -> TransitionQuestion? in
      do {
        return try choice.question(of: question)
      } catch let status as ExitCode {
        refused = refused ?? status
        return nil
      }
    }
    if found.answers.isEmpty, let refused { throw refused }
    return found
  }
}
