import ArgumentParser
import Calendars
import CivilDates
import Deadlines
import Register
import ReportPages
import Reports
import Sites
import SystemInterface
import Wording
import Words

/// `termijn site`: a static site to look around in the register.
struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: helpText(
      nl: "Schrijft een kleine website om in het register rond te kijken.",
      en: "Writes a small website to look around in the register."))

  @OptionGroup var register: RegisterOptions

  @Option(
    help: optionHelp(
      nl: "De map voor de site: nieuw, leeg of van een eerdere keer.",
      en: "The folder for the site: new, empty or from an earlier time.", value: "dir"),
    completion: .directory, transform: parsePath)
  var output: String

  @OptionGroup var look: TemplateOptions

  @Flag(
    help: optionHelp(
      nl: "Schrijf ook over de site van een ander register.", en: "Write even over the site of another register."))
  var force = false

  func run() throws {
    let asked = try register.ask(isHashed: true)
    let folders = asked.registers.folders(in: output)
    let command = self
    try asked.writeEach { question, _ in
      if folders.count > 1 { StandardStream.standardOutput.write("== \(terminalSafe(question.name))\n") }
      try command.write(question, to: folders[question.folder] ?? command.output)
    }.finish()
  }

  private func write(_ question: Question, to output: String) throws {
    let wording = question.wording
    let language = register.moment.languageOptions.chosen ?? question.snapshot.settings.language ?? .dutch
    let pages = try pages(ofRegister: question.folder, wording)
    let order = ReportOrder(
      of: question, folder: question.folder,
      year: min(question.snapshot.asOf.year + 1, question.engine.horizon.year), templates: pages, language: language,
      parts: [.edition, .annex], annex: Site.annexName, home: "index.html")
    do {
      let folder = try ReplacedFolder(at: output)
      var options = CalendarExportOptions.linkedToSite(language)
      // The folder is made anew, but what subscribers were told stands in the one that is there.
      options.previousFolder = "\(output)/\(Site.calendarFolder)"
      options.isForced = force
      let calendars = try exportCalendars(
        of: question.engine, to: "\(folder.path)/\(Site.calendarFolder)", options: options)
      let site = Site(
        of: question.engine, language: language,
        colophon: .init(
          version: Termijn.version, registerHash: question.hash, folder: question.folder,
          assumptions: question.assumptions),
        templates: pages,
        calendars: calendars.calendars.map { .init(name: $0.name, title: $0.title, count: $0.eventCount) },
        reportYear: order.year)
      try site.write { (path, text) in try folder.write(text, to: path) }
      for (name, page) in zip([Site.reportName, Site.annexName], try order.written()) {
        try folder.write(String(decoding: page, as: UTF8.self), to: name)
      }
      let count = try folder.commit()
      StandardStream.standardOutput.write(question.asOfLine + "\n")
      StandardStream.standardOutput.write(
        wording.say(
          nl: "\(count) bestanden geschreven; begin bij \(terminalSafe(output))/index.html\n",
          en: "\(count) files written; start at \(terminalSafe(output))/index.html\n"))
    } catch let problem as ReplacedFolder.Problem {
      throw explained(problem, wording)
    } catch let problem as TemplateProblem {
      throw problem.refusal(wording)
    } catch CalendarExportError.file(let error) {
      throw refusal(error.operation == .write ? error.told(of: output) : error, wording, help: .chooseAnotherOutput)
    } catch let error as CalendarExportError {
      throw error.refusal(wording)
    }
  }

  private func pages(ofRegister folder: String, _ wording: Wording) throws -> Templates {
    do {
      return try look.own(forRegister: folder) ?? Templates()
    } catch let problem as TemplateProblem {
      throw problem.refusal(wording)
    } catch let error as FileError {
      throw refusal(error, wording)
    }
  }

  private func explained(_ problem: ReplacedFolder.Problem, _ wording: Wording) -> Refusal {
    switch problem {
    case .file(let error): refusal(error, wording, help: .chooseAnotherOutput)
    case .foreign(let path):
      refusal(
        wording.say(
          nl: "\(path) hoort niet bij een eerdere site, en zou verdwijnen",
          en: "\(path) is not part of an earlier site, and would be lost"),
        help: wording.say(
          nl: "kies met --output een nieuwe of lege map", en: "choose a new or empty folder with --output"))
    }
  }
}
