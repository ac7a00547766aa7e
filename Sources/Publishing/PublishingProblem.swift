import Diagnostics
import SystemInterface
public import Words

/// Why nothing more can be put into a collection.
public enum PublishingProblem: Error, Hashable, Sendable {
  /// The server gave no answer.
  case noAnswer(NoAnswer)
  /// It wants a user and a password, or takes not these (401).
  case unauthorized
  /// This user may not (403).
  case forbidden
  /// There is no such collection (404).
  case notThere
  /// There is no calendar, but a folder with these calendars in it.
  case notACalendar(inside: [String])
  /// What answers is no CalDAV server.
  case noCalendarServer(status: Int)
  /// The collection is elsewhere.
  case moved(to: String)
  /// The server has no room (507).
  case full
  /// The server itself fails (5xx, 429), also when it is asked again.
  case serverFailed(status: Int)
  /// An answer that fits no question.
  case unexpected(status: Int)
  /// The calendar would lose all its events.
  case wouldBeEmpty
  /// Another calendar of this register stands there, with the same events.
  case otherCalendar
  /// The list of what was put there cannot be used.
  case list(PublishedList.Problem)
}

extension PublishingProblem {
  /// What is wrong.
  ///
  /// - Parameter host: the name of the server.
  /// - Returns: a sentence without a full stop.
  public func message(host: String) -> BilingualText {
    switch self {
    case .noAnswer(let cause): cause.message(host: host)
    case .unauthorized:
      BilingualText(
        nl: "\(host) neemt deze gebruiker en dit wachtwoord niet aan (401)",
        en: "\(host) does not take this user and password (401)")
    case .forbidden:
      BilingualText(
        nl: "deze gebruiker mag niet in deze agenda schrijven (403)", en: "this user may not write this calendar (403)")
    case .notThere:
      BilingualText(nl: "op dit adres is geen agenda (404)", en: "there is no calendar at this address (404)")
    case .notACalendar:
      BilingualText(nl: "op dit adres is een map, en geen agenda", en: "at this address is a folder, and no calendar")
    case .noCalendarServer(let status):
      BilingualText(
        nl: "wat op dit adres antwoordt, is geen CalDAV-server (\(status))",
        en: "what answers at this address is no CalDAV server (\(status))")
    case .moved: BilingualText(nl: "de agenda is verhuisd", en: "the calendar has moved")
    case .full: BilingualText(nl: "\(host) heeft geen ruimte meer", en: "\(host) has no room left")
    case .serverFailed(let status):
      BilingualText(
        nl: "\(host) heeft zelf een storing (\(status))", en: "\(host) itself has a failure (\(status))")
    case .unexpected(let status):
      BilingualText(
        nl: "\(host) geeft een antwoord dat hier niet past (\(status))",
        en: "\(host) gives an answer that does not fit here (\(status))")
    case .wouldBeEmpty:
      BilingualText(nl: "de agenda zou leeg worden", en: "the calendar would become empty")
    case .otherCalendar:
      BilingualText(
        nl: "in deze agenda staan al termijnen van een andere doelgroep",
        en: "deadlines of another audience stand in this calendar already")
    case .list(.file(let error)): error.message
    case .list(.broken(let place)):
      BilingualText(
        nl: "\(place): dit is geen lijst van termijn publish", en: "\(place): this is no list of termijn publish")
    }
  }

  /// What can be done.
  public var help: BilingualText? {
    switch self {
    case .noAnswer(let cause): cause.help
    case .unauthorized:
      BilingualText(
        nl: "zet ze in TERMIJN_USER en TERMIJN_PASSWORD, of in een bestand bij --credentials; veel servers willen een "
          + "wachtwoord voor apps",
        en: "put them into TERMIJN_USER and TERMIJN_PASSWORD, or into a file for --credentials; many servers want a "
          + "password for apps")
    case .forbidden:
      BilingualText(
        nl: "laat de eigenaar van de agenda schrijfrecht geven", en: "have its owner give the right to write")
    case .notThere:
      BilingualText(
        nl: "maak de agenda in het agendaprogramma, en neem het adres over dat daar staat",
        en: "make the calendar in the calendar program, and take the address that stands there")
    case .notACalendar(let inside) where inside.isEmpty:
      BilingualText(
        nl: "maak er een agenda in, en noem het adres daarvan", en: "make a calendar in it, and name its address")
    case .notACalendar(let inside):
      BilingualText(
        nl: "agenda's hierin: \(inside.prefix(10).joined(separator: ", "))",
        en: "calendars in it: \(inside.prefix(10).joined(separator: ", "))")
    case .noCalendarServer:
      BilingualText(
        nl: "neem het CalDAV-adres over uit de instellingen van de agenda",
        en: "take the CalDAV address from the settings of the calendar")
    case .moved(let address):
      BilingualText(nl: "probeer het met \(address)", en: "try it with \(address)")
    case .full, .serverFailed, .unexpected:
      BilingualText(
        nl: "wat er al stond klopt; voer de opdracht later nog eens uit",
        en: "what stands there is right; run the command again later")
    case .wouldBeEmpty:
      BilingualText(nl: "klopt het register? Dan kan het met --force", en: "is the register right? Then use --force")
    case .otherCalendar:
      BilingualText(
        nl: "neem voor elke doelgroep een eigen agenda", en: "take a calendar of its own for each audience")
    case .list(.file): nil
    case .list(.broken):
      BilingualText(
        nl: "haal het bestand weg: dan wordt eerst gelezen wat er op de server staat",
        en: "remove the file: then what stands on the server is read first")
    }
  }
}

extension NoAnswer {
  fileprivate func message(host: String) -> BilingualText {
    switch self {
    case .unknownHost: BilingualText(nl: "\(host) is niet te vinden", en: "\(host) cannot be found")
    case .unreachable: BilingualText(nl: "\(host) is niet te bereiken", en: "\(host) cannot be reached")
    case .tooSlow(let seconds):
      BilingualText(
        nl: "\(host) heeft na \(seconds) seconden nog niet geantwoord",
        en: "\(host) has not answered in \(seconds) seconds")
    case .untrusted(let words):
      BilingualText(
        nl: "\(host) kan niet bewijzen dat het deze server is (\(words))",
        en: "\(host) cannot prove that it is this server (\(words))")
    case .broken(let words):
      BilingualText(
        nl: "de verbinding met \(host) is afgebroken (\(words))", en: "the connection to \(host) broke off (\(words))")
    case .tooLarge:
      BilingualText(nl: "\(host) geeft een te groot antwoord", en: "\(host) gives too large an answer")
    }
  }

  fileprivate var help: BilingualText? {
    switch self {
    case .unknownHost: BilingualText(nl: "staat het adres goed?", en: "is the address right?")
    case .unreachable:
      BilingualText(
        nl: "staat de server aan, en is er een proxy nodig (https_proxy)?",
        en: "is the server on, and is a proxy needed (https_proxy)?")
    case .untrusted:
      BilingualText(
        nl: "laat de beheerder het certificaat van de server of van deze machine in orde maken",
        en: "have the administrator mend the certificate of the server, or those of this machine")
    case .tooSlow, .broken, .tooLarge:
      BilingualText(
        nl: "voer de opdracht later nog eens uit: die ziet wat er is gelukt, en maakt het af",
        en: "run the command again later: it sees what was done, and finishes it")
    }
  }
}
