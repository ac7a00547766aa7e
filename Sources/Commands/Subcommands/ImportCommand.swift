import ArgumentParser
import Diagnostics
import Importing
import Register
import RegisterDrafts
import RegisterReading
import SystemInterface
import Wording
import Words

/// `termijn import`: contracts from spreadsheets and notices.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: helpText(
      nl: "Maakt van een spreadsheet of een aankondiging een register: een bestand per contract.",
      en: "Makes a register of a spreadsheet or a notice: a file per contract."),
    discussion: helpText(
      nl: """
        Leest .xlsx en .csv. De kolommen worden aan hun koppen herkend (Contractnaam, Ingangsdatum, Einddatum, \
        Looptijd, Verlengingsopties, Opzegtermijn, ...); van andere zegt --columns wat ze zijn. Er wordt niets geraden: \
        wat er niet staat is unknown, wat op twee manieren gelezen kan worden is een vraag. Niets wordt overschreven; \
        --update laat eerst zien wat er verandert.

        Leest ook aankondigingen van opdrachten: eForms en TED (.xml) en OCDS (.json), een contract per perceel. Wat \
        een aankondiging openlaat, zoals de opzegtermijn, is unknown, met de woorden van de aankondiging erbij.

        Een bestand voor --columns:
          columns: {"Kolomkop": start, "Status": ignore}
          dates: {"Einddatum": day-month}
          last-day: {"Tot": exclusive}
          units: {"Looptijd": months}
        Wat u aan een scherm antwoordt, komt in dat bestand.

        Afsluitcode: 0 ingelezen, 2 een bestand kan niet worden gelezen of geschreven, 64 verkeerd gebruikt.
        """,
      en: """
        Reads .xlsx and .csv. Columns are recognised by their headings (Contract name, Start date, End date, Duration, \
        Extension options, Notice period, ...); of others --columns says what they are. Nothing is guessed: what is not \
        there is unknown, what can be read in two ways is a question. Nothing is overwritten; --update shows what \
        changes first.

        Notices of procurements are read too: eForms and TED (.xml) and OCDS (.json), a contract for each lot. What a \
        notice leaves open, such as the notice period, is unknown, with the words of the notice beside it.

        A file for --columns:
          columns: {"Heading": start, "Status": ignore}
          dates: {"End date": day-month}
          last-day: {"Until": exclusive}
          units: {"Duration": months}
        What you answer at a terminal is put into that file.

        Exit status: 0 imported, 2 a file cannot be read or written, 64 wrong usage.
        """))

  @Argument(
    help: optionHelp(nl: "De bestanden; - is de invoer.", en: "The files; - is standard input.", value: "file"),
    completion: .file(extensions: ["xlsx", "csv", "xml", "json"]), transform: parsePath)
  var files: [String]

  @Option(
    name: [.customShort("C"), .customLong("register")],
    help: optionHelp(
      nl: "De map met contracten; zij wordt zo nodig gemaakt.", en: "The folder with the contracts; made if need be.",
      value: "dir"), completion: .directory, transform: parsePath)
  var folder = "contracts"

  @Option(
    help: optionHelp(
      nl: "Een bestand (YAML) dat zegt wat kolommen zijn en hoe ze te lezen.",
      en: "A file (YAML) that says what columns are and how to read them.", value: "file"),
    completion: .file(extensions: ["yaml"]), transform: parsePath)
  var columns: String?

  @Flag(
    help: optionHelp(
      nl: "Laat alleen zien wat er gelezen is; schrijf niets.", en: "Only show what was read; write nothing."))
  var dryRun = false

  @Flag(
    help: optionHelp(
      nl: "Laat zien wat er sinds de vorige keer verandert, en vraag of het mag.",
      en: "Show what changes since the last time, and ask whether it may."))
  var update = false

  @Flag(help: optionHelp(nl: "Schrijf zonder te vragen.", en: "Write without asking."))
  var yes = false

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let wording = Wording(languageOptions.language)
    var asking = ColumnAsking(try columnSettings(wording), wording)
    var target = try ImportTarget(folder: folder, wording)
    var failures = 0
    for file in files {
      do throws(ImportFailure) {
        try run(file, &asking, &target, wording)
      } catch {
        error.refused(file, wording).say()
        failures += 1
      }
    }
    do throws(FileError) {
      try asking.keep(in: columns, mayWrite: !dryRun)
    } catch {
      refusal(error, wording).say()
      failures += 1
    }
    // Where nothing was read, there is nothing to tell of the register.
    if !dryRun, failures < files.count { try target.finish() }
    if failures > 0 { throw ExitCode(2) }
  }

  private func run(
    _ file: String, _ asking: inout ColumnAsking, _ target: inout ImportTarget, _ wording: Wording
  ) throws(ImportFailure) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try (file == "-" ? standardInput(limit: importLimit) : readFile(at: file, limit: importLimit)).bytes
    } catch {
      throw .file(error)
    }
    let document = target.document(for: file)
    var request = ImportRequest(
      document: document.id, fileName: document.file, language: target.language(else: wording.language))
    request.takenIDs = target.takenIDs(besides: document.id)
    request.columns = asking.settings
    var imported = try contracts(from: bytes, request)
    // An answer can bring the next question: a column whose days are known can end on the first of each month.
    while asking.ask(imported.remarks.compactMap(\.question)) {
      request.columns = asking.settings
      imported = try contracts(from: bytes, request)
    }
    var report = ImportReport(file: file, imported: imported, wording)
    report.write()
    if dryRun { return }
    try target.write(imported, of: document, updates: update, mayAsk: !yes, &report)
  }

  private func contracts(from bytes: [UInt8], _ request: ImportRequest) throws(ImportFailure) -> ImportedContracts {
    do throws(ImportProblem) {
      return try importedContracts(from: bytes, request)
    } catch {
      throw .problem(error)
    }
  }

  private func columnSettings(_ wording: Wording) throws -> ColumnSettings {
    guard let columns else { return ColumnSettings() }
    do {
      if StandardStream.isInputTerminal, try !fileExists(at: columns) {
        StandardStream.standardError.write(
          wording.say(
            nl: "\(terminalSafe(columns)) is er nog niet; het wordt gemaakt als u vragen beantwoordt.\n",
            en: "\(terminalSafe(columns)) is not there yet; it is made if you answer questions.\n"))
        return ColumnSettings()
      }
      return try ColumnSettings(readFile(at: columns, limit: 1 << 20).bytes, path: columns)
    } catch let error as FileError {
      throw refusal(error, wording)
    } catch let error as ColumnSettingsProblem {
      let place = error.diagnostic.place.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
      throw refusal(place + error.diagnostic.message[wording.language], help: error.diagnostic.help[wording.language])
    }
  }
}

