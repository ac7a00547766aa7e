import ArgumentParser
import CivilDates
import Deadlines
import Wording

/// When a question is asked, what it takes for granted, and in which language.
struct MomentOptions: ParsableArguments {
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

  /// What is known of a register at that moment.
  ///
  /// - Throws: `ExitCode(2)`, after saying why, if the register cannot be used.
  func question(of folder: String) throws -> Question {
    try Question(folder: folder, asOf: asOf, assume: assume, wording: wording)
  }
}
