import ArgumentParser
import Publishing
import SystemInterface
import Wording
import Words

/// `termijn publish`: puts the calendar of an audience into a calendar on a CalDAV server.
///
/// The program that reaches the server is one of its own, `termijn-publish`: whoever only asks questions needs no network.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: helpText(
      nl: "Zet de agenda van een doelgroep op een CalDAV-server.",
      en: "Puts the calendar of an audience on a CalDAV server."),
    discussion: helpText(
      nl:
        "Schrijft de agenda's zoals `termijn export`, en stuurt alleen wat er op de server nog niet zo staat. Wat een "
        + "ander daar veranderde of zelf toevoegde, blijft staan. Gebruiker en wachtwoord staan in "
        + "\(Credentials.userVariable) en \(Credentials.passwordVariable), of in het bestand van --credentials.",
      en:
        "Writes the calendars as `termijn export` does, and sends only what does not stand so on the server yet. What "
        + "somebody else changed or added there stays. User and password stand in \(Credentials.userVariable) and "
        + "\(Credentials.passwordVariable), or in the file of --credentials."))

  @Argument(
    help: optionHelp(
      nl: "Het CalDAV-adres van de agenda.", en: "The CalDAV address of the calendar.", value: "url"))
  var url: String

  @OptionGroup var register: RegisterOptions

  @Option(
    help: optionHelp(
      nl: "Alleen de agenda van deze doelgroep; anders alles.",
      en: "Only the calendar of this audience; else everything.",
      value: "audience"))
  var audience: String?

  @Option(
    help: optionHelp(
      nl: "De map van de agenda's, met ledger.txt en de lijst van wat op de server staat.",
      en: "The folder of the calendars, with ledger.txt and the list of what stands on the server.", value: "dir"),
    completion: .directory, transform: parsePath)
  var output = "exports"

  @Option(
    help: optionHelp(
      nl: "Een bestand met een regel voor de gebruiker en een voor het wachtwoord, dat alleen u mag lezen (600).",
      en: "A file with a line for the user and one for the password, that only you may read (600).", value: "file"),
    completion: .file(), transform: parsePath)
  var credentials: String?

  @Option(
    help: optionHelp(
      nl: "Hoeveel seconden een antwoord van de server mag duren.",
      en: "How many seconds an answer of the server may take.",
      value: "seconds"))
  var timeLimit = 60

  @Flag(
    help: optionHelp(
      nl: "Stuur niets, maar toon wat er op de server zou veranderen.",
      en: "Send nothing, but show what would change on the server."))
  var dryRun = false

  @Flag(
    help: optionHelp(
      nl: "Vervang ook wat een ander op de server veranderde.", en: "Replace what somebody else changed on the server.")
  )
  var overwrite = false

  @Flag(
    help: optionHelp(
      nl: "Ook als de agenda daardoor leeg wordt of teruggaat in de tijd.",
      en: "Even if the calendar becomes empty or goes back in time by it."))
  var force = false

  @Flag(
    help: optionHelp(
      nl: "Stuur ook over http naar een andere machine: wie meeluistert, leest het wachtwoord.",
      en: "Send over http to another machine too: whoever listens in reads the password."))
  var insecure = false

  /// The words for messages.
  var wording: Wording { register.wording }

  func validate() throws {
    if !(1...3600).contains(timeLimit) {
      throw ValidationError(
        helpText(
          nl: "Een tijdslimiet ligt tussen 1 en 3600 seconden.", en: "A time limit lies between 1 and 3600 seconds."))
    }
    if !register.moment.assume.isEmpty {
      throw ValidationError(
        helpText(
          nl: "Wat alleen een aanname is (--assume), gaat niet naar een server.",
          en: "What is only assumed (--assume) goes to no server."))
    }
  }

  func run() throws {
    // What can be told without a server is told without the other program.
    _ = try address()
    throw OtherProgram(
      name: "termijn-publish", command: Self.configuration.commandName ?? "",
      part: BilingualText(nl: "het deel dat met servers praat", en: "the part that talks to servers")
    ).becoming(wording)
  }

  /// The address of the calendar.
  ///
  /// - Throws: ``Refusal`` if it is none that anything is sent to.
  func address() throws -> CollectionAddress {
    do throws(CollectionAddress.Problem) {
      return try CollectionAddress(url, allowsInsecure: insecure)
    } catch {
      let (message, help): (BilingualText, BilingualText) =
        switch error {
        case .unreadable:
          (
            BilingualText(nl: "'\(url)' is geen adres van een agenda", en: "'\(url)' is no address of a calendar"),
            BilingualText(
              nl: "schrijf het als https://voorbeeld.nl/dav/agenda/",
              en: "write it as https://example.org/dav/calendar/")
          )
        case .holdsUser:
          (
            BilingualText(
              nl: "in het adres staat een gebruiker of een wachtwoord, en iedereen op deze machine kan dat lezen",
              en: "a user or a password stands in the address, and everybody on this machine can read that"),
            BilingualText(
              nl: "zet ze in \(Credentials.userVariable) en \(Credentials.passwordVariable)",
              en: "put them into \(Credentials.userVariable) and \(Credentials.passwordVariable)")
          )
        case .isInsecure:
          (
            BilingualText(
              nl: "over http kan iedereen onderweg het wachtwoord lezen",
              en: "over http anybody on the way can read the password"),
            BilingualText(
              nl: "neem een adres met https://; met --insecure gaat het toch over http",
              en: "take an address with https://; with --insecure it goes over http all the same")
          )
        }
      throw refusal(message[wording.language], help: help[wording.language], status: 64)
    }
  }
}
