public import ArgumentParser
import SystemInterface
import Wording
import Words

/// The command line of Termijn.
public struct Termijn: ParsableCommand {
  /// What `termijn --help` shows.
  public static let configuration = CommandConfiguration(
    commandName: "termijn",
    abstract: helpText(
      nl: "Rekent uit wanneer publieke contracten eindigen, verlengen en kunnen worden verlaten.",
      en: "Works out when public contracts end, renew and can be left."),
    discussion: helpText(
      nl: """
        Leest een map met contracten (YAML), rekent elke uiterste dag uit met het bewijs erbij, en schrijft agenda's.

        Afsluitcode: 0 beantwoord, 1 het antwoord is nee, 2 geen antwoord mogelijk, 64 verkeerd gebruikt.
        """,
      en: """
        Reads a folder of contracts (YAML), works out every last day with its proof, and writes calendars.

        Exit status: 0 answered, 1 the answer is no, 2 could not answer, 64 wrong usage.
        """),
    version: version,
    subcommands: [],
    groupedSubcommands: [
      CommandGroup(
        name: helpText(nl: "Vragen", en: "Questions"),
        subcommands: [
          OverviewCommand.self, NextCommand.self, ShowCommand.self, DeadlinesCommand.self, ExplainCommand.self,
          ConflictsCommand.self, WindowsCommand.self, CompareCommand.self, PlanCommand.self, QuestionsCommand.self,
        ]),
      CommandGroup(
        name: helpText(nl: "Doorgeven", en: "Handing over"),
        subcommands: [
          ExportCommand.self, CheckCalendarCommand.self, ReportCommand.self, DigestCommand.self, SiteCommand.self,
          ServeCommand.self, TokenCommand.self, PublishCommand.self, BatchCommand.self,
        ]),
      CommandGroup(
        name: helpText(nl: "Het register", en: "The register"),
        subcommands: [
          InitCommand.self, NewCommand.self, ImportCommand.self, ReadCommand.self, CheckCommand.self,
          DecideCommand.self, UndoCommand.self, SchemaCommand.self,
        ]),
    ])

  /// The version of this program.
  public static let version = "0.1.0"

  /// A command line without anything on it.
  public init() {}

  /// Reads the arguments of the process, answers, and ends it with the exit status.
  public static func runCommandLine() -> Never {
    Ending.prepare()
    do {
      var command = try parsed()
      try command.run()
      end(with: 0)
    } catch {
      end(because: error, of: Self.self)
    }
  }

  /// The arguments with the options of every command behind its name, where they stood in front: `termijn -C dir next`.
  static func withCommandFirst(_ arguments: [String]) -> [String] {
    var start = 0
    while start < arguments.count {
      let argument = arguments[start]
      if ["-C", "--register", "--lang", "--as-of"].contains(argument), start + 1 < arguments.count {
        start += 2
      } else if ["--register=", "--lang=", "--as-of="].contains(where: argument.hasPrefix) {
        start += 1
      } else {
        break
      }
    }
    let rest = arguments[start...]
    guard start > 0, let name = rest.first, !name.hasPrefix("-") else { return arguments }
    // Some commands have commands of their own, which the options are of.
    let hasOwn = configuration.groupedSubcommands.flatMap(\.subcommands)
      .contains { $0._commandName == name && !$0.configuration.subcommands.isEmpty }
    let words = rest.prefix(hasOwn ? 2 : 1)
    return Array(words + arguments[..<start] + rest.dropFirst(words.count))
  }

  /// What stands on the command line, read by the command that it names alone: to set up all others takes longer than
  /// reading it.
  ///
  /// What that command makes nothing of is read once more as a whole, which says what is wrong or asked for.
  private static func parsed() throws -> any ParsableCommand {
    let words = withCommandFirst(Array(CommandLine.arguments.dropFirst()))
    let commands = configuration.groupedSubcommands.lazy.flatMap(\.subcommands)
    if let name = words.first, let named = commands.first(where: { $0._commandName == name }),
      named.configuration.subcommands.isEmpty, let command = try? named.parseAsRoot(Array(words.dropFirst())),
      // Asked for help it gives another command, which would not know what stands above it.
      type(of: command) == named
    {
      return command
    }
    return try parseAsRoot(words)
  }

  /// Ends the program, after saying why if nothing was said yet.
  static func end(because error: any Error, of command: any ParsableCommand.Type) -> Never {
    if let refusal = error as? Refusal {
      refusal.say()
      end(with: refusal.status)
    }
    let status = command.exitCode(for: error)
    let commands = configuration.groupedSubcommands.flatMap(\.subcommands).map { $0._commandName }
    let message = ParserWords(usageLanguage).said(
      command.fullMessage(for: error), first: withCommandFirst(Array(CommandLine.arguments.dropFirst())).first,
      commands: commands)
    // The message repeats what was typed, which may come from anywhere.
    let text = message.isEmpty ? "" : terminalSafe(message, keepLineBreaks: true) + "\n"
    (status.isSuccess ? StandardStream.standardOutput : .standardError).write(text)
    end(with: status.rawValue)
  }

  /// Ends the program: with `status`, unless the results could not be written.
  ///
  /// A reader that has seen enough (`termijn check | head`) takes nothing away from the answer.
  static func end(with status: Int32) -> Never {
    guard let failure = Ending.failureOfResults() else { Ending.end(with: status) }
    refusal(
      failure, Wording(usageLanguage),
      help: RecordingOptions.hasRecorded
        ? BilingualText(
          nl: "het register is veranderd; alleen het antwoord daarover is niet geschreven",
          en: "the register was changed; only the answer about it was not written")
        : BilingualText(
          nl: "het antwoord is niet of niet helemaal geschreven", en: "the answer was not written, or not all of it")
    ).say()
    Ending.end(with: 2)
  }
}
