import ArgumentParser
import CivilDates
import Deadlines
import Diagnostics
import Files
import Register
import RegisterReading
import Wording

/// `termijn decide`: writes a decision into the register.
struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: helpText(
      nl: "Legt een besluit vast in het bestand van het contract.",
      en: "Records a decision in the file of its contract."),
    discussion: helpText(
      nl: "Toont eerst wat er verandert. Commentaar en opmaak van het bestand blijven zoals ze zijn.",
      en: "Shows first what changes. Comments and layout of the file stay as they are."))

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
    let read = readRegister(at: folder)
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
    guard let file = place?.file else {
      throw Commands.refusal(DecisionProblem.unknownDeadline(decision.id), wording)
    }
    let recorded: RecordedEvent
    do throws(RecordingError) {
      recorded = try recording(decision.event(assumed: nil), in: file)
    } catch {
      throw refusal(error, wording)
    }

    let output = StandardStream.standardOutput
    output.write(
      "--- \(terminalSafe(file))\n+++ \(terminalSafe(file))\n@@ -\(recorded.line),0 +\(recorded.line),\(recorded.added.count) @@\n"
    )
    for line in recorded.added { output.write("+\(terminalSafe(line))\n") }
    if dryRun { return }
    do throws(FileError) {
      let slash = file.lastIndex(of: "/")
      let files = try AtomicFileSet(in: slash.map { String(file[..<$0]) } ?? ".")
      let pending = try files.begin(slash.map { String(file[file.index(after: $0)...]) } ?? file)
      try pending.append(Array(recorded.text.utf8))
      try pending.end()
      try files.commit()
    } catch {
      throw Commands.refusal(
        wording.say(
          nl: "\(error.path) kan niet worden geschreven: \(error.reason); het bestand is nog zoals het was",
          en: "\(error.path) cannot be written: \(error.reason); the file is as it was"))
    }
    output.write(wording.say(nl: "Vastgelegd.\n", en: "Recorded.\n"))
  }

  private func refusal(_ problem: RecordingError, _ wording: Wording) -> ExitCode {
    switch problem {
    case .file(let error):
      return Commands.refusal(
        wording.say(
          nl: "\(error.path) kan niet worden gelezen: \(error.reason)",
          en: "\(error.path) cannot be read: \(error.reason)"))
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
