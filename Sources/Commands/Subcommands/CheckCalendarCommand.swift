import ArgumentParser
import CalendarChecking
import Diagnostics
import JSONText
import SystemInterface
import Wording
import Words

/// `termijn check-calendar`: what is wrong with calendar files of anyone.
struct CheckCalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-calendar",
    abstract: helpText(
      nl: "Kijkt agenda's (.ics) na, van wie dan ook.", en: "Checks calendars (.ics), whoever made them."),
    discussion: helpText(
      nl: """
        Noemt wat programma's doet struikelen, met regel en kolom, de norm, de programma's en een uitweg. Een gebrek \
        breekt de norm of gaat ergens mis; een opmerking telt voor een agenda met uiterste dagen.

        Afsluitcode: 0 geen gebreken, 1 gebreken, 2 een bestand kan niet worden gelezen, 64 verkeerd gebruikt.
        """,
      en: """
        Names what makes programs stumble, with line and column, the rule, the programs and a way out. A defect breaks \
        the standard or goes wrong somewhere; a remark counts for a calendar of last days.

        Exit status: 0 no defects, 1 defects, 2 a file cannot be read, 64 wrong usage.
        """))

  @Argument(
    help: optionHelp(nl: "De bestanden; - is de invoer.", en: "The files; - is standard input.", value: "file"),
    completion: .file(extensions: ["ics"]))
  var files: [String] = []

  @Option(
    help: optionHelp(
      nl: "Leg een regel uit, met een voorbeeld; all is allemaal.",
      en: "Explain a rule, with an example; all is all of them.",
      value: "code"),
    completion: .list(CalendarRule.all.map(\.code)))
  var explain: String?

  @Option(help: optionHelp(nl: "table of json.", en: "table or json.", value: "format"))
  var format = FindingFormat.table

  @Flag(
    help: optionHelp(
      nl: "Toon elke plek, ook van wat vaak voorkomt.", en: "Show every place, also of what is frequent."))
  var all = false

  @OptionGroup var languageOptions: LanguageOptions

  /// The largest file that is read, in bytes.
  static let sizeLimit = 256 << 20

  func validate() throws {
    if files.isEmpty, explain == nil {
      throw ValidationError(
        helpText(nl: "Noem een bestand, of - voor de invoer: file.", en: "Name a file, or - for standard input: file."))
    }
  }

  func run() throws {
    if let explain { return try explainRule(explain) }
    let wording = Wording(languageOptions.language)
    let output = StandardStream.standardOutput
    var answers: [CheckedFile] = []
    var read = 0
    var defects = 0
    var remarks = 0
    var events = 0
    for file in files {
      guard let bytes = bytes(of: file, wording) else { continue }
      let name = file == "-" ? wording.say(nl: "invoer", en: "stdin") : file
      let checked = checkCalendar(bytes)
      read += 1
      defects += checked.count(.defect)
      remarks += checked.count(.remark)
      events += checked.eventCount
      switch format {
      case .json: answers.append(CheckedFile(name: file, checked: checked))
      case .table:
        CalendarFindingPrinter(file: name, bytes: bytes, language: wording.language, isComplete: all, stream: output)
          .print(checked)
      }
    }
    switch format {
    case .json: output.write(Self.told.json(answers, wording.language).formatted())
    case .table:
      output.write(
        wording.say(
          nl: "\(read) \(read == 1 ? "bestand" : "bestanden") met \(events) "
            + "\(events == 1 ? "gebeurtenis" : "gebeurtenissen") nagekeken: \(defects) "
            + "\(defects == 1 ? "gebrek" : "gebreken"), \(remarks) \(remarks == 1 ? "opmerking" : "opmerkingen").\n",
          en: "\(read) \(read == 1 ? "file" : "files") with \(events) \(events == 1 ? "event" : "events") checked: "
            + "\(defects) \(defects == 1 ? "defect" : "defects"), \(remarks) \(remarks == 1 ? "remark" : "remarks").\n")
      )
    }
    if read < files.count { throw ExitCode(2) }
    if defects > 0 { throw ExitCode(1) }
  }

  private func explainRule(_ code: String) throws {
    let language = languageOptions.language
    let rules = code == "all" ? CalendarRule.all : CalendarRule.named(code).map { [$0] } ?? []
    if !rules.isEmpty {
      let output = StandardStream.standardOutput
      switch format {
      case .json: output.write(Self.rules.json(rules, language).formatted())
      case .table:
        output.write(code == "all" ? CalendarRule.page(in: language) : rules[0].page(in: language))
      }
      return
    }
    let wording = Wording(language)
    throw refusal(
      wording.say(nl: "er is geen regel '\(code)'", en: "there is no rule '\(code)'"),
      help: nearestName(to: code, among: CalendarRule.all.map(\.code)).map {
        wording.say(nl: "bedoelt u '\($0)'?", en: "did you mean '\($0)'?")
      } ?? wording.say(nl: "--explain all noemt ze allemaal", en: "--explain all names all of them"), status: 64)
  }

  /// The bytes of a file, or nil after saying why there are none.
  private func bytes(of file: String, _ wording: Wording) -> [UInt8]? {
    do throws(FileError) {
      return try (file == "-" ? standardInput(limit: Self.sizeLimit) : readFile(at: file, limit: Self.sizeLimit)).bytes
    } catch {
      let isTooLarge = if case .tooLarge = error.cause { true } else { false }
      refusal(
        error, wording,
        help: isTooLarge
          ? BilingualText(
            nl: "zo'n bestand leest geen agendaprogramma; verdeel het",
            en: "no calendar program reads such a file; split it")
          : BilingualText(
            nl: "noem bestanden, zoals exports/*.ics, of - voor de invoer",
            en: "name files, such as exports/*.ics, or - for standard input")
      ).say()
      return nil
    }
  }
}

/// How findings are printed.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case json
}
