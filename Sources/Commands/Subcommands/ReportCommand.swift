import ArgumentParser
import CivilDates
import Deadlines
import Diagnostics
import Register
import RegisterReading
import ReportPages
import Reports
import SystemInterface
import Wording
import Words

/// `termijn report`: the council's yearly deadline report.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: helpText(
      nl: "Schrijft het jaarlijkse termijnverslag voor de raad.",
      en: "Writes the council's yearly deadline report."))

  @Argument(help: optionHelp(nl: "Het jaar.", en: "The year.", value: "year"))
  var year: Int?

  @Option(
    name: [.customShort("C"), .customLong("register")],
    help: registersHelp, completion: .directory)
  var folders: [String] = []

  @OptionGroup var moment: MomentOptions

  @Option(
    help: optionHelp(
      nl: "De peildatum van het vorige verslag; anders een jaar eerder.",
      en: "The as-of day of the previous report; else a year before.", value: "date"), transform: parseDay)
  var comparedWith: CivilDate?

  @Option(
    help: optionHelp(nl: "Alleen deze overstap.", en: "Only this transition.", value: "id"),
    completion: .transitionID)
  var transition: String?

  @Option(
    help: optionHelp(
      nl: "html, md, json, csv, pdf, docx of odt; anders wat de naam bij --output zegt, of html.",
      en: "html, md, json, csv, pdf, docx or odt; else what the name at --output says, or html.", value: "format"))
  var format: ReportFormat?

  @Flag(
    help: optionHelp(
      nl: "Ook de bijlage met het bewijs: naast het verslag van --output, anders in plaats van het verslag.",
      en: "The annex with the proof as well: beside the report of --output, else in place of the report."))
  var annex = false

  @Option(
    help: optionHelp(
      nl: "Het bestand of de map voor het verslag; anders de uitvoer.",
      en: "The file or the folder for the report; else standard output.", value: "path"), transform: parsePath)
  var output: String?

  @Option(
    help: optionHelp(
      nl: "Hoeveel seconden het maken van een PDF of een bestand voor Word mag duren.",
      en: "How many seconds making a PDF or a file for Word may take.", value: "seconds"))
  var timeLimit = defaultToolSeconds

  @OptionGroup var look: TemplateOptions

  @Option(
    help: optionHelp(
      nl: "Schrijf de ingebouwde sjablonen in deze map, als begin.",
      en: "Write the built-in templates into this folder, as a start.", value: "dir"),
    completion: .directory, transform: parsePath)
  var writeTemplates: String?

  /// The words for messages.
  var wording: Wording { moment.wording }

  func validate() throws {
    if writeTemplates != nil { return }
    guard let year else {
      throw ValidationError(helpText(nl: "Noem het jaar, zoals 2022.", en: "Name the year, such as 2022."))
    }
    if !(1...86_400).contains(timeLimit) {
      throw ValidationError(
        helpText(
          nl: "Een tijdslimiet ligt tussen 1 en 86400 seconden.",
          en: "A time limit lies between 1 and 86400 seconds."))
    }
    // Whoever asks for the year 21 means 2021.
    if !(1900...9999).contains(year) {
      throw ValidationError(
        helpText(
          nl: "\(year) is geen jaar voor een verslag: schrijf vier cijfers, zoals 2022, vanaf 1900.",
          en: "\(year) is no year for a report: write four digits, such as 2022, from 1900 on."))
    }
  }

  func run() throws {
    if let writeTemplates { return try writeBuiltInTemplates(to: writeTemplates) }
    let registers = Commands.registers(named: folders)
    if registers.count > 1, output == nil {
      throw refusal(
        wording.say(
          nl: "voor \(registers.count) registers is een map nodig", en: "\(registers.count) registers need a folder"),
        help: wording.say(nl: "noem hem met --output", en: "name it with --output"), status: 64)
    }
    if let output, [".yaml", ".yml"].contains(where: output.lowercased().hasSuffix) {
      throw refusal(
        wording.say(nl: "\(output) is een bestand van een register", en: "\(output) is a file of a register"),
        help: wording.say(nl: "noem een ander bestand, of een map", en: "name another file, or a folder"), status: 64)
    }
    if [.pdf, .docx, .odt].contains(chosenFormat), output == nil, StandardStream.standardOutput.isTerminal {
      throw refusal(
        wording.say(
          nl: "\(chosenFormat.rawValue) hoort niet op het scherm",
          en: "\(chosenFormat.rawValue) does not belong on a screen"),
        help: wording.say(nl: "noem met --output een bestand", en: "name a file with --output"), status: 64)
    }
    let builtIn = try refusing(wording, year: year) { try Templates() }
    let command = self
    let asked = try moment.ask(registers, isHashed: true)
    let goal = try goal(isAlone: asked.isAlone)
    let all = asked.registers.folders
    let names = goal.names(ofRegisters: all, isAlone: asked.isAlone, base: "report-\(year ?? 0)", chosenFormat)
    let nameOf = Dictionary(uniqueKeysWithValues: zip(all, names))
    var files: AtomicFileSet?
    let told = try asked.registers.each { question in
      let name = nameOf[question.folder] ?? ""
      let order = try command.order(of: question.folder, question, goal, name, builtIn: builtIn)
      let parts = try refusing(command.wording, year: command.year) { try order.written() }
      return (zip([name, annexName(of: name)], parts).map { (name: $0, bytes: $1) }, ())
    } take: { made in
      try deliver(made, to: goal, &files)
    }
    // All that could be made get their names at once, or none.
    try writing { try files?.commit() }
    try told.finish()
  }

  /// How the report is written.
  private var chosenFormat: ReportFormat { format ?? output.flatMap(ReportFormat.init(ofFile:)) ?? .html }

  /// Where the reports go.
  private func goal(isAlone: Bool) throws -> ReportGoal {
    guard let output else { return .standardOutput }
    let isFolder = try refusing(wording, year: year) {
      try !isAlone || output.utf8.last == 0x2F || SystemInterface.isFolder(at: output)
    }
    return isFolder ? .folder(output) : .file(output)
  }

  /// What is needed to write one report.
  private func order(
    of folder: String, _ question: Question, _ goal: ReportGoal, _ name: String, builtIn: Templates
  ) throws -> ReportOrder {
    let asOf = question.snapshot.asOf
    if let before = comparedWith, asOf <= before {
      throw refusal(
        wording.say(
          nl: "--compared-with (\(before)) ligt niet voor de peildatum (\(asOf))",
          en: "--compared-with (\(before)) does not lie before the as-of day (\(asOf))"), status: 64)
    }
    let templates = try refusing(wording, year: year) { try look.own(forRegister: folder) }
    let isBeside = annex && goal != .standardOutput
    return ReportOrder(
      of: question, folder: folder, year: year ?? asOf.year, comparedWith: comparedWith, transition: transition,
      templates: templates ?? builtIn,
      language: moment.languageOptions.chosen ?? question.snapshot.settings.language ?? .dutch, format: chosenFormat,
      parts: isBeside ? [.edition, .annex] : annex ? [.annex] : [.edition],
      // What is printed leads to no file.
      annex: isBeside && [.html, .md].contains(chosenFormat) ? annexName(of: name) : nil, seconds: timeLimit)
  }

  /// Puts the parts of a report where they were asked for; in a folder they wait for their names in `files`.
  private func deliver(
    _ made: [(name: String, bytes: [UInt8])], to goal: ReportGoal, _ files: inout AtomicFileSet?
  ) throws {
    switch goal {
    case .standardOutput: for file in made { StandardStream.standardOutput.write(file.bytes) }
    case .file(let path) where made.count == 1: try writing { try SystemInterface.write(made[0].bytes, to: path) }
    case .file(let path): try write(made, to: parentFolder(of: path), wording)
    case .folder(let folder):
      try writing {
        let set = try files ?? AtomicFileSet(in: folder)
        files = set
        for file in made {
          let pending = try set.begin(file.name)
          try pending.append(file.bytes)
          try pending.end()
        }
      }
    }
  }

  private func writing(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let error as FileError {
      throw refusal(error, wording, help: .chooseAnotherOutput)
    }
  }

  /// Writes the parts that are not there yet; those that somebody changed stay as they are.
  private func writeBuiltInTemplates(to folder: String) throws {
    let missing = try refusing(wording, year: year) {
      try Templates.builtIn.filter { try !fileExists(at: "\(folder)/\($0.name)") }
    }
    try write(missing.map { ($0.name, Array($0.text.utf8)) }, to: folder, wording)
    let kept = Templates.builtIn.count - missing.count
    StandardStream.standardError.write(
      wording.say(
        nl: "\(missing.count) bestanden geschreven; wat u niet verandert, kan weer weg.",
        en: "\(missing.count) files written; what you do not change can go again.")
        + (kept > 0
          ? wording.say(
            nl: " \(kept) stonden er al en zijn gebleven.", en: " \(kept) were there already and were kept.") : "")
        + "\n")
  }
}

