import ArgumentParser
import CivilDates
import Deadlines
import JSONText

/// `termijn next`: what must be done next.
struct NextCommand: ServedCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: helpText(nl: "Noemt wat er het eerst moet gebeuren.", en: "Says what must be done next."))

  @OptionGroup var register: RegisterOptions

  @Option(
    name: .customShort("n", allowingJoined: true),
    help: optionHelp(nl: "Hoeveel er worden genoemd.", en: "How many are listed.", value: "number"))
  var count = 10

  @Option(help: ListFormat.help)
  var format = ListFormat.table

  func validate() throws {
    try validateCount(count)
  }

  static var shape: JSONShape { NextSteps.told.own.shape }

  func answer(_ asked: Asked<Void>) throws {
    try asked.map { [count] question, _ in question.engine.nextSteps().first(count) }.write(as: format)
  }
}

/// Refuses to list no deadline at all.
func validateCount(_ count: Int) throws {
  if count < 1 { throw ValidationError(helpText(nl: "-n moet minstens 1 zijn.", en: "-n must be at least 1.")) }
}
