import ArgumentParser
import SystemInterface
import Wording
import Words

/// `termijn init`: an empty register that answers at once.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: helpText(
      nl: "Maakt een leeg register, dat meteen antwoord geeft.",
      en: "Makes an empty register, which answers at once."))

  @Argument(
    help: optionHelp(nl: "De map; zij wordt zo nodig gemaakt.", en: "The folder; made if need be.", value: "dir"),
    completion: .directory, transform: parsePath)
  var folder = "contracts"

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let wording = Wording(language.language)
    try writeNew(EmptyRegister(wording).files.map { ("\(folder)/\($0.name)", $0.text) }, wording)
    StandardStream.standardOutput.write(
      wording.say(
        nl: "Nu een contract: termijn new NAAM \(folder)/NAAM.yaml; kijk na met termijn check -C \(folder)\n",
        en: "Now a contract: termijn new NAME \(folder)/NAME.yaml; look it over with termijn check -C \(folder)\n"))
  }
}
