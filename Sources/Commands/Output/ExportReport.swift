import Calendars
import CivilDates
import SystemInterface
import Wording

/// Tells what an export wrote, or would write.
struct ExportReport {
  let summary: CalendarExportSummary
  let question: Question

  private var wording: Wording { question.wording }
  private var output: StandardStream { .standardOutput }
  private var messages: StandardStream { .standardError }

  func print(isDryRun: Bool) {
    output.writeParagraph(question.asOfLine)
    output.write("\n")
    var table = isDryRun ? changes : calendars
    if isDryRun, table.rows.isEmpty { table = calendars }
    output.write(table.formatted(width: output.width, bold: output.mayStyle))
    output.write("\n")
    output.writeParagraph(counts)
    if let files, !isDryRun { output.writeParagraph(files) }
    if isDryRun {
      output.write(wording.say(nl: "Er is niets geschreven.\n", en: "Nothing was written.\n"))
    }
    printNotes()
  }

  /// Says on standard error what a planner should know beyond the list.
  func printNotes() {
    for note in notes { messages.writeParagraph(note) }
  }

  private var calendars: Table {
    var table = Table([wording.say(nl: "Termijnen", en: "Deadlines"), wording.say(nl: "Agenda", en: "Calendar")])
    for calendar in summary.calendars {
      table.rows.append([String(calendar.eventCount), "\(summary.folder)/\(calendar.name)"])
    }
    return table
  }

  private var changes: Table {
    var table = Table(
      [
        wording.say(nl: "Wat", en: "What"), wording.say(nl: "Dag", en: "Day"), wording.say(nl: "Was", en: "Was"), "Id",
        wording.say(nl: "Titel", en: "Title"),
      ], lowering: 3)
    for event in summary.events {
      table.rows.append([
        name(of: event.change), event.day.description, event.movedFrom?.description ?? "", event.name, event.title,
      ])
    }
    return table
  }

  private func name(of change: EventChange) -> String {
    switch change {
    case .new: wording.say(nl: "nieuw", en: "new")
    case .unchanged: wording.say(nl: "ongewijzigd", en: "unchanged")
    case .changed: wording.say(nl: "gewijzigd", en: "changed")
    case .moved: wording.say(nl: "verplaatst", en: "moved")
    case .missed: wording.say(nl: "gemist", en: "missed")
    case .passed: wording.say(nl: "verlopen", en: "passed")
    case .done: wording.say(nl: "gedaan", en: "done")
    case .cancelled: wording.say(nl: "vervallen", en: "cancelled")
    case .removed: wording.say(nl: "weg", en: "gone")
    }
  }

  /// How many events of each change.
  private var counts: String {
    let parts = EventChange.allCases.compactMap { change in
      summary.counts[change].map { "\($0) \(name(of: change))" }
    }
    return parts.isEmpty
      ? wording.say(nl: "Geen termijnen.", en: "No deadlines.")
      : wording.say(nl: "Voor abonnees: ", en: "For subscribers: ") + parts.joined(separator: ", ") + "."
  }

  /// Which files were written again, where not all were.
  private var files: String? {
    let kept = summary.fileCount - summary.newFiles.count
    if kept == 0 { return nil }
    if summary.isUnchanged {
      return wording.say(
        nl: "Niets veranderd: alle \(kept) bestanden zijn gebleven zoals ze waren.",
        en: "Nothing changed: all \(kept) files stayed as they were.")
    }
    let names = fewNames(summary.newFiles)
    return wording.say(
      nl: "Geschreven: \(names). De andere \(kept) bestanden zijn gebleven zoals ze waren.",
      en: "Written: \(names). The other \(kept) files stayed as they were.")
  }

  private var notes: [String] {
    var notes: [String] = []
    let wholes = Set(summary.calendars.compactMap(\.wholeName)).sorted()
    for name in wholes {
      notes.append(
        wording.say(
          nl:
            "\(name) is te groot voor sommige diensten (1 MB of 1.000 termijnen). Het bevat nu de eerstvolgende; de rest "
            + "staat per jaar in de agenda's ernaast.",
          en:
            "\(name) is too large for some services (1 MB or 1,000 deadlines). It now holds those that come first; the "
            + "rest stands by year in the calendars beside it."))
    }
    for name in summary.removed {
      notes.append(
        wording.say(
          nl: "\(name) is weggehaald: er staat geen termijn meer in die nog speelt en niet in een andere agenda staat.",
          en: "\(name) was removed: it has no deadline left that still matters and is in no other calendar."))
    }
    if let name = summary.inOtherLanguages.first {
      let count = summary.inOtherLanguages.count
      notes.append(
        wording.say(
          nl:
            "\(name)\(count == 1 ? "" : " en \(count - 1) andere") zijn van een eerdere keer in een andere taal, en blijven "
            + "zoals ze zijn: wie erop geabonneerd is, ziet niets meer veranderen.",
          en:
            "\(name)\(count == 1 ? "" : " and \(count - 1) others") are of an earlier time in another language, and stay "
            + "as they are: their subscribers see no changes any more."))
    }
    if summary.isLedgerRebuilt {
      notes.append(
        wording.say(
          nl: "ledger.txt ontbrak naast de agenda's, en is daaruit opnieuw gemaakt.",
          en: "ledger.txt was missing beside the calendars, and was made again from them."))
    }
    if !summary.withoutDay.isEmpty {
      notes.append(
        wording.say(
          nl: "\(summary.withoutDay.count) termijnen staan in geen agenda: er is niets over hun dag bekend "
            + "(termijn deadlines noemt ze).",
          en: "\(summary.withoutDay.count) deadlines are in no calendar: nothing is known of their day "
            + "(termijn deadlines lists them)."))
    }
    return notes
  }
}
