import ArgumentParser
import Diagnostics
import JSONText
import Papers
import Register
import RegisterReading
import SystemInterface
import Wording
import Words

/// `termijn check`: reads everything and says what is wrong.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: helpText(nl: "Kijkt het hele register na.", en: "Checks the whole register."))

  @Option(
    name: [.customShort("C"), .customLong("register")],
    help: registersHelp, completion: .directory)
  var folders: [String] = []

  @OptionGroup var languageOptions: LanguageOptions

  @Option(
    help: optionHelp(
      nl: "Zoek elk citaat op in de stukken in deze map, en wat zij zeggen maar het register niet.",
      en: "Look every quote up in the documents in this folder, and what they say and the register does not.",
      value: "dir"), completion: .directory)
  var documents: String?

  @Option(
    help: optionHelp(nl: "Leg een melding uit.", en: "Explain a finding.", value: "id"),
    completion: .list(DiagnosticCode.allCases.map(\.rawValue)))
  var explain: String?

  @Option(
    help: optionHelp(
      nl: "text, json of jsonl (een regel per melding).", en: "text, json or jsonl (a finding a line).", value: "format"
    ))
  var format = CheckFormat.text

  func run() throws {
    let language = languageOptions.language
    let wording = Wording(language)
    if let explain { return try explainFinding(explain, language) }

    let folders = registers(named: self.folders)
    let isAlone = folders.count == 1
    let (documents, format) = (documents, format)
    let output = StandardStream.standardOutput
    var all: [CheckedInShort] = []
    inOrder(count: folders.count, wording.say(nl: "Registers nakijken", en: "Checking registers")) { index in
      CapturedOutput.of {
        let checked = CheckedRegister(folders[index], documents: documents)
        switch format {
        case .json:
          let answer = CheckedRegister.record.json(checked, language)
          let named: JSONValue = [
            "register": .string(checked.read.folder), "municipality": .string(checked.name), "answer": answer,
          ]
          output.write(isAlone ? answer.formatted() : named.formatted(at: 2))
        case .jsonLines:
          output.write(
            checked.diagnostics.lazy.map { Diagnostic.record.json($0, language) },
            of: isAlone ? nil : (register: checked.read.folder, municipality: checked.name))
        case .text:
          var printer = DiagnosticPrinter(checked.read, language: language, stream: output)
          for diagnostic in checked.diagnostics { printer.print(diagnostic) }
          if isAlone, let note = RegisterPlace.note(on: checked.read.folder, wording) { output.writeParagraph(note) }
          output.write(checked.summary(wording, isAlone: isAlone))
        }
        return CheckedInShort(checked)
      }
    } _: { checked, written in
      if format == .json, !isAlone { output.write(all.isEmpty ? "{\n  \"registers\": [\n    " : ",\n    ") }
      written.write()
      all.append(checked)
    }
    if !isAlone {
      switch format {
      case .json:
        let together = CheckedInShort.together.value(all, ()).formatted(at: 1)
        output.write("\n  ],\n  \"together\": \(together)\n}\n")
      case .jsonLines: break
      case .text:
        let broken = all.count { $0.errors > 0 }
        output.write(
          wording.say(
            nl: "\(all.count) registers nagekeken; \(broken) met fouten.\n",
            en: "\(all.count) registers checked; \(broken) with errors.\n"))
      }
    }
    if all.contains(where: { !$0.isReadable }) { throw ExitCode(2) }
    if all.contains(where: { $0.errors > 0 }) { throw ExitCode(1) }
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

/// What is kept of a register that was checked.
struct CheckedInShort: Sendable {
  let folder: String
  let files: Int
  let errors: Int
  let warnings: Int
  let isReadable: Bool

  init(_ checked: CheckedRegister) {
    folder = checked.read.folder
    files = checked.read.fileCount
    errors = checked.errors
    warnings = checked.warnings
    isReadable = checked.read.isReadable
  }

}

/// A register with all that is wrong with it.
struct CheckedRegister {
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
    let texts = DocumentTexts(of: read, in: documents) { path in
      Result { () throws(TextFailure) in try readableText(of: path, seconds: 60) }.mapError { failure in
        DocumentTexts.Failure(failure.message(path), help: failure.help)
      }
    }
    let result = checkQuotes(of: read, in: texts)
    let found = texts.diagnostics + result.diagnostics + unrecordedFacts(of: read, in: texts)
    diagnostics = (read.diagnostics + found).inReadingOrder()
    quotes = result.found
    notLookedUp = result.notLookedUp
  }

  /// Whose register it is.
  var name: String { read.register.settings.name ?? read.folder }

  var errors: Int { diagnostics.count { $0.severity == .error } }
  var warnings: Int { diagnostics.count - errors }

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
