import ArgumentParser
import RegisterReading
import Synchronization
import SystemInterface
import Wording

/// `termijn batch`: answers a question of every register, or contract, that comes in on a line.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: helpText(
      nl: "Beantwoordt een vraag voor elk register, of contract, op een regel van de invoer.",
      en: "Answers a question for every register, or contract, on a line of the input."),
    discussion: helpText(
      nl: """
        Een regel is een register, {"register": {...}, "contracts": [...], "transitions": [...], "documents": [...]}, of \
        een contract alleen, als JSON (of als YAML op een regel).

        Elk antwoord is ook een regel, in dezelfde volgorde: {"line", "id", "municipality", "answer"}. Een regel die niet \
        klopt, wordt gemeld en overgeslagen; de afsluitcode is dan 2.
        """,
      en: """
        A line is a register, {"register": {...}, "contracts": [...], "transitions": [...], "documents": [...]}, or one \
        contract alone, as JSON (or as YAML on a line).

        Each answer is a line as well, in the same order: {"line", "id", "municipality", "answer"}. A line that is wrong \
        is reported and skipped; the exit status is 2 then.
        """),
    subcommands: [
      BatchQuestion<DeadlinesCommand>.self, BatchQuestion<NextCommand>.self, BatchQuestion<ConflictsCommand>.self,
      BatchQuestion<WindowsCommand>.self, BatchQuestion<PlanCommand>.self, BatchQuestion<QuestionsCommand>.self,
    ])
}

/// One of the questions of `termijn batch`, with the options that it has for a folder.
struct BatchQuestion<Command: ServedCommand>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let name = Command._commandName
    let isOfADate = Command.self == ConflictsCommand.self || Command.self == PlanCommand.self
    let date = isOfADate ? helpText(nl: " <datum>", en: " <date>") : ""
    // Made by the parser it would name the command twice, and -C.
    return CommandConfiguration(
      commandName: name, abstract: Command.configuration.abstract,
      usage: "termijn batch \(name)\(date) " + helpText(nl: "[<opties>]", en: "[<options>]"))
  }

  @OptionGroup var command: Command

  func validate() throws {
    if !command.register.folders.isEmpty {
      throw ValidationError(
        helpText(
          nl: "De registers komen op de invoer, dus zonder -C.", en: "The registers come on the input, so without -C."))
    }
    if command.format == .csv {
      throw ValidationError(
        helpText(nl: "De antwoorden zijn JSON, een per regel.", en: "The answers are JSON, one a line."))
    }
  }

  func run() throws {
    let wording = command.register.wording
    // What was mistyped would be wrong on every line.
    for text in command.register.moment.assume { _ = try Assumption(text, wording) }
    let lines = InputLines(limit: registerLineLimit)
    let answering = BatchAnswering(command)
    var told = BatchAnswering<Command>.Told()
    let failure = Mutex<FileError?>(nil)
    inOrder { _ in
      // Nobody waits for what cannot be written any more.
      if StandardStream.standardOutput.hasFailed { return nil }
      do throws(FileError) {
        return try lines.next()
      } catch {
        failure.withLock { $0 = error }
        return nil
      }
    } work: { lines in
      CapturedOutput.of { answering.answer(lines) }
    } take: { own, output in
      output.write()
      told += own
    }
    if let error = failure.withLock(\.self) { throw refusal(error, wording) }
    if told.isUnanswered { throw ExitCode(2) }
    if told.isNo { throw ExitCode(1) }
  }
}
