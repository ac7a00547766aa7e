import ArgumentParser
import JSONText
import Reading
import RegisterReading
import SystemInterface
import Wording
import Words

/// `termijn read`: what Dutch texts say of the terms of contracts.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: helpText(
      nl: "Leest wat een Nederlandse tekst over looptijden en opzegging zegt.",
      en: "Reads what a Dutch text says of terms and notice."),
    discussion: helpText(
      nl: """
        Leest .txt en .md zelf, .docx met pandoc en .pdf met pdftotext. Van elk feit staan de regels en de letterlijke \
        woorden erbij. Er wordt niets afgeleid: waar de tekst naar een andere plaats verwijst of iets openlaat, staat \
        niets. Een feit met een vraagteken kan een zorgvuldige lezer anders lezen.

        Met --propose wordt het een bestand voor één contract, met de citaten als vindplaats. Wat het stuk niet zegt is \
        unknown; wat het tegenspreekt blijft open. Met --output komt het in een bestand, en met -C ook het stuk in \
        documents.yaml. Er wordt niets overschreven. Gaat een stuk over meer dan één contract, dan leest --lines alleen \
        de regels van dat ene.

        Afsluitcode: 0 gelezen, 2 een bestand kan niet worden gelezen, 64 verkeerd gebruikt.
        """,
      en: """
        Reads .txt and .md itself, .docx with pandoc and .pdf with pdftotext. Every fact comes with its lines and its \
        literal words. Nothing is inferred: where the text points elsewhere or leaves something open, there is \
        nothing. A fact with a question mark can be read otherwise by a careful reader.

        With --propose it becomes a file for one contract, with the quotes as its sources. What the paper does not say \
        is unknown; what it contradicts is left open. With --output it goes into a file, and with -C the paper into \
        documents.yaml too. Nothing is overwritten. Where a paper speaks of more than one contract, --lines reads only \
        the lines of that one.

        Exit status: 0 read, 2 a file cannot be read, 64 wrong usage.
        """))

  @Argument(
    help: optionHelp(nl: "De teksten; - is de invoer.", en: "The texts; - is standard input.", value: "file"),
    completion: .file(extensions: ["txt", "md", "docx", "pdf"]))
  var files: [String]

  @Option(help: optionHelp(nl: "table, json of csv.", en: "table, json or csv.", value: "format"))
  var format = FactFormat.table

  @Option(
    help: optionHelp(
      nl: "Hoeveel seconden pandoc of pdftotext mag doen over een bestand.",
      en: "How many seconds pandoc or pdftotext may take for a file.", value: "seconds"))
  var timeLimit = 60

  @Option(
    help: optionHelp(
      nl: "Alleen deze regels, zoals 12-34.", en: "Only these lines, such as 12-34.", value: "lines"),
    transform: parseLines)
  var lines: ClosedRange<Int>?

  @Option(
    help: optionHelp(
      nl: "Maak er een bestand van voor één contract, met deze naam in het register.",
      en: "Make a file for one contract of it, with this id in the register.", value: "id"))
  var propose: String?

  @Option(
    help: optionHelp(
      nl: "Het bestand dat er met --propose komt.", en: "The file that --propose writes.", value: "file"),
    completion: .file(extensions: ["yaml"]), transform: parsePath)
  var output: String?

  @Option(
    name: [.customShort("C"), .customLong("register")],
    help: optionHelp(
      nl: "Het register waar het voorstel voor is.", en: "The register that the proposal is for.", value: "dir"),
    completion: .directory)
  var register: String?

  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    if !(1...86_400).contains(timeLimit) {
      throw ValidationError(
        helpText(nl: "--time-limit is 1 tot en met 86400 seconden.", en: "--time-limit is 1 to 86400 seconds."))
    }
    if lines != nil, files.count > 1 {
      throw ValidationError(helpText(nl: "--lines hoort bij één bestand.", en: "--lines goes with one file."))
    }
    guard let propose else {
      if output == nil, register == nil { return }
      throw ValidationError(
        helpText(nl: "--output en -C horen bij --propose.", en: "--output and -C belong to --propose."))
    }
    if !isRegisterID(propose) { throw ValidationError(notAnID(propose)) }
  }

  func run() throws {
    let wording = Wording(languageOptions.language)
    var answers: [FactsOfFile] = []
    for file in files {
      do throws(TextFailure) {
        let text = try readableText(of: file, seconds: timeLimit)
        answers.append(FactsOfFile(file: file, facts: facts(of: text)))
      } catch {
        error.refusal(file, wording).say()
      }
    }
    if let propose {
      if answers.count < files.count { throw ExitCode(2) }
      return try ProposedContract(
        id: propose, answers: answers, folder: register, output: output, wording: wording
      ).run()
    }
    let output = StandardStream.standardOutput
    switch format {
    case .json:
      output.write(FactsOfFile.told.json(answers, wording.language).formatted())
    case .csv:
      output.write(
        CSV(language: wording.language).formatted(FactsOfFile.headings, answers.flatMap { $0.rows(wording) }))
    case .table:
      for answer in answers { answer.print(wording, isAlone: files.count == 1) }
    }
    if answers.count < files.count { throw ExitCode(2) }
  }
}

extension ReadCommand {
  private func facts(of text: [UInt8]) -> [Fact] {
    lines.map { readTerms(in: text, lines: $0) } ?? readTerms(in: text)
  }
}

/// How facts are printed.
enum FactFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case json
  case csv
}
