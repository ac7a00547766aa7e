import ArgumentParser
import Diagnostics
import JSONText
import RegisterReading
import System
import Wording

/// `termijn check`: reads everything and says what is wrong.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: helpText(nl: "Kijkt het hele register na.", en: "Checks the whole register."))

  @Option(
    name: [.customShort("C"), .customLong("register")],
    help: registersHelp, completion: .directory)
  var folders = ["contracts"]

  @OptionGroup var languageOptions: LanguageOptions

  @Option(
    help: optionHelp(
      nl: "Zoek elk citaat op in de stukken in deze map.", en: "Look every quote up in the documents in this folder.",
      value: "dir"), completion: .directory)
  var documents: String?

  @Option(
    help: optionHelp(nl: "Leg een melding uit.", en: "Explain a finding.", value: "id"),
    completion: .list(DiagnosticCode.allCases.map(\.rawValue)))
  var explain: String?

  @Option(help: optionHelp(nl: "text of json.", en: "text or json.", value: "format"))
  var format = AnswerFormat.text

  func run() throws {
    let language = languageOptions.language
    let wording = Wording(language)
    if let explain { return try explainFinding(explain, language) }

    let folders = self.folders.flatMap(registers(in:))
    let checked = inParallel(folders, wording.say(nl: "Registers nakijken", en: "Checking registers")) {
      CheckedRegister($0, documents: documents)
    }
    let output = StandardStream.standardOutput
    switch format {
    case .json:
      let all = checked.map { $0.json(in: language) }
      let together: JSONValue = [
        "files": .integer(checked.reduce(0) { $0 + $1.read.fileCount }),
        "errors": .integer(checked.reduce(0) { $0 + $1.errors }),
        "warnings": .integer(checked.reduce(0) { $0 + $1.warnings }),
        "broken": .array(checked.filter { $0.errors > 0 }.map { .string($0.read.folder) }),
      ]
      output.write(
        (all.count == 1 ? all[0] : ["registers": .array(all), "together": together]).formatted())
    case .text:
      for register in checked {
        var printer = DiagnosticPrinter(register.read, language: language, stream: output)
        for diagnostic in register.diagnostics { printer.print(diagnostic) }
        output.write(register.summary(wording, isAlone: checked.count == 1))
      }
      if checked.count > 1 {
        let broken = checked.count { $0.errors > 0 }
        output.write(
          wording.say(
            nl: "\(checked.count) registers nagekeken; \(broken) met fouten.\n",
            en: "\(checked.count) registers checked; \(broken) with errors.\n"))
      }
    }
    if checked.contains(where: { !$0.read.isReadable }) { throw ExitCode(2) }
    if checked.contains(where: { $0.errors > 0 }) { throw ExitCode(1) }
  }

  private func explainFinding(_ id: String, _ language: Language) throws {
    guard let code = DiagnosticCode(rawValue: id) else {
      let names = DiagnosticCode.allCases.map(\.rawValue)
      let wording = Wording(language)
      throw refusal(
        wording.say(nl: "er is geen melding '\(id)'", en: "there is no finding '\(id)'"),
        help: nearestName(to: id, among: names).map {
          wording.say(nl: "bedoelt u '\($0)'?", en: "did you mean '\($0)'?")
        } ?? names.joined(separator: ", "), status: 64)
    }
    StandardStream.standardOutput.write("\(code.rawValue)\n\n\(code.explanation[language])\n")
  }
}

/// A register with all that is wrong with it.
private struct CheckedRegister {
  let read: ReadRegister
  let diagnostics: [Diagnostic]
  /// How many quotes were found; nil if nobody asked.
  let quotes: Int?
  /// How many quotes of documents without a file or without lines were not looked up; nil if nobody asked.
  let notLookedUp: Int?

  init(_ folder: String, documents: String?) {
    read = readRegister(at: folder, collectsCitations: documents != nil, today: Question.today())
    guard let documents, read.isReadable else {
      (diagnostics, quotes, notLookedUp) = (read.diagnostics, nil, nil)
      return
    }
    let result = checkQuotes(of: read, in: documents)
    diagnostics = (read.diagnostics + result.diagnostics).inReadingOrder()
    quotes = result.found
    notLookedUp = result.notLookedUp
  }

  var errors: Int { diagnostics.count { $0.severity == .error } }
  var warnings: Int { diagnostics.count - errors }

  func json(in language: Language) -> JSONValue {
    [
      "register": .string(read.folder), "files": .integer(read.fileCount), "errors": .integer(errors),
      "warnings": .integer(warnings), "quotesFound": .optional(quotes), "quotesNotLookedUp": .optional(notLookedUp),
      "diagnostics": .array(diagnostics.map { $0.json(in: language) }),
    ]
  }

  func summary(_ wording: Wording, isAlone: Bool) -> String {
    let name = isAlone ? "" : "\(terminalSafe(read.folder)): "
    var found = quotes.map { wording.say(nl: ", \($0) citaten gevonden", en: ", \($0) quotes found") } ?? ""
    if let count = notLookedUp, count > 0 {
      found += wording.say(
        nl: ", \(count) niet opgezocht (stuk zonder bestand of zonder regels)",
        en: ", \(count) not looked up (document without a file or without lines)")
    }
    let files = read.fileCount
    return name
      + wording.say(
        nl: "\(files) \(files == 1 ? "bestand" : "bestanden") gelezen\(found): \(errors) "
          + "\(errors == 1 ? "fout" : "fouten"), \(warnings) \(warnings == 1 ? "waarschuwing" : "waarschuwingen").\n",
        en: "\(files) \(files == 1 ? "file" : "files") read\(found): \(errors) \(errors == 1 ? "error" : "errors"), "
          + "\(warnings) \(warnings == 1 ? "warning" : "warnings").\n")
  }
}
