import ArgumentParser
import CivilDates
import Deadlines
import Mail
import Register
import ReportPages
import Reports
import Sites
import SystemInterface
import Wording
import Words

/// How a digest is written.
enum DigestFormat: String, ExpressibleByArgument, CaseIterable {
  case md
  case html
  case eml
}

/// `termijn digest`: what changed since a day and what comes soon, for whoever reads no calendar.
struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: helpText(
      nl: "Schrijft wat er sinds een dag is veranderd, te laat is, of dichtbij komt.",
      en: "Writes what changed since a day, was missed, or comes near."),
    discussion: helpText(
      nl:
        "Een termijn komt dichtbij zodra de agenda ervoor zou waarschuwen (`alarms` in register.yaml). Met --format eml "
        + "wordt het een e-mail die klaar is om te versturen.",
      en: "A deadline comes near once the calendar would warn of it (`alarms` in register.yaml). With --format eml it "
        + "becomes an e-mail that is ready to be sent."))

  @Option(
    help: optionHelp(
      nl: "De peildatum van de vorige keer.", en: "The as-of day of the last time.", value: "date"),
    transform: parseDay)
  var since: CivilDate

  @OptionGroup var register: RegisterOptions

  @Option(
    help: optionHelp(
      nl: "Alleen wat deze doelgroep aangaat.", en: "Only what concerns this audience.", value: "audience"))
  var audience: String?

  @Option(help: optionHelp(nl: "md, html of eml.", en: "md, html or eml.", value: "format"))
  var format = DigestFormat.md

  @Option(
    help: optionHelp(
      nl: "Het adres van de afzender (eml); anders vult uw mailprogramma het in.",
      en: "The address of the sender (eml); else your mail program fills it in.", value: "address"),
    transform: parseMailAddress)
  var sender: MailAddress?

  @Option(
    help: optionHelp(
      nl: "Het adres van een ontvanger (eml); vaker voor meer.",
      en: "The address of a recipient (eml); more than once for more.", value: "address"),
    transform: parseMailAddress)
  var recipient: [MailAddress] = []

  @Option(
    help: optionHelp(nl: "Het bestand; anders de uitvoer.", en: "The file; else standard output.", value: "file"),
    completion: .file(), transform: parsePath)
  var output: String?

  @OptionGroup var look: TemplateOptions

  /// The words for messages.
  private var wording: Wording { register.wording }

  func validate() throws {
    if format != .eml, sender != nil || !recipient.isEmpty {
      throw ValidationError(
        helpText(
          nl: "Een afzender en ontvangers horen bij --format eml.", en: "A sender and recipients go with --format eml.")
      )
    }
  }

  func run() throws {
    let question = try register.question()
    let asOf = question.snapshot.asOf
    if asOf <= since {
      throw refusal(
        wording.say(
          nl: "--since (\(since)) ligt niet voor de peildatum (\(asOf))",
          en: "--since (\(since)) does not lie before the as-of day (\(asOf))"), status: 64)
    }
    if let audience { _ = try question.audiences([audience]) }
    let bytes = try written(question)
    guard let output else { return StandardStream.standardOutput.write(bytes) }
    do throws(FileError) {
      try write(bytes, to: output)
    } catch {
      throw refusal(error, wording, help: .chooseAnotherOutput)
    }
  }

  private func written(_ question: Question) throws -> [UInt8] {
    let language = register.moment.languageOptions.chosen ?? question.snapshot.settings.language ?? .dutch
    let digest = Digest(since: since, for: audience, engine: question.engine, register: question.register)
    let words = digest.page(Wording(language))
    let site = question.snapshot.settings.site
    let link = { (id: DeadlineID) in site?.address(of: Site.page(of: id)) }
    func page(as format: PageFormat) throws -> String {
      try refusing(wording, year: nil) {
        let templates = try look.own(forRegister: question.folder) ?? Templates()
        return try digestPage(words.json, as: format, templates: templates, language: language) {
          DeadlineID($0).flatMap(link)
        }
      }
    }
    switch format {
    case .md: return Array(try page(as: .markdown).utf8)
    case .html: return Array(try page(as: .html).utf8)
    case .eml:
      return MailMessage(
        name: question.snapshot.settings.municipality ?? question.snapshot.settings.title ?? "", sender: sender,
        recipients: recipient, subject: words.title, day: question.snapshot.asOf, language: language,
        text: words.text(link: link).map { terminalSafe($0, keepLineBreaks: true) + "\n" }.joined(),
        html: try page(as: .html)
      ).bytes
    }
  }
}

/// Reads a mail address from the command line.
private func parseMailAddress(_ text: String) throws -> MailAddress {
  if let address = MailAddress(text) { return address }
  throw ValidationError(
    helpText(
      nl: "'\(terminalSafe(text))' is geen mailadres. Schrijf het als griffie@voorbeeld.nl.",
      en: "'\(terminalSafe(text))' is no mail address. Write it as clerk@example.org."))
}
