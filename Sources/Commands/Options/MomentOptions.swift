import ArgumentParser
import CivilDates
import Deadlines
import RegisterReading
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
      nl: "Probeer een besluit, of een waarde voor iets onbekends, zonder het vast te leggen: "
        + "jb-jr/notice/1=received@2023-01-15, jb-jr/notice/1=P6M; "
        + "bij meer registers voorschoten:jb-jr/...",
      en: "Try a decision, or a value for what is unknown, without recording it: "
        + "jb-jr/notice/1=received@2023-01-15, jb-jr/notice/1=P6M; "
        + "with several registers voorschoten:jb-jr/...", value: "decision"),
    transform: Assumption.init)
  var assume: [Assumption] = []

  @OptionGroup var languageOptions: LanguageOptions

  /// The words for messages.
  var wording: Wording { Wording(languageOptions.language) }

  /// What is known of these registers at that moment.
  ///
  /// - Throws: `ExitCode(2)`, after saying why, if none of them can be used; `ExitCode(64)` if an assumption fits none.
  func ask(_ folders: [String]) throws -> Asked<Void> {
    let reads = inParallel(folders, wording.say(nl: "Registers lezen", en: "Reading registers")) {
      readRegister(at: $0)
    }
    return try ask(reads)
  }

  /// The same of registers that were read already.
  func ask(_ reads: [ReadRegister]) throws -> Asked<Void> {
    let usable = try reads.filter { read in
      do {
        try Question.refuseErrors(in: read, wording)
        return true
      } catch  where reads.count > 1 {
        return false
      }
    }
    if usable.isEmpty { throw ExitCode(2) }
    let decisions = try assign(assume, to: usable, wording)
    return Asked(
      answers: try zip(usable, decisions).map {
        .init(question: try Question($0, asOf: asOf, assume: $1, wording: wording), answer: ())
      }, count: reads.count, wording: wording)
  }
}
