import ArgumentParser
import CivilDates
import JSONText
import Register
import Transitions

/// `termijn conflicts`: what stands in the way on a day.
struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: helpText(
      nl: "Zegt wat er op een dag in de weg staat.", en: "Says what stands in the way on a day."))

  @Argument(
    help: optionHelp(
      nl: "De beoogde datum: de eerste dag van de nieuwe situatie.",
      en: "The target date: the first day of the new situation.", value: "date"),
    transform: parseDay)
  var target: CivilDate

  @OptionGroup var register: RegisterOptions
  @OptionGroup var transition: TransitionOptions

  @Option(help: optionHelp(nl: "text of json.", en: "text or json.", value: "format"))
  var format = AnswerFormat.text

  @Flag(
    help: optionHelp(nl: "Eindig met 1 als er iets in de weg staat.", en: "Exit with 1 if something stands in the way.")
  )
  var exitCode = false

  func run() throws {
    let question = try register.question()
    let answer = try transition.question(of: question).answer(for: target)
    switch format {
    case .json:
      StandardStream.standardOutput.write(
        answer.json(question.wording, asOf: question.snapshot.asOf).formatted())
    case .text: StandardStream.standardOutput.write(answer.text(question))
    }
    if exitCode, !answer.conflicts.isEmpty { throw ExitCode(1) }
  }
}
