import ArgumentParser
import Calendars
import CivilDates
import ICalendar
public import Publishing
import Register
import SystemInterface
import Wording
import Words

/// What `termijn-publish` has to do: everything but the network itself.
public struct PublishRun {
  /// How a server is reached.
  public struct Connection: Sendable {
    /// Where the collection is.
    public let address: CollectionAddress
    /// Who asks; nil for nobody in particular.
    public let credentials: Credentials?
    /// How many seconds an answer may take.
    public let seconds: Int
    /// What the program calls itself.
    public let program: String
  }

  /// The most bytes of a calendar that is read.
  private static let limit = 256 << 20

  private let command: PublishCommand
  private let connect: (Connection) -> any CalendarServer
  private var wording: Wording { command.wording }

  /// Reads the arguments of the process, publishes, and ends the process.
  ///
  /// - Parameter connect: reaches a server.
  public static func begin(_ connect: @escaping (Connection) -> any CalendarServer) -> Never {
    Ending.prepare()
    do {
      try run(PublishCommand.parse(), connect)
    } catch {
      Termijn.end(because: error, of: PublishCommand.self)
    }
    Termijn.end(with: 0)
  }

  /// Publishes as the arguments say.
  ///
  /// - Throws: ``Refusal`` or `ExitCode`, after saying why, if not all of it stands on the server then.
  static func run(_ command: PublishCommand, _ connect: @escaping (Connection) -> any CalendarServer) throws {
    try PublishRun(command: command, connect: connect).run()
  }

  private func run() throws {
    let address = try command.address()
    let credentials = try credentials()
    let question = try command.register.question()
    let language = command.register.moment.languageOptions.chosen ?? question.snapshot.settings.language ?? .dutch
    if let audience = command.audience { _ = try question.audiences([audience]) }
    // The same names as the UIDs of its events rest on, so that both stay or change together.
    let namespace = EventID(question.snapshot.settings.municipality ?? "", within: .root)
    let mark = String(EventID("calendar \(command.audience ?? "")", within: namespace).description.prefix(8))
    var order = Publication.Order(events: try events(of: question, mark: mark, language), mark: mark)
    order.overwrites = command.overwrite
    order.mayEmpty = command.force
    order.isDryRun = command.dryRun
    let server = connect(
      Connection(
        address: address, credentials: credentials, seconds: command.timeLimit, program: "termijn/\(Termijn.version)"))
    let result = Publication.run(
      order, on: server, keeping: PublishedListFile(in: command.output, for: address, mark: mark))
    StandardStream.standardOutput.writeParagraph(question.asOfLine)
    try PublishingReport(result: result, address: address, wording: wording).print(isDryRun: command.dryRun)
  }

  /// The events of the calendar, as `export` writes it now.
  private func events(of question: Question, mark: String, _ language: Language) throws -> [PublishedEvent] {
    var options = CalendarExportOptions.linkedToSite(language)
    options.isForced = command.force
    do {
      // What is only tried leaves the calendars as they are, and goes on from them all the same.
      let scratch = try command.dryRun ? TemporaryFolder(in: environment("TMPDIR") ?? "/tmp") : nil
      if scratch != nil { options.previousFolder = command.output }
      let folder = scratch?.path ?? command.output
      let summary = try exportCalendars(of: question.engine, to: folder, options: options)
      let whole =
        command.audience.map { calendarFileName(ofAudience: $0, in: language) }
        ?? calendarFileName(ofEverythingIn: language)
      var seen: Set<ResourceName> = []
      var events: [PublishedEvent] = []
      for calendar in summary.calendars where calendar.name == whole || calendar.wholeName == whole {
        let bytes = try readFile(at: "\(folder)/\(calendar.name)", limit: Self.limit).bytes
        events += PublishedEvent.events(in: bytes, mark: mark).filter { seen.insert($0.name).inserted }
      }
      return withExtendedLifetime(scratch) { events }
    } catch let error as CalendarExportError {
      throw error.refusal(wording)
    } catch let error as FileError {
      throw refusal(error, wording)
    }
  }

  private func credentials() throws -> Credentials? {
    do throws(Credentials.Problem) {
      if let file = command.credentials { return try Credentials(file: file) }
      return try Credentials(variable: environment)
    } catch {
      switch error {
      case .file(let error): throw refusal(error, wording)
      case .openToOthers(let path):
        throw refusal(
          wording.say(
            nl: "\(path): anderen kunnen het wachtwoord lezen", en: "\(path): others can read the password"),
          help: wording.say(nl: "chmod 600 \(path)", en: "chmod 600 \(path)"))
      case .unreadable(let path):
        throw refusal(
          wording.say(
            nl: "\(path): hierin horen twee regels, de gebruiker en het wachtwoord",
            en: "\(path): two lines belong here, the user and the password"))
      case .halfNamed(let missing):
        throw refusal(
          wording.say(nl: "\(missing) is niet gezet", en: "\(missing) is not set"),
          help: wording.say(
            nl: "zet \(Credentials.userVariable) en \(Credentials.passwordVariable), of gebruik --credentials",
            en: "set \(Credentials.userVariable) and \(Credentials.passwordVariable), or use --credentials"))
      }
    }
  }
}
