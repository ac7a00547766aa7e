import ArgumentParser
import Calendars
import CivilDates
import Diagnostics
import Files
import ICalendar
import Register
import Wording

/// `termijn export`: writes calendars.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: helpText(nl: "Schrijft agenda's (.ics).", en: "Writes calendars (.ics)."))

  @OptionGroup var register: RegisterOptions

  @Option(
    help: optionHelp(nl: "De map voor de agenda's.", en: "The folder for the calendars.", value: "dir"),
    completion: .directory)
  var output = "exports"

  @OptionGroup var range: RangeOptions

  @Flag(
    help: optionHelp(
      nl: "Schrijf ook als een agenda daardoor leeg raakt.", en: "Write even if that empties a calendar."))
  var force = false

  func run() throws {
    let question = try register.question()
    let wording = question.wording
    let language = register.moment.languageOptions.chosen ?? question.snapshot.settings.language ?? .dutch
    do throws(CalendarExportError) {
      let summary = try exportCalendars(
        of: question.engine, from: range.from, through: range.through, to: output, language: language, isForced: force)
      report(summary, question)
    } catch {
      switch error {
      case .file(let error):
        throw refusal(
          wording.say(
            nl: "\(error.path) kan niet worden geschreven: \(error.reason); de oude agenda's staan er nog",
            en: "\(error.path) cannot be written: \(error.reason); the old calendars are still there"),
          help: wording.say(
            nl: "kies met --output een map waarin u mag schrijven, met genoeg ruimte",
            en: "choose a folder with --output that you may write to, with enough room"))
      case .calendar(let error):
        throw refusal(
          wording.say(
            nl: "een agenda kon niet worden gemaakt (\(error.part))", en: "a calendar could not be made (\(error.part))"
          ))
      case .wouldBeEmpty(let path):
        throw refusal(
          wording.say(
            nl: "\(path) zou leeg worden, en wie erop geabonneerd is zou alles kwijtraken",
            en: "\(path) would become empty, and its subscribers would lose everything"),
          help: wording.say(
            nl: "klopt het register? Dan kan het met --force", en: "is the register right? Then use --force"))
      }
    }
  }

  private func report(_ summary: CalendarExportSummary, _ question: Question) {
    let wording = question.wording
    let messages = StandardStream.standardError
    StandardStream.standardOutput.write(question.asOfLine + "\n\n")
    var table = Table([wording.say(nl: "Termijnen", en: "Deadlines"), wording.say(nl: "Agenda", en: "Calendar")])
    for calendar in summary.calendars {
      table.rows.append([String(calendar.eventCount), "\(summary.folder)/\(calendar.name)"])
    }
    StandardStream.standardOutput.write(
      table.formatted(width: nil, bold: StandardStream.standardOutput.mayStyle))
    for calendar in summary.calendars where calendar.isTooLarge {
      messages.write(
        wording.say(
          nl: "\(calendar.name) is groter dan sommige diensten aannemen (1 MB of 1.000 termijnen).\n",
          en: "\(calendar.name) is larger than some services take (1 MB or 1,000 deadlines).\n"))
    }
    if !summary.withoutDay.isEmpty {
      messages.write(
        wording.say(
          nl: "\(summary.withoutDay.count) termijnen staan in geen agenda: er is niets over hun dag bekend "
            + "(termijn deadlines noemt ze).\n",
          en: "\(summary.withoutDay.count) deadlines are in no calendar: nothing is known of their day "
            + "(termijn deadlines lists them).\n"))
    }
  }
}
