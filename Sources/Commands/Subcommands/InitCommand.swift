import ArgumentParser
import Diagnostics
import JSONText
import RegisterReading
import System
import Wording

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
    try writeNew(
      [
        ("\(folder)/register.yaml", settings(wording)), ("\(folder)/documents.yaml", documents(wording)),
        ("\(folder)/schema.json", registerSchema().formatted()),
      ], wording)
    StandardStream.standardOutput.write(
      wording.say(
        nl: "Nu een contract: termijn new NAAM \(folder)/NAAM.yaml; kijk na met termijn check -C \(folder)\n",
        en: "Now a contract: termijn new NAME \(folder)/NAME.yaml; look it over with termijn check -C \(folder)\n"))
  }

  private func settings(_ wording: Wording) -> String {
    "# yaml-language-server: $schema=schema.json\n"
      + wording.say(
        nl: """
          # Van wie het register is. Er naast staat een bestand per contract (termijn new NAAM) en per overstap.
          title: Contracten
          municipality: Onze gemeente
          # De taal van agenda's en verslagen: nl of en.
          language: nl
          # Hoeveel werkdagen van tevoren een opzegging de deur uit moet, en hoe ver vooruit wordt gekeken.
          send-ahead: 5
          horizon: P10Y

          """,
        en: """
          # Whose register it is. Beside it stands a file per contract (termijn new NAME) and per transition.
          title: Contracts
          municipality: Our municipality
          # The language of calendars and reports: nl or en.
          language: en
          # How many working days ahead notice must be sent, and how far ahead to look.
          send-ahead: 5
          horizon: P10Y

          """)
  }

  private func documents(_ wording: Wording) -> String {
    "# yaml-language-server: $schema=schema.json\n"
      + wording.say(
        nl: """
          # De stukken waar het register op rust; een feit is bekend vanaf de datum van zijn stuk.
          # - {id: "001", title: Overeenkomst, date: 2026-01-15, file: overeenkomst.txt}
          documents: []

          """,
        en: """
          # The documents that the register rests on; a fact is known from the date of its document on.
          # - {id: "001", title: Agreement, date: 2026-01-15, file: agreement.txt}
          documents: []

          """)
  }
}
