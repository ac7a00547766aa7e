import ArgumentParser
import CivilDates
import Deadlines
import Diagnostics
import Wording

/// The language of the messages.
struct LanguageOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: optionHelp(nl: "Taal: nl of en.", en: "Language: nl or en.", value: "nl|en"))
  var chosen: Language?

  /// The language to answer people in.
  var language: Language { chosen ?? localeLanguage }
}

/// Which register, and as of which day.
struct RegisterOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .customLong("register")],
    help: optionHelp(nl: "De map met contracten.", en: "The folder with the contracts.", value: "dir"),
    completion: .directory)
  var folder = "contracts"

  @Option(
    help: optionHelp(
      nl: "De peildatum: wat toen bekend was.", en: "The day of the question: what was known then.", value: "date"),
    transform: parseDay)
  var asOf: CivilDate?

  @Option(
    help: optionHelp(
      nl: "Probeer een besluit, zonder het vast te leggen: jb-jr/notice/1=received@2023-01-15.",
      en: "Try a decision without recording it: jb-jr/notice/1=received@2023-01-15.", value: "decision"),
    transform: parseDecision)
  var assume: [ProposedDecision] = []

  @OptionGroup var languageOptions: LanguageOptions

  /// The words for messages.
  var wording: Wording { Wording(languageOptions.language) }

  /// What is known on the day of the question.
  ///
  /// - Throws: `ExitCode(2)`, after saying why, if the register cannot be used.
  func question() throws -> Question {
    try Question(folder: folder, asOf: asOf, assume: assume, wording: wording)
  }
}

/// Says on standard error why there is no answer, and gives the exit status.
func refusal(_ message: String, help: String? = nil, status: Int32 = 2) -> ExitCode {
  StandardStream.standardError.write(
    "termijn: \(terminalSafe(message))\n" + (help.map { "  \(terminalSafe($0))\n" } ?? ""))
  return ExitCode(status)
}
