import ArgumentParser
import CivilDates
import Deadlines

/// `termijn next`: what must be done next.
struct NextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: helpText(nl: "Noemt wat er het eerst moet gebeuren.", en: "Says what must be done next."))

  @OptionGroup var register: RegisterOptions

  @Option(
    name: .customShort("n"),
    help: optionHelp(nl: "Hoeveel er worden genoemd.", en: "How many are listed.", value: "number"))
  var count = 10

  @Option(help: optionHelp(nl: "table, json of csv.", en: "table, json or csv.", value: "format"))
  var format = ListFormat.table

  func validate() throws {
    if count < 1 {
      throw ValidationError(helpText(nl: "-n moet minstens 1 zijn.", en: "-n must be at least 1."))
    }
  }

  func run() throws {
    let question = try register.question()
    // An end comes by itself; only what somebody must do, receive or decide is asked for here.
    let acts = question.engine.deadlines().filter(\.id.kind.isAct)
    print(Array(acts.prefix(count)), as: format, for: question)
  }
}
