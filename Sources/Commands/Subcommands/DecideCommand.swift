import ArgumentParser
import CivilDates
import Deadlines
import Diagnostics
import Register
import RegisterReading
import System
import Wording

/// `termijn decide`: writes a decision into the register.
struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: helpText(
      nl: "Legt een besluit vast in het bestand van het contract.",
      en: "Records a decision in the file of its contract."),
    discussion: helpText(
      nl: "Toont wat er verandert. Commentaar en opmaak van het bestand blijven zoals ze zijn.",
      en: "Shows what changes. Comments and layout of the file stay as they are."))

  @Argument(
    help: optionHelp(
      nl: "Zoals jb-jr/notice/1=received@2023-01-15; verder extended, left-out en done.",
      en: "Such as jb-jr/notice/1=received@2023-01-15; also extended, left-out and done.", value: "decision"),
    transform: parseDecision)
  var decision: ProposedDecision

  @Option(
    name: [.customShort("C"), .customLong("register")],
    help: optionHelp(nl: "De map met contracten.", en: "The folder with the contracts.", value: "dir"),
    completion: .directory)
  var folders = ["contracts"]

  @OptionGroup var languageOptions: LanguageOptions

  @Flag(help: optionHelp(nl: "Toon alleen wat er zou veranderen.", en: "Show only what would change."))
  var dryRun = false

  func run() throws {
    let wording = Wording(languageOptions.language)
    // The whole register, with everything in it: a decision is recorded after all others.
    guard folders.count == 1, let folder = folders.first else {
      throw Commands.refusal(
        wording.say(
          nl: "een besluit komt in een register, en hier zijn er \(folders.count)",
          en: "a decision goes into one register, and here are \(folders.count)"),
        help: wording.say(nl: "noem er een met -C", en: "name one with -C"), status: 64)
    }
    // One at a time on a register: what is recorded rests on everything that was read.
    let lock = dryRun ? nil : try locked(folder, wording)
    defer { withExtendedLifetime(lock) {} }
    let read = readRegister(at: folder, keepsFiles: true)
    if !dryRun { for folder in Set(read.files.keys.map(parentFolder)) { clearRemains(in: folder) } }
    try Question.refuseErrors(in: read, wording)
    let snapshot = try Question(read, asOf: .max, assume: [], wording: wording).snapshot
    do throws(DecisionProblem) {
      _ = try snapshot.assuming(decision)
    } catch {
      throw Commands.refusal(error, wording)
    }
    let place =
      decision.id.kind == .step
      ? snapshot.transitions.first { $0.id == decision.id.owner }?.provenance.place
      : snapshot.contract(decision.id.owner)?.provenance.place
    guard let contents = place.flatMap({ read.files[$0.file] }) else {
      throw Commands.refusal(DecisionProblem.unknownDeadline(decision.id), wording)
    }
    let recorded: RecordedEvent
    do throws(RecordingError) {
      recorded = try recording(decision.event(assumed: nil), in: contents)
    } catch {
      throw refusal(error, wording)
    }
    // First on the disk, then on the screen: whoever closes the screen early has it recorded all the same.
    if !dryRun { try record(recorded, insteadOf: contents, wording) }
    let output = StandardStream.standardOutput
    output.write(
      "--- \(terminalSafe(recorded.file))\n+++ \(terminalSafe(recorded.file))\n"
        + "@@ -\(recorded.line),0 +\(recorded.line),\(recorded.added.count) @@\n"
        + recorded.added.map { "+\(terminalSafe($0))\n" }.joined())
    if !dryRun { output.write(wording.say(nl: "Vastgelegd.\n", en: "Recorded.\n")) }
  }

  private func locked(_ folder: String, _ wording: Wording) throws -> FileLock? {
    do throws(FileError) {
      return try FileLock(on: folder)
    } catch {
      // Why the folder cannot be read is told by whoever reads it.
      guard error.isLocked else { return nil }
      throw Commands.refusal(error, wording)
    }
  }

  private func record(_ recorded: RecordedEvent, insteadOf contents: FileContents, _ wording: Wording) throws {
    do throws(FileError) {
      let file = try EditedFile(at: recorded.file, limit: max(contents.bytes.count, 1))
      guard file.contents.bytes == contents.bytes else { throw FileError(changed: recorded.file) }
      try file.replace(with: recorded.bytes)
    } catch {
      throw Commands.refusal(
        error, wording,
        help: error.effect == .none
          ? BilingualText(nl: "het bestand is nog zoals het was", en: "the file is as it was") : nil)
    }
  }

  private func refusal(_ problem: RecordingError, _ wording: Wording) -> ExitCode {
    switch problem {
    case .historyOnOneLine(let place):
      return Commands.refusal(
        wording.say(
          nl: "\(place): de geschiedenis staat tussen haken op een regel",
          en: "\(place): the history is written in brackets on one line"),
        help: wording.say(
          nl: "zet elke gebeurtenis op een eigen regel met een streepje ervoor",
          en: "put each event on a line of its own, with a dash in front"))
    case .invalid(let diagnostic):
      return Commands.refusal(
        diagnostic.message[wording.language], help: diagnostic.help[wording.language])
    }
  }
}

/// Says why a decision cannot be taken, and gives the exit status.
func refusal(_ problem: DecisionProblem, _ wording: Wording) -> ExitCode {
  switch problem {
  case .unknownDeadline(let id):
    refusal(
      wording.say(
        nl: "er is geen termijn '\(id)' waarover zo besloten kan worden",
        en: "there is no deadline '\(id)' on which this can be decided"),
      help: wording.say(nl: "`termijn deadlines` noemt ze", en: "`termijn deadlines` lists them"), status: 64)
  case .alreadyDecided(let id):
    refusal(
      wording.say(nl: "over '\(id)' is al besloten", en: "'\(id)' has been decided already"),
      help: wording.say(nl: "kijk onder `history` in het bestand", en: "look under `history` in the file"), status: 64)
  case .otherExit(let id, let lastDay):
    refusal(
      wording.say(
        nl: "een opzegging op die dag leidt niet tot '\(id)'", en: "notice on that day does not lead to '\(id)'"),
      help: lastDay.map {
        wording.say(
          nl: "zij leidt tot uittreding met \(wording.date($0)) als laatste dag",
          en: "it leads to an exit with \(wording.date($0)) as the last day")
      }, status: 64)
  }
}
