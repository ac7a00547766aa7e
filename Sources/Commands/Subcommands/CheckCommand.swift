import ArgumentParser
import Diagnostics
import JSONText
import RegisterReading
import Wording

/// `termijn check`: reads everything and says what is wrong.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: helpText(nl: "Kijkt het hele register na.", en: "Checks the whole register."))

  @Option(
    name: [.customShort("C"), .customLong("register")],
    help: optionHelp(nl: "De map met contracten.", en: "The folder with the contracts.", value: "dir"),
    completion: .directory)
  var folder = "contracts"

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

    let read = readRegister(at: folder, collectsCitations: documents != nil)
    var diagnostics = read.diagnostics
    var quotes: Int?
    if let documents, read.isReadable {
      let result = checkQuotes(of: read, in: documents)
      quotes = result.found
      diagnostics = (diagnostics + result.diagnostics).inReadingOrder()
    }
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let output = StandardStream.standardOutput
    switch format {
    case .json:
      let answer: JSONValue = [
        "register": .string(folder), "files": .integer(read.fileCount), "errors": .integer(errors),
        "warnings": .integer(warnings), "quotesFound": .optional(quotes),
        "diagnostics": .array(diagnostics.map { $0.json(in: language) }),
      ]
      output.write(answer.formatted())
    case .text:
      var printer = DiagnosticPrinter(language: language, stream: output)
      for diagnostic in diagnostics { printer.print(diagnostic) }
      let found = quotes.map { wording.say(nl: ", \($0) citaten gevonden", en: ", \($0) quotes found") } ?? ""
      output.write(
        wording.say(
          nl:
            "\(read.fileCount) \(read.fileCount == 1 ? "bestand" : "bestanden") gelezen\(found): \(errors) \(errors == 1 ? "fout" : "fouten"), "
            + "\(warnings) \(warnings == 1 ? "waarschuwing" : "waarschuwingen").\n",
          en:
            "\(read.fileCount) \(read.fileCount == 1 ? "file" : "files") read\(found): \(errors) \(errors == 1 ? "error" : "errors"), "
            + "\(warnings) \(warnings == 1 ? "warning" : "warnings").\n"))
    }
    if !read.isReadable { throw ExitCode(2) }
    if errors > 0 { throw ExitCode(1) }
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
