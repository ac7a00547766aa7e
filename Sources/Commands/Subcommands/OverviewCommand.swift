import ArgumentParser
import Calendars
import CivilDates
import Deadlines
import Register
import ReportPages
import SystemInterface
import Transitions
import Wording
import Words

/// `termijn overview`: what matters now on one screen, with calendars and report if they are asked for.
struct OverviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overview",
    abstract: helpText(
      nl: "Toont op een scherm wat nu telt, en schrijft op verzoek agenda's en verslag.",
      en: "Shows what matters now on one screen, and writes calendars and report if asked to."))

  @OptionGroup var register: RegisterOptions

  @Option(
    name: .customShort("n", allowingJoined: true),
    help: optionHelp(nl: "Hoeveel termijnen er worden genoemd.", en: "How many deadlines are listed.", value: "number"))
  var count = 5

  @Option(
    help: optionHelp(
      nl: "Schrijf de agenda's en het verslag van het komende jaar in deze map.",
      en: "Write the calendars and the report of the coming year into this folder.", value: "dir"),
    completion: .directory)
  var output: String?

  func validate() throws {
    try validateCount(count)
  }

  func run() throws {
    let asked = try register.ask(isHashed: output != nil)
    let folders = output.map { asked.registers.folders(in: $0) }
    let command = self
    try asked.map { question, _ in
      Overview(
        next: question.engine.nextSteps(),
        transition: TransitionChoice.largest(in: question.snapshot).map {
          TransitionQuestion($0, engine: question.engine)
        })
    }.writeText { question, overview in
      command.show(overview, of: question)
      if let folder = folders?[question.folder] { try command.handOver(question, to: folder) }
    } keeping: {
      Part(
        deadlines: DeadlinesInShort($1.next.coming, of: $0), name: $0.name, folder: $0.folder,
        transition: $1.transition,
        ahead: $1.ahead)
    } together: {
      showTogether($0)
    }
  }

  /// What is kept of a register.
  private struct Part: Sendable {
    let deadlines: DeadlinesInShort
    let name: String
    let folder: String
    let transition: TransitionQuestion?
    let ahead: [CivilDate]
  }

  /// What counts in one register.
  private struct Overview {
    let next: NextSteps
    let transition: TransitionQuestion?

    /// The dates that the transition aims at and that lie ahead, in order.
    var ahead: [CivilDate] {
      guard let transition else { return [] }
      let day = transition.engine.snapshot.asOf
      return transition.transition.targetsInPlay.filter { $0 > day }.sorted()
    }
  }

  private func show(_ overview: Overview, of question: Question) {
    let wording = question.wording
    let settings = question.snapshot.settings
    if let title = settings.title ?? settings.municipality { say(title) }
    say(question.asOfLine)
    heading(wording.say(nl: "Wat er het eerst moet gebeuren", en: "What must be done next"))
    let next = overview.next.first(count)
    if next.coming.isEmpty {
      say(wording.say(nl: "Geen termijnen.", en: "No deadlines."))
    } else {
      show(deadlineTable(next.coming, wording))
    }
    next.writeMissedInShort(wording)
    if let transition = overview.transition { showWindows(of: transition, on: overview.ahead, question) }
    StandardStream.standardOutput.write("\n")
    say(
      wording.say(
        nl: "Meer over een termijn: termijn explain KENMERK; over een dag: termijn conflicts DATUM",
        en: "More about a deadline: termijn explain ID; about a day: termijn conflicts DATE"))
  }

  /// How many deadlines there are in all registers, and who stands in the way on the dates that one of them aims at.
  private func showTogether(_ parts: [Part]) {
    let wording = register.wording
    DeadlinesInShort.write(parts.map(\.deadlines), wording)
    let targets = Set(parts.flatMap(\.ahead)).sorted()
    if targets.isEmpty { return }
    StandardStream.standardOutput.write("\n")
    var table = Table([
      wording.say(nl: "Per", en: "Per"), wording.say(nl: "Oordeel", en: "Verdict"),
      wording.say(nl: "In de weg staat", en: "In the way"),
    ])
    let verdicts = parts.compactMap { part in
      part.transition.map {
        VerdictsOfRegister(name: part.name, folder: part.folder, verdicts: $0.prospects(on: targets).map(\.verdict))
      }
    }
    for together in VerdictsOfRegister.together(verdicts, on: targets) {
      table.rows.append([
        together.target.description, wording.verdict(together.verdict), together.names(wording, atMost: 10) ?? "-",
      ])
    }
    show(table)
  }

  /// Which days can work: the dates that the transition aims at, else the best that there are.
  private func showWindows(of transition: TransitionQuestion, on ahead: [CivilDate], _ question: Question) {
    let wording = question.wording
    let windows = ahead.isEmpty ? Array(transition.windows().prefix(2)) : ahead.map { transition.answer(for: $0) }
    heading(transition.transition.title)
    show(windowTable(windows, wording, isAssuming: !question.assumptions.isEmpty))
    writeAssumptions(of: windows, question)
    writeStandings(windows, wording)
    for window in windows where !window.conflicts.isEmpty {
      heading(
        wording.say(
          nl: "Wat er per \(wording.date(window.target)) in de weg staat",
          en: "What stands in the way per \(wording.date(window.target))"))
      show(inTheWay(of: window, wording))
    }
  }

  /// What stands in the way of a date, and for which contracts.
  private func inTheWay(of window: TargetAnswer, _ wording: Wording) -> Table {
    var table = Table([wording.say(nl: "Wat", en: "What"), wording.say(nl: "Waar", en: "Where")])
    // What makes the verdict comes first.
    let codes = window.codes.filter { $0.verdict > .attention } + window.codes.filter { $0.verdict <= .attention }
    for code in codes {
      let conflicts = window.conflicts.filter { $0.code == code }
      let owners = conflicts.map { $0.contract ?? window.transition.id }
      table.rows.append([wording.conflict(code), owners.joined(separator: ", ")])
    }
    return table
  }

  /// Writes the calendars and the report, and says where they lie.
  private func handOver(_ question: Question, to folder: String) throws {
    let wording = question.wording
    let language = register.moment.languageOptions.chosen ?? question.snapshot.settings.language ?? .dutch
    let year = min(question.snapshot.asOf.year + 1, question.engine.horizon.year)
    let report = try refusing(wording, year: year) {
      let templates = try TemplateOptions.beside(question.folder) ?? Templates()
      return try ReportOrder(
        of: question, folder: question.folder, year: year, templates: templates, language: language
      ).written()[0]
    }
    let name = "report-\(year).html"
    let summary: CalendarExportSummary
    do throws(CalendarExportError) {
      summary = try exportCalendars(
        of: question.engine, to: folder, options: .linkedToSite(language))
    } catch {
      throw error.refusal(wording)
    }
    try write([(name, report)], to: folder, wording)

    heading(wording.say(nl: "Klaargezet", en: "Handed over"))
    let others = summary.calendars.count - 1
    if let whole = summary.calendars.first {
      say(
        "\(folder)/\(whole.name)"
          + wording.say(
            nl: ": alle termijnen; ernaast \(others) agenda's per doelgroep en contract",
            en: ": all deadlines; beside it \(others) calendars by audience and contract"))
    }
    say("\(folder)/\(name)" + wording.say(nl: ": het verslag voor de raad", en: ": the council's report"))
    ExportReport(summary: summary, question: question).printNotes()
  }

  private func say(_ text: String) {
    StandardStream.standardOutput.writeParagraph(text)
  }

  private func heading(_ text: String) {
    StandardStream.standardOutput.write("\n")
    say(text)
  }

  private func show(_ table: Table) {
    let output = StandardStream.standardOutput
    output.write(table.formatted(width: output.width, bold: output.mayStyle))
  }
}
