import ArgumentParser
import CivilDates
import Deadlines
import Diagnostics
import Register
import RegisterReading
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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

  @OptionGroup var languageOptions: LanguageOptions

  /// The words for messages.
  var wording: Wording { Wording(languageOptions.language) }

  /// Where the day of the question came from.
  enum AsOfOrigin {
    case option
    case register(Place?)
    case today
  }

  /// What is known on the day of the question.
  ///
  /// - Throws: `ExitCode(2)`, after saying why, if the register cannot be used.
  func question() throws -> Question {
    let read = readRegister(at: folder)
    if read.diagnostics.hasErrors {
      var printer = DiagnosticPrinter(language: languageOptions.language, stream: .standardError)
      for diagnostic in read.diagnostics where diagnostic.severity == .error { printer.print(diagnostic) }
      let count = read.diagnostics.count { $0.severity == .error }
      StandardStream.standardError.write(
        wording.say(
          nl: "Geen antwoord: het register heeft \(count) \(count == 1 ? "fout" : "fouten").\n",
          en: "No answer: the register has \(count) \(count == 1 ? "error" : "errors").\n"))
      throw ExitCode(2)
    }
    if read.register.contracts.isEmpty, read.register.transitions.isEmpty {
      var printer = DiagnosticPrinter(language: languageOptions.language, stream: .standardError)
      for diagnostic in read.diagnostics { printer.print(diagnostic) }
    }
    let origin: AsOfOrigin
    let day: CivilDate
    if let asOf {
      (day, origin) = (asOf, .option)
    } else if let set = read.register.settings.asOf {
      (day, origin) = (set, .register(read.register.settings.asOfPlace))
    } else {
      (day, origin) = (Self.today(), .today)
    }
    return Question(
      engine: DeadlineEngine(Snapshot(of: read.register, asOf: day)), origin: origin, wording: wording)
  }

  /// The day on this machine's clock.
  private static func today() -> CivilDate {
    var now = time(nil)
    var local = unsafe tm()
    unsafe localtime_r(&now, &local)
    return unsafe CivilDate(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      ?? CivilDate(dayNumber: 0)
  }
}

/// What is known on the day of the question, and where that day came from.
struct Question {
  let engine: DeadlineEngine
  let origin: RegisterOptions.AsOfOrigin
  let wording: Wording

  var snapshot: Snapshot { engine.snapshot }

  /// The line that says for which day the answer holds.
  var asOfLine: String {
    let day = wording.date(snapshot.asOf)
    return switch origin {
    case .option: wording.say(nl: "Stand van \(day) (--as-of).", en: "As of \(day) (--as-of).")
    case .register(let place):
      wording.say(
        nl: "Stand van \(day) (as-of in \(place.map { "\($0.file):\($0.line)" } ?? "register.yaml")).",
        en: "As of \(day) (as-of in \(place.map { "\($0.file):\($0.line)" } ?? "register.yaml")).")
    case .today: wording.say(nl: "Stand van vandaag, \(day).", en: "As of today, \(day).")
    }
  }
}

/// Says on standard error why there is no answer, and gives the exit status.
func refusal(_ message: String, help: String? = nil, status: Int32 = 2) -> ExitCode {
  StandardStream.standardError.write(
    "termijn: \(terminalSafe(message))\n" + (help.map { "  \(terminalSafe($0))\n" } ?? ""))
  return ExitCode(status)
}
