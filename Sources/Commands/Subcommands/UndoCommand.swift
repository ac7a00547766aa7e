import ArgumentParser
import CivilDates
import Diagnostics
import RegisterReading
import SystemInterface
import Wording
import Words

/// `termijn undo`: takes the last recorded decision back.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: helpText(
      nl: "Neemt het besluit terug dat het laatst is vastgelegd.", en: "Takes back the decision that was recorded last."
    ),
    discussion: helpText(
      nl: """
        Haalt weg wat `termijn decide` in het bestand zette, en niets anders; nog eens neemt het besluit daarvoor terug. \
        Is die plaats intussen met de hand veranderd, dan weigert het. Wat is vastgelegd, staat in .termijn-decisions in \
        de map met contracten; met het laatste besluit verdwijnt dat bestand.
        """,
      en: """
        Takes out what `termijn decide` put into the file, and nothing else; once more takes back the decision before \
        that. If that place was changed by hand since, it refuses. What was recorded stands in .termijn-decisions in the \
        folder with the contracts; with the last decision that file goes as well.
        """))

  @OptionGroup var options: RecordingOptions

  func run() throws {
    let wording = options.wording
    if !options.dryRun, try forgetsWhatIsGone(wording) { return }
    var taken: DecisionLog.Entry?
    let change = try options.make(
      asking: BilingualText(nl: "Terugnemen? [j/N]", en: "Take this back? [y/N]")
    ) {
      let (change, entry) = try prepare(today: Question.today(), wording)
      taken = entry
      return change
    }
    guard let change, let taken else { return }
    StandardStream.standardOutput.write(
      terminalSafe(
        wording.say(
          nl: "Teruggenomen: \(taken.decision).", en: "Taken back: \(taken.decision).")) + "\n")
    change.warn(wording)
  }

  /// Ends what an earlier run could not: of what was noted, the last no longer stands in its file, or never came there.
  ///
  /// Whoever asks again after a disk failed wants that decision gone, not the one before it.
  private func forgetsWhatIsGone(_ wording: Wording) throws -> Bool {
    let folder = try options.folder()
    let lock = try options.locked(folder)
    defer { withExtendedLifetime(lock) {} }
    do throws(FileError) {
      var log = try DecisionLog(of: folder)
      guard let last = log.entries.last, log.lastIsGone else { return false }
      log.removeLast()
      try log.save()
      for changed in Set([folder, parentFolder(of: "\(folder)/\(last.file)")]) { clearRemains(in: changed) }
      StandardStream.standardOutput.write(
        terminalSafe(
          wording.say(
            nl: "\(last.decision) stond niet meer in \(folder)/\(last.file).",
            en: "\(last.decision) stood no longer in \(folder)/\(last.file).")) + "\n")
      return true
    } catch {
      throw refusal(error, wording)
    }
  }

  private func prepare(today: CivilDate, _ wording: Wording) throws -> (RegisterChange, DecisionLog.Entry) {
    let read = try options.read(today: today)
    let folder = read.folder
    var log: DecisionLog
    do throws(FileError) {
      log = try DecisionLog(of: folder)
    } catch {
      throw refusal(error, wording)
    }
    guard let entry = log.entries.last else {
      throw refusal(
        wording.say(
          nl: "er is geen besluit dat kan worden teruggenomen", en: "there is no decision that can be taken back"),
        help: wording.say(
          nl: "alleen wat `termijn decide` in \(folder) vastlegde, kan terug",
          en: "only what `termijn decide` recorded in \(folder) can be"), status: 64)
    }
    guard let contents = read.files["\(folder)/\(entry.file)"], let new = entry.takenBack(from: contents) else {
      throw refusal(
        wording.say(
          nl: "\(entry.decision) staat niet meer zo in \(folder)/\(entry.file) als het is vastgelegd",
          en: "\(entry.decision) no longer stands in \(folder)/\(entry.file) as it was recorded"),
        help: wording.say(
          nl: "haal het daar met de hand weg, en de laatste regel uit \(log.path)",
          en: "take it out there by hand, and the last line out of \(log.path)"))
    }
    log.removeLast()
    let rest = log
    let change = try RegisterChange(of: read, to: new, today: today, wording) { replace throws(FileError) in
      try replace()
      do throws(FileError) {
        try rest.save()
      } catch {
        // What is noted must stand there.
        if error.effect == .none { try? write(contents.bytes, to: contents.path) }
        throw error
      }
    }
    return (change, entry)
  }
}
