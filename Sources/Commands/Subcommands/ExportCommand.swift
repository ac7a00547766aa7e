import ArgumentParser
import Calendars
import CivilDates
import Deadlines
import Register
import SystemInterface
import Wording
import Words

/// `termijn export`: writes calendars.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: helpText(nl: "Schrijft agenda's (.ics).", en: "Writes calendars (.ics)."),
    discussion: helpText(
      nl: "Naast de agenda's staat ledger.txt. Daarin staat wat abonnees eerder kregen, zodat een verplaatste of "
        + "vervallen termijn dat ook zegt. Laat dat bestand bij de agenda's staan.",
      en: "Beside the calendars stands ledger.txt. It keeps what subscribers were told before, so that a deadline that "
        + "is moved or cancelled says so. Leave that file with the calendars."))

  @OptionGroup var register: RegisterOptions

  @Option(
    help: optionHelp(
      nl: "De map voor de agenda's; bij meer registers een map daarin voor elk.",
      en: "The folder for the calendars; with several registers a folder in it for each.", value: "dir"),
    completion: .directory, transform: parsePath)
  var output = "exports"

  @OptionGroup var range: RangeOptions

  @Option(
    help: optionHelp(
      nl: "Schrijf alleen de agenda van deze doelgroep; vaker voor meer.",
      en: "Write only the calendar of this audience; more than once for more.", value: "audience"))
  var audience: [String] = []

  @Flag(
    help: optionHelp(
      nl: "Alleen termijnen die er zijn als niemand iets doet.", en: "Only deadlines that are there when nobody acts."))
  var certainOnly = false

  @Option(
    help: optionHelp(
      nl: "Hoe de agenda herinnert: niet, met een alarm, met een eigen afspraak vooraf, of beide.",
      en: "How the calendar reminds: not, with an alarm, with an event of its own before, or both."))
  var reminders = Reminders.alarms

  @Option(
    help: optionHelp(
      nl: "Voor welk programma: alle (default), Outlook, of takenlijsten (todo).",
      en: "For which program: all (default), Outlook, or task lists (todo)."))
  var profile = CalendarProfile.standard

  @Flag(
    help: optionHelp(
      nl: "Schrijf niets, maar toon wat er voor abonnees zou veranderen.",
      en: "Write nothing, but show what would change for subscribers."))
  var dryRun = false

  @Flag(
    help: optionHelp(
      nl: "Schrijf ook als abonnees daardoor termijnen kwijtraken of teruggaan in de tijd, of over de agenda's van een "
        + "ander register.",
      en: "Write even if subscribers lose deadlines or go back in time by it, or over the calendars of another "
        + "register."))
  var force = false

  func run() throws {
    let asked = try register.ask()
    let folders = asked.registers.folders(in: output)
    let command = self
    let told = try asked.writeEach { question, _ in
      if folders.count > 1 { StandardStream.standardOutput.write("== \(terminalSafe(question.name))\n") }
      let summary = try command.export(question, to: folders[question.folder] ?? command.output)
      return (name: question.name, isChanged: !summary.isUnchanged)
    }
    if folders.count > 1, !dryRun {
      let wording = register.wording
      let changed = told.parts.filter(\.isChanged).map(\.name)
      let names = changed.isEmpty ? wording.say(nl: "geen", en: "none") : fewNames(changed)
      StandardStream.standardOutput.writeParagraph(
        wording.say(
          nl: "Samen: \(changed.count) van \(told.parts.count) registers veranderd (\(names)).",
          en: "Together: \(changed.count) of \(told.parts.count) registers changed (\(names))."))
    }
    try told.finish()
  }

  private func export(_ question: Question, to folder: String) throws -> CalendarExportSummary {
    var options = CalendarExportOptions.linkedToSite(
      register.moment.languageOptions.chosen ?? question.snapshot.settings.language ?? .dutch)
    options.from = range.from
    options.through = range.through
    options.audiences =
      try audience.isEmpty ? nil : question.audiences(audience, from: range.from, through: range.through)
    options.isCertainOnly = certainOnly
    options.reminders = reminders
    options.profile = profile
    options.isForced = force
    options.isDryRun = dryRun
    do throws(CalendarExportError) {
      let summary = try exportCalendars(of: question.engine, to: folder, options: options)
      ExportReport(summary: summary, question: question).print(isDryRun: dryRun)
      return summary
    } catch {
      throw error.refusal(question.wording)
    }
  }
}