/// The most bytes of a file that is imported.
private let importLimit = 64 << 20

/// Why a file was not imported.
enum ImportFailure: Error {
  /// It cannot be read, or what comes of it cannot be written.
  case file(FileError)
  /// It holds nothing that can be read.
  case problem(ImportProblem)
  /// The list of documents leaves no room for it.
  case noRoom(String)
  /// The file of a contract is written in a way that leaves no room for changes.
  case cannotUpdate(String)
  /// Nothing may be written.
  case refused

  func refused(_ file: String, _ wording: Wording) -> Refusal {
    switch self {
    case .file(let error):
      refusal(
        error, wording,
        help: BilingualText(
          nl: "noem een spreadsheet (.xlsx, .csv) of een aankondiging (.xml, .json)",
          en: "name a spreadsheet (.xlsx, .csv) or a notice (.xml, .json)"))
    case .problem(let problem):
      refusal("\(file): \(problem.message[wording.language])", help: problem.help[wording.language])
    case .noRoom(let path):
      refusal(
        wording.say(
          nl: "in \(path) kan dit bestand niet worden opgenomen", en: "this file cannot be put into \(path)"),
        help: wording.say(
          nl: "schrijf de stukken daar elk op een regel met een streepje",
          en: "write the documents there each on a line with a dash"))
    case .cannotUpdate(let path):
      refusal(
        wording.say(nl: "\(path) kan niet worden bijgewerkt", en: "\(path) cannot be updated"),
        help: wording.say(
          nl: "schrijf elke sleutel daar op een eigen regel", en: "write every key there on a line of its own"))
    case .refused:
      refusal(wording.say(nl: "er is niets veranderd", en: "nothing was changed"))
    }
  }
}
