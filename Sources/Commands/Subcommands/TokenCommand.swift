import ArgumentParser
import Calendars
import CivilDates
import Deadlines
import Diagnostics
import JSONText
import Register
import RegisterReading
import Serving
import SystemInterface
import Wording
import Words

/// `termijn token`: who may see what of what is served.
struct TokenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token",
    abstract: helpText(
      nl: "Geeft toegangscodes voor `termijn serve` uit, noemt ze en trekt ze in.",
      en: "Hands out tokens for `termijn serve`, lists them and takes them back."),
    subcommands: [TokenAddCommand.self, TokenListCommand.self, TokenRevokeCommand.self])
}

/// `termijn token add`: hands one out.
struct TokenAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: helpText(
      nl: "Geeft een toegangscode uit en drukt eenmaal het pad af dat erbij hoort.",
      en: "Hands out a token and prints once the path that goes with it."))

  @Option(
    help: optionHelp(
      nl: "De lezers die alleen hun eigen agenda zien; anders geeft de code toegang tot alles.",
      en: "The readers, who see their own calendar only; else the token opens everything.", value: "audience"))
  var audience: String?

  @Option(help: optionHelp(nl: "Waar de code voor is.", en: "What the token is for.", value: "text"))
  var note: String?

  @Option(
    help: optionHelp(
      nl: "De eerste dag waarop de code niet meer geldt (tot).", en: "The first day on which it is no longer valid.",
      value: "date"), transform: parseDay)
  var until: CivilDate?

  @Option(
    name: [.customShort("C"), .customLong("register")],
    help: optionHelp(
      nl: "De map met contracten, voor de taal van de agenda's.",
      en: "The folder with the contracts, for the language of the calendars.", value: "dir"),
    completion: .directory, transform: parsePath)
  var folder = "contracts"

  @OptionGroup var state: StateOptions

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let wording = Wording(languageOptions.language)
    if let audience, audience.isEmpty || audience == "-" || audience.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      throw refusal(
        wording.say(nl: "'\(audience)' is geen naam van lezers", en: "'\(audience)' is no name of readers"),
        help: wording.say(nl: "zoals raad, of college", en: "such as raad, or college"), status: 64)
    }
    let today = Question.today()
    let language = languageOptions.chosen ?? readRegister(at: folder).register.settings.language ?? .dutch
    do throws(AccessTokens.Problem) {
      let made = try AccessTokens(in: state.folder).add(audience: audience, note: note, on: today, until: until)
      let name = audience.map { calendarFileName(ofAudience: $0, in: language) }
      StandardStream.standardOutput.write(name.map { "/f/\(made.secret)/\($0)\n" } ?? "/s/\(made.secret)/\n")
      StandardStream.standardError.writeParagraph(
        wording.say(
          nl: "Zet het adres van de server ervoor. Dit pad wordt niet bewaard; intrekken kan met "
            + "`termijn token revoke \(made.token.id)`.",
          en: "Put the address of the server in front. This path is kept nowhere; `termijn token revoke "
            + "\(made.token.id)` takes it back."))
      if !made.token.isValid(on: today) {
        StandardStream.standardError.writeParagraph(
          wording.say(nl: "Let op: deze code is al verlopen.", en: "Note: this token has expired already."))
      }
    } catch {
      throw error.refusal(wording)
    }
  }
}

/// `termijn token list`: lists them.
struct TokenListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: helpText(
      nl: "Noemt de toegangscodes, zonder de codes zelf.", en: "Lists the tokens, without the tokens themselves."))

  @OptionGroup var state: StateOptions

  @Option(help: ListFormat.help)
  var format = ListFormat.table

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let wording = Wording(languageOptions.language)
    let tokens: [AccessToken]
    do throws(AccessTokens.Problem) {
      tokens = try AccessTokens(in: state.folder).all()
    } catch {
      throw error.refusal(wording)
    }
    let today = Question.today()
    let output = StandardStream.standardOutput
    switch format {
    case .json:
      output.write(AccessToken.told.json(tokens, today).formatted())
    case .jsonLines:
      output.write(tokens.lazy.map { AccessToken.record.json($0, today) }, of: nil)
    case .csv:
      let csv = CSV(language: wording.language)
      output.write(csv.formatted(AccessToken.record.columns, tokens, today))
    case .table:
      if tokens.isEmpty {
        output.writeParagraph(wording.say(nl: "Er zijn geen toegangscodes.", en: "There are no tokens."))
        return
      }
      var table = Table([
        wording.say(nl: "Kenmerk", en: "Id"), wording.say(nl: "Lezers", en: "Readers"),
        wording.say(nl: "Stand", en: "State"), wording.say(nl: "Laatst gebruikt", en: "Last used"),
        wording.say(nl: "Waarvoor", en: "What for"),
      ])
      for token in tokens {
        table.rows.append([
          token.id, token.audience ?? wording.say(nl: "alles", en: "everything"), token.state(on: today, wording),
          token.lastUsed?.description ?? "-", token.note ?? "-",
        ])
      }
      output.write(table.formatted(width: output.width, bold: output.mayStyle))
    }
  }
}

/// `termijn token revoke`: takes one back.
struct TokenRevokeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: helpText(
      nl: "Trekt een toegangscode in; wie hem gebruikt, vindt niets meer.",
      en: "Takes a token back; whoever uses it finds nothing any more."))

  @Argument(
    help: optionHelp(
      nl: "Het kenmerk uit `termijn token list`.", en: "The id from `termijn token list`.", value: "id"))
  var id: String

  @OptionGroup var state: StateOptions

  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let wording = Wording(languageOptions.language)
    do throws(AccessTokens.Problem) {
      let token = try AccessTokens(in: state.folder).revoke(id, on: Question.today())
      StandardStream.standardOutput.writeParagraph(
        wording.say(nl: "Ingetrokken: \(token.id).", en: "Taken back: \(token.id)."))
    } catch {
      throw error.refusal(wording)
    }
  }
}

extension AccessToken {
  fileprivate func state(on today: CivilDate, _ wording: Wording) -> String {
    if let revoked { return wording.say(nl: "ingetrokken op \(revoked)", en: "taken back on \(revoked)") }
    guard let until else { return wording.say(nl: "geldig", en: "valid") }
    return isValid(on: today)
      ? wording.say(nl: "geldig tot \(until)", en: "valid until \(until)")
      : wording.say(nl: "verlopen op \(until)", en: "expired on \(until)")
  }
}

extension AccessTokens.Problem {
  fileprivate func refusal(_ wording: Wording) -> Refusal {
    switch self {
    case .file(let error): Commands.refusal(error, wording)
    case .broken(let place):
      Commands.refusal(
        wording.say(
          nl: "\(place): dit is geen lijst van toegangscodes van termijn",
          en: "\(place): this is no list of tokens of termijn"),
        help: wording.say(
          nl: "zet een kopie terug, of neem het bestand weg en geef nieuwe codes uit",
          en: "put a copy back, or take the file away and hand out new tokens"))
    case .unknown(let id, let known):
      Commands.refusal(
        wording.say(
          nl: "er is geen toegangscode '\(id)', of meer dan een", en: "there is no token '\(id)', or more than one"),
        help: nearestName(to: id, among: known).map {
          wording.say(nl: "bedoelt u '\($0)'?", en: "did you mean '\($0)'?")
        } ?? wording.say(nl: "`termijn token list` noemt ze", en: "`termijn token list` lists them"), status: 64)
    }
  }
}
