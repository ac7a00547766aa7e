import ArgumentParser
import RegisterReading
import SystemInterface
import Wording
import Words

/// `termijn new`: a contract file with every key explained.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: helpText(
      nl: "Geeft een bestand voor een nieuw contract, met elke sleutel uitgelegd.",
      en: "Gives a file for a new contract, with every key explained."))

  @Argument(
    help: optionHelp(
      nl: "De naam in het register: a-z, 0-9 en -.", en: "Its name in the register: a-z, 0-9 and -.", value: "id"))
  var id: String

  @Argument(
    help: optionHelp(
      nl: "Het bestand dat er komt; zonder dit op het scherm.", en: "The file to write; on the screen without it.",
      value: "file"),
    completion: .file(extensions: ["yaml"]), transform: parsePath)
  var path: String?

  @OptionGroup var language: LanguageOptions

  func validate() throws {
    guard isRegisterID(id) else {
      throw ValidationError(notAnID(id))
    }
  }

  func run() throws {
    let text = ContractTemplate(id: id, language: language.language).text
    guard let path else { return StandardStream.standardOutput.write(text) }
    try writeNew([(path, text)], Wording(language.language))
  }
}

/// Why a text can be no id of a register.
func notAnID(_ text: String) -> String {
  helpText(
    nl: "'\(terminalSafe(text))' kan geen naam zijn: alleen a-z, 0-9 en -, hooguit honderd tekens.",
    en: "'\(terminalSafe(text))' cannot be a name: a-z, 0-9 and - alone, at most a hundred characters.")
}
