import ArgumentParser
import CivilDates
import Deadlines
import Diagnostics
import JSONText
import Register
import System
import Transitions
import Wording

/// `termijn show`: one contract or transition at a glance.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: helpText(
      nl: "Toont een contract of overstap: wat is afgesproken, wat eraan komt, wat niet bekend is.",
      en: "Shows a contract or transition: what was agreed, what is to come, what is not known."))

  @Argument(
    help: optionHelp(
      nl: "De naam van het contract of de overstap, zoals jb-jr.",
      en: "The name of the contract or transition, such as jb-jr.", value: "id"), completion: .ownerID)
  var id: String

  @OptionGroup var register: RegisterOptions

  @Option(help: optionHelp(nl: "text of json.", en: "text or json.", value: "format"))
  var format = AnswerFormat.text

  func run() throws {
    let asked = try register.ask()
    let found = asked.compactMap { question, _ in Shown(id, of: question) }
    if found.answers.isEmpty { throw refuse(asked) }
    switch format {
    case .json:
      found.writeJSON { _, shown in
        shown.json
      } together: {
        ["registers": .array(found.answers.map { .string($0.question.name) })]
      }
    case .text:
      found.writeText { _, shown in
        shown.write()
      } together: {
        let names = found.answers.map(\.question.name).joined(separator: ", ")
        StandardStream.standardOutput.writeParagraph(
          register.wording.say(nl: "'\(id)' staat in: \(names).", en: "'\(id)' stands in: \(names)."))
      }
    }
    try asked.finish()
  }

  /// Says that no register has it, or that it is not known yet.
  private func refuse(_ asked: Asked<Void>) -> ExitCode {
    let wording = register.wording
    if let note = asked.answers.lazy.compactMap({ $0.question.notKnownYet(id) }).first { return refusal(note) }
    let names = asked.answers.reduce(into: Set<String>()) { $0.formUnion($1.question.snapshot.owners) }.sorted()
    let nearest = nearestName(to: id, among: names)
    return refusal(
      wording.say(nl: "er is geen contract of overstap '\(id)'", en: "there is no contract or transition '\(id)'"),
      help: nearest.map { wording.say(nl: "bedoelt u '\($0)'?", en: "did you mean '\($0)'?") }
        ?? (names.isEmpty || names.count > 40
          ? nil
          : wording.say(
            nl: "er zijn: \(names.joined(separator: ", "))", en: "there are: \(names.joined(separator: ", "))")),
      status: 64)
  }
}