/// What comes of work on a report, or the exit status after saying why nothing does.
func refusing<Answer>(_ wording: Wording, year: Int?, _ work: () throws -> Answer) throws -> Answer {
  do {
    return try work()
  } catch let problem as ReportProblem {
    throw problem.refusal(wording, year: year ?? 0)
  } catch let problem as TemplateProblem {
    throw problem.refusal(wording)
  } catch let error as ReportToolError {
    throw error.refusal(wording)
  } catch let error as FileError {
    throw refusal(error, wording)
  }
}

extension ReportProblem {
  fileprivate func refusal(_ wording: Wording, year: Int) -> Refusal {
    switch self {
    case .yearBeyondHorizon(let horizon):
      Commands.refusal(
        wording.say(
          nl: "\(year) ligt na de horizon van het register, \(wording.date(horizon))",
          en: "\(year) lies after the horizon of the register, \(wording.date(horizon))"),
        help: wording.say(
          nl: "vraag een eerder jaar, of zet `horizon` in register.yaml verder weg",
          en: "ask for an earlier year, or put `horizon` in register.yaml further away"))
    case .noSuchTransition(let name, let known):
      Commands.refusal(
        wording.say(nl: "er is geen overstap '\(name)'", en: "there is no transition '\(name)'"),
        help: nearestName(to: name, among: known).map {
          wording.say(nl: "bedoelt u '\($0)'?", en: "did you mean '\($0)'?")
        }, status: 64)
    }
  }
}
