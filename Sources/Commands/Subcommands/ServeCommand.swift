import ArgumentParser
import Serving
import SystemInterface
import Wording
import Words

/// `termijn serve`: feeds, the site and the JSON of the commands over HTTP.
///
/// The program that listens is one of its own, `termijn-serve`: whoever only asks questions need not build it.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: helpText(
      nl: "Geeft agenda's, de website en antwoorden over het netwerk.",
      en: "Serves calendars, the website and answers over the network."),
    discussion: helpText(
      nl: "Drukt een adres af zodra het luistert. Wie dat adres kent, ziet alles; met `termijn token` krijgt een groep "
        + "lezers een eigen adres voor de eigen agenda. Het register wordt alleen gelezen.",
      en:
        "Prints one address when it listens. Whoever knows that address sees everything; with `termijn token` a group "
        + "of readers gets an address of its own for its own calendar. The register is only read."))

  @Option(
    name: [.customShort("C"), .customLong("register")],
    help: optionHelp(
      nl: "De map met contracten; anders TERMIJN_REGISTER, of contracts.",
      en: "The folder with the contracts; else TERMIJN_REGISTER, or contracts.", value: "dir"),
    completion: .directory, transform: parsePath)
  var folder: String?

  @Option(
    help: optionHelp(
      nl: "Waar wordt geluisterd, poort 0 is een vrije; anders TERMIJN_LISTEN, of 127.0.0.1:8080.",
      en: "Where to listen, port 0 is any free one; else TERMIJN_LISTEN, or 127.0.0.1:8080.",
      value: "host:port"), transform: { try ListenAddress($0) })
  var listen: ListenAddress?

  @OptionGroup var state: StateOptions

  @OptionGroup var languageOptions: LanguageOptions

  /// The words for messages.
  var wording: Wording { Wording(languageOptions.language) }

  func run() throws {
    throw OtherProgram(
      name: "termijn-serve", command: Self.configuration.commandName ?? "",
      part: BilingualText(nl: "het deel dat luistert", en: "the part that listens")
    ).becoming(wording)
  }
}
